// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::client::json::{Decode, DecodeError, Node, others};
use crate::client::open_enum;

open_enum! {
    /// What the front end has to do next to verify an identifier.
    pub enum SignUpVerificationNextAction {
        /// `needs_prepare`: Start the verification, for example by having a code sent.
        NeedsPrepare = "needs_prepare",
        /// `needs_attempt`: Complete it, for example by submitting the code.
        NeedsAttempt = "needs_attempt",
        /// The empty text: Nothing is left to do.
        Empty = "",
    }
}

/// What the verification of an identifier needs next.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SignUpVerification {
    /// What the front end has to do next.
    pub next_action: Option<SignUpVerificationNextAction>,
    /// Ways in which it can be verified, such as `email_code`.
    pub supported_strategies: Option<Vec<String>>,
    /// All other properties.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub additional_properties: BTreeMap<String, Value>,
}

impl Decode for SignUpVerification {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            next_action: object.take("next_action"),
            supported_strategies: object.take("supported_strategies"),
            additional_properties: others(
                node,
                &["next_action", "supported_strategies"],
            )?,
        };
        object.finish(value)
    }
}
