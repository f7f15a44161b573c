// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Verification web3 status.
    pub enum VerificationWeb3Status {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Verification web3 strategy.
    pub enum VerificationWeb3Strategy {
        /// `web3_metamask_signature`
        Web3MetamaskSignature = "web3_metamask_signature",
        /// `web3_base_signature`
        Web3BaseSignature = "web3_base_signature",
        /// `web3_coinbase_wallet_signature`
        Web3CoinbaseWalletSignature = "web3_coinbase_wallet_signature",
        /// `web3_okx_wallet_signature`
        Web3OkxWalletSignature = "web3_okx_wallet_signature",
        /// `web3_solana_signature`
        Web3SolanaSignature = "web3_solana_signature",
    }
}

/// Verification web3.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationWeb3 {
    /// Object. Always `verification_web3`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationWeb3Status,
    /// Strategy.
    pub strategy: VerificationWeb3Strategy,
    /// Nonce.
    pub nonce: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationWeb3 {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            nonce: object.field("nonce")?,
            message: object.field("message")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
            verified_at_client: object.field("verified_at_client")?,
        })
    }
}
