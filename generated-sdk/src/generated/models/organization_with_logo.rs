// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// An organization, as returned when its logo was uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationWithLogo {
    /// Type of this object, as the server names it. Always `organization`.
    pub object: String,
    /// ID of the organization (`org_…`).
    pub id: String,
    /// Name of the organization.
    pub name: String,
    /// Short name of the organization for URLs, unique in the instance.
    pub slug: Option<String>,
    /// Address of the logo; a generated picture where none was uploaded.
    pub image_url: String,
    /// Whether a picture was uploaded, as opposed to a generated one.
    pub has_image: bool,
    /// Number of members.
    pub members_count: Option<i64>,
    /// Whether no member has elevated permissions.
    pub missing_member_with_elevated_permissions: Option<bool>,
    /// Number of invitations that can still be accepted.
    pub pending_invitations_count: Option<i64>,
    /// Most members that it may have.
    pub max_allowed_memberships: i64,
    /// Whether administrators may delete the organization from the front end.
    pub admin_delete_enabled: bool,
    /// JSON object of your own about the organization, which the front end may read.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// JSON object of your own about the organization, which only the backend can read and write.
    pub private_metadata: Option<Map<String, Value>>,
    /// ID of the user who created it, if any.
    pub created_by: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// When it was last active, in milliseconds since 1970.
    pub last_active_at: Option<i64>,
    /// Key of the role set whose roles the organization uses, such as `role_set:default`.
    pub role_set_key: Option<String>,
    /// Address of the logo; use `image_url`.
    #[deprecated(note = "use `image_url` instead")]
    pub logo_url: Option<String>,
}

impl Decode for OrganizationWithLogo {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "organization"),
            id: object.take("id"),
            name: object.take("name"),
            slug: object.take("slug"),
            image_url: object.take("image_url"),
            has_image: object.take("has_image"),
            members_count: object.take("members_count"),
            missing_member_with_elevated_permissions: object
                .take("missing_member_with_elevated_permissions"),
            pending_invitations_count: object.take("pending_invitations_count"),
            max_allowed_memberships: object.take("max_allowed_memberships"),
            admin_delete_enabled: object.take("admin_delete_enabled"),
            public_metadata: object.take("public_metadata"),
            private_metadata: object.take("private_metadata"),
            created_by: object.take("created_by"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            last_active_at: object.take("last_active_at"),
            role_set_key: object.take("role_set_key"),
            logo_url: object.take("logo_url"),
        };
        object.finish(value)
    }
}
