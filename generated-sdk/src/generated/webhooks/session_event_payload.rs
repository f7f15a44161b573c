// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{SessionActivityResponse, User};

open_enum! {
    /// Where a session stands.
    pub enum SessionEventPayloadStatus {
        /// `active`
        Active = "active",
        /// `revoked`: Ended by a call to this API or in the dashboard.
        Revoked = "revoked",
        /// `ended`: The user signed out of it; its client still lists it.
        Ended = "ended",
        /// `expired`
        Expired = "expired",
        /// `removed`: The user signed out of it, and its client no longer lists it.
        Removed = "removed",
        /// `abandoned`: Given up on the client's side.
        Abandoned = "abandoned",
        /// `replaced`: Another session took its place on the client.
        Replaced = "replaced",
    }
}

/// A session, with its user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SessionEventPayload {
    /// Type of this object, as the server names it. Always `session`.
    pub object: Option<String>,
    /// The session's ID.
    pub id: String,
    /// Whose session it is.
    pub user_id: Option<String>,
    /// The client, that is the browser or device, that holds the session.
    pub client_id: Option<String>,
    /// Who acts as the user, in an impersonated session; else null.
    pub actor: Option<Map<String, Value>>,
    /// Where the session stands.
    pub status: Option<SessionEventPayloadStatus>,
    /// The organization that was last active in the session.
    pub last_active_organization_id: Option<String>,
    /// When the session was last used, in milliseconds since 1970.
    pub last_active_at: Option<i64>,
    /// From where the session was last used.
    pub latest_activity: Option<SessionActivityResponse>,
    /// When the session ends at the latest, in milliseconds since 1970.
    pub expire_at: Option<i64>,
    /// When the session counts as given up if nobody uses it, in milliseconds since 1970.
    pub abandon_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// The user whose session it is.
    pub user: Option<User>,
}

impl Decode for SessionEventPayload {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            user_id: object.take("user_id"),
            client_id: object.take("client_id"),
            actor: object.take("actor"),
            status: object.take("status"),
            last_active_organization_id: object.take("last_active_organization_id"),
            last_active_at: object.take("last_active_at"),
            latest_activity: object.take("latest_activity"),
            expire_at: object.take("expire_at"),
            abandon_at: object.take("abandon_at"),
            updated_at: object.take("updated_at"),
            created_at: object.take("created_at"),
            user: object.take("user"),
        };
        object.finish(value)
    }
}
