// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// What may be shown of an organization to somebody who is invited.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationPublicOrganizationData {
    /// ID of the organization (`org_…`).
    pub id: String,
    /// Name of the organization.
    pub name: String,
    /// Short name of the organization for URLs.
    pub slug: Option<String>,
    /// Address of the logo; a generated picture where none was uploaded.
    pub image_url: Option<String>,
    /// Whether a picture was uploaded, as opposed to a generated one.
    pub has_image: bool,
}

impl Decode for OrganizationInvitationPublicOrganizationData {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            name: object.take("name"),
            slug: object.take("slug"),
            image_url: object.take("image_url"),
            has_image: object.take("has_image"),
        };
        object.finish(value)
    }
}
