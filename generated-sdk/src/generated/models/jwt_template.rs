// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// A blueprint for custom JWTs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwtTemplate {
    /// Type of this object, as the server names it. Always `jwt_template`.
    pub object: String,
    /// ID of the template.
    pub id: String,
    /// Name by which tokens are requested from the template.
    pub name: String,
    /// Claims of the tokens as a JSON object; values may use shortcodes for the user's data.
    #[cfg_attr(feature = "serde", serde(default))]
    pub claims: Map<String, Value>,
    /// Lifetime of the tokens in seconds.
    pub lifetime: i64,
    /// Seconds by which clocks may differ when a token is judged.
    pub allowed_clock_skew: i64,
    /// Whether tokens are signed with a key of your own instead of the instance's.
    pub custom_signing_key: bool,
    /// Algorithm with which the tokens are signed, such as `RS256`.
    pub signing_algorithm: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for JwtTemplate {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "jwt_template"),
            id: object.take("id"),
            name: object.take("name"),
            claims: object.take("claims"),
            lifetime: object.take("lifetime"),
            allowed_clock_skew: object.take("allowed_clock_skew"),
            custom_signing_key: object.take("custom_signing_key"),
            signing_algorithm: object.take("signing_algorithm"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
