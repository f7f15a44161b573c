// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// The request that caused an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WebhookEventPayloadEventAttributesHttpRequest {
    /// The IP address that the request came from.
    pub client_ip: Option<String>,
    /// The program that sent it, by its `User-Agent` header.
    pub user_agent: Option<String>,
}

impl Decode for WebhookEventPayloadEventAttributesHttpRequest {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            client_ip: object.field("client_ip")?,
            user_agent: object.field("user_agent")?,
        })
    }
}

/// What caused an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WebhookEventPayloadEventAttributes {
    /// The request that caused it.
    pub http_request: Option<WebhookEventPayloadEventAttributesHttpRequest>,
}

impl Decode for WebhookEventPayloadEventAttributes {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            http_request: object.field("http_request")?,
        })
    }
}

/// What every webhook event has around its data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WebhookEventPayload {
    /// Always `event`.
    pub object: String,
    /// The event's type, such as `user.created`, by which to read its data.
    pub r#type: String,
    /// Which request caused the event.
    pub event_attributes: Option<WebhookEventPayloadEventAttributes>,
    /// When it happened, in milliseconds since 1970.
    pub timestamp: i64,
    /// The instance that it happened in, by which to tell development from production.
    pub instance_id: String,
}

impl Decode for WebhookEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            r#type: object.field("type")?,
            event_attributes: object.field("event_attributes")?,
            timestamp: object.field("timestamp")?,
            instance_id: object.field("instance_id")?,
        })
    }
}
