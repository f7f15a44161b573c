//! Keys to sign with. Making an RSA key takes seconds in a debug build, and ring does not do it at all.

#![allow(clippy::expect_used, reason = "the keys are part of the source")]

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RsaKeyPair, RsaPublicKeyComponents,
};
use serde_json::{Value, json};

/// One of the keys that an [`Issuer`](super::Issuer) can have. All have 2048 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum TestKey {
    One,
    Two,
    Three,
}

impl TestKey {
    /// The public half, as PEM.
    pub fn pem(self) -> &'static str {
        match self {
            Self::One => include_str!("keys/public_1.pem"),
            Self::Two => include_str!("keys/public_2.pem"),
            Self::Three => include_str!("keys/public_3.pem"),
        }
    }

    fn private_pem(self) -> &'static str {
        match self {
            Self::One => include_str!("keys/private_1.pem"),
            Self::Two => include_str!("keys/private_2.pem"),
            Self::Three => include_str!("keys/private_3.pem"),
        }
    }

    pub(super) fn pair(self) -> RsaKeyPair {
        let digits: String = self.private_pem().lines().filter(|line| !line.starts_with('-')).collect();
        let der = STANDARD.decode(digits).expect("the key is PEM");
        RsaKeyPair::from_pkcs8(&der).expect("the key is an RSA key")
    }
}

/// The public half of `pair`, as the API lists it.
pub(super) fn jwk(pair: &RsaKeyPair, kid: &str) -> Value {
    let public = RsaPublicKeyComponents::<Vec<u8>>::from(pair.public());
    json!({
        "use": "sig",
        "kty": "RSA",
        "kid": kid,
        "alg": "RS256",
        "n": URL_SAFE_NO_PAD.encode(public.n),
        "e": URL_SAFE_NO_PAD.encode(public.e),
    })
}

/// A token of this header and payload, whatever they are. What the header says of the algorithm is followed if it
/// is one that the key can do, and else ignored.
pub(super) fn sign(pair: &RsaKeyPair, header: &str, payload: &str) -> String {
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
    let header: Value = serde_json::from_str(header).unwrap_or_default();
    let padding = match header.get("alg").and_then(Value::as_str) {
        Some("RS384") => &RSA_PKCS1_SHA384,
        Some("RS512") => &RSA_PKCS1_SHA512,
        _ => &RSA_PKCS1_SHA256,
    };
    let mut signature = vec![0; pair.public().modulus_len()];
    pair.sign(padding, &SystemRandom::new(), signed.as_bytes(), &mut signature)
        .expect("the system has randomness");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}
