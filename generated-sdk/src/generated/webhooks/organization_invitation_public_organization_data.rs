// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Organization invitation public organization data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationPublicOrganizationData {
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
}

impl Decode for OrganizationInvitationPublicOrganizationData {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            name: object.field("name")?,
            slug: object.field("slug")?,
            image_url: object.field("image_url")?,
            has_image: object.field("has_image")?,
        })
    }
}
