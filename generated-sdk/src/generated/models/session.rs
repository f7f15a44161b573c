// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{SessionActivityResponse, SessionTask};

open_enum! {
    /// Whether a session stands for a user who is signed in.
    pub enum SessionStatus {
        /// `active`: The user is signed in.
        Active = "active",
        /// `revoked`: Ended by a call to this API or in the dashboard.
        Revoked = "revoked",
        /// `ended`: The user signed out of it; its client still lists it.
        Ended = "ended",
        /// `expired`: Its `expire_at` passed.
        Expired = "expired",
        /// `removed`: The user signed out of it, and its client no longer lists it.
        Removed = "removed",
        /// `abandoned`: Its `abandon_at` passed without use.
        Abandoned = "abandoned",
        /// `replaced`: Another session took its place on the client.
        Replaced = "replaced",
        /// `pending`: Signed in, but with tasks left to do; to be treated as signed out.
        Pending = "pending",
    }
}

/// A user signed in on a client. Its short-lived session tokens are proof of it to your backend.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Session {
    /// Type of this object, as the server names it. Always `session`.
    pub object: String,
    /// ID of the session (`sess_…`).
    pub id: String,
    /// ID of the user who is signed in.
    pub user_id: String,
    /// ID of the client that the session lives on.
    pub client_id: String,
    /// Who impersonates the user, with `sub` as that user's ID; null in an ordinary session.
    pub actor: Option<Map<String, Value>>,
    /// Whether the user is signed in with it.
    pub status: SessionStatus,
    /// ID of the organization that was active last; null for the personal account.
    pub last_active_organization_id: Option<String>,
    /// When it was last active, in milliseconds since 1970.
    pub last_active_at: i64,
    /// Where and on what device it was used last, if recorded.
    pub latest_activity: Option<SessionActivityResponse>,
    /// When it ends at the latest, in milliseconds since 1970.
    pub expire_at: i64,
    /// When it counts as abandoned if it is not used, in milliseconds since 1970.
    pub abandon_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// What the user has to do before the session becomes active, if anything.
    pub tasks: Option<Vec<SessionTask>>,
}

impl Decode for Session {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "session"),
            id: object.take("id"),
            user_id: object.take("user_id"),
            client_id: object.take("client_id"),
            actor: object.take("actor"),
            status: object.field("status")?,
            last_active_organization_id: object.take("last_active_organization_id"),
            last_active_at: object.take("last_active_at"),
            latest_activity: object.take("latest_activity"),
            expire_at: object.take("expire_at"),
            abandon_at: object.take("abandon_at"),
            updated_at: object.take("updated_at"),
            created_at: object.take("created_at"),
            tasks: object.take("tasks"),
        };
        object.finish(value)
    }
}
