// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Domains on which the application runs: one primary domain and any satellites, with the DNS
//! records each needs.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::domains`].
#[derive(Clone, Debug)]
pub struct Domains(Clerk);

impl Domains {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the primary domain and the satellites.
    ///
    /// Not paged. Each domain tells its Frontend API address and the CNAME records to set.
    ///
    /// `GET /domains`
    ///
    /// Returns a [`Page`](crate::Page) of [`Domain`](crate::types::Domain).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.domains().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListDomains")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListDomains", Method::Get, "/domains").call()
    }

    /// Adds a satellite domain.
    ///
    /// An instance has exactly one primary domain, so only satellites can be added. The domain works
    /// once its CNAME records are set or its proxy runs.
    ///
    /// `POST /domains`
    ///
    /// # Arguments
    ///
    /// - `name`: Host name of the satellite; in development it may carry a port, such as
    ///   `localhost:3000`.
    /// - `is_satellite`: Whether it is a satellite. Always `true`.
    ///
    /// Optional values are set on [`Add`].
    ///
    /// Returns [`Domain`](crate::types::Domain).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include another domain.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let domain = clerk.domains().add("satellite.example", true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`proxy_checks().verify`](crate::api::proxy_checks::ProxyChecks::verify),
    /// [`delete`](Self::delete).
    #[doc(alias = "AddDomain")]
    #[doc(alias = "satellite domain")]
    #[doc(alias = "multi-domain")]
    pub fn add(&self, name: impl Into<String>, is_satellite: bool) -> Add {
        let mut request = Request::new(&self.0, "AddDomain", Method::Post, "/domains");
        request.field("name", name.into());
        request.field("is_satellite", is_satellite);
        request.call()
    }

    /// Deletes a satellite domain.
    ///
    /// The application can no longer be used there. The primary domain cannot be deleted.
    ///
    /// `DELETE /domains/{domain_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `domain_id`: ID of a satellite domain.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 403: This domain may not be deleted; the primary one never may.
    /// - 404: No domain has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.domains().delete("domain_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteDomain")]
    pub fn delete(&self, domain_id: impl Into<String>) -> Delete {
        Request::new(&self.0, "DeleteDomain", Method::Delete, "/domains/{domain_id}")
            .path("domain_id", domain_id.into())
            .call()
    }

    /// Renames a domain or changes its proxy.
    ///
    /// Renaming a production instance's primary domain means downtime unless DNS and email records for
    /// the new name are in place first; it moves the home origin and the default paths of the
    /// application too. Setting `proxy_url` to null goes back from the proxy to DNS.
    ///
    /// `PATCH /domains/{domain_id}`
    ///
    /// # Arguments
    ///
    /// - `domain_id`: ID of the primary domain or of a satellite.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`Domain`](crate::types::Domain).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No domain has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let domain = clerk
    ///     .domains()
    ///     .update("domain_2abc")
    ///     .name("accounts.example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`beta_features().update_production_instance_domain`](crate::api::beta_features::BetaFeatures::update_production_instance_domain),
    /// [`proxy_checks().verify`](crate::api::proxy_checks::ProxyChecks::verify).
    #[doc(alias = "UpdateDomain")]
    #[doc(alias = "change domain")]
    pub fn update(&self, domain_id: impl Into<String>) -> Update {
        Request::new(&self.0, "UpdateDomain", Method::Patch, "/domains/{domain_id}")
            .path("domain_id", domain_id.into())
            .json()
            .call()
    }
}

operations! {
    List,
    Add,
    Delete,
    Update,
}

operation! {
    /// Request of [`Domains::list`]: `GET /domains`.
    List -> page<models::Domain>
}

operation! {
    /// Request of [`Domains::add`]: `POST /domains`.
    Add -> models::Domain
}

impl Add {
    /// Full address of the proxy that forwards to the Frontend API, such as
    /// `https://example.com/__clerk`; production only.
    pub fn proxy_url(mut self, proxy_url: impl Into<String>) -> Self {
        self.0.field("proxy_url", proxy_url.into());
        self
    }

    /// Sets `proxy_url` to null in the body.
    pub fn clear_proxy_url(mut self) -> Self {
        self.0.field("proxy_url", Value::Null);
        self
    }

    /// Whether it is a secondary domain; see the update of a domain.
    pub fn is_secondary(mut self, is_secondary: bool) -> Self {
        self.0.field("is_secondary", is_secondary);
        self
    }
}

operation! {
    /// Request of [`Domains::delete`]: `DELETE /domains/{domain_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`Domains::update`]: `PATCH /domains/{domain_id}`.
    Update -> models::Domain
}

impl Update {
    /// New host name without scheme; in production fully qualified, in development optionally with a
    /// port.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// Full address of the proxy that forwards to the Frontend API, such as
    /// `https://example.com/__clerk`; production only.
    pub fn proxy_url(mut self, proxy_url: impl Into<String>) -> Self {
        self.0.field("proxy_url", proxy_url.into());
        self
    }

    /// Sets `proxy_url` to null in the body.
    pub fn clear_proxy_url(mut self) -> Self {
        self.0.field("proxy_url", Value::Null);
        self
    }

    /// Whether the domain serves a further application under the same root domain; its subdomain is
    /// then kept as part of the name.
    pub fn is_secondary(mut self, is_secondary: bool) -> Self {
        self.0.field("is_secondary", is_secondary);
        self
    }

    /// Sets `is_secondary` to null in the body.
    pub fn clear_is_secondary(mut self) -> Self {
        self.0.field("is_secondary", Value::Null);
        self
    }
}
