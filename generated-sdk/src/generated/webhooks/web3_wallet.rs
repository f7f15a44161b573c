// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::Web3WalletVerification;

/// Web3 wallet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Web3Wallet {
    /// Id.
    pub id: Option<String>,
    /// Object. Always `web3_wallet`.
    pub object: Option<String>,
    /// Web3 wallet.
    pub web3_wallet: Option<String>,
    /// Verification.
    pub verification: Option<Web3WalletVerification>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for Web3Wallet {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            web3_wallet: object.field("web3_wallet")?,
            verification: object.field("verification")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
