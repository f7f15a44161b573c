// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// An email that Clerk sent or, if `delivered_by_clerk` is `false`, leaves to you to send. It may
/// hold codes and sign-in links, so keep it out of logs.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EmailEventPayload {
    /// The email's ID (`ema_…`).
    pub id: String,
    /// Type of this object, as the server names it.
    pub object: Option<String>,
    /// The template that it was made from, such as `verification_code`.
    pub slug: Option<String>,
    /// What stands before the `@` in the sender's address.
    pub from_email_name: Option<String>,
    /// What stands before the `@` in the address for replies, if that differs.
    pub reply_to_email_name: Option<String>,
    /// Who receives it.
    pub to_email_address: Option<String>,
    /// The ID of the receiving address, if it is a user's.
    pub email_address_id: Option<String>,
    /// Who the email is about, if it is a user.
    pub user_id: Option<String>,
    /// The subject line.
    pub subject: Option<String>,
    /// The text as HTML.
    pub body: Option<String>,
    /// The same without formatting.
    pub body_plain: Option<String>,
    /// How far the delivery has come, such as `queued`.
    pub status: Option<String>,
    /// The values that were put into the template, such as the code.
    #[cfg_attr(feature = "serde", serde(default))]
    pub data: Map<String, Value>,
    /// Whether Clerk delivers it. If not, sending it is up to you.
    pub delivered_by_clerk: Option<bool>,
}

impl std::fmt::Debug for EmailEventPayload {
    #[inline]
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
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take("object"),
            slug: object.take("slug"),
            from_email_name: object.take("from_email_name"),
            reply_to_email_name: object.take("reply_to_email_name"),
            to_email_address: object.take("to_email_address"),
            email_address_id: object.take("email_address_id"),
            user_id: object.take("user_id"),
            subject: object.take("subject"),
            body: object.take("body"),
            body_plain: object.take("body_plain"),
            status: object.take("status"),
            data: object.take("data"),
            delivered_by_clerk: object.take("delivered_by_clerk"),
        };
        object.finish(value)
    }
}
