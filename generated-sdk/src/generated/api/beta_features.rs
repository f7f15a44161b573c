// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Beta Features”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Beta Features”.
#[derive(Clone, Debug)]
pub struct BetaFeatures(Clerk);

impl BetaFeatures {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Update instance auth config.
    ///
    /// `PATCH /beta_features/instance_settings`
    ///
    /// # Errors
    ///
    /// The API declares 402, 422.
    pub fn update_instance_settings(&self) -> UpdateInstanceSettings {
        UpdateInstanceSettings(
            Request::new(
                &self.0,
                "UpdateInstanceAuthConfig",
                Method::Patch,
                "/beta_features/instance_settings",
            ),
        )
    }

    /// Update production instance domain.
    ///
    /// `PUT /beta_features/domain`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    #[deprecated]
    pub fn update_production_instance_domain(&self) -> UpdateProductionInstanceDomain {
        UpdateProductionInstanceDomain(
            Request::new(
                &self.0,
                "UpdateProductionInstanceDomain",
                Method::Put,
                "/beta_features/domain",
            ),
        )
    }

    /// Change production instance domain.
    ///
    /// `POST /instance/change_domain`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    pub fn change_domain(&self) -> ChangeDomain {
        ChangeDomain(
            Request::new(
                &self.0,
                "ChangeProductionInstanceDomain",
                Method::Post,
                "/instance/change_domain",
            ),
        )
    }
}

operation! {
    /// Request of [`BetaFeatures::update_instance_settings`]: `PATCH /beta_features/instance_settings`.
    UpdateInstanceSettings -> models::InstanceSettings
}

impl UpdateInstanceSettings {
    /// Sets `restricted_to_allowlist` in the body. `false` by default.
    pub fn restricted_to_allowlist(mut self, restricted_to_allowlist: bool) -> Self {
        self.0.field("restricted_to_allowlist", restricted_to_allowlist);
        self
    }

    /// Sets `restricted_to_allowlist` to null in the body.
    pub fn clear_restricted_to_allowlist(mut self) -> Self {
        self.0.field("restricted_to_allowlist", Value::Null);
        self
    }

    /// Sets `from_email_address` in the body.
    pub fn from_email_address(mut self, from_email_address: impl Into<String>) -> Self {
        self.0.field("from_email_address", from_email_address.into());
        self
    }

    /// Sets `from_email_address` to null in the body.
    pub fn clear_from_email_address(mut self) -> Self {
        self.0.field("from_email_address", Value::Null);
        self
    }

    /// Sets `progressive_sign_up` in the body.
    pub fn progressive_sign_up(mut self, progressive_sign_up: bool) -> Self {
        self.0.field("progressive_sign_up", progressive_sign_up);
        self
    }

    /// Sets `progressive_sign_up` to null in the body.
    pub fn clear_progressive_sign_up(mut self) -> Self {
        self.0.field("progressive_sign_up", Value::Null);
        self
    }

    /// Sets `test_mode` in the body.
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
    /// Sets `home_url` in the body.
    pub fn home_url(mut self, home_url: impl Into<String>) -> Self {
        self.0.field("home_url", home_url.into());
        self
    }

    /// Sets `is_secondary` in the body.
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
    /// Sets `home_url` in the body.
    pub fn home_url(mut self, home_url: impl Into<String>) -> Self {
        self.0.field("home_url", home_url.into());
        self
    }

    /// Sets `is_secondary` in the body.
    pub fn is_secondary(mut self, is_secondary: bool) -> Self {
        self.0.field("is_secondary", is_secondary);
        self
    }
}
