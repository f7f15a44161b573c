// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::{FieldValue, Fields, open_enum};
use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::MachineWithoutScopedMachines;

/// A verification by one-time code that the backend drives: pending after the code was sent, with
/// its outcome after an attempt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationAttempt {
    /// Type of this object, as the server names it.
    pub object: Option<String>,
    /// ID of the verification; pass it with the code to the attempt.
    pub id: Option<String>,
    /// Outcome so far; `verified`, `unverified`, `expired` or `failed`.
    pub status: Option<String>,
    /// How the code was sent, `email_code` or `phone_code`.
    pub strategy: Option<String>,
    /// Number of codes that were tried so far.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// Way by which a code for a phone was sent, such as `sms`; null for email.
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
    /// How far an email address or phone number can be used before its owner verifies it.
    pub enum IdentificationStatus {
        /// `verified`: Counts as verified; usable for sign-in.
        Verified = "verified",
        /// `reserved`: Not verified, but usable for sign-in, and nobody else can claim it.
        Reserved = "reserved",
        /// `unverified`: Not usable for sign-in, and others can hold it too until one of them verifies it.
        Unverified = "unverified",
    }
}

open_enum! {
    /// By which state to filter sessions.
    pub enum GetSessionListStatus {
        /// `abandoned`: Given up on the client's side.
        Abandoned = "abandoned",
        /// `active`
        Active = "active",
        /// `ended`: The user signed out of it; its client still lists it.
        Ended = "ended",
        /// `expired`
        Expired = "expired",
        /// `removed`: The user signed out of it, and its client no longer lists it.
        Removed = "removed",
        /// `replaced`: Another session took its place on the client.
        Replaced = "replaced",
        /// `revoked`: Ended by a call to this API or in the dashboard.
        Revoked = "revoked",
    }
}

open_enum! {
    /// How a refreshed session is answered.
    pub enum RefreshSessionFormat {
        /// `token`: The new session token alone.
        Token = "token",
        /// `cookie`: `Set-Cookie` directives to pass on to the browser.
        Cookie = "cookie",
    }
}

/// A JWT that speaks for a session.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SessionToken {
    /// Type of this object, as the server names it. Always `token`.
    pub object: Option<String>,
    /// The signed JWT, to be sent as a bearer token.
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
    /// Kind of message.
    pub enum TemplateType {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
    }
}

open_enum! {
    /// How far a new email address or phone number is trusted.
    pub enum NewIdentificationStatus {
        /// `verified`: It is taken as the user's own.
        Verified = "verified",
        /// `reserved`: The user can sign in with it and nobody else can claim it, but it is not verified.
        Reserved = "reserved",
    }
}

open_enum! {
    /// Whether credits are added or taken away.
    pub enum CreditAction {
        /// `increase`
        Increase = "increase",
        /// `decrease`
        Decrease = "decrease",
    }
}

open_enum! {
    /// By which state to filter a user's invitations to organizations.
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

/// The answer to the check of a password that was right; a wrong one is an error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerifyPasswordResponse {
    /// Whether the password is the user's.
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
    /// Which kind of code was checked.
    pub enum VerifyTotpResponseCodeType {
        /// `totp`: A code from an authenticator app.
        Totp = "totp",
        /// `backup_code`: A backup code, which the check used up.
        BackupCode = "backup_code",
    }
}

/// The answer to the check of a code that was right; a wrong one is an error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerifyTotpResponse {
    /// Whether the code is valid for the user.
    pub verified: Option<bool>,
    /// Which kind of code it was.
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

/// Names the user whom a call changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UserReference {
    /// The user's ID.
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
    /// Status of the invitations to list.
    pub enum ListInvitationsStatus {
        /// `pending`: Can still be accepted.
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
    /// Email template of an invitation.
    pub enum InvitationTemplateSlug {
        /// `invitation`: The ordinary invitation.
        Invitation = "invitation",
        /// `waitlist_invitation`: For people who were on the waitlist.
        WaitlistInvitation = "waitlist_invitation",
    }
}

