//! Whether two types are written in the same way, whatever they are called.

use std::collections::BTreeSet;

use super::Walk;
use crate::diff::rules::Kind;
use crate::ir::{Field, Kind as TypeKind, Type, TypeDef};

impl<'a> Walk<'a> {
    /// What a change from one type to another is: a replacement if they are of one shape, as when one
    /// schema is divided into two, and else `otherwise`.
    pub(super) fn replaced(&self, old: &'a Type, new: &'a Type, otherwise: Kind) -> Kind {
        if self.is_one_shape(old, new, &mut BTreeSet::new()) { Kind::TypeReplaced } else { otherwise }
    }

    /// `open` has the pairs of names that are being compared, for types that contain themselves.
    fn is_one_shape(&self, old: &'a Type, new: &'a Type, open: &mut BTreeSet<(&'a str, &'a str)>) -> bool {
        if self.same(old, new) {
            return true;
        }
        match (self.old.resolved(old), self.new.resolved(new)) {
            (Type::List(a), Type::List(b))
            | (Type::Map(a), Type::Map(b))
            | (Type::Page(a), Type::Page(b))
            | (Type::Nullable(a), Type::Nullable(b))
            | (Type::Boxed(a), Type::Boxed(b)) => self.is_one_shape(a, b, open),
            (Type::Named(a) | Type::Shared(a), Type::Named(b) | Type::Shared(b)) => {
                let (Some(one), Some(other)) = (self.old.named(a), self.new.named(b)) else {
                    return false;
                };
                !open.insert((a, b)) || self.are_one_shape(one, other, open)
            }
            _ => false,
        }
    }

    fn are_one_shape(
        &self,
        old: &'a TypeDef,
        new: &'a TypeDef,
        open: &mut BTreeSet<(&'a str, &'a str)>,
    ) -> bool {
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                let is_like = |one: &Field, other: &Field| {
                    one.wire == other.wire
                        && (one.required, one.read_only, one.write_only)
                            == (other.required, other.read_only, other.write_only)
                };
                let others = match (&a.additional, &b.additional) {
                    (Some(a), Some(b)) => self.is_one_shape(a, b, open),
                    (a, b) => a.is_none() && b.is_none(),
                };
                others
                    && a.fields.len() == b.fields.len()
                    && a.fields.iter().all(|one| {
                        let other = b.fields.iter().find(|other| is_like(one, other));
                        other.is_some_and(|other| self.is_one_shape(&one.ty, &other.ty, open))
                    })
            }
            (TypeKind::Enum(a), TypeKind::Enum(b)) => {
                let values = |variants: &'a [crate::ir::Variant]| -> BTreeSet<&'a str> {
                    variants.iter().map(|variant| variant.wire.as_str()).collect()
                };
                values(a) == values(b)
            }
            (TypeKind::Union(a), TypeKind::Union(b)) => {
                a.tag == b.tag
                    && a.members.len() == b.members.len()
                    && a.members.iter().zip(&b.members).all(|(one, other)| {
                        one.tags == other.tags && self.is_one_shape(&one.ty, &other.ty, open)
                    })
            }
            _ => false,
        }
    }
}
