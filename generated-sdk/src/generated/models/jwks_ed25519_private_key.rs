// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Jwks ed25519 private key kty.
    pub enum JwksEd25519PrivateKeyKty {
        /// `OKP`
        Okp = "OKP",
    }
}

open_enum! {
    /// Jwks ed25519 private key crv.
    pub enum JwksEd25519PrivateKeyCrv {
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Jwks ed25519 private key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksEd25519PrivateKey {
    /// Kid.
    pub kid: String,
    /// Alg.
    pub alg: String,
    /// Use.
    pub r#use: String,
    /// Kty.
    pub kty: JwksEd25519PrivateKeyKty,
    /// Crv.
    pub crv: JwksEd25519PrivateKeyCrv,
    /// X.
    pub x: String,
    /// D.
    pub d: String,
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

impl std::fmt::Debug for JwksEd25519PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JwksEd25519PrivateKey")
            .field("kid", &self.kid)
            .field("alg", &self.alg)
            .field("use", &self.r#use)
            .field("kty", &self.kty)
            .field("crv", &self.crv)
            .field("x", &self.x)
            .field("d", &"[redacted]")
            .field("x5c", &self.x5c)
            .field("x5t", &self.x5t)
            .field("x5t_s256", &self.x5t_s256)
            .field("x5u", &self.x5u)
            .finish()
    }
}

impl Decode for JwksEd25519PrivateKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            kid: object.field("kid")?,
            alg: object.field("alg")?,
            r#use: object.field("use")?,
            kty: object.field("kty")?,
            crv: object.field("crv")?,
            x: object.field("x")?,
            d: object.field("d")?,
            x5c: object.field("x5c")?,
            x5t: object.field("x5t")?,
            x5t_s256: object.field("x5t#S256")?,
            x5u: object.field("x5u")?,
        })
    }
}
