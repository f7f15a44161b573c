// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Domains”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Domains”.
#[derive(Clone, Debug)]
pub struct Domains(Clerk);

impl Domains {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List domains.
    ///
    /// `GET /domains`
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListDomains", Method::Get, "/domains"))
    }

    /// Add domain.
    ///
    /// `POST /domains`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 422.
    pub fn add(&self, name: impl Into<String>, is_satellite: bool) -> Add {
        let mut request = Request::new(&self.0, "AddDomain", Method::Post, "/domains");
        request.field("name", name.into());
        request.field("is_satellite", is_satellite);
        Add(request)
    }

    /// Delete domain.
    ///
    /// `DELETE /domains/{domain_id}`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404.
    pub fn delete(&self, domain_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(&self.0, "DeleteDomain", Method::Delete, "/domains/{domain_id}")
                .path("domain_id", domain_id.into()),
        )
    }

    /// Update domain.
    ///
    /// `PATCH /domains/{domain_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422.
    pub fn update(&self, domain_id: impl Into<String>) -> Update {
        Update(
            Request::new(&self.0, "UpdateDomain", Method::Patch, "/domains/{domain_id}")
                .path("domain_id", domain_id.into())
                .json(),
        )
    }
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
    /// Sets `proxy_url` in the body.
    pub fn proxy_url(mut self, proxy_url: impl Into<String>) -> Self {
        self.0.field("proxy_url", proxy_url.into());
        self
    }

    /// Sets `proxy_url` to null in the body.
    pub fn clear_proxy_url(mut self) -> Self {
        self.0.field("proxy_url", Value::Null);
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
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// Sets `proxy_url` in the body.
    pub fn proxy_url(mut self, proxy_url: impl Into<String>) -> Self {
        self.0.field("proxy_url", proxy_url.into());
        self
    }

    /// Sets `proxy_url` to null in the body.
    pub fn clear_proxy_url(mut self) -> Self {
        self.0.field("proxy_url", Value::Null);
        self
    }

    /// Sets `is_secondary` in the body.
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
