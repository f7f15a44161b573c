// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{FieldValue, Fields, open_enum};

/// The user as whom an agent acts. Set exactly one of the fields.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAgentTaskOnBehalfOf(Fields);

impl CreateAgentTaskOnBehalfOf {
    /// With what is required.
    #[must_use]
    pub fn new() -> Self {
        let fields = Fields::default();
        Self(fields)
    }

    /// The user's ID.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", user_id.into());
        self
    }

    /// A verified identifier of the user, such as the email address.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.0.set("identifier", identifier.into());
        self
    }
}

impl Default for CreateAgentTaskOnBehalfOf {
    fn default() -> Self {
        Self::new()
    }
}

impl From<CreateAgentTaskOnBehalfOf> for FieldValue {
    fn from(value: CreateAgentTaskOnBehalfOf) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// What an agent may do for the user.
    pub enum CreateAgentTaskPermissions {
        /// `*`: Everything that the user may do.
        All = "*",
    }
}
