// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::{FieldValue, Fields, open_enum};
use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::MachineWithoutScopedMachines;

/// Verification attempt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationAttempt {
    /// Object.
    pub object: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Strategy.
    pub strategy: Option<String>,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Channel.
    pub channel: Option<String>,
}

impl Decode for VerificationAttempt {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
            channel: object.field("channel")?,
        })
    }
}

open_enum! {
    /// Identification status.
    pub enum IdentificationStatus {
        /// `verified`
        Verified = "verified",
        /// `reserved`
        Reserved = "reserved",
        /// `unverified`
        Unverified = "unverified",
    }
}

open_enum! {
    /// Get session list status.
    pub enum GetSessionListStatus {
        /// `abandoned`
        Abandoned = "abandoned",
        /// `active`
        Active = "active",
        /// `ended`
        Ended = "ended",
        /// `expired`
        Expired = "expired",
        /// `removed`
        Removed = "removed",
        /// `replaced`
        Replaced = "replaced",
        /// `revoked`
        Revoked = "revoked",
    }
}

open_enum! {
    /// Refresh session format.
    pub enum RefreshSessionFormat {
        /// `token`
        Token = "token",
        /// `cookie`
        Cookie = "cookie",
    }
}

/// Session token.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SessionToken {
    /// Object. Always `token`.
    pub object: Option<String>,
    /// Jwt.
    pub jwt: Option<String>,
}

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionToken")
            .field("object", &self.object)
            .field("jwt", &"[redacted]")
            .finish()
    }
}

impl Decode for SessionToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            jwt: object.field("jwt")?,
        })
    }
}

open_enum! {
    /// Template type.
    pub enum TemplateType {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
    }
}

open_enum! {
    /// New identification status.
    pub enum NewIdentificationStatus {
        /// `verified`
        Verified = "verified",
        /// `reserved`
        Reserved = "reserved",
    }
}

open_enum! {
    /// Credit action.
    pub enum CreditAction {
        /// `increase`
        Increase = "increase",
        /// `decrease`
        Decrease = "decrease",
    }
}

open_enum! {
    /// Users get organization invitations status.
    pub enum UsersGetOrganizationInvitationsStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// Verify password response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerifyPasswordResponse {
    /// Verified.
    pub verified: Option<bool>,
}

impl Decode for VerifyPasswordResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            verified: object.field("verified")?,
        })
    }
}

open_enum! {
    /// Verify totp response code type.
    pub enum VerifyTotpResponseCodeType {
        /// `totp`
        Totp = "totp",
        /// `backup_code`
        BackupCode = "backup_code",
    }
}

/// Verify totp response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerifyTotpResponse {
    /// Verified.
    pub verified: Option<bool>,
    /// Code type.
    pub code_type: Option<VerifyTotpResponseCodeType>,
}

impl Decode for VerifyTotpResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            verified: object.field("verified")?,
            code_type: object.field("code_type")?,
        })
    }
}

/// User reference.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UserReference {
    /// User id.
    pub user_id: Option<String>,
}

impl Decode for UserReference {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

open_enum! {
    /// List invitations status.
    pub enum ListInvitationsStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Invitation template slug.
    pub enum InvitationTemplateSlug {
        /// `invitation`
        Invitation = "invitation",
        /// `waitlist_invitation`
        WaitlistInvitation = "waitlist_invitation",
    }
}

/// Bulk invitation.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkInvitation(Fields);

impl BulkInvitation {
    /// With what is required.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("email_address", email_address.into());
        Self(fields)
    }

    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.set("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.set("public_metadata", Value::Null);
        self
    }

    /// Sets `redirect_url` in the body.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.set("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.set("redirect_url", Value::Null);
        self
    }

    /// Sets `notify` in the body. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.set("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.set("notify", Value::Null);
        self
    }

    /// Sets `ignore_existing` in the body. `false` by default.
    pub fn ignore_existing(mut self, ignore_existing: bool) -> Self {
        self.0.set("ignore_existing", ignore_existing);
        self
    }

    /// Sets `ignore_existing` to null in the body.
    pub fn clear_ignore_existing(mut self) -> Self {
        self.0.set("ignore_existing", Value::Null);
        self
    }

    /// Sets `expires_in_days` in the body. From 1 to 365.
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.0.set("expires_in_days", expires_in_days);
        self
    }

    /// Sets `expires_in_days` to null in the body.
    pub fn clear_expires_in_days(mut self) -> Self {
        self.0.set("expires_in_days", Value::Null);
        self
    }

    /// Sets `template_slug` in the body. `invitation` by default.
    pub fn template_slug(
        mut self,
        template_slug: impl Into<InvitationTemplateSlug>,
    ) -> Self {
        self.0.set("template_slug", template_slug.into().as_str());
        self
    }
}

