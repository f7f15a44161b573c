// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Whether a sign-in token can still be used.
    pub enum SignInTokenStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`: Somebody signed in with it; it cannot be used again.
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
    }
}

/// A one-time credential that signs a user in.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SignInToken {
    /// Type of this object, as the server names it. Always `sign_in_token`.
    pub object: String,
    /// The sign-in token's ID, by which it is revoked.
    pub id: String,
    /// Whether it can still be used.
    pub status: SignInTokenStatus,
    /// The user whom it signs in.
    pub user_id: String,
    /// The token itself, handed to the front end as a ticket; a secret.
    pub token: Option<String>,
    /// A link that signs the user in when opened; as secret as the token.
    pub url: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for SignInToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignInToken")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("user_id", &self.user_id)
            .field("token", &"[redacted]")
            .field("url", &"[redacted]")
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for SignInToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "sign_in_token"),
            id: object.take("id"),
            status: object.field("status")?,
            user_id: object.take("user_id"),
            token: object.take("token"),
            url: object.take("url"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
