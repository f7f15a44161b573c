// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{FieldValue, Fields, open_enum};
use super::SamlLoginHintMode;

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
