// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// Sms event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SmsEventPayload {
    /// Object.
    pub object: String,
    /// Id.
    pub id: String,
    /// Slug.
    pub slug: Option<String>,
    /// From phone number.
    pub from_phone_number: String,
    /// To phone number.
    pub to_phone_number: String,
    /// Phone number id.
    pub phone_number_id: Option<String>,
    /// User id.
    pub user_id: Option<String>,
    /// Message.
    pub message: String,
    /// Status.
    pub status: String,
    /// Data.
    pub data: Map<String, Value>,
    /// Delivered by clerk.
    pub delivered_by_clerk: bool,
    /// Created at ms.
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