/// One of several invitations to sign up to the application.
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

    /// JSON object that becomes the public metadata of the user who signs up with this invitation. A
    /// JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.set("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.set("public_metadata", Value::Null);
        self
    }

    /// Page that the link in the email leads to; needed only if you built the acceptance of invitations
    /// yourself.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.set("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.set("redirect_url", Value::Null);
        self
    }

    /// Whether to send the email. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.set("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.set("notify", Value::Null);
        self
    }

    /// Whether to invite even if the address was invited before. `false` by default.
    pub fn ignore_existing(mut self, ignore_existing: bool) -> Self {
        self.0.set("ignore_existing", ignore_existing);
        self
    }

    /// Sets `ignore_existing` to null in the body.
    pub fn clear_ignore_existing(mut self) -> Self {
        self.0.set("ignore_existing", Value::Null);
        self
    }

    /// Days until the invitation expires; 30 if left out. From 1 to 365.
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.0.set("expires_in_days", expires_in_days);
        self
    }

    /// Sets `expires_in_days` to null in the body.
    pub fn clear_expires_in_days(mut self) -> Self {
        self.0.set("expires_in_days", Value::Null);
        self
    }

    /// Email template to use. `invitation` by default.
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
    /// Status of the invitation.
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

/// An invitation that was revoked.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RevokedInvitation {
    /// Type of this object, as the server names it. Always `invitation`.
    pub object: String,
    /// ID of the invitation (`inv_…`).
    pub id: String,
    /// Address that was invited.
    pub email_address: String,
    /// JSON object that was to become the user's public metadata.
    pub public_metadata: Option<Map<String, Value>>,
    /// Always `true`. Always `true`.
    pub revoked: Option<bool>,
    /// Status of the invitation.
    pub status: RevokedInvitationStatus,
    /// Link that no longer works.
    pub url: Option<String>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expires_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
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
    /// Status of the invitations to list.
    pub enum ListInstanceOrganizationInvitationsStatus {
        /// `pending`: Can still be accepted.
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// Settings for signing up and sending mail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceSettings {
    /// Type of this object, as the server names it. Always `instance_settings`.
    pub object: Option<String>,
    /// The instance's ID (`ins_…`).
    pub id: Option<String>,
    /// Whether only people on the allow-list may sign up.
    pub restricted_to_allowlist: Option<bool>,
    /// What stands before the `@` in the sender address of codes and sign-in links.
    pub from_email_address: Option<String>,
    /// Whether Progressive Sign Up is in use.
    pub progressive_sign_up: Option<bool>,
    /// Whether codes are sent from an address of Clerk's instead of your domain's. Deprecated.
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

/// Who impersonates. Further members are allowed and end up in the session token's `act` claim.
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
    /// What sign-in components offer first when every user must have a password.
    pub enum UpdateInstancePreferredSignInStrategyWhenPasswordRequired {
        /// `password`: The password.
        Password = "password",
        /// `otp`: A one-time code.
        Otp = "otp",
        /// The empty text: No choice of your own; the password is offered.
        Empty = "",
    }
}

/// A new machine together with its secret key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedMachine {
    /// Type of this object, as the server names it. Always `machine`.
    pub object: String,
    /// The machine's ID (`mch_…`).
    pub id: String,
    /// What the machine is called, for people. From 1 to 255 characters.
    pub name: String,
    /// ID of the instance (development, staging or production) that it belongs to.
    pub instance_id: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// How long its tokens are valid unless a token says otherwise, in seconds. At least 1. `3600` by
    /// default.
    pub default_token_ttl: Option<i64>,
    /// The machines that it may reach.
    pub scoped_machines: Vec<MachineWithoutScopedMachines>,
    /// The key (`ak_…`) with which the machine creates and verifies tokens; a secret.
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

