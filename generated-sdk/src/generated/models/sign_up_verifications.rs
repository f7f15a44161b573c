// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::SignUpVerification;

/// How far the verification of each identifier of a sign-up has come; null where there is none to
/// verify.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SignUpVerifications {
    /// The verification of the email address.
    pub email_address: Option<SignUpVerification>,
    /// The verification of the phone number.
    pub phone_number: Option<SignUpVerification>,
    /// The verification of the wallet.
    pub web3_wallet: Option<SignUpVerification>,
    /// The verification by an OAuth provider.
    pub external_account: Option<Map<String, Value>>,
}

impl Decode for SignUpVerifications {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            email_address: object.take("email_address"),
            phone_number: object.take("phone_number"),
            web3_wallet: object.take("web3_wallet"),
            external_account: object.take("external_account"),
        };
        object.finish(value)
    }
}
