// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Whether an actor token can still be used.
    pub enum ActorTokenStatus {
        /// `pending`: Not used yet.
        Pending = "pending",
        /// `accepted`: Used; a session began with it.
        Accepted = "accepted",
        /// `revoked`: Withdrawn before it was used.
        Revoked = "revoked",
    }
}

/// A token with which one user signs in as another.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ActorToken {
    /// Type of this object, as the server names it. Always `actor_token`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// Whether it can still be used.
    pub status: ActorTokenStatus,
    /// ID of the user to be impersonated.
    pub user_id: String,
    /// Who impersonates, as it was given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub actor: Map<String, Value>,
    /// The token itself. A secret; keep it out of logs.
    pub token: Option<String>,
    /// Address that the actor opens to begin the session.
    pub url: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for ActorToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActorToken")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("user_id", &self.user_id)
            .field("actor", &self.actor)
            .field("token", &"[redacted]")
            .field("url", &"[redacted]")
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for ActorToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "actor_token"),
            id: object.take("id"),
            status: object.field("status")?,
            user_id: object.take("user_id"),
            actor: object.take("actor"),
            token: object.take("token"),
            url: object.take("url"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