/// Confirms that a machine was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedMachine {
    /// Type of this object, as the server names it. Always `machine`.
    pub object: String,
    /// The ID that the machine had.
    pub id: String,
    /// Whether the deletion took place. Always `true`.
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

/// The secret key of a machine.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MachineSecretKey {
    /// Type of this object, as the server names it. Always `machine_secret_key`.
    pub object: String,
    /// The key (`ak_…`) with which the machine creates and verifies tokens.
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

/// Confirms that one machine may no longer reach another.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedMachineScope {
    /// Type of this object, as the server names it. Always `machine_scope`.
    pub object: String,
    /// The machine that called.
    pub from_machine_id: String,
    /// The machine that was called.
    pub to_machine_id: String,
    /// Always `true`. Always `true`.
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
    /// Status of the invitations to list.
    pub enum ListOrganizationInvitationsStatus {
        /// `pending`: Can still be accepted.
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// One of several invitations to an organization.
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

    /// ID of the user who invites; an administrator of the organization.
    pub fn inviter_user_id(mut self, inviter_user_id: impl Into<String>) -> Self {
        self.0.set("inviter_user_id", inviter_user_id.into());
        self
    }

    /// Sets `inviter_user_id` to null in the body.
    pub fn clear_inviter_user_id(mut self) -> Self {
        self.0.set("inviter_user_id", Value::Null);
        self
    }

    /// JSON object of your own that becomes the membership's public metadata. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.set("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.set("public_metadata", Value::Null);
        self
    }

    /// JSON object of your own that becomes the membership's private metadata. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.set("private_metadata", private_metadata.into());
        self
    }

    /// Sets `private_metadata` to null in the body.
    pub fn clear_private_metadata(mut self) -> Self {
        self.0.set("private_metadata", Value::Null);
        self
    }

    /// Page that the link in the email leads to, if you built the acceptance of invitations yourself.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.set("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.set("redirect_url", Value::Null);
        self
    }

    /// Days until the invitation expires; 30 if left out. From 1 to 365.
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.0.set("expires_in_days", expires_in_days);
        self
    }

    /// Sets `expires_in_days` to null in the body.
    pub fn clear_expires_in_days(mut self) -> Self {
        self.0.set("expires_in_days", Value::Null);
        self
    }

    /// Whether to send the email. `true` by default.
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
    /// Whether to list verified or unverified domains.
    pub enum ListAllOrganizationDomainsVerified {
        /// `true`
        True = "true",
        /// `false`
        False = "false",
    }
}

open_enum! {
    /// An enrolment mode to list, or with `-` in front, to leave out.
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
    /// Which identity provider a SAML connection talks to.
    pub enum CreateSamlConnectionProvider {
        /// `saml_custom`: Any SAML 2.0 identity provider without an entry of its own.
        SamlCustom = "saml_custom",
        /// `saml_okta`
        SamlOkta = "saml_okta",
        /// `saml_google`: Google Workspace.
        SamlGoogle = "saml_google",
        /// `saml_microsoft`: Microsoft Entra ID.
        SamlMicrosoft = "saml_microsoft",
    }
}

/// Names of the SAML attributes out of which a user's properties are read.
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

    /// The attribute that holds the user's ID at the identity provider.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", user_id.into());
        self
    }

    /// The attribute that holds the email address.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.0.set("email_address", email_address.into());
        self
    }

    /// The attribute that holds the first name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.set("first_name", first_name.into());
        self
    }

    /// The attribute that holds the last name.
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
    /// What is sent to the identity provider as a sign-in hint.
    pub enum SamlLoginHintMode {
        /// `email_address`: The address with which the user began to sign in.
        EmailAddress = "email_address",
        /// `custom_attribute`: A value out of the user's public metadata.
        CustomAttribute = "custom_attribute",
        /// `off`: Nothing.
        Off = "off",
    }
}

