// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::Value;
use crate::client::{FieldValue, Fields};

/// Who impersonates. Further members are allowed and end up in the session token's `act` claim.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateActorTokenActor(Fields);

impl CreateActorTokenActor {
    /// With what is required.
    #[must_use]
    pub fn new(sub: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("sub", sub.into());
        Self(fields)
    }

    /// Sets a property that has no setter of its own.
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.0.set_other(name.into(), value.into());
        self
    }
}

impl From<CreateActorTokenActor> for FieldValue {
    fn from(value: CreateActorTokenActor) -> Self {
        value.0.into()
    }
}
