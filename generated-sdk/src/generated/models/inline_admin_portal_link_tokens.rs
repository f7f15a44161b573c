// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A new token for a link into the admin portal, with the token itself.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AdminPortalLinkToken {
    /// Type of this object, as the server names it. Always `admin_portal_link_token`.
    pub object: String,
    /// The token's ID, by which it is revoked.
    pub id: String,
    /// The link that the token opens.
    pub admin_portal_link_id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// The organization that the link is for, if any.
    pub organization_id: Option<String>,
    /// The IT contact whom the link is for, if any.
    pub it_contact_id: Option<String>,
    /// What the link gives access to.
    pub scopes: Option<Vec<String>>,
    /// The token that goes into the link; a secret.
    pub token: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for AdminPortalLinkToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AdminPortalLinkToken")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("admin_portal_link_id", &self.admin_portal_link_id)
            .field("instance_id", &self.instance_id)
            .field("organization_id", &self.organization_id)
            .field("it_contact_id", &self.it_contact_id)
            .field("scopes", &self.scopes)
            .field("token", &"[redacted]")
            .field("revoked", &self.revoked)
            .field("revocation_reason", &self.revocation_reason)
            .field("expired", &self.expired)
            .field("expiration", &self.expiration)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for AdminPortalLinkToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "admin_portal_link_token"),
            id: object.take("id"),
            admin_portal_link_id: object.take("admin_portal_link_id"),
            instance_id: object.take("instance_id"),
            organization_id: object.take("organization_id"),
            it_contact_id: object.take("it_contact_id"),
            scopes: object.take("scopes"),
            token: object.take("token"),
            revoked: object.take("revoked"),
            revocation_reason: object.take("revocation_reason"),
            expired: object.take("expired"),
            expiration: object.take("expiration"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A token for the admin portal after it was revoked.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RevokedAdminPortalLinkToken {
    /// Type of this object, as the server names it. Always `admin_portal_link_token`.
    pub object: String,
    /// The token's ID.
    pub id: String,
    /// The link that the token opened.
    pub admin_portal_link_id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// The organization that the link was for, if any.
    pub organization_id: Option<String>,
    /// The IT contact whom the link was for, if any.
    pub it_contact_id: Option<String>,
    /// What the link gave access to.
    pub scopes: Option<Vec<String>>,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for RevokedAdminPortalLinkToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "admin_portal_link_token"),
            id: object.take("id"),
            admin_portal_link_id: object.take("admin_portal_link_id"),
            instance_id: object.take("instance_id"),
            organization_id: object.take("organization_id"),
            it_contact_id: object.take("it_contact_id"),
            scopes: object.take("scopes"),
            revoked: object.take("revoked"),
            revocation_reason: object.take("revocation_reason"),
            expired: object.take("expired"),
            expiration: object.take("expiration"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