/// What Clerk shall tell the identity provider about who is signing in.
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

    /// With mode `custom_attribute`: the key in the user's public metadata whose value is sent.
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
    /// Which identity provider an enterprise connection talks to, and by which protocol.
    pub enum CreateEnterpriseConnectionProvider {
        /// `saml_custom`: Any SAML 2.0 identity provider without an entry of its own.
        SamlCustom = "saml_custom",
        /// `saml_okta`
        SamlOkta = "saml_okta",
        /// `saml_google`: Google Workspace.
        SamlGoogle = "saml_google",
        /// `saml_microsoft`: Microsoft Entra ID.
        SamlMicrosoft = "saml_microsoft",
        /// `oidc_custom`: Any OIDC identity provider without an entry of its own.
        OidcCustom = "oidc_custom",
        /// `oidc_github_enterprise`
        OidcGithubEnterprise = "oidc_github_enterprise",
        /// `oidc_gitlab`
        OidcGitlab = "oidc_gitlab",
    }
}

/// Names of the SAML attributes out of which a user's properties are read.
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

    /// The attribute that holds the user's ID at the identity provider.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", user_id.into());
        self
    }

    /// Sets `user_id` to null in the body.
    pub fn clear_user_id(mut self) -> Self {
        self.0.set("user_id", Value::Null);
        self
    }

    /// The attribute that holds the email address.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.0.set("email_address", email_address.into());
        self
    }

    /// Sets `email_address` to null in the body.
    pub fn clear_email_address(mut self) -> Self {
        self.0.set("email_address", Value::Null);
        self
    }

    /// The attribute that holds the first name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.set("first_name", first_name.into());
        self
    }

    /// Sets `first_name` to null in the body.
    pub fn clear_first_name(mut self) -> Self {
        self.0.set("first_name", Value::Null);
        self
    }

    /// The attribute that holds the last name.
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

/// The SAML side of a new enterprise connection: the identity provider's details, as metadata or
/// one by one.
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

    /// The identity provider's entity ID.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.set("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.set("idp_entity_id", Value::Null);
        self
    }

    /// Where the identity provider takes sign-in requests.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.set("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.set("idp_sso_url", Value::Null);
        self
    }

    /// The certificate with which the identity provider signs, as PEM.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.set("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.set("idp_certificate", Value::Null);
        self
    }

    /// Where to fetch the identity provider's metadata.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.set("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.set("idp_metadata_url", Value::Null);
        self
    }

    /// The identity provider's metadata as XML.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.set("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.set("idp_metadata", Value::Null);
        self
    }

    /// Which SAML attribute fills which property of the user.
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

    /// Whether addresses on subdomains of the domains may use the connection too.
    pub fn allow_subdomains(mut self, allow_subdomains: bool) -> Self {
        self.0.set("allow_subdomains", allow_subdomains);
        self
    }

    /// Sets `allow_subdomains` to null in the body.
    pub fn clear_allow_subdomains(mut self) -> Self {
        self.0.set("allow_subdomains", Value::Null);
        self
    }

    /// Whether a sign-in may start at the identity provider.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.0.set("allow_idp_initiated", allow_idp_initiated);
        self
    }

    /// Sets `allow_idp_initiated` to null in the body.
    pub fn clear_allow_idp_initiated(mut self) -> Self {
        self.0.set("allow_idp_initiated", Value::Null);
        self
    }

    /// Whether the identity provider must ask for credentials at every sign-in.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.set("force_authn", force_authn);
        self
    }

    /// Sets `force_authn` to null in the body.
    pub fn clear_force_authn(mut self) -> Self {
        self.0.set("force_authn", Value::Null);
        self
    }

    /// What is passed to the identity provider as a hint of who signs in.
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

