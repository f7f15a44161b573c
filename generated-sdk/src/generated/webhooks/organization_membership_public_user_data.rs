// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Organization membership public user data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationMembershipPublicUserData {
    /// User id.
    pub user_id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Profile image url.
    #[deprecated]
    pub profile_image_url: Option<String>,
    /// Image url.
    pub image_url: Option<String>,
    /// Has image.
    pub has_image: Option<bool>,
    /// Identifier.
    pub identifier: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Banned.
    pub banned: Option<bool>,
    /// Deprovisioned.
    pub deprovisioned: Option<bool>,
}

impl Decode for OrganizationMembershipPublicUserData {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            user_id: object.field("user_id")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            profile_image_url: object.field("profile_image_url")?,
            image_url: object.field("image_url")?,
            has_image: object.field("has_image")?,
            identifier: object.field("identifier")?,
            username: object.field("username")?,
            banned: object.field("banned")?,
            deprovisioned: object.field("deprovisioned")?,
        })
    }
}
