// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// An entry in the ledger of a payer's credits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceCreditLedgerResponse {
    /// Always `commerce_credit_ledger`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// ID of the payer, which stands for a user or an organization.
    pub payer_id: String,
    /// Credits added, or taken away if negative.
    pub amount: CommerceMoneyResponse,
    /// What caused the entry, such as `grant`.
    pub source_type: String,
    /// ID of what caused the entry.
    pub source_id: String,
    /// Remark that was given with the adjustment; null if none was.
    pub note: Option<String>,
    /// When the entry was made, as an RFC 3339 time.
    pub created_at: String,
}

impl Decode for CommerceCreditLedgerResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            payer_id: object.take("payer_id"),
            amount: object.field("amount")?,
            source_type: object.take("source_type"),
            source_id: object.take("source_id"),
            note: object.take("note"),
            created_at: object.take("created_at"),
        };
        object.finish(value)
    }
}