/// The OIDC side of an enterprise connection. Endpoints can be left out where discovery finds them.
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

    /// The client ID under which Clerk is registered at the identity provider.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.0.set("client_id", client_id.into());
        self
    }

    /// Sets `client_id` to null in the body.
    pub fn clear_client_id(mut self) -> Self {
        self.0.set("client_id", Value::Null);
        self
    }

    /// The client's secret; leave it out for a public client with PKCE.
    pub fn client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.0.set("client_secret", client_secret.into());
        self
    }

    /// Sets `client_secret` to null in the body.
    pub fn clear_client_secret(mut self) -> Self {
        self.0.set("client_secret", Value::Null);
        self
    }

    /// The identity provider's OIDC discovery document.
    pub fn discovery_url(mut self, discovery_url: impl Into<String>) -> Self {
        self.0.set("discovery_url", discovery_url.into());
        self
    }

    /// Sets `discovery_url` to null in the body.
    pub fn clear_discovery_url(mut self) -> Self {
        self.0.set("discovery_url", Value::Null);
        self
    }

    /// The authorization endpoint.
    pub fn auth_url(mut self, auth_url: impl Into<String>) -> Self {
        self.0.set("auth_url", auth_url.into());
        self
    }

    /// Sets `auth_url` to null in the body.
    pub fn clear_auth_url(mut self) -> Self {
        self.0.set("auth_url", Value::Null);
        self
    }

    /// The token endpoint.
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.0.set("token_url", token_url.into());
        self
    }

    /// Sets `token_url` to null in the body.
    pub fn clear_token_url(mut self) -> Self {
        self.0.set("token_url", Value::Null);
        self
    }

    /// The userinfo endpoint.
    pub fn user_info_url(mut self, user_info_url: impl Into<String>) -> Self {
        self.0.set("user_info_url", user_info_url.into());
        self
    }

    /// Sets `user_info_url` to null in the body.
    pub fn clear_user_info_url(mut self) -> Self {
        self.0.set("user_info_url", Value::Null);
        self
    }

    /// Whether to use PKCE; must be `true` for a client without secret.
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

/// An attribute to take over from the identity provider into a user's metadata.
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

    /// Where the value is in the SAML assertion or the OIDC claims.
    pub fn sso_path(mut self, sso_path: impl Into<String>) -> Self {
        self.0.set("sso_path", sso_path.into());
        self
    }

    /// Where the value is in a SCIM user resource, as a GJSON path. Older name of `directory_path`.
    pub fn scim_path(mut self, scim_path: impl Into<String>) -> Self {
        self.0.set("scim_path", scim_path.into());
        self
    }

    /// Where the value is in a directory's user resource, as a GJSON path. If `scim_path` is sent too,
    /// both must agree.
    pub fn directory_path(mut self, directory_path: impl Into<String>) -> Self {
        self.0.set("directory_path", directory_path.into());
        self
    }

    /// Whether it holds a list; the values then become an array in the public metadata. Off unless set.
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

/// Changes to the SAML side of an enterprise connection.
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

    /// The SAML connection's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.set("name", Value::Null);
        self
    }

    /// The identity provider's entity ID.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.set("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.set("idp_entity_id", Value::Null);
        self
    }

    /// Where the identity provider takes sign-in requests.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.set("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.set("idp_sso_url", Value::Null);
        self
    }

    /// The certificate with which the identity provider signs, as PEM.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.set("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.set("idp_certificate", Value::Null);
        self
    }

    /// Where to fetch the identity provider's metadata.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.set("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.set("idp_metadata_url", Value::Null);
        self
    }

    /// The identity provider's metadata as XML.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.set("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.set("idp_metadata", Value::Null);
        self
    }

    /// Which SAML attribute fills which property of the user.
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

    /// Whether addresses on subdomains of the domains may use the connection too.
    pub fn allow_subdomains(mut self, allow_subdomains: bool) -> Self {
        self.0.set("allow_subdomains", allow_subdomains);
        self
    }

    /// Sets `allow_subdomains` to null in the body.
    pub fn clear_allow_subdomains(mut self) -> Self {
        self.0.set("allow_subdomains", Value::Null);
        self
    }

    /// Whether a sign-in may start at the identity provider.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.0.set("allow_idp_initiated", allow_idp_initiated);
        self
    }

    /// Sets `allow_idp_initiated` to null in the body.
    pub fn clear_allow_idp_initiated(mut self) -> Self {
        self.0.set("allow_idp_initiated", Value::Null);
        self
    }

    /// Whether the identity provider must ask for credentials at every sign-in.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.set("force_authn", force_authn);
        self
    }

    /// Sets `force_authn` to null in the body.
    pub fn clear_force_authn(mut self) -> Self {
        self.0.set("force_authn", Value::Null);
        self
    }

    /// What is passed to the identity provider as a hint of who signs in.
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
    /// By which state to filter test runs.
    pub enum ListEnterpriseConnectionTestRunsStatus {
        /// `pending`: Nobody has finished the test sign-in yet.
        Pending = "pending",
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}

