// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::OrganizationDomainVerificationStatus;

/// How far the verification of an organization's domain has come.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationDomainVerification {
    /// How far it has come.
    pub status: Option<OrganizationDomainVerificationStatus>,
    /// How it is verified, such as `affiliation_email_code` or `manual_override`.
    pub strategy: Option<String>,
    /// How often it was tried.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// When ownership was proved, in milliseconds since 1970; null for a verification by email.
    pub verified_at: Option<i64>,
}

impl Decode for OrganizationDomainVerification {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            status: object.take("status"),
            strategy: object.take("strategy"),
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
            verified_at: object.take("verified_at"),
        };
        object.finish(value)
    }
}
