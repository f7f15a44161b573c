// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Instance settings that are still in beta, and moving a production instance to another domain.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::beta_features`].
#[derive(Clone, Debug)]
pub struct BetaFeatures(Clerk);

impl BetaFeatures {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Changes settings for signing up and sending mail.
    ///
    /// Only what is sent changes.
    ///
    /// `PATCH /beta_features/instance_settings`
    ///
    /// Optional values are set on [`UpdateInstanceSettings`].
    ///
    /// Returns [`InstanceSettings`](crate::types::InstanceSettings).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include one of the settings.
    /// - 422: A setting is malformed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let instance_settings = clerk
    ///     .beta_features()
    ///     .update_instance_settings()
    ///     .from_email_address("hello")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`instance_settings().update`](crate::api::instance_settings::InstanceSettings::update),
    /// [`instance_settings().update_restrictions`](crate::api::instance_settings::InstanceSettings::update_restrictions).
    #[doc(alias = "UpdateInstanceAuthConfig")]
    pub fn update_instance_settings(&self) -> UpdateInstanceSettings {
        Request::new(
                &self.0,
                "UpdateInstanceAuthConfig",
                Method::Patch,
                "/beta_features/instance_settings",
            )
            .call()
    }

    /// Moves a production instance to another domain.
    ///
    /// Deprecated: use `change_domain`. **Signs out all users**, and the application is unreachable
    /// until DNS records, certificates, social connections' redirect URLs and your API keys follow.
    ///
    /// `PUT /beta_features/domain`
    ///
    /// - Irreversible.
    /// - Needs: a production instance.
    ///
    /// Optional values are set on [`UpdateProductionInstanceDomain`].
    ///
    /// The answer is empty, and the move goes on after it.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: The URL is malformed or cannot be used as a domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// clerk
    ///     .beta_features()
    ///     .update_production_instance_domain()
    ///     .home_url("https://example.com")
    ///     .is_secondary(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`change_domain`](Self::change_domain).
    #[doc(alias = "UpdateProductionInstanceDomain")]
    #[deprecated(note = "use `change_domain` instead")]
    pub fn update_production_instance_domain(&self) -> UpdateProductionInstanceDomain {
        Request::new(
                &self.0,
                "UpdateProductionInstanceDomain",
                Method::Put,
                "/beta_features/domain",
            )
            .call()
    }

    /// Moves a production instance to another domain.
    ///
    /// **Signs out all users.** Expect the application to be down for a short time, until you have
    /// updated the DNS records, deployed the new certificates, corrected the redirect URLs of social
    /// connections, and put the new keys in your code.
    ///
    /// `POST /instance/change_domain`
    ///
    /// - Irreversible.
    /// - Needs: a production instance.
    ///
    /// Optional values are set on [`ChangeDomain`].
    ///
    /// The answer is empty, and the move goes on after it.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: The URL is malformed or cannot be used as a domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// clerk
    ///     .beta_features()
    ///     .change_domain()
    ///     .home_url("https://example.com")
    ///     .is_secondary(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`proxy_checks().verify`](crate::api::proxy_checks::ProxyChecks::verify),
    /// [`domains().update`](crate::api::domains::Domains::update).
    #[doc(alias = "ChangeProductionInstanceDomain")]
    pub fn change_domain(&self) -> ChangeDomain {
        Request::new(
                &self.0,
                "ChangeProductionInstanceDomain",
                Method::Post,
                "/instance/change_domain",
            )
            .call()
    }
}

operations! {
    UpdateInstanceSettings,
    UpdateProductionInstanceDomain,
    ChangeDomain,
}

operation! {
    /// Request of [`BetaFeatures::update_instance_settings`]: `PATCH /beta_features/instance_settings`.
    UpdateInstanceSettings -> models::InstanceSettings
}

impl UpdateInstanceSettings {
    /// Whether only people on the allow-list may sign up. `false` by default.
    pub fn restricted_to_allowlist(mut self, restricted_to_allowlist: bool) -> Self {
        self.0.field("restricted_to_allowlist", restricted_to_allowlist);
        self
    }

    /// Sets `restricted_to_allowlist` to null in the body.
    pub fn clear_restricted_to_allowlist(mut self) -> Self {
        self.0.field("restricted_to_allowlist", Value::Null);
        self
    }

    /// What stands before the `@` in the sender address of codes and sign-in links; letters and digits
    /// only.
    pub fn from_email_address(mut self, from_email_address: impl Into<String>) -> Self {
        self.0.field("from_email_address", from_email_address.into());
        self
    }

    /// Sets `from_email_address` to null in the body.
    pub fn clear_from_email_address(mut self) -> Self {
        self.0.field("from_email_address", Value::Null);
        self
    }

    /// Whether to use Progressive Sign Up. Deprecated, without a replacement.
    #[deprecated(note = "without replacement; ask Clerk's support if you depend on it")]
    pub fn progressive_sign_up(mut self, progressive_sign_up: bool) -> Self {
        self.0.field("progressive_sign_up", progressive_sign_up);
        self
    }

    /// Sets `progressive_sign_up` to null in the body.
    #[deprecated(note = "without replacement; ask Clerk's support if you depend on it")]
    pub fn clear_progressive_sign_up(mut self) -> Self {
        self.0.field("progressive_sign_up", Value::Null);
        self
    }

    /// Whether test email addresses and test phone numbers work; on unless set in development
    /// instances.
    pub fn test_mode(mut self, test_mode: bool) -> Self {
        self.0.field("test_mode", test_mode);
        self
    }

    /// Sets `test_mode` to null in the body.
    pub fn clear_test_mode(mut self) -> Self {
        self.0.field("test_mode", Value::Null);
        self
    }
}

operation! {
    /// Request of [`BetaFeatures::update_production_instance_domain`]: `PUT /beta_features/domain`.
    UpdateProductionInstanceDomain -> ()
}

impl UpdateProductionInstanceDomain {
    /// The new home page, such as `https://www.example.com`.
    pub fn home_url(mut self, home_url: impl Into<String>) -> Self {
        self.0.field("home_url", home_url.into());
        self
    }

    /// Whether this is a secondary application of the domain.
    pub fn is_secondary(mut self, is_secondary: bool) -> Self {
        self.0.field("is_secondary", is_secondary);
        self
    }
}

operation! {
    /// Request of [`BetaFeatures::change_domain`]: `POST /instance/change_domain`.
    ChangeDomain -> ()
}

impl ChangeDomain {
    /// The new home page, such as `https://www.example.com`.
    pub fn home_url(mut self, home_url: impl Into<String>) -> Self {
        self.0.field("home_url", home_url.into());
        self
    }

    /// Whether several applications share one root domain and this is not the first of them. The
    /// subdomain of `home_url` is then kept.
    pub fn is_secondary(mut self, is_secondary: bool) -> Self {
        self.0.field("is_secondary", is_secondary);
        self
    }
}
