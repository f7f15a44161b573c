// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Family of the key.
    pub enum JwksSymmetricKeyKty {
        /// `oct`: Octet sequence, a symmetric key.
        Oct = "oct",
    }
}

/// A symmetric key (RFC 7518, section 6.4). A secret, as it signs and verifies alike.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksSymmetricKey {
    /// Key ID; a token names in its header the key that signed it.
    pub kid: String,
    /// Algorithm the key is meant for, such as `HS256`.
    pub alg: String,
    /// What the key is for; `sig` for signatures.
    pub r#use: String,
    /// Always `oct`.
    pub kty: JwksSymmetricKeyKty,
    /// The key, base64url. A secret.
    pub k: String,
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

impl std::fmt::Debug for JwksSymmetricKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JwksSymmetricKey")
            .field("kid", &self.kid)
            .field("alg", &self.alg)
            .field("use", &self.r#use)
            .field("kty", &self.kty)
            .field("k", &"[redacted]")
            .field("x5c", &self.x5c)
            .field("x5t", &self.x5t)
            .field("x5t_s256", &self.x5t_s256)
            .field("x5u", &self.x5u)
            .finish()
    }
}

impl Decode for JwksSymmetricKey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            kid: object.take("kid"),
            alg: object.take("alg"),
            r#use: object.take("use"),
            kty: object.field("kty")?,
            k: object.take("k"),
            x5c: object.take("x5c"),
            x5t: object.take("x5t"),
            x5t_s256: object.take("x5t#S256"),
            x5u: object.take("x5u"),
        };
        object.finish(value)
    }
}
