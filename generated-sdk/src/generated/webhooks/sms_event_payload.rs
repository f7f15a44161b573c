// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// A text message that Clerk sent or, if `delivered_by_clerk` is `false`, leaves to you to send. It
/// may hold codes, so keep it out of logs.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SmsEventPayload {
    /// Type of this object, as the server names it.
    pub object: Option<String>,
    /// The message's ID.
    pub id: String,
    /// The template that it was made from, such as `verification_code`.
    pub slug: Option<String>,
    /// From which number it is sent.
    pub from_phone_number: Option<String>,
    /// To which number it is sent.
    pub to_phone_number: Option<String>,
    /// The ID of the receiving number, if it is a user's.
    pub phone_number_id: Option<String>,
    /// Who the message is about, if it is a user.
    pub user_id: Option<String>,
    /// The text.
    pub message: Option<String>,
    /// How far the delivery has come, such as `queued`.
    pub status: Option<String>,
    /// The values that were put into the template, such as the code.
    #[cfg_attr(feature = "serde", serde(default))]
    pub data: Map<String, Value>,
    /// Whether Clerk delivers it. If not, sending it is up to you.
    pub delivered_by_clerk: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at_ms: Option<i64>,
}

impl std::fmt::Debug for SmsEventPayload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmsEventPayload")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("slug", &self.slug)
            .field("from_phone_number", &self.from_phone_number)
            .field("to_phone_number", &self.to_phone_number)
            .field("phone_number_id", &self.phone_number_id)
            .field("user_id", &self.user_id)
            .field("message", &"[redacted]")
            .field("status", &self.status)
            .field("data", &"[redacted]")
            .field("delivered_by_clerk", &self.delivered_by_clerk)
            .field("created_at_ms", &self.created_at_ms)
            .finish()
    }
}

impl Decode for SmsEventPayload {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            slug: object.take("slug"),
            from_phone_number: object.take("from_phone_number"),
            to_phone_number: object.take("to_phone_number"),
            phone_number_id: object.take("phone_number_id"),
            user_id: object.take("user_id"),
            message: object.take("message"),
            status: object.take("status"),
            data: object.take("data"),
            delivered_by_clerk: object.take("delivered_by_clerk"),
            created_at_ms: object.take("created_at_ms"),
        };
        object.finish(value)
    }
}
