//! A public RSA key, and verifying with it.

use std::fmt;

use ring::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RsaParameters,
    RsaPublicKeyComponents,
};

/// The algorithms that Clerk signs with: RSASSA-PKCS1-v1_5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Rs256,
    Rs384,
    Rs512,
}

impl Algorithm {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "RS256" => Some(Self::Rs256),
            "RS384" => Some(Self::Rs384),
            "RS512" => Some(Self::Rs512),
            _ => None,
        }
    }

    fn parameters(self) -> &'static RsaParameters {
        match self {
            Self::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            Self::Rs384 => &RSA_PKCS1_2048_8192_SHA384,
            Self::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
        }
    }
}

/// A public key of 2048 to 4096 bits.
pub(crate) struct RsaKey {
    components: RsaPublicKeyComponents<Vec<u8>>,
    /// What the key is for, if it says so.
    algorithm: Option<Algorithm>,
}

/// In bits. Shorter keys are weak, longer ones are a way to make verifying slow.
const LENGTHS: std::ops::RangeInclusive<usize> = 2048..=4096;

impl RsaKey {
    /// A key of these big-endian numbers, or what is wrong with it.
    pub(crate) fn new(modulus: &[u8], exponent: &[u8], algorithm: Option<Algorithm>) -> Result<Self, String> {
        let (n, e) = (without_leading_zeros(modulus), without_leading_zeros(exponent));
        let bits = n.len() * 8 - n.first().map_or(0, |first| first.leading_zeros() as usize);
        if !LENGTHS.contains(&bits) {
            return Err(format!(
                "has {bits} bits; from {} to {} are accepted",
                LENGTHS.start(),
                LENGTHS.end()
            ));
        }
        let is_odd = |number: &[u8]| number.last().is_some_and(|last| last % 2 == 1);
        // Up to 32 bits, as ring has it; all that is in use is 3 and 65537.
        if !is_odd(n) || !is_odd(e) || e == [1] || e.len() > 4 {
            return Err("is no RSA key: its modulus or exponent is not possible".to_owned());
        }
        Ok(Self { components: RsaPublicKeyComponents { n: n.to_vec(), e: e.to_vec() }, algorithm })
    }

    /// Whether the key may be used with `algorithm`.
    pub(crate) fn is_for(&self, algorithm: Algorithm) -> bool {
        self.algorithm.is_none_or(|own| own == algorithm)
    }

    /// Whether `signature` is over `message`.
    pub(crate) fn verifies(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        self.components.verify(algorithm.parameters(), message, signature).is_ok()
    }
}

fn without_leading_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}

impl fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RsaKey({} bits)", self.components.n.len() * 8)
    }
}
