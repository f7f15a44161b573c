// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Who may sign up or sign in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceRestrictions {
    /// Type of this object, as the server names it. Always `instance_restrictions`.
    pub object: String,
    /// Whether only identifiers on the allow-list may sign up.
    pub allowlist: bool,
    /// Whether identifiers on the block-list are kept out.
    pub blocklist: bool,
    /// Whether both lists count at sign-up only, not at sign-in.
    pub allowlist_blocklist_disabled_on_sign_in: Option<bool>,
    /// Whether addresses with a tag, such as `ada+1@example.com`, are refused.
    pub block_email_subaddresses: bool,
    /// Whether addresses of throw-away mail services are refused.
    pub block_disposable_email_domains: bool,
    /// Whether addresses at Gmail that differ in dots only count as one.
    pub ignore_dots_for_gmail_addresses: Option<bool>,
}

impl Decode for InstanceRestrictions {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "instance_restrictions"),
            allowlist: object.take("allowlist"),
            blocklist: object.take("blocklist"),
            allowlist_blocklist_disabled_on_sign_in: object
                .take("allowlist_blocklist_disabled_on_sign_in"),
            block_email_subaddresses: object.take("block_email_subaddresses"),
            block_disposable_email_domains: object
                .take("block_disposable_email_domains"),
            ignore_dots_for_gmail_addresses: object
                .take("ignore_dots_for_gmail_addresses"),
        };
        object.finish(value)
    }
}
