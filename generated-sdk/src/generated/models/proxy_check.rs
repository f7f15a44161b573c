// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Proxy check.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProxyCheck {
    /// Object. Always `proxy_check`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Domain id.
    pub domain_id: String,
    /// Last run at.
    pub last_run_at: Option<i64>,
    /// Proxy url.
    pub proxy_url: String,
    /// Successful.
    pub successful: bool,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for ProxyCheck {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            domain_id: object.field("domain_id")?,
            last_run_at: object.field("last_run_at")?,
            proxy_url: object.field("proxy_url")?,
            successful: object.field("successful")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
