// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{VerificationAdmin, VerificationWeb3};

open_union! {
    /// How it was proved that a wallet is the user's, by a signature or by an administrator's word.
    pub enum Web3WalletVerification by "object" {
        /// Proof of owning a wallet, by signing a nonce.
        Web3(VerificationWeb3) {
            tags: ["verification_web3"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired"], "strategy": ["web3_metamask_signature", "web3_base_signature", "web3_coinbase_wallet_signature", "web3_okx_wallet_signature", "web3_solana_signature"]],
        },
        /// Marked as verified through this API or the dashboard, without proof by the user.
        Admin(VerificationAdmin) {
            tags: ["verification_admin"],
            required: ["status", "strategy"],
            known: ["status": ["verified"], "strategy": ["admin"]],
        },
    }
}

impl Web3WalletVerification {
    /// `status` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Web3(value) => Some(value.status.as_str()),
            Self::Admin(value) => Some(value.status.as_str()),
            Self::Unknown(value) => value.get("status")?.as_str(),
        }
    }

    /// `strategy` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn strategy(&self) -> Option<&str> {
        match self {
            Self::Web3(value) => Some(value.strategy.as_str()),
            Self::Admin(value) => Some(value.strategy.as_str()),
            Self::Unknown(value) => value.get("strategy")?.as_str(),
        }
    }

    /// ID of the client (browser or device) on which the verification was completed.
    ///
    /// `verified_at_client` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn verified_at_client(&self) -> Option<&str> {
        match self {
            Self::Web3(value) => value.verified_at_client.as_deref(),
            Self::Admin(value) => value.verified_at_client.as_deref(),
            Self::Unknown(value) => value.get("verified_at_client")?.as_str(),
        }
    }
}

/// A wallet with which a user can sign in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Web3Wallet {
    /// The wallet's ID.
    pub id: Option<String>,
    /// Type of this object, as the server names it. Always `web3_wallet`.
    pub object: String,
    /// The wallet's address.
    pub web3_wallet: String,
    /// How it was proved that the wallet is the user's; null if that was not tried.
    pub verification: Option<Web3WalletVerification>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for Web3Wallet {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "web3_wallet"),
            web3_wallet: object.take("web3_wallet"),
            verification: object.take("verification"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
