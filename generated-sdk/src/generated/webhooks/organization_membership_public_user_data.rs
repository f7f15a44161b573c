// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// What may be shown of a member.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationMembershipPublicUserData {
    /// ID of the member.
    pub user_id: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
    /// Address of the member's picture; use `image_url`.
    #[deprecated(note = "use `image_url` instead")]
    pub profile_image_url: Option<String>,
    /// Address of the picture; a generated one where none was uploaded.
    pub image_url: Option<String>,
    /// Whether a picture was uploaded, as opposed to a generated one.
    pub has_image: Option<bool>,
    /// Email address, phone number or username of the member.
    pub identifier: Option<String>,
    /// Name that the user may sign in with, unique within the instance.
    pub username: Option<String>,
    /// Whether the user is banned and so cannot sign in.
    pub banned: Option<bool>,
    /// Whether the member's account was deprovisioned.
    pub deprovisioned: Option<bool>,
}

impl Decode for OrganizationMembershipPublicUserData {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            user_id: object.take("user_id"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            profile_image_url: object.take("profile_image_url"),
            image_url: object.take("image_url"),
            has_image: object.take("has_image"),
            identifier: object.take("identifier"),
            username: object.take("username"),
            banned: object.take("banned"),
            deprovisioned: object.take("deprovisioned"),
        };
        object.finish(value)
    }
}
