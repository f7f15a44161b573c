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
