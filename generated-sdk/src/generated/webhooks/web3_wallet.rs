// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::Web3WalletVerification;

/// A wallet with which a user can sign in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Web3Wallet {
    /// The wallet's ID.
    pub id: Option<String>,
    /// Type of this object, as the server names it. Always `web3_wallet`.
    pub object: Option<String>,
    /// The wallet's address.
    pub web3_wallet: Option<String>,
    /// How it was proved that the wallet is the user's; null if that was not tried.
    pub verification: Option<Web3WalletVerification>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for Web3Wallet {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take("object"),
            web3_wallet: object.take("web3_wallet"),
            verification: object.take("verification"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
