// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{
    JwksEcdsaPrivateKey, JwksEcdsaPublicKey, JwksEd25519PrivateKey, JwksEd25519PublicKey,
    JwksRsaPrivateKey, JwksRsaPublicKey, JwksSymmetricKey,
};

open_union! {
    /// A JSON Web Key. The variant follows from `kty` and from which members are there. To verify
    /// tokens only public keys are of use.
    pub enum JwksKey {
        /// A public Ed25519 key (RFC 8037).
        Ed25519PublicKey(JwksEd25519PublicKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x"],
            known: ["kty": ["OKP"], "crv": ["Ed25519"]],
        },
        /// A public ECDSA key (RFC 7518, section 6.2).
        EcdsaPublicKey(JwksEcdsaPublicKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x", "y"],
            known: ["kty": ["EC"]],
        },
        /// A public RSA key (RFC 7518, section 6.3); the usual one for session tokens.
        RsaPublicKey(JwksRsaPublicKey) {
            required: ["kid", "alg", "use", "kty", "n", "e"],
            known: ["kty": ["RSA"]],
        },
        /// A private Ed25519 key (RFC 8037).
        Ed25519PrivateKey(JwksEd25519PrivateKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x", "d"],
            known: ["kty": ["OKP"], "crv": ["Ed25519"]],
        },
        /// A private ECDSA key (RFC 7518, section 6.2).
        EcdsaPrivateKey(JwksEcdsaPrivateKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x", "y", "d"],
            known: ["kty": ["EC"]],
        },
        /// A private RSA key (RFC 7518, section 6.3).
        RsaPrivateKey(JwksRsaPrivateKey) {
            required: ["kid", "alg", "use", "kty", "n", "e", "d", "p", "q"],
            known: ["kty": ["RSA"]],
        },
        /// A symmetric key (RFC 7518, section 6.4).
        SymmetricKey(JwksSymmetricKey) {
            required: ["kid", "alg", "use", "kty", "k"],
            known: ["kty": ["oct"]],
        },
    }
}

impl JwksKey {
    /// Key ID; a token names in its header the key that signed it.
    ///
    /// `kid` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn kid(&self) -> Option<&str> {
        match self {
            Self::Ed25519PublicKey(value) => Some(&value.kid),
            Self::EcdsaPublicKey(value) => Some(&value.kid),
            Self::RsaPublicKey(value) => Some(&value.kid),
            Self::Ed25519PrivateKey(value) => Some(&value.kid),
            Self::EcdsaPrivateKey(value) => Some(&value.kid),
            Self::RsaPrivateKey(value) => Some(&value.kid),
            Self::SymmetricKey(value) => Some(&value.kid),
            Self::Unknown(value) => value.get("kid")?.as_str(),
        }
    }

    /// `alg` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn alg(&self) -> Option<&str> {
        match self {
            Self::Ed25519PublicKey(value) => Some(&value.alg),
            Self::EcdsaPublicKey(value) => Some(&value.alg),
            Self::RsaPublicKey(value) => Some(&value.alg),
            Self::Ed25519PrivateKey(value) => Some(&value.alg),
            Self::EcdsaPrivateKey(value) => Some(&value.alg),
            Self::RsaPrivateKey(value) => Some(&value.alg),
            Self::SymmetricKey(value) => Some(&value.alg),
            Self::Unknown(value) => value.get("alg")?.as_str(),
        }
    }

    /// What the key is for; `sig` for signatures.
    ///
    /// `use` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn r#use(&self) -> Option<&str> {
        match self {
            Self::Ed25519PublicKey(value) => Some(&value.r#use),
            Self::EcdsaPublicKey(value) => Some(&value.r#use),
            Self::RsaPublicKey(value) => Some(&value.r#use),
            Self::Ed25519PrivateKey(value) => Some(&value.r#use),
            Self::EcdsaPrivateKey(value) => Some(&value.r#use),
            Self::RsaPrivateKey(value) => Some(&value.r#use),
            Self::SymmetricKey(value) => Some(&value.r#use),
            Self::Unknown(value) => value.get("use")?.as_str(),
        }
    }

    /// `kty` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn kty(&self) -> Option<&str> {
        match self {
            Self::Ed25519PublicKey(value) => Some(value.kty.as_str()),
            Self::EcdsaPublicKey(value) => Some(value.kty.as_str()),
            Self::RsaPublicKey(value) => Some(value.kty.as_str()),
            Self::Ed25519PrivateKey(value) => Some(value.kty.as_str()),
            Self::EcdsaPrivateKey(value) => Some(value.kty.as_str()),
            Self::RsaPrivateKey(value) => Some(value.kty.as_str()),
            Self::SymmetricKey(value) => Some(value.kty.as_str()),
            Self::Unknown(value) => value.get("kty")?.as_str(),
        }
    }

    /// SHA-1 thumbprint of the key's certificate, base64url.
    ///
    /// `x5t` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn x5t(&self) -> Option<&str> {
        match self {
            Self::Ed25519PublicKey(value) => value.x5t.as_deref(),
            Self::EcdsaPublicKey(value) => value.x5t.as_deref(),
            Self::RsaPublicKey(value) => value.x5t.as_deref(),
            Self::Ed25519PrivateKey(value) => value.x5t.as_deref(),
            Self::EcdsaPrivateKey(value) => value.x5t.as_deref(),
            Self::RsaPrivateKey(value) => value.x5t.as_deref(),
            Self::SymmetricKey(value) => value.x5t.as_deref(),
            Self::Unknown(value) => value.get("x5t")?.as_str(),
        }
    }

    /// SHA-256 thumbprint of the key's certificate, base64url.
    ///
    /// `x5t#S256` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn x5t_s256(&self) -> Option<&str> {
        match self {
            Self::Ed25519PublicKey(value) => value.x5t_s256.as_deref(),
            Self::EcdsaPublicKey(value) => value.x5t_s256.as_deref(),
            Self::RsaPublicKey(value) => value.x5t_s256.as_deref(),
            Self::Ed25519PrivateKey(value) => value.x5t_s256.as_deref(),
            Self::EcdsaPrivateKey(value) => value.x5t_s256.as_deref(),
            Self::RsaPrivateKey(value) => value.x5t_s256.as_deref(),
            Self::SymmetricKey(value) => value.x5t_s256.as_deref(),
            Self::Unknown(value) => value.get("x5t#S256")?.as_str(),
        }
    }

    /// Address at which the certificate chain can be fetched.
    ///
    /// `x5u` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn x5u(&self) -> Option<&str> {
        match self {
            Self::Ed25519PublicKey(value) => value.x5u.as_deref(),
            Self::EcdsaPublicKey(value) => value.x5u.as_deref(),
            Self::RsaPublicKey(value) => value.x5u.as_deref(),
            Self::Ed25519PrivateKey(value) => value.x5u.as_deref(),
            Self::EcdsaPrivateKey(value) => value.x5u.as_deref(),
            Self::RsaPrivateKey(value) => value.x5u.as_deref(),
            Self::SymmetricKey(value) => value.x5u.as_deref(),
            Self::Unknown(value) => value.get("x5u")?.as_str(),
        }
    }
}

/// Keys that verify the tokens of the instance (RFC 7517).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Jwks {
    /// The keys; find the one whose `kid` stands in the token's header.
    pub keys: Option<Vec<JwksKey>>,
}

impl Decode for Jwks {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self { keys: object.take("keys") };
        object.finish(value)
    }
}
