// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Family of the key.
    pub enum JwksEcdsaPublicKeyKty {
        /// `EC`: Elliptic curve.
        Ec = "EC",
    }
}

/// A public ECDSA key (RFC 7518, section 6.2).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksEcdsaPublicKey {
    /// Key ID; a token names in its header the key that signed it.
    pub kid: String,
    /// Algorithm the key is meant for, such as `ES256`.
    pub alg: String,
    /// What the key is for; `sig` for signatures.
    pub r#use: String,
    /// Always `EC`.
    pub kty: JwksEcdsaPublicKeyKty,
    /// Name of the curve, such as `P-256`.
    pub crv: String,
    /// The point's x coordinate, base64url.
    pub x: String,
    /// The point's y coordinate, base64url.
    pub y: String,
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

impl Decode for JwksEcdsaPublicKey {
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
            x5c: object.take("x5c"),
            x5t: object.take("x5t"),
            x5t_s256: object.take("x5t#S256"),
            x5u: object.take("x5u"),
        };
        object.finish(value)
    }
}
