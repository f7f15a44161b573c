// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{SessionActivityResponse, User};

open_enum! {
    /// Session event payload status.
    pub enum SessionEventPayloadStatus {
        /// `active`
        Active = "active",
        /// `revoked`
        Revoked = "revoked",
        /// `ended`
        Ended = "ended",
        /// `expired`
        Expired = "expired",
        /// `removed`
        Removed = "removed",
        /// `abandoned`
        Abandoned = "abandoned",
        /// `replaced`
        Replaced = "replaced",
    }
}

/// Session event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SessionEventPayload {
    /// Object. Always `session`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// User id.
    pub user_id: Option<String>,
    /// Client id.
    pub client_id: Option<String>,
    /// Actor.
    pub actor: Option<Map<String, Value>>,
    /// Status.
    pub status: Option<SessionEventPayloadStatus>,
    /// Last active organization id.
    pub last_active_organization_id: Option<String>,
    /// Last active at.
    pub last_active_at: Option<i64>,
    /// Latest activity.
    pub latest_activity: Option<SessionActivityResponse>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Abandon at.
    pub abandon_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
    /// User.
    pub user: Option<User>,
}

impl Decode for SessionEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            user_id: object.field("user_id")?,
            client_id: object.field("client_id")?,
            actor: object.field("actor")?,
            status: object.field("status")?,
            last_active_organization_id: object.field("last_active_organization_id")?,
            last_active_at: object.field("last_active_at")?,
            latest_activity: object.field("latest_activity")?,
            expire_at: object.field("expire_at")?,
            abandon_at: object.field("abandon_at")?,
            updated_at: object.field("updated_at")?,
            created_at: object.field("created_at")?,
            user: object.field("user")?,
        })
    }
}
