// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Template.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Template {
    /// Id.
    pub id: Option<String>,
    /// Object. Always `template`.
    pub object: Option<String>,
    /// Instance id.
    pub instance_id: Option<String>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// Template type.
    pub template_type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Position.
    pub position: Option<i64>,
    /// Can revert.
    pub can_revert: Option<bool>,
    /// Can delete.
    pub can_delete: Option<bool>,
    /// Can edit body.
    pub can_edit_body: Option<bool>,
    /// Can toggle.
    pub can_toggle: Option<bool>,
    /// Subject.
    pub subject: Option<String>,
    /// Markup.
    pub markup: Option<String>,
    /// Body.
    pub body: Option<String>,
    /// Available variables.
    pub available_variables: Option<Vec<String>>,
    /// Required variables.
    pub required_variables: Option<Vec<String>>,
    /// From email name.
    pub from_email_name: Option<String>,
    /// Reply to email name.
    pub reply_to_email_name: Option<String>,
    /// Delivered by clerk.
    pub delivered_by_clerk: Option<bool>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Flagged as suspicious.
    pub flagged_as_suspicious: Option<bool>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
}

impl Decode for Template {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            instance_id: object.field("instance_id")?,
            resource_type: object.field("resource_type")?,
            template_type: object.field("template_type")?,
            name: object.field("name")?,
            slug: object.field("slug")?,
            position: object.field("position")?,
            can_revert: object.field("can_revert")?,
            can_delete: object.field("can_delete")?,
            can_edit_body: object.field("can_edit_body")?,
            can_toggle: object.field("can_toggle")?,
            subject: object.field("subject")?,
            markup: object.field("markup")?,
            body: object.field("body")?,
            available_variables: object.field("available_variables")?,
            required_variables: object.field("required_variables")?,
            from_email_name: object.field("from_email_name")?,
            reply_to_email_name: object.field("reply_to_email_name")?,
            delivered_by_clerk: object.field("delivered_by_clerk")?,
            enabled: object.field("enabled")?,
            flagged_as_suspicious: object.field("flagged_as_suspicious")?,
            updated_at: object.field("updated_at")?,
            created_at: object.field("created_at")?,
        })
    }
}