/// The user as whom an agent acts. Set exactly one of the fields.
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

    /// The user's ID.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", user_id.into());
        self
    }

    /// A verified identifier of the user, such as the email address.
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
    /// What an agent may do for the user.
    pub enum CreateAgentTaskPermissions {
        /// `*`: Everything that the user may do.
        Asterisk = "*",
    }
}

open_enum! {
    /// By which state to filter waitlist entries.
    pub enum ListWaitlistEntriesStatus {
        /// `pending`: Nobody has decided yet.
        Pending = "pending",
        /// `invited`
        Invited = "invited",
        /// `completed`: The invited person has signed up.
        Completed = "completed",
        /// `rejected`
        Rejected = "rejected",
    }
}

/// One of several email addresses to put on the waitlist.
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

    /// Whether to confirm by email. `true` by default.
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
    /// Who pays.
    pub enum BillingPayerType {
        /// `user`: A user.
        User = "user",
        /// `org`: An organization.
        Org = "org",
    }
}

open_enum! {
    /// Periods in which a price can be billed.
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
    /// Status of the subscription items to list.
    pub enum SubscriptionItemStatusFilter {
        /// `active`
        Active = "active",
        /// `ended`
        Ended = "ended",
        /// `past_due`: A payment is overdue.
        PastDue = "past_due",
        /// `upcoming`: Begins at a later time.
        Upcoming = "upcoming",
        /// `free_trial`: On a free trial.
        FreeTrial = "free_trial",
    }
}

open_enum! {
    /// Whether new organizations get a role set.
    pub enum CreateRoleSetType {
        /// `initial`: New organizations get it; an instance has one such set.
        Initial = "initial",
        /// `custom`: Only organizations that it is assigned to have it.
        Custom = "custom",
    }
}

open_enum! {
    /// Makes a role set the one that new organizations get.
    pub enum UpdateRoleSetType {
        /// `initial`
        Initial = "initial",
    }
}

/// A role for the members of a group, to be set when the directory is created.
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

    /// What the group is called. At most 255 characters.
    pub fn scim_group_display_name(
        mut self,
        scim_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("scim_group_display_name", scim_group_display_name.into());
        self
    }

    /// Which mapping wins for members of several groups, the lowest number; the place in the list if
    /// left out. At least 1.
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

/// One entry of a directory's new set of mappings; its place in the list is its precedence.
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

/// Confirms that a group role mapping was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedScimGroupRoleMapping {
    /// Type of this object, as the server names it. Always `scim_group_role_mapping`.
    pub object: String,
    /// The ID that the mapping had.
    pub id: String,
    /// Whether the deletion took place. Always `true`.
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

