// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Blueprints for custom JWTs: their claims, lifetime and key. A session mints tokens from them,
//! for services that expect claims of their own.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::jwt_templates`].
#[derive(Clone, Debug)]
pub struct JwtTemplates(Clerk);

impl JwtTemplates {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists JWT templates.
    ///
    /// `GET /jwt_templates`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`JwtTemplate`](crate::types::JwtTemplate).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.jwt_templates().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListJWTTemplates")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListJWTTemplates", Method::Get, "/jwt_templates").call()
    }

    /// Creates a template for custom JWTs.
    ///
    /// Other systems trust these claims, so treat a change like a change of code. Tokens are made from
    /// it with a session.
    ///
    /// `POST /jwt_templates`
    ///
    /// # Arguments
    ///
    /// - `name`: Name by which tokens are requested from the template.
    /// - `claims`: Claims of the tokens as a JSON object; values may use shortcodes for the user's
    ///   data.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`JwtTemplate`](crate::types::JwtTemplate).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include this many templates or a key of your own.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let jwt_template = clerk
    ///     .jwt_templates()
    ///     .create("hasura", json!({ "key": "value" }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`sessions().create_token_from_template`](crate::api::sessions::Sessions::create_token_from_template),
    /// [`update`](Self::update).
    #[doc(alias = "CreateJWTTemplate")]
    #[doc(alias = "custom token")]
    #[doc(alias = "custom claims")]
    pub fn create(&self, name: impl Into<String>, claims: impl Into<Value>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateJWTTemplate",
            Method::Post,
            "/jwt_templates",
        );
        request.field("name", name.into());
        request.field("claims", claims.into());
        request.call()
    }

    /// Fetches a JWT template.
    ///
    /// `GET /jwt_templates/{template_id}`
    ///
    /// # Arguments
    ///
    /// - `template_id`: ID of the template.
    ///
    /// Returns [`JwtTemplate`](crate::types::JwtTemplate).
    ///
    /// # Errors
    ///
    /// 404: No JWT template has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let jwt_template = clerk.jwt_templates().get("template_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetJWTTemplate")]
    pub fn get(&self, template_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetJWTTemplate",
                Method::Get,
                "/jwt_templates/{template_id}",
            )
            .path("template_id", template_id.into())
            .call()
    }

    /// Deletes a JWT template.
    ///
    /// No more tokens can be made from it; those that exist stay valid until they expire.
    ///
    /// `DELETE /jwt_templates/{template_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `template_id`: ID of the template.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 403: This template may not be deleted.
    /// - 404: No JWT template has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.jwt_templates().delete("template_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteJWTTemplate")]
    pub fn delete(&self, template_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteJWTTemplate",
                Method::Delete,
                "/jwt_templates/{template_id}",
            )
            .path("template_id", template_id.into())
            .call()
    }

    /// Changes a JWT template.
    ///
    /// `name` and `claims` must be sent each time, even if they stay as they are. New tokens follow the change.
    ///
    /// `PATCH /jwt_templates/{template_id}`
    ///
    /// # Arguments
    ///
    /// - `template_id`: ID of the template.
    /// - `name`: Name by which tokens are requested from the template.
    /// - `claims`: All claims of the tokens, as a JSON object.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`JwtTemplate`](crate::types::JwtTemplate).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include a setting that was sent.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let jwt_template = clerk
    ///     .jwt_templates()
    ///     .update("template_2abc", "hasura", json!({ "key": "value" }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "UpdateJWTTemplate")]
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
        request.call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
}

operation! {
    /// Request of [`JwtTemplates::list`]: `GET /jwt_templates`.
    List -> page<models::JwtTemplate>
}
paged! {
    List: models::JwtTemplate { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
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
    /// Request of [`JwtTemplates::create`]: `POST /jwt_templates`.
    Create -> models::JwtTemplate
}

impl Create {
    /// Lifetime of the tokens in seconds. From 30 to 315360000.
    pub fn lifetime(mut self, lifetime: i64) -> Self {
        self.0.field("lifetime", lifetime);
        self
    }

    /// Sets `lifetime` to null in the body.
    pub fn clear_lifetime(mut self) -> Self {
        self.0.field("lifetime", Value::Null);
        self
    }

    /// Seconds by which clocks may differ when a token is judged. From 0 to 300.
    pub fn allowed_clock_skew(mut self, allowed_clock_skew: i64) -> Self {
        self.0.field("allowed_clock_skew", allowed_clock_skew);
        self
    }

    /// Sets `allowed_clock_skew` to null in the body.
    pub fn clear_allowed_clock_skew(mut self) -> Self {
        self.0.field("allowed_clock_skew", Value::Null);
        self
    }

    /// Whether tokens are signed with a key of your own instead of the instance's.
    pub fn custom_signing_key(mut self, custom_signing_key: bool) -> Self {
        self.0.field("custom_signing_key", custom_signing_key);
        self
    }

    /// Algorithm of your own key; needed if `custom_signing_key` is set.
    pub fn signing_algorithm(mut self, signing_algorithm: impl Into<String>) -> Self {
        self.0.field("signing_algorithm", signing_algorithm.into());
        self
    }

    /// Sets `signing_algorithm` to null in the body.
    pub fn clear_signing_algorithm(mut self) -> Self {
        self.0.field("signing_algorithm", Value::Null);
        self
    }

    /// Private key of your own; needed if `custom_signing_key` is set. It is never returned.
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
    /// Lifetime of the tokens in seconds. From 30 to 315360000.
    pub fn lifetime(mut self, lifetime: i64) -> Self {
        self.0.field("lifetime", lifetime);
        self
    }

    /// Sets `lifetime` to null in the body.
    pub fn clear_lifetime(mut self) -> Self {
        self.0.field("lifetime", Value::Null);
        self
    }

    /// Seconds by which clocks may differ when a token is judged. From 0 to 300.
    pub fn allowed_clock_skew(mut self, allowed_clock_skew: i64) -> Self {
        self.0.field("allowed_clock_skew", allowed_clock_skew);
        self
    }

    /// Sets `allowed_clock_skew` to null in the body.
    pub fn clear_allowed_clock_skew(mut self) -> Self {
        self.0.field("allowed_clock_skew", Value::Null);
        self
    }

    /// Whether tokens are signed with a key of your own instead of the instance's.
    pub fn custom_signing_key(mut self, custom_signing_key: bool) -> Self {
        self.0.field("custom_signing_key", custom_signing_key);
        self
    }

    /// Algorithm of your own key; needed if `custom_signing_key` is set.
    pub fn signing_algorithm(mut self, signing_algorithm: impl Into<String>) -> Self {
        self.0.field("signing_algorithm", signing_algorithm.into());
        self
    }

    /// Sets `signing_algorithm` to null in the body.
    pub fn clear_signing_algorithm(mut self) -> Self {
        self.0.field("signing_algorithm", Value::Null);
        self
    }

    /// Private key of your own; needed if `custom_signing_key` is set. It is never returned.
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
