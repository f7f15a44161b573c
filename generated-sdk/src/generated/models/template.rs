// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Wording and sender of one kind of email or text message.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Template {
    /// ID of this object.
    pub id: Option<String>,
    /// Type of this object, as the server names it. Always `template`.
    pub object: Option<String>,
    /// ID of the instance that it belongs to; null if it belongs to none.
    pub instance_id: Option<String>,
    /// Whether it is the server's default or your own wording.
    pub resource_type: Option<String>,
    /// Whether the template is for email or SMS.
    pub template_type: Option<String>,
    /// Name of the template in the dashboard.
    pub name: Option<String>,
    /// Slug that stands for the kind of message, such as `invitation`.
    pub slug: Option<String>,
    /// Place in the list of templates.
    pub position: Option<i64>,
    /// Whether there is a default to go back to.
    pub can_revert: Option<bool>,
    /// Whether it can be deleted.
    pub can_delete: Option<bool>,
    /// Whether the body can be changed.
    pub can_edit_body: Option<bool>,
    /// Whether it can be switched on and off, as only SMS notifications can.
    pub can_toggle: Option<bool>,
    /// Subject line; null for SMS.
    pub subject: Option<String>,
    /// Source from which the editor generates the body.
    pub markup: Option<String>,
    /// Text of the message with its variables not yet filled in.
    pub body: Option<String>,
    /// Variables that the body may use.
    pub available_variables: Option<Vec<String>>,
    /// Variables that the body has to contain.
    pub required_variables: Option<Vec<String>>,
    /// Part before the `@` of the sender's address.
    pub from_email_name: Option<String>,
    /// Part before the `@` of the reply address.
    pub reply_to_email_name: Option<String>,
    /// Whether the server sends the messages itself; else your application has to.
    pub delivered_by_clerk: Option<bool>,
    /// Whether messages of this kind are sent.
    pub enabled: Option<bool>,
    /// Whether the wording was held to look like abuse.
    pub flagged_as_suspicious: Option<bool>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
}

impl Decode for Template {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take("object"),
            instance_id: object.take("instance_id"),
            resource_type: object.take("resource_type"),
            template_type: object.take("template_type"),
            name: object.take("name"),
            slug: object.take("slug"),
            position: object.take("position"),
            can_revert: object.take("can_revert"),
            can_delete: object.take("can_delete"),
            can_edit_body: object.take("can_edit_body"),
            can_toggle: object.take("can_toggle"),
            subject: object.take("subject"),
            markup: object.take("markup"),
            body: object.take("body"),
            available_variables: object.take("available_variables"),
            required_variables: object.take("required_variables"),
            from_email_name: object.take("from_email_name"),
            reply_to_email_name: object.take("reply_to_email_name"),
            delivered_by_clerk: object.take("delivered_by_clerk"),
            enabled: object.take("enabled"),
            flagged_as_suspicious: object.take("flagged_as_suspicious"),
            updated_at: object.take("updated_at"),
            created_at: object.take("created_at"),
        };
        object.finish(value)
    }
}
