//! What types stand for.

use super::{Api, Kind, Type, TypeDef};

/// What is behind a type.
#[derive(Clone, Copy, Debug)]
pub enum Resolved<'a> {
    /// No type with a name.
    Plain(&'a Type),
    /// A struct, an enum or a union.
    Named(&'a TypeDef),
}

impl Api {
    /// The type of that name, of this API or of the one that it shares types with.
    pub fn named(&self, name: &str) -> Option<&TypeDef> {
        self.types.get(name).or_else(|| self.shared.get(name))
    }

    /// What is behind `ty`, aliases followed. What is not there is any JSON.
    pub fn definition<'a>(&'a self, ty: &'a Type) -> Resolved<'a> {
        match self.resolved(ty) {
            Type::Named(name) | Type::Shared(name) => {
                self.named(name).map_or(Resolved::Plain(&Type::Json), Resolved::Named)
            }
            plain => Resolved::Plain(plain),
        }
    }

    /// The type that `ty` is another name of, or `ty` itself.
    pub fn resolved<'a>(&'a self, ty: &'a Type) -> &'a Type {
        // More than any document has, and an end for aliases that go round in circles.
        const MOST: usize = 64;
        let mut ty = ty;
        for _ in 0..MOST {
            let (Type::Named(name) | Type::Shared(name)) = ty else { return ty };
            match self.named(name).map(|def| &def.kind) {
                Some(Kind::Alias { target, .. }) => ty = target,
                _ => return ty,
            }
        }
        &Type::Json
    }
}
