// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CNameTarget;

/// Domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Domain {
    /// Object. Always `domain`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Is satellite.
    pub is_satellite: bool,
    /// Frontend api url.
    pub frontend_api_url: String,
    /// Accounts portal url.
    pub accounts_portal_url: Option<String>,
    /// Proxy url.
    pub proxy_url: Option<String>,
    /// Development origin.
    pub development_origin: String,
    /// Cname targets.
    pub cname_targets: Option<Vec<CNameTarget>>,
}

impl Decode for Domain {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            is_satellite: object.field("is_satellite")?,
            frontend_api_url: object.field("frontend_api_url")?,
            accounts_portal_url: object.field("accounts_portal_url")?,
            proxy_url: object.field("proxy_url")?,
            development_origin: object.field("development_origin")?,
            cname_targets: object.field("cname_targets")?,
        })
    }
}
