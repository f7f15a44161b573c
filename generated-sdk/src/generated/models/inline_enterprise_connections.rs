// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::Value;
use crate::client::{FieldValue, Fields, open_enum};
use super::SamlLoginHintInput;

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
