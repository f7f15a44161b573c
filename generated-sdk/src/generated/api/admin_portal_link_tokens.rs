// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Tokens for links into the admin portal, limited to an organization and, if you like, to one of
//! its IT contacts.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, operations, strings};
use crate::generated::models;

/// The operations of [`Clerk::admin_portal_link_tokens`].
#[derive(Clone, Debug)]
pub struct AdminPortalLinkTokens(Clerk);

impl AdminPortalLinkTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Creates a token for a link into the admin portal.
    ///
    /// Whoever holds the token gets in until it expires, a day from now at the latest.
    ///
    /// `POST /admin_portal_link_tokens`
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`AdminPortalLinkToken`](crate::types::AdminPortalLinkToken). The token's details and,
    /// this once, the token itself.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 409: It conflicts with a token that exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let admin_portal_link_token = clerk
    ///     .admin_portal_link_tokens()
    ///     .create()
    ///     .organization_id("org_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke).
    #[doc(alias = "createAdminPortalLinkToken")]
    pub fn create(&self) -> Create {
        Request::new(
                &self.0,
                "createAdminPortalLinkToken",
                Method::Post,
                "/admin_portal_link_tokens",
            )
            .json()
            .call()
    }

    /// Revokes a token for the admin portal.
    ///
    /// `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `admin_portal_link_token_id`: The token's ID (`aplt_…`), which is not the token itself.
    ///
    /// Optional values are set on [`Revoke`].
    ///
    /// Returns [`RevokedAdminPortalLinkToken`](crate::types::RevokedAdminPortalLinkToken).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such token in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let revoked_admin_portal_link_token = clerk
    ///     .admin_portal_link_tokens()
    ///     .revoke("aplt_0123456789abcdef0123456789abcdef")
    ///     .revocation_reason("revocation reason")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "revokeAdminPortalLinkToken")]
    pub fn revoke(&self, admin_portal_link_token_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "revokeAdminPortalLinkToken",
                Method::Post,
                "/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke",
            )
            .path("adminPortalLinkTokenID", admin_portal_link_token_id.into())
            .json()
            .call()
    }
}

operations! {
    Create,
    Revoke,
}

operation! {
    /// Request of [`AdminPortalLinkTokens::create`]: `POST /admin_portal_link_tokens`.
    Create -> models::AdminPortalLinkToken
}

impl Create {
    /// The organization that the link is for.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// The IT contact whom the link is for. At least 1 character.
    pub fn it_contact_id(mut self, it_contact_id: impl Into<String>) -> Self {
        self.0.field("it_contact_id", it_contact_id.into());
        self
    }

    /// What the link shall give access to.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scopes", list(strings(scopes)));
        self
    }

    /// Lifetime in seconds. Greater than 0 and at most 86400. `3600` by default.
    pub fn seconds_until_expiration(mut self, seconds_until_expiration: i64) -> Self {
        self.0.field("seconds_until_expiration", seconds_until_expiration);
        self
    }
}

operation! {
    /// Request of [`AdminPortalLinkTokens::revoke`]:
    /// `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`.
    Revoke -> models::RevokedAdminPortalLinkToken
}

impl Revoke {
    /// Why it is revoked, for your own records.
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
