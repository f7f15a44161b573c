// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::Page;
use crate::client::json::{Decode, DecodeError, Node};
use super::CnameTarget;

/// A domain that the application runs on, primary or satellite.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Domain {
    /// Type of this object, as the server names it. Always `domain`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// Host name of the domain.
    pub name: String,
    /// Whether it is a satellite, which takes sign-in state from the primary domain.
    pub is_satellite: bool,
    /// Address of the Frontend API for this domain.
    pub frontend_api_url: String,
    /// Address of the hosted account pages; null for satellites.
    pub accounts_portal_url: Option<String>,
    /// Full address of the proxy that forwards to the Frontend API, such as
    /// `https://example.com/__clerk`; production only.
    pub proxy_url: Option<String>,
    /// Origin of the application in development.
    pub development_origin: String,
    /// DNS records to set for this domain.
    pub cname_targets: Option<Vec<CnameTarget>>,
}

impl Decode for Domain {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "domain"),
            id: object.take("id"),
            name: object.take("name"),
            is_satellite: object.take("is_satellite"),
            frontend_api_url: object.take("frontend_api_url"),
            accounts_portal_url: object.take("accounts_portal_url"),
            proxy_url: object.take("proxy_url"),
            development_origin: object.take("development_origin"),
            cname_targets: object.take("cname_targets"),
        };
        object.finish(value)
    }
}

/// The domains of the instance.
pub type Domains = Page<Domain>;