impl From<BulkInvitation> for FieldValue {
    fn from(value: BulkInvitation) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// Revoked invitation status.
    pub enum RevokedInvitationStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// Revoked invitation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RevokedInvitation {
    /// Object. Always `invitation`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Email address.
    pub email_address: String,
    /// Public metadata.
    pub public_metadata: Option<Map<String, Value>>,
    /// Revoked. Always `true`.
    pub revoked: Option<bool>,
    /// Status.
    pub status: RevokedInvitationStatus,
    /// Url.
    pub url: Option<String>,
    /// Expires at.
    pub expires_at: Option<i64>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for RevokedInvitation {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            email_address: object.field("email_address")?,
            public_metadata: object.field("public_metadata")?,
            revoked: object.field("revoked")?,
            status: object.field("status")?,
            url: object.field("url")?,
            expires_at: object.field("expires_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

open_enum! {
    /// List instance organization invitations status.
    pub enum ListInstanceOrganizationInvitationsStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// Instance settings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceSettings {
    /// Object. Always `instance_settings`.
    pub object: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Restricted to allowlist.
    pub restricted_to_allowlist: Option<bool>,
    /// From email address.
    pub from_email_address: Option<String>,
    /// Progressive sign up.
    pub progressive_sign_up: Option<bool>,
    /// Enhanced email deliverability.
    #[deprecated]
    pub enhanced_email_deliverability: Option<bool>,
}

impl Decode for InstanceSettings {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            restricted_to_allowlist: object.field("restricted_to_allowlist")?,
            from_email_address: object.field("from_email_address")?,
            progressive_sign_up: object.field("progressive_sign_up")?,
            enhanced_email_deliverability: object.field("enhanced_email_deliverability")?,
        })
    }
}

/// Create actor token actor.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateActorTokenActor(Fields);

impl CreateActorTokenActor {
    /// With what is required.
    #[must_use]
    pub fn new(sub: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("sub", sub.into());
        Self(fields)
    }

    /// Sets a property that has no setter of its own.
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.0.set_other(name.into(), value.into());
        self
    }
}

impl From<CreateActorTokenActor> for FieldValue {
    fn from(value: CreateActorTokenActor) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// Update instance preferred sign in strategy when password required.
    pub enum UpdateInstancePreferredSignInStrategyWhenPasswordRequired {
        /// `password`
        Password = "password",
        /// `otp`
        Otp = "otp",
        /// The empty text.
        Empty = "",
    }
}

/// Created machine.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedMachine {
    /// Object. Always `machine`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name. From 1 to 255 characters.
    pub name: String,
    /// Instance id.
    pub instance_id: String,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
    /// Default token ttl. At least 1. `3600` by default.
    pub default_token_ttl: Option<i64>,
    /// Scoped machines.
    pub scoped_machines: Vec<MachineWithoutScopedMachines>,
    /// Secret key.
    pub secret_key: String,
}

impl std::fmt::Debug for CreatedMachine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedMachine")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("default_token_ttl", &self.default_token_ttl)
            .field("scoped_machines", &self.scoped_machines)
            .field("secret_key", &"[redacted]")
            .finish()
    }
}

impl Decode for CreatedMachine {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            instance_id: object.field("instance_id")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            default_token_ttl: object.field("default_token_ttl")?,
            scoped_machines: object.field("scoped_machines")?,
            secret_key: object.field("secret_key")?,
        })
    }
}

/// Deleted machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedMachine {
    /// Object. Always `machine`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Deleted. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedMachine {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            deleted: object.field("deleted")?,
        })
    }
}

/// Machine secret key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MachineSecretKey {
    /// Object. Always `machine_secret_key`.
    pub object: String,
    /// Secret.
    pub secret: String,
}

impl std::fmt::Debug for MachineSecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MachineSecretKey")
            .field("object", &self.object)
            .field("secret", &"[redacted]")
            .finish()
    }
}

impl Decode for MachineSecretKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            secret: object.field("secret")?,
        })
    }
}

/// Deleted machine scope.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedMachineScope {
    /// Object. Always `machine_scope`.
    pub object: String,
    /// From machine id.
    pub from_machine_id: String,
    /// To machine id.
    pub to_machine_id: String,
    /// Deleted. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedMachineScope {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            from_machine_id: object.field("from_machine_id")?,
            to_machine_id: object.field("to_machine_id")?,
            deleted: object.field("deleted")?,
        })
    }
}

open_enum! {
    /// List organization invitations status.
    pub enum ListOrganizationInvitationsStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// Bulk organization invitation.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkOrganizationInvitation(Fields);

impl BulkOrganizationInvitation {
    /// With what is required.
    #[must_use]
    pub fn new(email_address: impl Into<String>, role: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("email_address", email_address.into());
        fields.set("role", role.into());
        Self(fields)
    }

    /// Sets `inviter_user_id` in the body.
    pub fn inviter_user_id(mut self, inviter_user_id: impl Into<String>) -> Self {
        self.0.set("inviter_user_id", inviter_user_id.into());
        self
    }

    /// Sets `inviter_user_id` to null in the body.
    pub fn clear_inviter_user_id(mut self) -> Self {
        self.0.set("inviter_user_id", Value::Null);
        self
    }

    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.set("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.set("public_metadata", Value::Null);
        self
    }

    /// Sets `private_metadata` in the body. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.set("private_metadata", private_metadata.into());
        self
    }

    /// Sets `private_metadata` to null in the body.
    pub fn clear_private_metadata(mut self) -> Self {
        self.0.set("private_metadata", Value::Null);
        self
    }

    /// Sets `redirect_url` in the body.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.set("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.set("redirect_url", Value::Null);
        self
    }

    /// Sets `expires_in_days` in the body. From 1 to 365.
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.0.set("expires_in_days", expires_in_days);
        self
    }

    /// Sets `expires_in_days` to null in the body.
    pub fn clear_expires_in_days(mut self) -> Self {
        self.0.set("expires_in_days", Value::Null);
        self
    }

    /// Sets `notify` in the body. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.set("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.set("notify", Value::Null);
        self
    }
}

