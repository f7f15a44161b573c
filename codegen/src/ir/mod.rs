//! The intermediate representation: what an API is, in the terms of the crate to be rendered.
//!
//! Plain data. Everything that can change the crate or the requests it sends is here; the
//! document's prose is not. [`crate::lower`] makes it, [`crate::passes`] refine it, the renderers
//! only read it. `cargo xtask ir` prints it as JSON. What we say about its parts goes along as
//! [`Said`], which is neither compared nor printed.

mod common;
mod event;
mod operation;
mod reach;
mod resolve;
mod said;
mod spelling;
mod types;

pub use common::CommonText;
pub use event::Event;
pub use operation::{
    Body, BodyContent, Encoding, Group, Method, Operation, Output, Paging, Parameter, ParameterLocation,
    ParameterStyle, SecurityScheme, SecuritySchemeKind, Status, StatusContent,
};
pub use resolve::Resolved;
pub use said::{OperationProse, Said};
pub use spelling::{bare, clear_name, component_of, place_of};
pub use types::{
    Constraints, Direction, Field, Kind, Pointer, Struct, Type, TypeDef, Union, UnionMember, Variant,
};

use indexmap::IndexMap;
use serde::Serialize;
use serde_yaml::Value;

/// A whole API.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Api {
    /// Name of the API, as its document calls it.
    pub title: String,
    /// Version of the API; Clerk's are dates.
    pub version: String,
    /// Address that the paths are relative to.
    pub base_url: String,
    /// Ways to prove who calls, by the name that operations refer to.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// Operations by group, in the order of the document's tags.
    pub groups: Vec<Group>,
    /// Every type, by its place: component types first.
    pub types: IndexMap<String, TypeDef>,
    /// Types of this API for which another one's of that name stand, by name. [`Type::Shared`] refers to them.
    #[serde(skip)]
    pub shared: IndexMap<String, TypeDef>,
    /// Webhook events by type name.
    pub events: IndexMap<String, Event>,
    /// What is said on pages of the reference that are about no single part, by page.
    #[serde(skip)]
    pub pages: Said<IndexMap<String, String>>,
    /// Values to show in examples, by the name of the parameter or property, or by its place.
    #[serde(skip)]
    pub examples: Said<IndexMap<String, Value>>,
    /// What to use in place of what is deprecated, by place: `Operation`, `Operation.parameter`,
    /// `Type` or `Type.property`.
    #[serde(skip)]
    pub deprecations: Said<IndexMap<String, String>>,
    /// What is said about the events, by type name.
    #[serde(skip)]
    pub events_said: Said<IndexMap<String, String>>,
}

impl Api {
    /// All operations, group by group.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.groups.iter().flat_map(|group| &group.operations)
    }

    /// All operations, to be changed.
    pub fn operations_mut(&mut self) -> impl Iterator<Item = &mut Operation> {
        self.groups.iter_mut().flat_map(|group| &mut group.operations)
    }
}
