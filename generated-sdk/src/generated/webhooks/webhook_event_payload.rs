// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Webhook event payload event attributes http request.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WebhookEventPayloadEventAttributesHttpRequest {
    /// Client ip.
    pub client_ip: Option<String>,
    /// User agent.
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

/// Webhook event payload event attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WebhookEventPayloadEventAttributes {
    /// Http request.
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

/// Webhook event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WebhookEventPayload {
    /// Object.
    pub object: String,
    /// Type.
    pub r#type: String,
    /// Event attributes.
    pub event_attributes: Option<WebhookEventPayloadEventAttributes>,
    /// Timestamp.
    pub timestamp: i64,
    /// Instance id.
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