impl From<BulkOrganizationInvitation> for FieldValue {
    fn from(value: BulkOrganizationInvitation) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// List all organization domains verified.
    pub enum ListAllOrganizationDomainsVerified {
        /// `true`
        True = "true",
        /// `false`
        False = "false",
    }
}

open_enum! {
    /// List all organization domains enrollment mode.
    pub enum ListAllOrganizationDomainsEnrollmentMode {
        /// `manual_invitation`
        ManualInvitation = "manual_invitation",
        /// `automatic_invitation`
        AutomaticInvitation = "automatic_invitation",
        /// `automatic_suggestion`
        AutomaticSuggestion = "automatic_suggestion",
        /// `enterprise_sso`
        EnterpriseSso = "enterprise_sso",
        /// `-manual_invitation`
        MinusManualInvitation = "-manual_invitation",
        /// `-automatic_invitation`
        MinusAutomaticInvitation = "-automatic_invitation",
        /// `-automatic_suggestion`
        MinusAutomaticSuggestion = "-automatic_suggestion",
        /// `-enterprise_sso`
        MinusEnterpriseSso = "-enterprise_sso",
    }
}

open_enum! {
    /// Create saml connection provider.
    pub enum CreateSamlConnectionProvider {
        /// `saml_custom`
        SamlCustom = "saml_custom",
        /// `saml_okta`
        SamlOkta = "saml_okta",
        /// `saml_google`
        SamlGoogle = "saml_google",
        /// `saml_microsoft`
        SamlMicrosoft = "saml_microsoft",
    }
}

/// Saml attribute mapping input.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct SamlAttributeMappingInput(Fields);

impl SamlAttributeMappingInput {
    /// With what is required.
    #[must_use]
    pub fn new() -> Self {
        let fields = Fields::default();
        Self(fields)
    }

    /// Sets `user_id` in the body.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", user_id.into());
        self
    }

    /// Sets `email_address` in the body.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.0.set("email_address", email_address.into());
        self
    }

    /// Sets `first_name` in the body.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.set("first_name", first_name.into());
        self
    }

    /// Sets `last_name` in the body.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.set("last_name", last_name.into());
        self
    }
}

impl Default for SamlAttributeMappingInput {
    fn default() -> Self {
        Self::new()
    }
}

impl From<SamlAttributeMappingInput> for FieldValue {
    fn from(value: SamlAttributeMappingInput) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// Saml login hint mode.
    pub enum SamlLoginHintMode {
        /// `email_address`
        EmailAddress = "email_address",
        /// `custom_attribute`
        CustomAttribute = "custom_attribute",
        /// `off`
        Off = "off",
    }
}

/// Saml login hint input.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct SamlLoginHintInput(Fields);

impl SamlLoginHintInput {
    /// With what is required.
    #[must_use]
    pub fn new(mode: impl Into<SamlLoginHintMode>) -> Self {
        let mut fields = Fields::default();
        fields.set("mode", mode.into().as_str());
        Self(fields)
    }

    /// Sets `source` in the body.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.set("source", source.into());
        self
    }
}

impl From<SamlLoginHintInput> for FieldValue {
    fn from(value: SamlLoginHintInput) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// Create enterprise connection provider.
    pub enum CreateEnterpriseConnectionProvider {
        /// `saml_custom`
        SamlCustom = "saml_custom",
        /// `saml_okta`
        SamlOkta = "saml_okta",
        /// `saml_google`
        SamlGoogle = "saml_google",
        /// `saml_microsoft`
        SamlMicrosoft = "saml_microsoft",
        /// `oidc_custom`
        OidcCustom = "oidc_custom",
        /// `oidc_github_enterprise`
        OidcGithubEnterprise = "oidc_github_enterprise",
        /// `oidc_gitlab`
        OidcGitlab = "oidc_gitlab",
    }
}

/// Enterprise attribute mapping input.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct EnterpriseAttributeMappingInput(Fields);

impl EnterpriseAttributeMappingInput {
    /// With what is required.
    #[must_use]
    pub fn new() -> Self {
        let fields = Fields::default();
        Self(fields)
    }

    /// Sets `user_id` in the body.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", user_id.into());
        self
    }

    /// Sets `user_id` to null in the body.
    pub fn clear_user_id(mut self) -> Self {
        self.0.set("user_id", Value::Null);
        self
    }

    /// Sets `email_address` in the body.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.0.set("email_address", email_address.into());
        self
    }

    /// Sets `email_address` to null in the body.
    pub fn clear_email_address(mut self) -> Self {
        self.0.set("email_address", Value::Null);
        self
    }

    /// Sets `first_name` in the body.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.set("first_name", first_name.into());
        self
    }

    /// Sets `first_name` to null in the body.
    pub fn clear_first_name(mut self) -> Self {
        self.0.set("first_name", Value::Null);
        self
    }

    /// Sets `last_name` in the body.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.set("last_name", last_name.into());
        self
    }

    /// Sets `last_name` to null in the body.
    pub fn clear_last_name(mut self) -> Self {
        self.0.set("last_name", Value::Null);
        self
    }
}

impl Default for EnterpriseAttributeMappingInput {
    fn default() -> Self {
        Self::new()
    }
}

impl From<EnterpriseAttributeMappingInput> for FieldValue {
    fn from(value: EnterpriseAttributeMappingInput) -> Self {
        value.0.into()
    }
}

/// Create enterprise connection saml.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateEnterpriseConnectionSaml(Fields);

