// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Whether a wallet is verified.
    pub enum VerificationWeb3Status {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`: Nobody completed it in time.
        Expired = "expired",
    }
}

open_enum! {
    /// Which kind of wallet signs.
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

/// Proof of owning a wallet, by signing a nonce.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationWeb3 {
    /// Type of this object, as the server names it. Always `verification_web3`.
    pub object: Option<String>,
    /// Whether the wallet is verified.
    pub status: VerificationWeb3Status,
    /// Which kind of wallet signs.
    pub strategy: VerificationWeb3Strategy,
    /// What the wallet has to sign.
    pub nonce: Option<String>,
    /// The text that the wallet has to sign, with the nonce in it.
    pub message: Option<String>,
    /// How often it was tried.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationWeb3 {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            nonce: object.take("nonce"),
            message: object.take("message"),
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
            verified_at_client: object.take("verified_at_client"),
        };
        object.finish(value)
    }
}
