// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::Value;
use crate::client::{FieldValue, Fields};

/// One of several email addresses to put on the waitlist.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkWaitlistEntry(Fields);

impl BulkWaitlistEntry {
    /// With what is required.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("email_address", email_address.into());
        Self(fields)
    }

    /// Whether to confirm by email. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.set("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.set("notify", Value::Null);
        self
    }
}

impl From<BulkWaitlistEntry> for FieldValue {
    fn from(value: BulkWaitlistEntry) -> Self {
        value.0.into()
    }
}