impl CreateEnterpriseConnectionSaml {
    /// With what is required.
    #[must_use]
    pub fn new() -> Self {
        let fields = Fields::default();
        Self(fields)
    }

    /// Sets `idp_entity_id` in the body.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.set("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.set("idp_entity_id", Value::Null);
        self
    }

    /// Sets `idp_sso_url` in the body.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.set("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.set("idp_sso_url", Value::Null);
        self
    }

    /// Sets `idp_certificate` in the body.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.set("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.set("idp_certificate", Value::Null);
        self
    }

    /// Sets `idp_metadata_url` in the body.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.set("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.set("idp_metadata_url", Value::Null);
        self
    }

    /// Sets `idp_metadata` in the body.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.set("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.set("idp_metadata", Value::Null);
        self
    }

    /// Sets `attribute_mapping` in the body.
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: EnterpriseAttributeMappingInput,
    ) -> Self {
        self.0.set("attribute_mapping", attribute_mapping);
        self
    }

    /// Sets `attribute_mapping` to null in the body.
    pub fn clear_attribute_mapping(mut self) -> Self {
        self.0.set("attribute_mapping", Value::Null);
        self
    }

    /// Sets `allow_subdomains` in the body.
    pub fn allow_subdomains(mut self, allow_subdomains: bool) -> Self {
        self.0.set("allow_subdomains", allow_subdomains);
        self
    }

    /// Sets `allow_subdomains` to null in the body.
    pub fn clear_allow_subdomains(mut self) -> Self {
        self.0.set("allow_subdomains", Value::Null);
        self
    }

    /// Sets `allow_idp_initiated` in the body.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.0.set("allow_idp_initiated", allow_idp_initiated);
        self
    }

    /// Sets `allow_idp_initiated` to null in the body.
    pub fn clear_allow_idp_initiated(mut self) -> Self {
        self.0.set("allow_idp_initiated", Value::Null);
        self
    }

    /// Sets `force_authn` in the body.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.set("force_authn", force_authn);
        self
    }

    /// Sets `force_authn` to null in the body.
    pub fn clear_force_authn(mut self) -> Self {
        self.0.set("force_authn", Value::Null);
        self
    }

    /// Sets `login_hint` in the body.
    pub fn login_hint(mut self, login_hint: SamlLoginHintInput) -> Self {
        self.0.set("login_hint", login_hint);
        self
    }

    /// Sets `login_hint` to null in the body.
    pub fn clear_login_hint(mut self) -> Self {
        self.0.set("login_hint", Value::Null);
        self
    }
}

impl Default for CreateEnterpriseConnectionSaml {
    fn default() -> Self {
        Self::new()
    }
}

impl From<CreateEnterpriseConnectionSaml> for FieldValue {
    fn from(value: CreateEnterpriseConnectionSaml) -> Self {
        value.0.into()
    }
}

/// Oidc input.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct OidcInput(Fields);

impl OidcInput {
    /// With what is required.
    #[must_use]
    pub fn new() -> Self {
        let fields = Fields::default();
        Self(fields)
    }

    /// Sets `client_id` in the body.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.0.set("client_id", client_id.into());
        self
    }

    /// Sets `client_id` to null in the body.
    pub fn clear_client_id(mut self) -> Self {
        self.0.set("client_id", Value::Null);
        self
    }

    /// Sets `client_secret` in the body.
    pub fn client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.0.set("client_secret", client_secret.into());
        self
    }

    /// Sets `client_secret` to null in the body.
    pub fn clear_client_secret(mut self) -> Self {
        self.0.set("client_secret", Value::Null);
        self
    }

    /// Sets `discovery_url` in the body.
    pub fn discovery_url(mut self, discovery_url: impl Into<String>) -> Self {
        self.0.set("discovery_url", discovery_url.into());
        self
    }

    /// Sets `discovery_url` to null in the body.
    pub fn clear_discovery_url(mut self) -> Self {
        self.0.set("discovery_url", Value::Null);
        self
    }

    /// Sets `auth_url` in the body.
    pub fn auth_url(mut self, auth_url: impl Into<String>) -> Self {
        self.0.set("auth_url", auth_url.into());
        self
    }

    /// Sets `auth_url` to null in the body.
    pub fn clear_auth_url(mut self) -> Self {
        self.0.set("auth_url", Value::Null);
        self
    }

    /// Sets `token_url` in the body.
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.0.set("token_url", token_url.into());
        self
    }

    /// Sets `token_url` to null in the body.
    pub fn clear_token_url(mut self) -> Self {
        self.0.set("token_url", Value::Null);
        self
    }

    /// Sets `user_info_url` in the body.
    pub fn user_info_url(mut self, user_info_url: impl Into<String>) -> Self {
        self.0.set("user_info_url", user_info_url.into());
        self
    }

    /// Sets `user_info_url` to null in the body.
    pub fn clear_user_info_url(mut self) -> Self {
        self.0.set("user_info_url", Value::Null);
        self
    }

    /// Sets `requires_pkce` in the body.
    pub fn requires_pkce(mut self, requires_pkce: bool) -> Self {
        self.0.set("requires_pkce", requires_pkce);
        self
    }

    /// Sets `requires_pkce` to null in the body.
    pub fn clear_requires_pkce(mut self) -> Self {
        self.0.set("requires_pkce", Value::Null);
        self
    }
}

impl Default for OidcInput {
    fn default() -> Self {
        Self::new()
    }
}

impl From<OidcInput> for FieldValue {
    fn from(value: OidcInput) -> Self {
        value.0.into()
    }
}

