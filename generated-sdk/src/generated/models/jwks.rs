// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{
    JwksEcdsaPrivateKey, JwksEcdsaPublicKey, JwksEd25519PrivateKey, JwksEd25519PublicKey,
    JwksRsaPrivateKey, JwksRsaPublicKey, JwksSymmetricKey,
};

open_union! {
    /// Jwks key.
    pub enum JwksKey {
        /// Ed25519 public key.
        Ed25519PublicKey(JwksEd25519PublicKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x"],
            known: ["kty": ["OKP"], "crv": ["Ed25519"]],
        },
        /// Ecdsa public key.
        EcdsaPublicKey(JwksEcdsaPublicKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x", "y"],
            known: ["kty": ["EC"]],
        },
        /// Rsa public key.
        RsaPublicKey(JwksRsaPublicKey) {
            required: ["kid", "alg", "use", "kty", "n", "e"],
            known: ["kty": ["RSA"]],
        },
        /// Ed25519 private key.
        Ed25519PrivateKey(JwksEd25519PrivateKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x", "d"],
            known: ["kty": ["OKP"], "crv": ["Ed25519"]],
        },
        /// Ecdsa private key.
        EcdsaPrivateKey(JwksEcdsaPrivateKey) {
            required: ["kid", "alg", "use", "kty", "crv", "x", "y", "d"],
            known: ["kty": ["EC"]],
        },
        /// Rsa private key.
        RsaPrivateKey(JwksRsaPrivateKey) {
            required: ["kid", "alg", "use", "kty", "n", "e", "d", "p", "q"],
            known: ["kty": ["RSA"]],
        },
        /// Symmetric key.
        SymmetricKey(JwksSymmetricKey) {
            required: ["kid", "alg", "use", "kty", "k"],
            known: ["kty": ["oct"]],
        },
    }
}

/// Jwks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Jwks {
    /// Keys.
    pub keys: Option<Vec<JwksKey>>,
}

impl Decode for Jwks {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            keys: object.field("keys")?,
        })
    }
}
