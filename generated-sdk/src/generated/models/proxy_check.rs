// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// The outcome of testing whether a proxy reaches the Frontend API.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProxyCheck {
    /// Type of this object, as the server names it. Always `proxy_check`.
    pub object: String,
    /// The check's ID.
    pub id: String,
    /// The domain that the proxy is for.
    pub domain_id: String,
    /// When the test last ran, in milliseconds since 1970.
    pub last_run_at: Option<i64>,
    /// The proxy's URL that was tested.
    pub proxy_url: String,
    /// Whether the proxy works.
    pub successful: bool,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for ProxyCheck {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "proxy_check"),
            id: object.take("id"),
            domain_id: object.take("domain_id"),
            last_run_at: object.take("last_run_at"),
            proxy_url: object.take("proxy_url"),
            successful: object.take("successful"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
