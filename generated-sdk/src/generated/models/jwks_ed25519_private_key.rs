// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Family of the key.
    pub enum JwksEd25519PrivateKeyKty {
        /// `OKP`: Octet key pair.
        Okp = "OKP",
    }
}

open_enum! {
    /// Curve of the key.
    pub enum JwksEd25519PrivateKeyCrv {
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// A private Ed25519 key (RFC 8037). A secret.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksEd25519PrivateKey {
    /// Key ID; a token names in its header the key that signed it.
    pub kid: String,
    /// Algorithm the key is meant for, such as `EdDSA`.
    pub alg: String,
    /// What the key is for; `sig` for signatures.
    pub r#use: String,
    /// Always `OKP`.
    pub kty: JwksEd25519PrivateKeyKty,
    /// Always `Ed25519`.
    pub crv: JwksEd25519PrivateKeyCrv,
    /// The public key, base64url.
    pub x: String,
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

impl std::fmt::Debug for JwksEd25519PrivateKey {
    #[inline]
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
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            kid: object.take("kid"),
            alg: object.take("alg"),
            r#use: object.take("use"),
            kty: object.field("kty")?,
            crv: object.field("crv")?,
            x: object.take("x"),
            d: object.take("d"),
            x5c: object.take("x5c"),
            x5t: object.take("x5t"),
            x5t_s256: object.take("x5t#S256"),
            x5u: object.take("x5u"),
        };
        object.finish(value)
    }
}
