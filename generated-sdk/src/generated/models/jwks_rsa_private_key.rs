// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Family of the key.
    pub enum JwksRsaPrivateKeyKty {
        /// `RSA`
        Rsa = "RSA",
    }
}

/// A private RSA key (RFC 7518, section 6.3). A secret.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct JwksRsaPrivateKey {
    /// Key ID; a token names in its header the key that signed it.
    pub kid: String,
    /// Algorithm the key is meant for, such as `RS256`.
    pub alg: String,
    /// What the key is for; `sig` for signatures.
    pub r#use: String,
    /// Always `RSA`.
    pub kty: JwksRsaPrivateKeyKty,
    /// Modulus, base64url.
    pub n: String,
    /// Public exponent, base64url.
    pub e: String,
    /// Private exponent, base64url. A secret.
    pub d: String,
    /// First prime factor, base64url. A secret.
    pub p: String,
    /// Second prime factor, base64url. A secret.
    pub q: String,
    /// Private exponent modulo `p` − 1, base64url. A secret.
    pub dp: Option<String>,
    /// Private exponent modulo `q` − 1, base64url. A secret.
    pub dq: Option<String>,
    /// Inverse of `q` modulo `p`, base64url. A secret.
    pub qi: Option<String>,
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

impl std::fmt::Debug for JwksRsaPrivateKey {
    #[inline]
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
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            kid: object.take("kid"),
            alg: object.take("alg"),
            r#use: object.take("use"),
            kty: object.field("kty")?,
            n: object.take("n"),
            e: object.take("e"),
            d: object.take("d"),
            p: object.take("p"),
            q: object.take("q"),
            dp: object.take("dp"),
            dq: object.take("dq"),
            qi: object.take("qi"),
            x5c: object.take("x5c"),
            x5t: object.take("x5t"),
            x5t_s256: object.take("x5t#S256"),
            x5u: object.take("x5u"),
        };
        object.finish(value)
    }
}
