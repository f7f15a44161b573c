// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Jwks ecdsa public key kty.
    pub enum JwksEcdsaPublicKeyKty {
        /// `EC`
        Ec = "EC",
    }
}

/// Jwks ecdsa public key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksEcdsaPublicKey {
    /// Kid.
    pub kid: String,
    /// Alg.
    pub alg: String,
    /// Use.
    pub r#use: String,
    /// Kty.
    pub kty: JwksEcdsaPublicKeyKty,
    /// Crv.
    pub crv: String,
    /// X.
    pub x: String,
    /// Y.
    pub y: String,
    /// X5c.
    pub x5c: Option<Vec<String>>,
    /// X5t.
    pub x5t: Option<String>,
    /// X5t s256.
    #[cfg_attr(feature = "serde", serde(rename = "x5t#S256"))]
    pub x5t_s256: Option<String>,
    /// X5u.
    pub x5u: Option<String>,
}

impl Decode for JwksEcdsaPublicKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            kid: object.field("kid")?,
            alg: object.field("alg")?,
            r#use: object.field("use")?,
            kty: object.field("kty")?,
            crv: object.field("crv")?,
            x: object.field("x")?,
            y: object.field("y")?,
            x5c: object.field("x5c")?,
            x5t: object.field("x5t")?,
            x5t_s256: object.field("x5t#S256")?,
            x5u: object.field("x5u")?,
        })
    }
}
