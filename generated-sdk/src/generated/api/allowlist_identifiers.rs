// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Email addresses, phone numbers and wallets that may sign up. The list takes effect once the
//! allow-list is on (`update_restrictions` of the instance settings).

use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::allowlist_identifiers`].
#[derive(Clone, Debug)]
pub struct AllowlistIdentifiers(Clerk);

impl AllowlistIdentifiers {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the identifiers that may sign up.
    ///
    /// `GET /allowlist_identifiers`
    ///
    /// - Needs: a plan with the allow-list feature.
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`AllowlistIdentifier`](crate::types::AllowlistIdentifier).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The instance's plan does not include the allow-list.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.allowlist_identifiers().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListAllowlistIdentifiers")]
    #[doc(alias = "allow-list")]
    #[doc(alias = "whitelist")]
    pub fn list(&self) -> List {
        Request::new(
                &self.0,
                "ListAllowlistIdentifiers",
                Method::Get,
                "/allowlist_identifiers",
            )
            .call()
    }

    /// Adds an identifier to the allow-list.
    ///
    /// With `notify` an invitation goes out at once. Being on the list changes nothing until the
    /// allow-list is switched on.
    ///
    /// `POST /allowlist_identifiers`
    ///
    /// - Needs: a plan with the allow-list feature.
    ///
    /// # Arguments
    ///
    /// - `identifier`: Email address, phone number or web3 wallet that may sign up.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`AllowlistIdentifier`](crate::types::AllowlistIdentifier).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include the allow-list.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let allowlist_identifier = clerk
    ///     .allowlist_identifiers()
    ///     .create("*@example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`instance_settings().update_restrictions`](crate::api::instance_settings::InstanceSettings::update_restrictions),
    /// [`invitations().create`](crate::api::invitations::Invitations::create).
    #[doc(alias = "CreateAllowlistIdentifier")]
    #[doc(alias = "allow-list")]
    #[doc(alias = "whitelist")]
    pub fn create(&self, identifier: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateAllowlistIdentifier",
            Method::Post,
            "/allowlist_identifiers",
        );
        request.field("identifier", identifier.into());
        request.call()
    }

    /// Takes an identifier off the allow-list.
    ///
    /// `DELETE /allowlist_identifiers/{identifier_id}`
    ///
    /// - Needs: a plan with the allow-list feature.
    ///
    /// # Arguments
    ///
    /// - `identifier_id`: ID of the entry, which is not the email address or number itself.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include the allow-list.
    /// - 404: The list has no entry with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.allowlist_identifiers().delete("identifier_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteAllowlistIdentifier")]
    pub fn delete(&self, identifier_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteAllowlistIdentifier",
                Method::Delete,
                "/allowlist_identifiers/{identifier_id}",
            )
            .path("identifier_id", identifier_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Delete,
}

operation! {
    /// Request of [`AllowlistIdentifiers::list`]: `GET /allowlist_identifiers`.
    List -> page<models::AllowlistIdentifier>
}
paged! {
    List: models::AllowlistIdentifier { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}

operation! {
    /// Request of [`AllowlistIdentifiers::create`]: `POST /allowlist_identifiers`.
    Create -> models::AllowlistIdentifier
}

impl Create {
    /// Whether to send an invitation to the address or number; has no effect for wallets. `false` by
    /// default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.field("notify", notify);
        self
    }
}

operation! {
    /// Request of [`AllowlistIdentifiers::delete`]: `DELETE /allowlist_identifiers/{identifier_id}`.
    Delete -> models::DeletedObject
}
