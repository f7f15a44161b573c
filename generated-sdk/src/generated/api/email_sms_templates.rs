// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Email & SMS Templates”.

use serde_json::{Map, Value};
use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “Email & SMS Templates”.
#[derive(Clone, Debug)]
pub struct EmailSmsTemplates(Clerk);

impl EmailSmsTemplates {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get template list.
    ///
    /// `GET /templates/{template_type}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 422.
    #[deprecated]
    pub fn list(&self, template_type: impl Into<models::TemplateType>) -> List {
        List(
            Request::new(
                    &self.0,
                    "GetTemplateList",
                    Method::Get,
                    "/templates/{template_type}",
                )
                .path("template_type", template_type.into().to_string()),
        )
    }

    /// Get template.
    ///
    /// `GET /templates/{template_type}/{slug}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    #[deprecated]
    pub fn get(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetTemplate",
                    Method::Get,
                    "/templates/{template_type}/{slug}",
                )
                .path("template_type", template_type.into().to_string())
                .path("slug", slug.into()),
        )
    }

    /// Upsert template.
    ///
    /// `PUT /templates/{template_type}/{slug}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 402, 403, 404, 422, 423, 429.
    #[deprecated]
    pub fn upsert(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> Upsert {
        Upsert(
            Request::new(
                    &self.0,
                    "UpsertTemplate",
                    Method::Put,
                    "/templates/{template_type}/{slug}",
                )
                .path("template_type", template_type.into().to_string())
                .path("slug", slug.into()),
        )
    }

    /// Revert template.
    ///
    /// `POST /templates/{template_type}/{slug}/revert`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 402, 404.
    #[deprecated]
    pub fn revert(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> Revert {
        Revert(
            Request::new(
                    &self.0,
                    "RevertTemplate",
                    Method::Post,
                    "/templates/{template_type}/{slug}/revert",
                )
                .path("template_type", template_type.into().to_string())
                .path("slug", slug.into()),
        )
    }

    /// Preview template.
    ///
    /// `POST /templates/{template_type}/{slug}/preview`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422.
    #[deprecated]
    pub fn preview(
        &self,
        template_type: impl Into<String>,
        slug: impl Into<String>,
    ) -> Preview {
        Preview(
            Request::new(
                    &self.0,
                    "PreviewTemplate",
                    Method::Post,
                    "/templates/{template_type}/{slug}/preview",
                )
                .path("template_type", template_type.into())
                .path("slug", slug.into()),
        )
    }

    /// Toggle template delivery.
    ///
    /// `POST /templates/{template_type}/{slug}/toggle_delivery`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 423, 429.
    #[deprecated]
    pub fn toggle_delivery(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> ToggleDelivery {
        ToggleDelivery(
            Request::new(
                    &self.0,
                    "ToggleTemplateDelivery",
                    Method::Post,
                    "/templates/{template_type}/{slug}/toggle_delivery",
                )
                .path("template_type", template_type.into().to_string())
                .path("slug", slug.into()),
        )
    }
}

operation! {
    /// Request of [`EmailSmsTemplates::list`]: `GET /templates/{template_type}`.
    List -> page<models::Template>
}
paged! {
    List: models::Template { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
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
    /// Request of [`EmailSmsTemplates::get`]: `GET /templates/{template_type}/{slug}`.
    Get -> models::Template
}

operation! {
    /// Request of [`EmailSmsTemplates::upsert`]: `PUT /templates/{template_type}/{slug}`.
    Upsert -> models::Template
}

impl Upsert {
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `subject` in the body.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field("subject", subject.into());
        self
    }

    /// Sets `subject` to null in the body.
    pub fn clear_subject(mut self) -> Self {
        self.0.field("subject", Value::Null);
        self
    }

    /// Sets `markup` in the body.
    pub fn markup(mut self, markup: impl Into<String>) -> Self {
        self.0.field("markup", markup.into());
        self
    }

    /// Sets `markup` to null in the body.
    pub fn clear_markup(mut self) -> Self {
        self.0.field("markup", Value::Null);
        self
    }

    /// Sets `body` in the body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.0.field("body", body.into());
        self
    }

    /// Sets `delivered_by_clerk` in the body.
    pub fn delivered_by_clerk(mut self, delivered_by_clerk: bool) -> Self {
        self.0.field("delivered_by_clerk", delivered_by_clerk);
        self
    }

    /// Sets `delivered_by_clerk` to null in the body.
    pub fn clear_delivered_by_clerk(mut self) -> Self {
        self.0.field("delivered_by_clerk", Value::Null);
        self
    }

    /// Sets `from_email_name` in the body.
    pub fn from_email_name(mut self, from_email_name: impl Into<String>) -> Self {
        self.0.field("from_email_name", from_email_name.into());
        self
    }

    /// Sets `reply_to_email_name` in the body.
    pub fn reply_to_email_name(
        mut self,
        reply_to_email_name: impl Into<String>,
    ) -> Self {
        self.0.field("reply_to_email_name", reply_to_email_name.into());
        self
    }
}

operation! {
    /// Request of [`EmailSmsTemplates::revert`]: `POST /templates/{template_type}/{slug}/revert`.
    Revert -> models::Template
}

operation! {
    /// Request of [`EmailSmsTemplates::preview`]: `POST /templates/{template_type}/{slug}/preview`.
    Preview -> Map<String, Value>
}

impl Preview {
    /// Sets `subject` in the body.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field("subject", subject.into());
        self
    }

    /// Sets `subject` to null in the body.
    pub fn clear_subject(mut self) -> Self {
        self.0.field("subject", Value::Null);
        self
    }

    /// Sets `body` in the body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.0.field("body", body.into());
        self
    }

    /// Sets `from_email_name` in the body.
    pub fn from_email_name(mut self, from_email_name: impl Into<String>) -> Self {
        self.0.field("from_email_name", from_email_name.into());
        self
    }

    /// Sets `reply_to_email_name` in the body.
    pub fn reply_to_email_name(
        mut self,
        reply_to_email_name: impl Into<String>,
    ) -> Self {
        self.0.field("reply_to_email_name", reply_to_email_name.into());
        self
    }
}

operation! {
    /// Request of [`EmailSmsTemplates::toggle_delivery`]: `POST /templates/{template_type}/{slug}/toggle_delivery`.
    ToggleDelivery -> models::Template
}

impl ToggleDelivery {
    /// Sets `delivered_by_clerk` in the body.
    pub fn delivered_by_clerk(mut self, delivered_by_clerk: bool) -> Self {
        self.0.field("delivered_by_clerk", delivered_by_clerk);
        self
    }
}
