//! Types that are other names of lists and pages.

use std::collections::BTreeMap;

use crate::ir::{Api, Kind, Type, TypeDef};

/// Names of lists.
pub(super) fn arrays(api: &Api) -> Aliases {
    aliases(api, |target| match target {
        Type::List(item) => Some((**item).clone()),
        _ => None,
    })
}

/// Names of pages.
pub(super) fn pages(api: &Api) -> Aliases {
    aliases(api, |target| match target {
        Type::Page(item) => Some((**item).clone()),
        _ => None,
    })
}

/// Aliases of one kind, with what `select` takes from their targets.
fn aliases(api: &Api, select: impl Fn(&Type) -> Option<Type>) -> Aliases {
    let alias = |(place, def): (&String, &TypeDef)| match &def.kind {
        Kind::Alias { target, .. } => Some((place.clone(), select(target)?)),
        _ => None,
    };
    Aliases(api.types.iter().filter_map(alias).collect())
}

/// Item types of aliases, by place.
pub(super) struct Aliases(BTreeMap<String, Type>);

impl Aliases {
    pub(super) fn find(&self, ty: &Type) -> Option<Type> {
        match ty {
            Type::Named(name) => self.0.get(name).cloned(),
            _ => None,
        }
    }
}