/// Custom attribute input.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomAttributeInput(Fields);

impl CustomAttributeInput {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>, key: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("name", name.into());
        fields.set("key", key.into());
        Self(fields)
    }

    /// Sets `sso_path` in the body.
    pub fn sso_path(mut self, sso_path: impl Into<String>) -> Self {
        self.0.set("sso_path", sso_path.into());
        self
    }

    /// Sets `scim_path` in the body.
    pub fn scim_path(mut self, scim_path: impl Into<String>) -> Self {
        self.0.set("scim_path", scim_path.into());
        self
    }

    /// Sets `directory_path` in the body.
    pub fn directory_path(mut self, directory_path: impl Into<String>) -> Self {
        self.0.set("directory_path", directory_path.into());
        self
    }

    /// Sets `multi_valued` in the body.
    pub fn multi_valued(mut self, multi_valued: bool) -> Self {
        self.0.set("multi_valued", multi_valued);
        self
    }
}

impl From<CustomAttributeInput> for FieldValue {
    fn from(value: CustomAttributeInput) -> Self {
        value.0.into()
    }
}

/// Update enterprise connection saml.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateEnterpriseConnectionSaml(Fields);

impl UpdateEnterpriseConnectionSaml {
    /// With what is required.
    #[must_use]
    pub fn new() -> Self {
        let fields = Fields::default();
        Self(fields)
    }

    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.set("name", Value::Null);
        self
    }

    /// Sets `idp_entity_id` in the body.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.set("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.set("idp_entity_id", Value::Null);
        self
    }

    /// Sets `idp_sso_url` in the body.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.set("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.set("idp_sso_url", Value::Null);
        self
    }

    /// Sets `idp_certificate` in the body.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.set("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.set("idp_certificate", Value::Null);
        self
    }

    /// Sets `idp_metadata_url` in the body.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.set("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.set("idp_metadata_url", Value::Null);
        self
    }

    /// Sets `idp_metadata` in the body.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.set("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.set("idp_metadata", Value::Null);
        self
    }

    /// Sets `attribute_mapping` in the body.
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: EnterpriseAttributeMappingInput,
    ) -> Self {
        self.0.set("attribute_mapping", attribute_mapping);
        self
    }

    /// Sets `attribute_mapping` to null in the body.
    pub fn clear_attribute_mapping(mut self) -> Self {
        self.0.set("attribute_mapping", Value::Null);
        self
    }

    /// Sets `allow_subdomains` in the body.
    pub fn allow_subdomains(mut self, allow_subdomains: bool) -> Self {
        self.0.set("allow_subdomains", allow_subdomains);
        self
    }

    /// Sets `allow_subdomains` to null in the body.
    pub fn clear_allow_subdomains(mut self) -> Self {
        self.0.set("allow_subdomains", Value::Null);
        self
    }

    /// Sets `allow_idp_initiated` in the body.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.0.set("allow_idp_initiated", allow_idp_initiated);
        self
    }

    /// Sets `allow_idp_initiated` to null in the body.
    pub fn clear_allow_idp_initiated(mut self) -> Self {
        self.0.set("allow_idp_initiated", Value::Null);
        self
    }

    /// Sets `force_authn` in the body.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.set("force_authn", force_authn);
        self
    }

    /// Sets `force_authn` to null in the body.
    pub fn clear_force_authn(mut self) -> Self {
        self.0.set("force_authn", Value::Null);
        self
    }

    /// Sets `login_hint` in the body.
    pub fn login_hint(mut self, login_hint: SamlLoginHintInput) -> Self {
        self.0.set("login_hint", login_hint);
        self
    }

    /// Sets `login_hint` to null in the body.
    pub fn clear_login_hint(mut self) -> Self {
        self.0.set("login_hint", Value::Null);
        self
    }
}

impl Default for UpdateEnterpriseConnectionSaml {
    fn default() -> Self {
        Self::new()
    }
}

impl From<UpdateEnterpriseConnectionSaml> for FieldValue {
    fn from(value: UpdateEnterpriseConnectionSaml) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// List enterprise connection test runs status.
    pub enum ListEnterpriseConnectionTestRunsStatus {
        /// `pending`
        Pending = "pending",
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}

/// Create agent task on behalf of.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAgentTaskOnBehalfOf(Fields);

impl CreateAgentTaskOnBehalfOf {
    /// With what is required.
    #[must_use]
    pub fn new() -> Self {
        let fields = Fields::default();
        Self(fields)
    }

    /// Sets `user_id` in the body.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", user_id.into());
        self
    }

    /// Sets `identifier` in the body.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.0.set("identifier", identifier.into());
        self
    }
}

impl Default for CreateAgentTaskOnBehalfOf {
    fn default() -> Self {
        Self::new()
    }
}

impl From<CreateAgentTaskOnBehalfOf> for FieldValue {
    fn from(value: CreateAgentTaskOnBehalfOf) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// Create agent task permissions.
    pub enum CreateAgentTaskPermissions {
        /// `*`
        Asterisk = "*",
    }
}

open_enum! {
    /// List waitlist entries status.
    pub enum ListWaitlistEntriesStatus {
        /// `pending`
        Pending = "pending",
        /// `invited`
        Invited = "invited",
        /// `completed`
        Completed = "completed",
        /// `rejected`
        Rejected = "rejected",
    }
}

/// Bulk waitlist entry.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkWaitlistEntry(Fields);

