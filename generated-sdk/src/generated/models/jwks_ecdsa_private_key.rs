// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Family of the key.
    pub enum JwksEcdsaPrivateKeyKty {
        /// `EC`: Elliptic curve.
        Ec = "EC",
    }
}

/// A private ECDSA key (RFC 7518, section 6.2). A secret.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksEcdsaPrivateKey {
    /// Key ID; a token names in its header the key that signed it.
    pub kid: String,
    /// Algorithm the key is meant for, such as `ES256`.
    pub alg: String,
    /// What the key is for; `sig` for signatures.
    pub r#use: String,
    /// Always `EC`.
    pub kty: JwksEcdsaPrivateKeyKty,
    /// Name of the curve, such as `P-256`.
    pub crv: String,
    /// The point's x coordinate, base64url.
    pub x: String,
    /// The point's y coordinate, base64url.
    pub y: String,
    /// The private key, base64url. A secret.
    pub d: String,
    /// Chain of X.509 certificates for the key, each base64 DER, the key's own first.
    pub x5c: Option<Vec<String>>,
    /// SHA-1 thumbprint of the key's certificate, base64url.
    pub x5t: Option<String>,
    /// SHA-256 thumbprint of the key's certificate, base64url.
    #[cfg_attr(feature = "serde", serde(rename = "x5t#S256"))]
    pub x5t_s256: Option<String>,
    /// Address at which the certificate chain can be fetched.
    pub x5u: Option<String>,
}

impl std::fmt::Debug for JwksEcdsaPrivateKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JwksEcdsaPrivateKey")
            .field("kid", &self.kid)
            .field("alg", &self.alg)
            .field("use", &self.r#use)
            .field("kty", &self.kty)
            .field("crv", &self.crv)
            .field("x", &self.x)
            .field("y", &self.y)
            .field("d", &"[redacted]")
            .field("x5c", &self.x5c)
            .field("x5t", &self.x5t)
            .field("x5t_s256", &self.x5t_s256)
            .field("x5u", &self.x5u)
            .finish()
    }
}

impl Decode for JwksEcdsaPrivateKey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            kid: object.take("kid"),
            alg: object.take("alg"),
            r#use: object.take("use"),
            kty: object.field("kty")?,
            crv: object.take("crv"),
            x: object.take("x"),
            y: object.take("y"),
            d: object.take("d"),
            x5c: object.take("x5c"),
            x5t: object.take("x5t"),
            x5t_s256: object.take("x5t#S256"),
            x5u: object.take("x5u"),
        };
        object.finish(value)
    }
}
