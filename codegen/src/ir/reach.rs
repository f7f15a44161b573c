//! Which types lead to which.

use std::collections::{BTreeMap, BTreeSet};

use super::{Api, BodyContent, Group, Kind, Operation, Output, Type};

impl Operation {
    /// The types that a call has to do with.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.sent().chain(self.answered())
    }

    /// The types of its parameters and of what its body consists of.
    pub fn sent(&self) -> impl Iterator<Item = &Type> {
        let body = self.body.iter().flat_map(|body| {
            let (fields, rest) = match &body.content {
                BodyContent::Fields { fields, additional, .. } => (fields.as_slice(), additional.as_ref()),
                BodyContent::Whole { ty, .. } => (&[][..], Some(ty)),
            };
            fields.iter().map(|field| &field.ty).chain(rest)
        });
        self.parameters.iter().map(|parameter| &parameter.ty).chain(body)
    }

    /// The type of what a successful call answers, if that is JSON.
    pub fn answered(&self) -> Option<&Type> {
        match &self.output {
            Output::Json(ty) | Output::OptionalJson(ty) => Some(ty),
            Output::Empty | Output::Text | Output::Raw => None,
        }
    }
}

impl Api {
    /// Names of the types at the core of `from`, and of all that those consist of.
    pub fn reached<'a>(&'a self, from: impl Iterator<Item = &'a Type>) -> BTreeSet<&'a str> {
        self.reached_through(from, |_| true)
    }

    /// The same, where only types of some kinds lead any further.
    pub fn reached_through<'a>(
        &'a self,
        from: impl Iterator<Item = &'a Type>,
        through: impl Fn(&Kind) -> bool,
    ) -> BTreeSet<&'a str> {
        let mut open: Vec<&str> = from.filter_map(Type::named).collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if let Some(def) = self.types.get(name)
                && reached.insert(name)
                && through(&def.kind)
            {
                open.extend(def.kind.types().filter_map(Type::named));
            }
        }
        reached
    }

    /// The groups whose operations lead to a type, in their order, by the type's name.
    pub fn groups_by_type(&self) -> BTreeMap<&str, Vec<&Group>> {
        let mut groups: BTreeMap<&str, Vec<&Group>> = BTreeMap::new();
        for group in &self.groups {
            for name in self.reached(group.operations.iter().flat_map(Operation::types)) {
                groups.entry(name).or_default().push(group);
            }
        }
        groups
    }
}
