// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// Email event payload.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EmailEventPayload {
    /// Id.
    pub id: String,
    /// Object.
    pub object: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// From email name.
    pub from_email_name: Option<String>,
    /// Reply to email name.
    pub reply_to_email_name: Option<String>,
    /// To email address.
    pub to_email_address: Option<String>,
    /// Email address id.
    pub email_address_id: Option<String>,
    /// User id.
    pub user_id: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Body.
    pub body: Option<String>,
    /// Body plain.
    pub body_plain: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Data.
    #[cfg_attr(feature = "serde", serde(default))]
    pub data: Map<String, Value>,
    /// Delivered by clerk.
    pub delivered_by_clerk: Option<bool>,
}

impl std::fmt::Debug for EmailEventPayload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailEventPayload")
            .field("id", &self.id)
            .field("object", &self.object)
            .field("slug", &self.slug)
            .field("from_email_name", &self.from_email_name)
            .field("reply_to_email_name", &self.reply_to_email_name)
            .field("to_email_address", &self.to_email_address)
            .field("email_address_id", &self.email_address_id)
            .field("user_id", &self.user_id)
            .field("subject", &"[redacted]")
            .field("body", &"[redacted]")
            .field("body_plain", &"[redacted]")
            .field("status", &self.status)
            .field("data", &"[redacted]")
            .field("delivered_by_clerk", &self.delivered_by_clerk)
            .finish()
    }
}

impl Decode for EmailEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            slug: object.field("slug")?,
            from_email_name: object.field("from_email_name")?,
            reply_to_email_name: object.field("reply_to_email_name")?,
            to_email_address: object.field("to_email_address")?,
            email_address_id: object.field("email_address_id")?,
            user_id: object.field("user_id")?,
            subject: object.field("subject")?,
            body: object.field("body")?,
            body_plain: object.field("body_plain")?,
            status: object.field("status")?,
            data: object.field_or_empty("data")?,
            delivered_by_clerk: object.field("delivered_by_clerk")?,
        })
    }
}
