// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Admin Portal Link Tokens”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, strings};
use crate::generated::models;

/// Requests of the tag “Admin Portal Link Tokens”.
#[derive(Clone, Debug)]
pub struct AdminPortalLinkTokens(Clerk);

impl AdminPortalLinkTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create admin portal link token.
    ///
    /// `POST /admin_portal_link_tokens`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 409.
    pub fn create(&self) -> Create {
        Create(
            Request::new(
                    &self.0,
                    "createAdminPortalLinkToken",
                    Method::Post,
                    "/admin_portal_link_tokens",
                )
                .json(),
        )
    }

    /// Revoke admin portal link token.
    ///
    /// `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn revoke(&self, admin_portal_link_token_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "revokeAdminPortalLinkToken",
                    Method::Post,
                    "/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke",
                )
                .path("adminPortalLinkTokenID", admin_portal_link_token_id.into())
                .json(),
        )
    }
}

operation! {
    /// Request of [`AdminPortalLinkTokens::create`]: `POST /admin_portal_link_tokens`.
    Create -> models::AdminPortalLinkToken
}

impl Create {
    /// Sets `organization_id` in the body.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// Sets `it_contact_id` in the body. At least 1 characters.
    pub fn it_contact_id(mut self, it_contact_id: impl Into<String>) -> Self {
        self.0.field("it_contact_id", it_contact_id.into());
        self
    }

    /// Sets `scopes` in the body.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scopes", list(strings(scopes)));
        self
    }

    /// Sets `seconds_until_expiration` in the body. From 0 to 86400. `3600` by default.
    pub fn seconds_until_expiration(mut self, seconds_until_expiration: i64) -> Self {
        self.0.field("seconds_until_expiration", seconds_until_expiration);
        self
    }
}

operation! {
    /// Request of [`AdminPortalLinkTokens::revoke`]: `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`.
    Revoke -> models::RevokedAdminPortalLinkToken
}

impl Revoke {
    /// Sets `revocation_reason` in the body.
    pub fn revocation_reason(mut self, revocation_reason: impl Into<String>) -> Self {
        self.0.field("revocation_reason", revocation_reason.into());
        self
    }

    /// Sets `revocation_reason` to null in the body.
    pub fn clear_revocation_reason(mut self) -> Self {
        self.0.field("revocation_reason", Value::Null);
        self
    }
}
