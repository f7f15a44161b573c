// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};

open_enum! {
    /// How a test run went so far.
    pub enum EnterpriseConnectionTestRunStatus {
        /// `pending`: Nobody has finished the test sign-in yet.
        Pending = "pending",
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}

open_enum! {
    /// The protocol of the tested connection.
    pub enum EnterpriseConnectionTestRunConnectionType {
        /// `saml`
        Saml = "saml",
        /// `oauth`: OIDC, which builds on OAuth 2.0.
        Oauth = "oauth",
    }
}

/// What Clerk read about the user out of the identity provider's answer, by way of the attribute
/// mapping.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunParsedUserInfo {
    /// The email address that was read.
    pub email_address: Option<String>,
    /// The first name that was read.
    pub first_name: Option<String>,
    /// The last name that was read.
    pub last_name: Option<String>,
    /// The user's ID at the identity provider.
    pub user_id: Option<String>,
}

impl Decode for EnterpriseConnectionTestRunParsedUserInfo {
    #[inline]
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

/// Something that happened during a test run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunLog {
    /// How serious it is, such as an error or a mere note.
    pub level: String,
    /// A stable code for what happened.
    pub code: Option<String>,
    /// What happened, in brief.
    pub short_message: Option<String>,
    /// What happened, in full.
    pub message: String,
}

impl Decode for EnterpriseConnectionTestRunLog {
    #[inline]
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

/// The SAML messages of a test run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunSaml {
    /// The request that Clerk sent.
    pub saml_request: Option<String>,
    /// The answer of the identity provider.
    pub saml_response: Option<String>,
    /// The relay state that went back and forth.
    pub relay_state: Option<String>,
}

impl Decode for EnterpriseConnectionTestRunSaml {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            saml_request: object.field("saml_request")?,
            saml_response: object.field("saml_response")?,
            relay_state: object.field("relay_state")?,
        })
    }
}

/// The tokens and claims of a test run by OIDC.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunOauth {
    /// The ID token from the identity provider; treat it as a secret.
    pub id_token: Option<String>,
    /// The access token from the identity provider; treat it as a secret.
    pub access_token: Option<String>,
    /// What the userinfo endpoint answered.
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
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id_token: object.field("id_token")?,
            access_token: object.field("access_token")?,
            user_info: object.field("user_info")?,
        })
    }
}

/// One test sign-in through a connection, with what was exchanged. It may hold tokens and personal
/// data of whoever ran the test.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRun {
    /// The test run's ID.
    pub id: String,
    /// How the test went so far.
    pub status: EnterpriseConnectionTestRunStatus,
    /// The protocol that was tested.
    pub connection_type: EnterpriseConnectionTestRunConnectionType,
    /// What Clerk read about the user out of the identity provider's answer.
    pub parsed_user_info: Option<EnterpriseConnectionTestRunParsedUserInfo>,
    /// What happened during the run.
    pub logs: Option<Vec<EnterpriseConnectionTestRunLog>>,
    /// The SAML messages; only for SAML connections.
    pub saml: Option<EnterpriseConnectionTestRunSaml>,
    /// The tokens and claims; only for OIDC connections.
    pub oauth: Option<EnterpriseConnectionTestRunOauth>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
}

impl Decode for EnterpriseConnectionTestRun {
    #[inline]
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

/// One page of test runs.
pub type EnterpriseConnectionTestRuns = Page<EnterpriseConnectionTestRun>;
