// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// Organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Organization {
    /// Object. Always `organization`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Image url.
    pub image_url: Option<String>,
    /// Has image.
    pub has_image: Option<bool>,
    /// Members count.
    pub members_count: Option<i64>,
    /// Missing member with elevated permissions.
    pub missing_member_with_elevated_permissions: Option<bool>,
    /// Pending invitations count.
    pub pending_invitations_count: Option<i64>,
    /// Max allowed memberships.
    pub max_allowed_memberships: Option<i64>,
    /// Admin delete enabled.
    pub admin_delete_enabled: Option<bool>,
    /// Public metadata.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Private metadata.
    pub private_metadata: Option<Map<String, Value>>,
    /// Created by.
    pub created_by: Option<String>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Last active at.
    pub last_active_at: Option<i64>,
    /// Role set key.
    pub role_set_key: Option<String>,
}

impl Decode for Organization {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            slug: object.field("slug")?,
            image_url: object.field("image_url")?,
            has_image: object.field("has_image")?,
            members_count: object.field("members_count")?,
            missing_member_with_elevated_permissions: object
                .field("missing_member_with_elevated_permissions")?,
            pending_invitations_count: object.field("pending_invitations_count")?,
            max_allowed_memberships: object.field("max_allowed_memberships")?,
            admin_delete_enabled: object.field("admin_delete_enabled")?,
            public_metadata: object.field_or_empty("public_metadata")?,
            private_metadata: object.field("private_metadata")?,
            created_by: object.field("created_by")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            last_active_at: object.field("last_active_at")?,
            role_set_key: object.field("role_set_key")?,
        })
    }
}
