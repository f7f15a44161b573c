// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Organization invitation public user data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationPublicUserData {
    /// User id.
    pub user_id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Image url.
    pub image_url: Option<String>,
    /// Has image.
    pub has_image: Option<bool>,
    /// Identifier.
    pub identifier: Option<String>,
}

impl Decode for OrganizationInvitationPublicUserData {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            user_id: object.field("user_id")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            image_url: object.field("image_url")?,
            has_image: object.field("has_image")?,
            identifier: object.field("identifier")?,
        })
    }
}
