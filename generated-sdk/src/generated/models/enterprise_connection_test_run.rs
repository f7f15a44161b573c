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
        let value = Self {
            email_address: object.take("email_address"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            user_id: object.take("user_id"),
        };
        object.finish(value)
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
        let value = Self {
            level: object.take("level"),
            code: object.take("code"),
            short_message: object.take("short_message"),
            message: object.take("message"),
        };
        object.finish(value)
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
        let value = Self {
            saml_request: object.take("saml_request"),
            saml_response: object.take("saml_response"),
            relay_state: object.take("relay_state"),
        };
        object.finish(value)
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
    #[inline]
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
        let value = Self {
            id_token: object.take("id_token"),
            access_token: object.take("access_token"),
            user_info: object.take("user_info"),
        };
        object.finish(value)
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
        let value = Self {
            id: object.take("id"),
            status: object.field("status")?,
            connection_type: object.field("connection_type")?,
            parsed_user_info: object.take("parsed_user_info"),
            logs: object.take("logs"),
            saml: object.take("saml"),
            oauth: object.take("oauth"),
            created_at: object.take("created_at"),
        };
        object.finish(value)
    }
}

/// One page of test runs.
pub type EnterpriseConnectionTestRuns = Page<EnterpriseConnectionTestRun>;
