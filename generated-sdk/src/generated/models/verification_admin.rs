// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Always verified.
    pub enum VerificationAdminStatus {
        /// `verified`
        Verified = "verified",
    }
}

open_enum! {
    /// Always by an administrator.
    pub enum VerificationAdminStrategy {
        /// `admin`
        Admin = "admin",
    }
}

/// Marked as verified through this API or the dashboard, without proof by the user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationAdmin {
    /// Type of this object, as the server names it. Always `verification_admin`.
    pub object: Option<String>,
    /// Outcome of the verification so far.
    pub status: VerificationAdminStatus,
    /// Always `admin`.
    pub strategy: VerificationAdminStrategy,
    /// How many attempts were made; null where the method counts none.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationAdmin {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
            verified_at_client: object.take("verified_at_client"),
        };
        object.finish(value)
    }
}