impl BulkWaitlistEntry {
    /// With what is required.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("email_address", email_address.into());
        Self(fields)
    }

    /// Sets `notify` in the body. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.set("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.set("notify", Value::Null);
        self
    }
}

impl From<BulkWaitlistEntry> for FieldValue {
    fn from(value: BulkWaitlistEntry) -> Self {
        value.0.into()
    }
}

open_enum! {
    /// Billing payer type.
    pub enum BillingPayerType {
        /// `user`
        User = "user",
        /// `org`
        Org = "org",
    }
}

open_enum! {
    /// Create billing price supported billing periods.
    pub enum CreateBillingPriceSupportedBillingPeriods {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
        /// `both`
        Both = "both",
    }
}

open_enum! {
    /// Subscription item status filter.
    pub enum SubscriptionItemStatusFilter {
        /// `active`
        Active = "active",
        /// `ended`
        Ended = "ended",
        /// `past_due`
        PastDue = "past_due",
        /// `upcoming`
        Upcoming = "upcoming",
        /// `free_trial`
        FreeTrial = "free_trial",
    }
}

open_enum! {
    /// Create role set type.
    pub enum CreateRoleSetType {
        /// `initial`
        Initial = "initial",
        /// `custom`
        Custom = "custom",
    }
}

open_enum! {
    /// Update role set type.
    pub enum UpdateRoleSetType {
        /// `initial`
        Initial = "initial",
    }
}

/// Create scim directory group role mapping.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateScimDirectoryGroupRoleMapping(Fields);

impl CreateScimDirectoryGroupRoleMapping {
    /// With what is required.
    #[must_use]
    pub fn new(scim_group_id: impl Into<String>, role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("scim_group_id", scim_group_id.into());
        fields.set("role_id", role_id.into());
        Self(fields)
    }

    /// Sets `scim_group_display_name` in the body. At most 255 characters.
    pub fn scim_group_display_name(
        mut self,
        scim_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("scim_group_display_name", scim_group_display_name.into());
        self
    }

    /// Sets `precedence` in the body. At least 1.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.0.set("precedence", precedence);
        self
    }
}

impl From<CreateScimDirectoryGroupRoleMapping> for FieldValue {
    fn from(value: CreateScimDirectoryGroupRoleMapping) -> Self {
        value.0.into()
    }
}

/// Replace scim group role mappings mapping.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceScimGroupRoleMappingsMapping(Fields);

impl ReplaceScimGroupRoleMappingsMapping {
    /// With what is required.
    #[must_use]
    pub fn new(scim_group_id: impl Into<String>, role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("scim_group_id", scim_group_id.into());
        fields.set("role_id", role_id.into());
        Self(fields)
    }
}

impl From<ReplaceScimGroupRoleMappingsMapping> for FieldValue {
    fn from(value: ReplaceScimGroupRoleMappingsMapping) -> Self {
        value.0.into()
    }
}

/// Deleted scim group role mapping.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedScimGroupRoleMapping {
    /// Object. Always `scim_group_role_mapping`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Deleted. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedScimGroupRoleMapping {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            deleted: object.field("deleted")?,
        })
    }
}

/// Create directory group role mapping.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateDirectoryGroupRoleMapping(Fields);

impl CreateDirectoryGroupRoleMapping {
    /// With what is required.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("role_id", role_id.into());
        Self(fields)
    }

    /// Sets `directory_group_id` in the body.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.set("directory_group_id", directory_group_id.into());
        self
    }

    /// Sets `scim_group_id` in the body.
    pub fn scim_group_id(mut self, scim_group_id: impl Into<String>) -> Self {
        self.0.set("scim_group_id", scim_group_id.into());
        self
    }

    /// Sets `directory_group_display_name` in the body. At most 255 characters.
    pub fn directory_group_display_name(
        mut self,
        directory_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("directory_group_display_name", directory_group_display_name.into());
        self
    }

    /// Sets `scim_group_display_name` in the body. At most 255 characters.
    pub fn scim_group_display_name(
        mut self,
        scim_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("scim_group_display_name", scim_group_display_name.into());
        self
    }

    /// Sets `precedence` in the body. At least 1.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.0.set("precedence", precedence);
        self
    }
}

impl From<CreateDirectoryGroupRoleMapping> for FieldValue {
    fn from(value: CreateDirectoryGroupRoleMapping) -> Self {
        value.0.into()
    }
}

/// Replace directory group role mappings mapping.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceDirectoryGroupRoleMappingsMapping(Fields);

impl ReplaceDirectoryGroupRoleMappingsMapping {
    /// With what is required.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("role_id", role_id.into());
        Self(fields)
    }

    /// Sets `directory_group_id` in the body.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.set("directory_group_id", directory_group_id.into());
        self
    }

    /// Sets `scim_group_id` in the body.
    pub fn scim_group_id(mut self, scim_group_id: impl Into<String>) -> Self {
        self.0.set("scim_group_id", scim_group_id.into());
        self
    }
}

impl From<ReplaceDirectoryGroupRoleMappingsMapping> for FieldValue {
    fn from(value: ReplaceDirectoryGroupRoleMappingsMapping) -> Self {
        value.0.into()
    }
}

/// Deleted directory group role mapping.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedDirectoryGroupRoleMapping {
    /// Object. Always `directory_group_role_mapping`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Deleted. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedDirectoryGroupRoleMapping {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            deleted: object.field("deleted")?,
        })
    }
}

