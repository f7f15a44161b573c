// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Settings for signing up and sending mail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceSettings {
    /// Type of this object, as the server names it. Always `instance_settings`.
    pub object: Option<String>,
    /// The instance's ID (`ins_…`).
    pub id: Option<String>,
    /// Whether only people on the allow-list may sign up.
    pub restricted_to_allowlist: Option<bool>,
    /// What stands before the `@` in the sender address of codes and sign-in links.
    pub from_email_address: Option<String>,
    /// Whether Progressive Sign Up is in use.
    pub progressive_sign_up: Option<bool>,
    /// Whether codes are sent from an address of Clerk's instead of your domain's. Deprecated.
    #[deprecated(note = "without replacement; set up a sending domain for the instance")]
    pub enhanced_email_deliverability: Option<bool>,
}

impl Decode for InstanceSettings {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            restricted_to_allowlist: object.take("restricted_to_allowlist"),
            from_email_address: object.take("from_email_address"),
            progressive_sign_up: object.take("progressive_sign_up"),
            enhanced_email_deliverability: object.take("enhanced_email_deliverability"),
        };
        object.finish(value)
    }
}
