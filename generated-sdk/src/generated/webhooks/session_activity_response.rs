// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Where and on what device a session was used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SessionActivityResponse {
    /// Type of this object, as the server names it.
    pub object: Option<String>,
    /// ID of this object.
    pub id: String,
    /// Kind of device.
    pub device_type: Option<String>,
    /// Whether it is a mobile device.
    pub is_mobile: Option<bool>,
    /// Name of the browser.
    pub browser_name: Option<String>,
    /// Version of the browser.
    pub browser_version: Option<String>,
    /// IP address that the request came from.
    pub ip_address: Option<String>,
    /// City guessed from the IP address.
    pub city: Option<String>,
    /// Country guessed from the IP address.
    pub country: Option<String>,
}

impl Decode for SessionActivityResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            device_type: object.take("device_type"),
            is_mobile: object.take("is_mobile"),
            browser_name: object.take("browser_name"),
            browser_version: object.take("browser_version"),
            ip_address: object.take("ip_address"),
            city: object.take("city"),
            country: object.take("country"),
        };
        object.finish(value)
    }
}
