// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::Session;

/// Client.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Client {
    /// Object. Always `client`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Session ids.
    pub session_ids: Vec<String>,
    /// Sessions.
    pub sessions: Vec<Session>,
    /// Sign in id.
    pub sign_in_id: Option<String>,
    /// Sign up id.
    pub sign_up_id: Option<String>,
    /// Last active session id.
    pub last_active_session_id: Option<String>,
    /// Last authentication strategy.
    pub last_authentication_strategy: Option<String>,
    /// Updated at.
    pub updated_at: i64,
    /// Created at.
    pub created_at: i64,
}

impl Decode for Client {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            session_ids: object.field("session_ids")?,
            sessions: object.field("sessions")?,
            sign_in_id: object.field("sign_in_id")?,
            sign_up_id: object.field("sign_up_id")?,
            last_active_session_id: object.field("last_active_session_id")?,
            last_authentication_strategy: object.field("last_authentication_strategy")?,
            updated_at: object.field("updated_at")?,
            created_at: object.field("created_at")?,
        })
    }
}
