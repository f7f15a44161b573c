// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::client::json::{Decode, DecodeError, Node, others};
use crate::client::open_enum;

open_enum! {
    /// Sign up verification next action.
    pub enum SignUpVerificationNextAction {
        /// `needs_prepare`
        NeedsPrepare = "needs_prepare",
        /// `needs_attempt`
        NeedsAttempt = "needs_attempt",
        /// The empty text.
        Empty = "",
    }
}

/// Sign up verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SignUpVerification {
    /// Next action.
    pub next_action: Option<SignUpVerificationNextAction>,
    /// Supported strategies.
    pub supported_strategies: Option<Vec<String>>,
    /// All other properties.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub additional_properties: BTreeMap<String, Value>,
}

impl Decode for SignUpVerification {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            next_action: object.field("next_action")?,
            supported_strategies: object.field("supported_strategies")?,
            additional_properties: others(
                node,
                &["next_action", "supported_strategies"],
            )?,
        })
    }
}
