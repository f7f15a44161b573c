// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// A text message that Clerk sent or, if `delivered_by_clerk` is `false`, leaves to you to send. It
/// may hold codes, so keep it out of logs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SmsEventPayload {
    /// Type of this object, as the server names it.
    pub object: String,
    /// The message's ID.
    pub id: String,
    /// The template that it was made from, such as `verification_code`.
    pub slug: Option<String>,
    /// From which number it is sent.
    pub from_phone_number: String,
    /// To which number it is sent.
    pub to_phone_number: String,
    /// The ID of the receiving number, if it is a user's.
    pub phone_number_id: Option<String>,
    /// Who the message is about, if it is a user.
    pub user_id: Option<String>,
    /// The text.
    pub message: String,
    /// How far the delivery has come, such as `queued`.
    pub status: String,
    /// The values that were put into the template, such as the code.
    pub data: Map<String, Value>,
    /// Whether Clerk delivers it. If not, sending it is up to you.
    pub delivered_by_clerk: bool,
    /// When it was created, in milliseconds since 1970.
    pub created_at_ms: Option<i64>,
}

impl Decode for SmsEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            slug: object.field("slug")?,
            from_phone_number: object.field("from_phone_number")?,
            to_phone_number: object.field("to_phone_number")?,
            phone_number_id: object.field("phone_number_id")?,
            user_id: object.field("user_id")?,
            message: object.field("message")?,
            status: object.field("status")?,
            data: object.field("data")?,
            delivered_by_clerk: object.field("delivered_by_clerk")?,
            created_at_ms: object.field("created_at_ms")?,
        })
    }
}
