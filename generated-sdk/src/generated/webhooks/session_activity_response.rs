// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Session activity response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SessionActivityResponse {
    /// Object.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Device type.
    pub device_type: Option<String>,
    /// Is mobile.
    pub is_mobile: Option<bool>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
    /// Ip address.
    pub ip_address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
}

impl Decode for SessionActivityResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            device_type: object.field("device_type")?,
            is_mobile: object.field("is_mobile")?,
            browser_name: object.field("browser_name")?,
            browser_version: object.field("browser_version")?,
            ip_address: object.field("ip_address")?,
            city: object.field("city")?,
            country: object.field("country")?,
        })
    }
}
