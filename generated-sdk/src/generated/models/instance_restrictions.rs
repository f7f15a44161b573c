// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Instance restrictions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceRestrictions {
    /// Object. Always `instance_restrictions`.
    pub object: String,
    /// Allowlist.
    pub allowlist: bool,
    /// Blocklist.
    pub blocklist: bool,
    /// Allowlist blocklist disabled on sign in.
    pub allowlist_blocklist_disabled_on_sign_in: bool,
    /// Block email subaddresses.
    pub block_email_subaddresses: bool,
    /// Block disposable email domains.
    pub block_disposable_email_domains: bool,
}

impl Decode for InstanceRestrictions {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            allowlist: object.field("allowlist")?,
            blocklist: object.field("blocklist")?,
            allowlist_blocklist_disabled_on_sign_in: object
                .field("allowlist_blocklist_disabled_on_sign_in")?,
            block_email_subaddresses: object.field("block_email_subaddresses")?,
            block_disposable_email_domains: object
                .field("block_disposable_email_domains")?,
        })
    }
}