/// A role for the members of a group, to be set when the directory is created.
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

    /// The group's ID at the identity provider. Needed unless `scim_group_id` is given.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.set("directory_group_id", directory_group_id.into());
        self
    }

    /// Older name of `directory_group_id`. If both are sent, they must agree.
    pub fn scim_group_id(mut self, scim_group_id: impl Into<String>) -> Self {
        self.0.set("scim_group_id", scim_group_id.into());
        self
    }

    /// What the group is called. At most 255 characters.
    pub fn directory_group_display_name(
        mut self,
        directory_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("directory_group_display_name", directory_group_display_name.into());
        self
    }

    /// Older name of `directory_group_display_name`. If both are sent, they must agree. At most 255
    /// characters.
    pub fn scim_group_display_name(
        mut self,
        scim_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("scim_group_display_name", scim_group_display_name.into());
        self
    }

    /// Which mapping wins for members of several groups, the lowest number; the place in the list if
    /// left out. At least 1.
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

/// One entry of a directory's new set of mappings; its place in the list is its precedence.
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

    /// The group's ID at the identity provider. Needed unless `scim_group_id` is given.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.set("directory_group_id", directory_group_id.into());
        self
    }

    /// Older name of `directory_group_id`. If both are sent, they must agree.
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

/// Confirms that a group role mapping was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedDirectoryGroupRoleMapping {
    /// Type of this object, as the server names it. Always `directory_group_role_mapping`.
    pub object: String,
    /// The ID that the mapping had.
    pub id: String,
    /// Whether the deletion took place. Always `true`.
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

/// A new token for a link into the admin portal, with the token itself.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AdminPortalLinkToken {
    /// Type of this object, as the server names it. Always `admin_portal_link_token`.
    pub object: String,
    /// The token's ID, by which it is revoked.
    pub id: String,
    /// The link that the token opens.
    pub admin_portal_link_id: String,
    /// ID of the instance (development, staging or production) that it belongs to.
    pub instance_id: String,
    /// The organization that the link is for, if any.
    pub organization_id: Option<String>,
    /// The IT contact whom the link is for, if any.
    pub it_contact_id: Option<String>,
    /// What the link gives access to.
    pub scopes: Option<Vec<String>>,
    /// The token that goes into the link; a secret.
    pub token: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<f64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: f64,
    /// When it last changed, in milliseconds since 1970.
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

/// A token for the admin portal after it was revoked.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RevokedAdminPortalLinkToken {
    /// Type of this object, as the server names it. Always `admin_portal_link_token`.
    pub object: String,
    /// The token's ID.
    pub id: String,
    /// The link that the token opened.
    pub admin_portal_link_id: String,
    /// ID of the instance (development, staging or production) that it belongs to.
    pub instance_id: String,
    /// The organization that the link was for, if any.
    pub organization_id: Option<String>,
    /// The IT contact whom the link was for, if any.
    pub it_contact_id: Option<String>,
    /// What the link gave access to.
    pub scopes: Option<Vec<String>>,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<f64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: f64,
    /// When it last changed, in milliseconds since 1970.
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
    /// Whether revoked and expired keys are listed too.
    pub enum GetApiKeysIncludeInvalid {
        /// `true`
        True = "true",
        /// `false`
        False = "false",
    }
}

/// An API key, without its secret.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ApiKey {
    /// Type of this object, as the server names it. Always `api_key`.
    pub object: String,
    /// The key's ID, which is not its secret.
    pub id: String,
    /// Which kind of key it is. At least 3 characters.
    pub r#type: String,
    /// The ID of whoever owns the key.
    pub subject: String,
    /// What its owner calls the key.
    pub name: String,
    /// What the key is for. At most 255 characters.
    pub description: Option<String>,
    /// Data of yours that belongs to the key.
    pub claims: Option<Value>,
    /// What the key is good for, in your own terms.
    pub scopes: Vec<String>,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<f64>,
    /// The user who asked for the key, if known.
    pub created_by: Option<String>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<f64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: f64,
    /// When it last changed, in milliseconds since 1970.
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

