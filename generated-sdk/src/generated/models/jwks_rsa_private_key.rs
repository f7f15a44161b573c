// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Jwks rsa private key kty.
    pub enum JwksRsaPrivateKeyKty {
        /// `RSA`
        Rsa = "RSA",
    }
}

/// Jwks rsa private key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksRsaPrivateKey {
    /// Kid.
    pub kid: String,
    /// Alg.
    pub alg: String,
    /// Use.
    pub r#use: String,
    /// Kty.
    pub kty: JwksRsaPrivateKeyKty,
    /// N.
    pub n: String,
    /// E.
    pub e: String,
    /// D.
    pub d: String,
    /// P.
    pub p: String,
    /// Q.
    pub q: String,
    /// Dp.
    pub dp: Option<String>,
    /// Dq.
    pub dq: Option<String>,
    /// Qi.
    pub qi: Option<String>,
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

impl std::fmt::Debug for JwksRsaPrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JwksRsaPrivateKey")
            .field("kid", &self.kid)
            .field("alg", &self.alg)
            .field("use", &self.r#use)
            .field("kty", &self.kty)
            .field("n", &self.n)
            .field("e", &self.e)
            .field("d", &"[redacted]")
            .field("p", &"[redacted]")
            .field("q", &"[redacted]")
            .field("dp", &"[redacted]")
            .field("dq", &"[redacted]")
            .field("qi", &"[redacted]")
            .field("x5c", &self.x5c)
            .field("x5t", &self.x5t)
            .field("x5t_s256", &self.x5t_s256)
            .field("x5u", &self.x5u)
            .finish()
    }
}

impl Decode for JwksRsaPrivateKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            kid: object.field("kid")?,
            alg: object.field("alg")?,
            r#use: object.field("use")?,
            kty: object.field("kty")?,
            n: object.field("n")?,
            e: object.field("e")?,
            d: object.field("d")?,
            p: object.field("p")?,
            q: object.field("q")?,
            dp: object.field("dp")?,
            dq: object.field("dq")?,
            qi: object.field("qi")?,
            x5c: object.field("x5c")?,
            x5t: object.field("x5t")?,
            x5t_s256: object.field("x5t#S256")?,
            x5u: object.field("x5u")?,
        })
    }
}
