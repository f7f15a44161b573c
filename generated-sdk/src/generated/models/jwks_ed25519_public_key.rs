// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Jwks ed25519 public key kty.
    pub enum JwksEd25519PublicKeyKty {
        /// `OKP`
        Okp = "OKP",
    }
}

open_enum! {
    /// Jwks ed25519 public key crv.
    pub enum JwksEd25519PublicKeyCrv {
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Jwks ed25519 public key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksEd25519PublicKey {
    /// Kid.
    pub kid: String,
    /// Alg.
    pub alg: String,
    /// Use.
    pub r#use: String,
    /// Kty.
    pub kty: JwksEd25519PublicKeyKty,
    /// Crv.
    pub crv: JwksEd25519PublicKeyCrv,
    /// X.
    pub x: String,
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

impl Decode for JwksEd25519PublicKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            kid: object.field("kid")?,
            alg: object.field("alg")?,
            r#use: object.field("use")?,
            kty: object.field("kty")?,
            crv: object.field("crv")?,
            x: object.field("x")?,
            x5c: object.field("x5c")?,
            x5t: object.field("x5t")?,
            x5t_s256: object.field("x5t#S256")?,
            x5u: object.field("x5u")?,
        })
    }
}