/// Admin portal link token.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AdminPortalLinkToken {
    /// Object. Always `admin_portal_link_token`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Admin portal link id.
    pub admin_portal_link_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Organization id.
    pub organization_id: Option<String>,
    /// It contact id.
    pub it_contact_id: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// Token.
    pub token: String,
    /// Revoked.
    pub revoked: bool,
    /// Revocation reason.
    pub revocation_reason: Option<String>,
    /// Expired.
    pub expired: bool,
    /// Expiration.
    pub expiration: Option<f64>,
    /// Created at.
    pub created_at: f64,
    /// Updated at.
    pub updated_at: f64,
}

impl std::fmt::Debug for AdminPortalLinkToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AdminPortalLinkToken")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("admin_portal_link_id", &self.admin_portal_link_id)
            .field("instance_id", &self.instance_id)
            .field("organization_id", &self.organization_id)
            .field("it_contact_id", &self.it_contact_id)
            .field("scopes", &self.scopes)
            .field("token", &"[redacted]")
            .field("revoked", &self.revoked)
            .field("revocation_reason", &self.revocation_reason)
            .field("expired", &self.expired)
            .field("expiration", &self.expiration)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for AdminPortalLinkToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            admin_portal_link_id: object.field("admin_portal_link_id")?,
            instance_id: object.field("instance_id")?,
            organization_id: object.field("organization_id")?,
            it_contact_id: object.field("it_contact_id")?,
            scopes: object.field("scopes")?,
            token: object.field("token")?,
            revoked: object.field("revoked")?,
            revocation_reason: object.field("revocation_reason")?,
            expired: object.field("expired")?,
            expiration: object.field("expiration")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

/// Revoked admin portal link token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RevokedAdminPortalLinkToken {
    /// Object. Always `admin_portal_link_token`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Admin portal link id.
    pub admin_portal_link_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Organization id.
    pub organization_id: Option<String>,
    /// It contact id.
    pub it_contact_id: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// Revoked.
    pub revoked: bool,
    /// Revocation reason.
    pub revocation_reason: Option<String>,
    /// Expired.
    pub expired: bool,
    /// Expiration.
    pub expiration: Option<f64>,
    /// Created at.
    pub created_at: f64,
    /// Updated at.
    pub updated_at: f64,
}

impl Decode for RevokedAdminPortalLinkToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            admin_portal_link_id: object.field("admin_portal_link_id")?,
            instance_id: object.field("instance_id")?,
            organization_id: object.field("organization_id")?,
            it_contact_id: object.field("it_contact_id")?,
            scopes: object.field("scopes")?,
            revoked: object.field("revoked")?,
            revocation_reason: object.field("revocation_reason")?,
            expired: object.field("expired")?,
            expiration: object.field("expiration")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

open_enum! {
    /// Get api keys include invalid.
    pub enum GetApiKeysIncludeInvalid {
        /// `true`
        True = "true",
        /// `false`
        False = "false",
    }
}

/// Api key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ApiKey {
    /// Object. Always `api_key`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Type. At least 3 characters.
    pub r#type: String,
    /// Subject.
    pub subject: String,
    /// Name.
    pub name: String,
    /// Description. At most 255 characters.
    pub description: Option<String>,
    /// Claims.
    pub claims: Option<Value>,
    /// Scopes.
    pub scopes: Vec<String>,
    /// Revoked.
    pub revoked: bool,
    /// Revocation reason.
    pub revocation_reason: Option<String>,
    /// Expired.
    pub expired: bool,
    /// Expiration.
    pub expiration: Option<f64>,
    /// Created by.
    pub created_by: Option<String>,
    /// Last used at.
    pub last_used_at: Option<f64>,
    /// Created at.
    pub created_at: f64,
    /// Updated at.
    pub updated_at: f64,
}

impl Decode for ApiKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            r#type: object.field("type")?,
            subject: object.field("subject")?,
            name: object.field("name")?,
            description: object.field("description")?,
            claims: object.field("claims")?,
            scopes: object.field("scopes")?,
            revoked: object.field("revoked")?,
            revocation_reason: object.field("revocation_reason")?,
            expired: object.field("expired")?,
            expiration: object.field("expiration")?,
            created_by: object.field("created_by")?,
            last_used_at: object.field("last_used_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

/// Created api key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedApiKey {
    /// Object. Always `api_key`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Type. At least 3 characters.
    pub r#type: String,
    /// Subject.
    pub subject: String,
    /// Name.
    pub name: String,
    /// Description. At most 255 characters.
    pub description: Option<String>,
    /// Claims.
    pub claims: Option<Value>,
    /// Scopes.
    pub scopes: Vec<String>,
    /// Secret.
    pub secret: String,
    /// Revoked.
    pub revoked: bool,
    /// Revocation reason.
    pub revocation_reason: Option<String>,
    /// Expired.
    pub expired: bool,
    /// Expiration.
    pub expiration: Option<f64>,
    /// Created by.
    pub created_by: Option<String>,
    /// Last used at.
    pub last_used_at: Option<f64>,
    /// Created at.
    pub created_at: f64,
    /// Updated at.
    pub updated_at: f64,
}

