// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Commerce credit ledger response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceCreditLedgerResponse {
    /// Object.
    pub object: String,
    /// Id.
    pub id: String,
    /// Payer id.
    pub payer_id: String,
    /// Amount.
    pub amount: CommerceMoneyResponse,
    /// Source type.
    pub source_type: String,
    /// Source id.
    pub source_id: String,
    /// Note.
    pub note: Option<String>,
    /// Created at.
    pub created_at: String,
}

impl Decode for CommerceCreditLedgerResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            payer_id: object.field("payer_id")?,
            amount: object.field("amount")?,
            source_type: object.field("source_type")?,
            source_id: object.field("source_id")?,
            note: object.field("note")?,
            created_at: object.field("created_at")?,
        })
    }
}
