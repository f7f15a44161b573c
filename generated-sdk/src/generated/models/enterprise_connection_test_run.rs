// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Enterprise connection test run status.
    pub enum EnterpriseConnectionTestRunStatus {
        /// `pending`
        Pending = "pending",
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}

open_enum! {
    /// Enterprise connection test run connection type.
    pub enum EnterpriseConnectionTestRunConnectionType {
        /// `saml`
        Saml = "saml",
        /// `oauth`
        Oauth = "oauth",
    }
}

/// Enterprise connection test run parsed user info.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunParsedUserInfo {
    /// Email address.
    pub email_address: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// User id.
    pub user_id: Option<String>,
}

impl Decode for EnterpriseConnectionTestRunParsedUserInfo {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            email_address: object.field("email_address")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            user_id: object.field("user_id")?,
        })
    }
}

/// Enterprise connection test run log.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunLog {
    /// Level.
    pub level: String,
    /// Code.
    pub code: Option<String>,
    /// Short message.
    pub short_message: Option<String>,
    /// Message.
    pub message: String,
}

impl Decode for EnterpriseConnectionTestRunLog {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            level: object.field("level")?,
            code: object.field("code")?,
            short_message: object.field("short_message")?,
            message: object.field("message")?,
        })
    }
}

/// Enterprise connection test run saml.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunSaml {
    /// Saml request.
    pub saml_request: Option<String>,
    /// Saml response.
    pub saml_response: Option<String>,
    /// Relay state.
    pub relay_state: Option<String>,
}

impl Decode for EnterpriseConnectionTestRunSaml {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            saml_request: object.field("saml_request")?,
            saml_response: object.field("saml_response")?,
            relay_state: object.field("relay_state")?,
        })
    }
}

/// Enterprise connection test run oauth.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunOauth {
    /// Id token.
    pub id_token: Option<String>,
    /// Access token.
    pub access_token: Option<String>,
    /// User info.
    pub user_info: Option<String>,
}

impl std::fmt::Debug for EnterpriseConnectionTestRunOauth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnterpriseConnectionTestRunOauth")
            .field("id_token", &"[redacted]")
            .field("access_token", &"[redacted]")
            .field("user_info", &self.user_info)
            .finish()
    }
}

impl Decode for EnterpriseConnectionTestRunOauth {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id_token: object.field("id_token")?,
            access_token: object.field("access_token")?,
            user_info: object.field("user_info")?,
        })
    }
}

/// Enterprise connection test run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRun {
    /// Id.
    pub id: String,
    /// Status.
    pub status: EnterpriseConnectionTestRunStatus,
    /// Connection type.
    pub connection_type: EnterpriseConnectionTestRunConnectionType,
    /// Parsed user info.
    pub parsed_user_info: Option<EnterpriseConnectionTestRunParsedUserInfo>,
    /// Logs.
    pub logs: Option<Vec<EnterpriseConnectionTestRunLog>>,
    /// Saml.
    pub saml: Option<EnterpriseConnectionTestRunSaml>,
    /// Oauth.
    pub oauth: Option<EnterpriseConnectionTestRunOauth>,
    /// Created at.
    pub created_at: i64,
}

impl Decode for EnterpriseConnectionTestRun {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            status: object.field("status")?,
            connection_type: object.field("connection_type")?,
            parsed_user_info: object.field("parsed_user_info")?,
            logs: object.field("logs")?,
            saml: object.field("saml")?,
            oauth: object.field("oauth")?,
            created_at: object.field("created_at")?,
        })
    }
}
