//! What the members of a union have in common.

use super::{Api, Field, Kind, Resolved, Type, TypeDef, Union, UnionMember};

/// A property of text that every member of a union has.
#[derive(Clone, Debug)]
pub struct CommonText<'a> {
    /// Name in JSON.
    pub wire: &'a str,
    /// Name in Rust.
    pub name: &'a str,
    /// The property as each member has it, in their order.
    pub fields: Vec<(&'a UnionMember, &'a Field)>,
}

impl Api {
    /// The properties that all members of a union have as text, free or out of a set, in the first
    /// member's order. The tag is not among them: the member itself tells it.
    pub fn common_texts<'a>(&'a self, union: &'a Union) -> Vec<CommonText<'a>> {
        let Some((first, others)) = union.members.split_first().filter(|(_, others)| !others.is_empty())
        else {
            return Vec::new();
        };
        let common = self.texts(first).filter(|field| union.tag.as_ref() != Some(&field.wire)).map(|field| {
            let of_others = others.iter().map(|member| {
                let is_same = |other: &&Field| other.wire == field.wire && other.name == field.name;
                Some((member, self.texts(member).find(is_same)?))
            });
            let fields = std::iter::once(Some((first, field))).chain(of_others).collect::<Option<_>>()?;
            Some(CommonText { wire: &field.wire, name: &field.name, fields })
        });
        common.flatten().collect()
    }

    /// The properties of a member that are read as text.
    fn texts<'a>(&'a self, member: &'a UnionMember) -> impl Iterator<Item = &'a Field> {
        let ty = match &member.ty {
            Type::Boxed(ty) => ty,
            ty => ty,
        };
        let fields = match self.definition(ty) {
            Resolved::Named(TypeDef { kind: Kind::Struct(object), .. }) => object.fields.as_slice(),
            _ => &[],
        };
        fields.iter().filter(|field| !field.write_only && self.is_text(field.ty.non_null()))
    }

    fn is_text(&self, ty: &Type) -> bool {
        match self.definition(ty) {
            Resolved::Plain(ty) => matches!(ty, Type::String),
            Resolved::Named(def) => matches!(def.kind, Kind::Enum(_)),
        }
    }
}
