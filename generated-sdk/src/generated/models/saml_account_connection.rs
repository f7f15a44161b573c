// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// The SAML connection of an account, in brief.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlAccountConnection {
    /// The SAML connection's ID.
    pub id: String,
    /// The SAML connection's label.
    pub name: String,
    /// Its email domain. Deprecated, use `domains`.
    #[deprecated(note = "use `domains` instead")]
    pub domain: Option<String>,
    /// Email domains whose users sign in through the connection.
    pub domains: Option<Vec<String>>,
    /// Whether people can sign in through the connection.
    pub active: bool,
    /// The kind of identity provider, such as `saml_okta`.
    pub provider: String,
    /// Whether every sign-in overwrites the user's attributes with the identity provider's.
    pub sync_user_attributes: bool,
    /// Whether addresses on subdomains of the domains may use the connection too.
    pub allow_subdomains: Option<bool>,
    /// Whether a sign-in may start at the identity provider.
    pub allow_idp_initiated: Option<bool>,
    /// Whether users of the connection are kept from adding further identifiers.
    pub disable_additional_identifications: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for SamlAccountConnection {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            name: object.take("name"),
            domain: object.take("domain"),
            domains: object.take("domains"),
            active: object.take("active"),
            provider: object.take("provider"),
            sync_user_attributes: object.take("sync_user_attributes"),
            allow_subdomains: object.take("allow_subdomains"),
            allow_idp_initiated: object.take("allow_idp_initiated"),
            disable_additional_identifications: object
                .take("disable_additional_identifications"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