impl std::fmt::Debug for CreatedApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedApiKey")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("type", &self.r#type)
            .field("subject", &self.subject)
            .field("name", &self.name)
            .field("description", &self.description)
            .field("claims", &self.claims)
            .field("scopes", &self.scopes)
            .field("secret", &"[redacted]")
            .field("revoked", &self.revoked)
            .field("revocation_reason", &self.revocation_reason)
            .field("expired", &self.expired)
            .field("expiration", &self.expiration)
            .field("created_by", &self.created_by)
            .field("last_used_at", &self.last_used_at)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for CreatedApiKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            r#type: object.field("type")?,
            subject: object.field("subject")?,
            name: object.field("name")?,
            description: object.field("description")?,
            claims: object.field("claims")?,
            scopes: object.field("scopes")?,
            secret: object.field("secret")?,
            revoked: object.field("revoked")?,
            revocation_reason: object.field("revocation_reason")?,
            expired: object.field("expired")?,
            expiration: object.field("expiration")?,
            created_by: object.field("created_by")?,
            last_used_at: object.field("last_used_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

/// Deleted api key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedApiKey {
    /// Id.
    pub id: String,
    /// Object. Always `api_key`.
    pub object: String,
    /// Deleted. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedApiKey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            deleted: object.field("deleted")?,
        })
    }
}

/// Api key secret.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ApiKeySecret {
    /// Secret.
    pub secret: String,
}

impl std::fmt::Debug for ApiKeySecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ApiKeySecret").field("secret", &"[redacted]").finish()
    }
}

impl Decode for ApiKeySecret {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            secret: object.field("secret")?,
        })
    }
}

/// M2m token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct M2MToken {
    /// Object. Always `machine_to_machine_token`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Subject.
    pub subject: String,
    /// Claims.
    pub claims: Option<Value>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// Revoked.
    pub revoked: bool,
    /// Revocation reason.
    pub revocation_reason: Option<String>,
    /// Expired.
    pub expired: bool,
    /// Expiration.
    pub expiration: Option<f64>,
    /// Last used at.
    pub last_used_at: Option<f64>,
    /// Created at.
    pub created_at: f64,
    /// Updated at.
    pub updated_at: f64,
}

impl Decode for M2MToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            subject: object.field("subject")?,
            claims: object.field("claims")?,
            scopes: object.field("scopes")?,
            revoked: object.field("revoked")?,
            revocation_reason: object.field("revocation_reason")?,
            expired: object.field("expired")?,
            expiration: object.field("expiration")?,
            last_used_at: object.field("last_used_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

open_enum! {
    /// M2m token format.
    pub enum M2MTokenFormat {
        /// `opaque`
        Opaque = "opaque",
        /// `jwt`
        Jwt = "jwt",
    }
}

/// Created m2m token.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedM2MToken {
    /// Object. Always `machine_to_machine_token`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Subject.
    pub subject: String,
    /// Claims.
    pub claims: Option<Value>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// Token.
    pub token: String,
    /// Revoked.
    pub revoked: bool,
    /// Revocation reason.
    pub revocation_reason: Option<String>,
    /// Expired.
    pub expired: bool,
    /// Expiration.
    pub expiration: Option<f64>,
    /// Last used at.
    pub last_used_at: Option<f64>,
    /// Created at.
    pub created_at: f64,
    /// Updated at.
    pub updated_at: f64,
}

impl std::fmt::Debug for CreatedM2MToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedM2MToken")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("subject", &self.subject)
            .field("claims", &self.claims)
            .field("scopes", &self.scopes)
            .field("token", &"[redacted]")
            .field("revoked", &self.revoked)
            .field("revocation_reason", &self.revocation_reason)
            .field("expired", &self.expired)
            .field("expiration", &self.expiration)
            .field("last_used_at", &self.last_used_at)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for CreatedM2MToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            subject: object.field("subject")?,
            claims: object.field("claims")?,
            scopes: object.field("scopes")?,
            token: object.field("token")?,
            revoked: object.field("revoked")?,
            revocation_reason: object.field("revocation_reason")?,
            expired: object.field("expired")?,
            expiration: object.field("expiration")?,
            last_used_at: object.field("last_used_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

/// Active o auth access token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ActiveOAuthAccessToken {
    /// Object. Always `clerk_idp_oauth_access_token`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Client id.
    pub client_id: String,
    /// Subject.
    pub subject: String,
    /// Scopes.
    pub scopes: Vec<String>,
    /// Revoked.
    pub revoked: bool,
    /// Revocation reason.
    pub revocation_reason: Option<String>,
    /// Expired.
    pub expired: bool,
    /// Expiration.
    pub expiration: Option<f64>,
    /// Created at.
    pub created_at: f64,
    /// Updated at.
    pub updated_at: f64,
}

impl Decode for ActiveOAuthAccessToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            client_id: object.field("client_id")?,
            subject: object.field("subject")?,
            scopes: object.field("scopes")?,
            revoked: object.field("revoked")?,
            revocation_reason: object.field("revocation_reason")?,
            expired: object.field("expired")?,
            expiration: object.field("expiration")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

/// Inactive o auth access token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InactiveOAuthAccessToken {
    /// Active. Always `false`.
    pub active: bool,
}

impl Decode for InactiveOAuthAccessToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            active: object.field("active")?,
        })
    }
}

open_union! {
    /// Verified o auth access token.
    pub enum VerifiedOAuthAccessToken {
        /// Value1.
        Value1(ActiveOAuthAccessToken) {
            required: ["object", "id", "client_id", "subject", "scopes", "revoked", "expired", "created_at", "updated_at"],
            known: ["object": ["clerk_idp_oauth_access_token"]],
        },
        /// Value2.
        Value2(InactiveOAuthAccessToken) {
            required: ["active"],
        },
    }
}
