// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{VerificationAdmin, VerificationWeb3};

open_union! {
    /// Web3 wallet verification.
    pub enum Web3WalletVerification by "object" {
        /// Web3.
        Web3(VerificationWeb3) {
            tags: ["verification_web3"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired"], "strategy": ["web3_metamask_signature", "web3_base_signature", "web3_coinbase_wallet_signature", "web3_okx_wallet_signature", "web3_solana_signature"]],
        },
        /// Admin.
        Admin(VerificationAdmin) {
            tags: ["verification_admin"],
            required: ["status", "strategy"],
            known: ["status": ["verified"], "strategy": ["admin"]],
        },
    }
}

/// Web3 wallet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Web3Wallet {
    /// Id.
    pub id: Option<String>,
    /// Object. Always `web3_wallet`.
    pub object: String,
    /// Web3 wallet.
    pub web3_wallet: String,
    /// Verification.
    pub verification: Option<Web3WalletVerification>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
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
