// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “JWT Templates”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “JWT Templates”.
#[derive(Clone, Debug)]
pub struct JwtTemplates(Clerk);

impl JwtTemplates {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List jwt templates.
    ///
    /// `GET /jwt_templates`
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListJWTTemplates", Method::Get, "/jwt_templates"))
    }

    /// Create jwt template.
    ///
    /// `POST /jwt_templates`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 422.
    pub fn create(&self, name: impl Into<String>, claims: impl Into<Value>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateJWTTemplate",
            Method::Post,
            "/jwt_templates",
        );
        request.field("name", name.into());
        request.field("claims", claims.into());
        Create(request)
    }

    /// Get jwt template.
    ///
    /// `GET /jwt_templates/{template_id}`
    ///
    /// # Errors
    ///
    /// The API declares 404.
    pub fn get(&self, template_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetJWTTemplate",
                    Method::Get,
                    "/jwt_templates/{template_id}",
                )
                .path("template_id", template_id.into()),
        )
    }

    /// Delete jwt template.
    ///
    /// `DELETE /jwt_templates/{template_id}`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404.
    pub fn delete(&self, template_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteJWTTemplate",
                    Method::Delete,
                    "/jwt_templates/{template_id}",
                )
                .path("template_id", template_id.into()),
        )
    }

    /// Update jwt template.
    ///
    /// `PATCH /jwt_templates/{template_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 422.
    pub fn update(
        &self,
        template_id: impl Into<String>,
        name: impl Into<String>,
        claims: impl Into<Value>,
    ) -> Update {
        let mut request = Request::new(
                &self.0,
                "UpdateJWTTemplate",
                Method::Patch,
                "/jwt_templates/{template_id}",
            )
            .path("template_id", template_id.into());
        request.field("name", name.into());
        request.field("claims", claims.into());
        Update(request)
    }
}

operation! {
    /// Request of [`JwtTemplates::list`]: `GET /jwt_templates`.
    List -> page<models::JwtTemplate>
}
paged! {
    List: models::JwtTemplate { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}

operation! {
    /// Request of [`JwtTemplates::create`]: `POST /jwt_templates`.
    Create -> models::JwtTemplate
}

impl Create {
    /// Sets `lifetime` in the body. From 30 to 315360000.
    pub fn lifetime(mut self, lifetime: i64) -> Self {
        self.0.field("lifetime", lifetime);
        self
    }

    /// Sets `lifetime` to null in the body.
    pub fn clear_lifetime(mut self) -> Self {
        self.0.field("lifetime", Value::Null);
        self
    }

    /// Sets `allowed_clock_skew` in the body. From 0 to 300.
    pub fn allowed_clock_skew(mut self, allowed_clock_skew: i64) -> Self {
        self.0.field("allowed_clock_skew", allowed_clock_skew);
        self
    }

    /// Sets `allowed_clock_skew` to null in the body.
    pub fn clear_allowed_clock_skew(mut self) -> Self {
        self.0.field("allowed_clock_skew", Value::Null);
        self
    }

    /// Sets `custom_signing_key` in the body.
    pub fn custom_signing_key(mut self, custom_signing_key: bool) -> Self {
        self.0.field("custom_signing_key", custom_signing_key);
        self
    }

    /// Sets `signing_algorithm` in the body.
    pub fn signing_algorithm(mut self, signing_algorithm: impl Into<String>) -> Self {
        self.0.field("signing_algorithm", signing_algorithm.into());
        self
    }

    /// Sets `signing_algorithm` to null in the body.
    pub fn clear_signing_algorithm(mut self) -> Self {
        self.0.field("signing_algorithm", Value::Null);
        self
    }

    /// Sets `signing_key` in the body.
    pub fn signing_key(mut self, signing_key: impl Into<String>) -> Self {
        self.0.field("signing_key", signing_key.into());
        self
    }

    /// Sets `signing_key` to null in the body.
    pub fn clear_signing_key(mut self) -> Self {
        self.0.field("signing_key", Value::Null);
        self
    }
}

operation! {
    /// Request of [`JwtTemplates::get`]: `GET /jwt_templates/{template_id}`.
    Get -> models::JwtTemplate
}

operation! {
    /// Request of [`JwtTemplates::delete`]: `DELETE /jwt_templates/{template_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`JwtTemplates::update`]: `PATCH /jwt_templates/{template_id}`.
    Update -> models::JwtTemplate
}

impl Update {
    /// Sets `lifetime` in the body. From 30 to 315360000.
    pub fn lifetime(mut self, lifetime: i64) -> Self {
        self.0.field("lifetime", lifetime);
        self
    }

    /// Sets `lifetime` to null in the body.
    pub fn clear_lifetime(mut self) -> Self {
        self.0.field("lifetime", Value::Null);
        self
    }

    /// Sets `allowed_clock_skew` in the body. From 0 to 300.
    pub fn allowed_clock_skew(mut self, allowed_clock_skew: i64) -> Self {
        self.0.field("allowed_clock_skew", allowed_clock_skew);
        self
    }

    /// Sets `allowed_clock_skew` to null in the body.
    pub fn clear_allowed_clock_skew(mut self) -> Self {
        self.0.field("allowed_clock_skew", Value::Null);
        self
    }

    /// Sets `custom_signing_key` in the body.
    pub fn custom_signing_key(mut self, custom_signing_key: bool) -> Self {
        self.0.field("custom_signing_key", custom_signing_key);
        self
    }

    /// Sets `signing_algorithm` in the body.
    pub fn signing_algorithm(mut self, signing_algorithm: impl Into<String>) -> Self {
        self.0.field("signing_algorithm", signing_algorithm.into());
        self
    }

    /// Sets `signing_algorithm` to null in the body.
    pub fn clear_signing_algorithm(mut self) -> Self {
        self.0.field("signing_algorithm", Value::Null);
        self
    }

    /// Sets `signing_key` in the body.
    pub fn signing_key(mut self, signing_key: impl Into<String>) -> Self {
        self.0.field("signing_key", signing_key.into());
        self
    }

    /// Sets `signing_key` to null in the body.
    pub fn clear_signing_key(mut self) -> Self {
        self.0.field("signing_key", Value::Null);
        self
    }
}