/// A new API key, with its secret.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedApiKey {
    /// Type of this object, as the server names it. Always `api_key`.
    pub object: String,
    /// The key's ID, which is not its secret.
    pub id: String,
    /// Which kind of key it is. At least 3 characters.
    pub r#type: String,
    /// The ID of whoever owns the key.
    pub subject: String,
    /// What its owner calls the key.
    pub name: String,
    /// What the key is for. At most 255 characters.
    pub description: Option<String>,
    /// Data of yours that belongs to the key.
    pub claims: Option<Value>,
    /// What the key is good for, in your own terms.
    pub scopes: Vec<String>,
    /// What the owner sends to your API; treat it as a password.
    pub secret: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<f64>,
    /// The user who asked for the key, if known.
    pub created_by: Option<String>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<f64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: f64,
    /// When it last changed, in milliseconds since 1970.
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

/// Confirms that an API key was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedApiKey {
    /// The ID that the key had.
    pub id: String,
    /// Type of this object, as the server names it. Always `api_key`.
    pub object: String,
    /// Whether the deletion took place. Always `true`.
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

/// The secret of an API key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ApiKeySecret {
    /// What the owner sends to your API; treat it as a password.
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

/// What Clerk knows about an M2M token, without the token itself.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct M2MToken {
    /// Type of this object, as the server names it. Always `machine_to_machine_token`.
    pub object: String,
    /// The token's ID, by which it is revoked.
    pub id: String,
    /// The machine that the token speaks for (`mch_…`).
    pub subject: String,
    /// Further claims, as given at its creation.
    pub claims: Option<Value>,
    /// IDs of the machines that accept the token.
    pub scopes: Option<Vec<String>>,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<f64>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<f64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: f64,
    /// When it last changed, in milliseconds since 1970.
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
    /// What an M2M token looks like.
    pub enum M2MTokenFormat {
        /// `opaque`: A random string, stored by Clerk; it takes a call to verify it, and it can be revoked.
        Opaque = "opaque",
        /// `jwt`: A signed token, verifiable without a call; nothing is stored, and it cannot be revoked.
        Jwt = "jwt",
    }
}

/// A new M2M token, with the token itself.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedM2MToken {
    /// Type of this object, as the server names it. Always `machine_to_machine_token`.
    pub object: String,
    /// The token's ID, by which it is revoked.
    pub id: String,
    /// The machine that the token speaks for (`mch_…`).
    pub subject: String,
    /// Further claims, as given at its creation.
    pub claims: Option<Value>,
    /// IDs of the machines that accept the token.
    pub scopes: Option<Vec<String>>,
    /// The token, to be sent to other machines as a bearer token; a secret.
    pub token: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<f64>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<f64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: f64,
    /// When it last changed, in milliseconds since 1970.
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

/// An OAuth access token that the server knows. It is good only if neither `revoked` nor `expired`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ActiveOAuthAccessToken {
    /// Type of this object, as the server names it. Always `clerk_idp_oauth_access_token`.
    pub object: String,
    /// ID of the token (`oat_…`), which is not the token itself.
    pub id: String,
    /// Client ID of the OAuth application that it was issued to.
    pub client_id: String,
    /// ID of the user who granted it.
    pub subject: String,
    /// What the client may do with it.
    pub scopes: Vec<String>,
    /// Whether it was withdrawn before its time.
    pub revoked: bool,
    /// Why it was revoked, in free text; null if nobody said.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<f64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: f64,
    /// When it last changed, in milliseconds since 1970.
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

/// An access token in the form of a JWT that has expired.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InactiveOAuthAccessToken {
    /// Always `false`. Always `false`.
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
    /// What an OAuth access token stands for, or that it is spent.
    pub enum VerifiedOAuthAccessToken {
        /// An OAuth access token that the server knows.
        Value1(ActiveOAuthAccessToken) {
            required: ["object", "id", "client_id", "subject", "scopes", "revoked", "expired", "created_at", "updated_at"],
            known: ["object": ["clerk_idp_oauth_access_token"]],
        },
        /// An access token in the form of a JWT that has expired.
        Value2(InactiveOAuthAccessToken) {
            required: ["active"],
        },
    }
}
