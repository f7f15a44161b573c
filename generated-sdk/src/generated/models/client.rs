// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::Session;

/// A browser or app installation, with the sessions and sign-in attempts on it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Client {
    /// Type of this object, as the server names it. Always `client`.
    pub object: String,
    /// ID of the client (`client_…`).
    pub id: String,
    /// IDs of the sessions on this client.
    #[cfg_attr(feature = "serde", serde(default))]
    pub session_ids: Vec<String>,
    /// The sessions on this client.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sessions: Vec<Session>,
    /// ID of the sign-in attempt under way; null if there is none.
    pub sign_in_id: Option<String>,
    /// ID of the sign-up attempt under way; null if there is none.
    pub sign_up_id: Option<String>,
    /// ID of the session that was used last; null if there was none.
    pub last_active_session_id: Option<String>,
    /// Method of the last sign-in on this client, such as `password`; null if there was none.
    pub last_authentication_strategy: Option<String>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
}

impl Decode for Client {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "client"),
            id: object.take("id"),
            session_ids: object.take("session_ids"),
            sessions: object.take("sessions"),
            sign_in_id: object.take("sign_in_id"),
            sign_up_id: object.take("sign_up_id"),
            last_active_session_id: object.take("last_active_session_id"),
            last_authentication_strategy: object.take("last_authentication_strategy"),
            updated_at: object.take("updated_at"),
            created_at: object.take("created_at"),
        };
        object.finish(value)
    }
}
