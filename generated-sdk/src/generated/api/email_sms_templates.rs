// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Wording of the emails and text messages that the instance sends. The whole group is deprecated.

use serde_json::{Map, Value};
use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::email_sms_templates`].
#[derive(Clone, Debug)]
pub struct EmailSmsTemplates(Clerk);

impl EmailSmsTemplates {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the email or SMS templates in display order.
    ///
    /// Deprecated, without a replacement in this API; templates are edited in the dashboard.
    ///
    /// `GET /templates/{template_type}`
    ///
    /// # Arguments
    ///
    /// - `template_type`: Whether the template is for email or SMS.
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Template`](crate::types::Template).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let page = clerk
    ///     .email_sms_templates()
    ///     .list(types::TemplateType::Email)
    ///     .limit(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get).
    #[doc(alias = "GetTemplateList")]
    #[deprecated(
        note = "without replacement in this API; templates are edited in the dashboard"
    )]
    pub fn list(&self, template_type: impl Into<models::TemplateType>) -> List {
        Request::new(
                &self.0,
                "GetTemplateList",
                Method::Get,
                "/templates/{template_type}",
            )
            .path("template_type", template_type.into().to_string())
            .call()
    }

    /// Fetches an email or SMS template.
    ///
    /// Deprecated, without a replacement in this API; templates are edited in the dashboard.
    ///
    /// `GET /templates/{template_type}/{slug}`
    ///
    /// # Arguments
    ///
    /// - `template_type`: Whether the template is for email or SMS.
    /// - `slug`: Slug of the template, such as `invitation`.
    ///
    /// Returns [`Template`](crate::types::Template).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: There is no template with this type and slug.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let template = clerk
    ///     .email_sms_templates()
    ///     .get(types::TemplateType::Email, "invitation")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetTemplate")]
    #[deprecated(
        note = "without replacement in this API; templates are edited in the dashboard"
    )]
    pub fn get(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> Get {
        Request::new(
                &self.0,
                "GetTemplate",
                Method::Get,
                "/templates/{template_type}/{slug}",
            )
            .path("template_type", template_type.into().to_string())
            .path("slug", slug.into())
            .call()
    }

    /// Changes the wording and sender of a template.
    ///
    /// Applies to every message sent from now on. The body has to contain all `required_variables` of
    /// the template. Deprecated, without a replacement in this API; edit the template in the dashboard.
    ///
    /// `PUT /templates/{template_type}/{slug}`
    ///
    /// # Arguments
    ///
    /// - `template_type`: Whether the template is for email or SMS.
    /// - `slug`: Slug of the template, such as `invitation`.
    ///
    /// Optional values are set on [`Upsert`].
    ///
    /// Returns [`Template`](crate::types::Template).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The instance's plan does not include custom templates.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: There is no template with this type and slug.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 423: The template is locked and cannot be changed now.
    /// - 429: Too many changes in a short time; wait as long as `Retry-After` says.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let template = clerk
    ///     .email_sms_templates()
    ///     .upsert(types::TemplateType::Email, "invitation")
    ///     .name("Invitation")
    ///     .subject("You are invited")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`preview`](Self::preview), [`revert`](Self::revert).
    #[doc(alias = "UpsertTemplate")]
    #[deprecated(
        note = "without replacement in this API; edit the template in the dashboard"
    )]
    pub fn upsert(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> Upsert {
        Request::new(
                &self.0,
                "UpsertTemplate",
                Method::Put,
                "/templates/{template_type}/{slug}",
            )
            .path("template_type", template_type.into().to_string())
            .path("slug", slug.into())
            .call()
    }

    /// Puts a template back to its default.
    ///
    /// Your own wording is lost. Deprecated, without a replacement in this API; revert the template in
    /// the dashboard.
    ///
    /// `POST /templates/{template_type}/{slug}/revert`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `template_type`: Whether the template is for email or SMS.
    /// - `slug`: Slug of the template, such as `invitation`.
    ///
    /// Returns [`Template`](crate::types::Template).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The instance's plan does not include custom templates.
    /// - 404: There is no template with this type and slug.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let template = clerk
    ///     .email_sms_templates()
    ///     .revert(types::TemplateType::Email, "invitation")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`upsert`](Self::upsert).
    #[doc(alias = "RevertTemplate")]
    #[deprecated(
        note = "without replacement in this API; revert the template in the dashboard"
    )]
    pub fn revert(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> Revert {
        Request::new(
                &self.0,
                "RevertTemplate",
                Method::Post,
                "/templates/{template_type}/{slug}/revert",
            )
            .path("template_type", template_type.into().to_string())
            .path("slug", slug.into())
            .call()
    }

    /// Shows what a template would look like with a given wording.
    ///
    /// Nothing is stored and nothing is sent. Deprecated, without a replacement in this API; the
    /// dashboard shows previews.
    ///
    /// `POST /templates/{template_type}/{slug}/preview`
    ///
    /// - Changes nothing, although it is sent with `POST`.
    ///
    /// # Arguments
    ///
    /// - `template_type`: Whether the template is for email or SMS.
    /// - `slug`: Slug of the template, such as `invitation`.
    ///
    /// Optional values are set on [`Preview`].
    ///
    /// The rendered message, as a JSON object without a fixed shape.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: There is no template with this type and slug.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let answer = clerk
    ///     .email_sms_templates()
    ///     .preview(types::TemplateType::Email, "verification_code")
    ///     .subject("Your code")
    ///     .from_email_name("hello")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`upsert`](Self::upsert).
    #[doc(alias = "PreviewTemplate")]
    #[deprecated(note = "without replacement in this API; the dashboard shows previews")]
    pub fn preview(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
    ) -> Preview {
        Request::new(
                &self.0,
                "PreviewTemplate",
                Method::Post,
                "/templates/{template_type}/{slug}/preview",
            )
            .path("template_type", template_type.into().to_string())
            .path("slug", slug.into())
            .call()
    }

    /// Chooses who delivers the messages of a template.
    ///
    /// Once delivery is off, no message of this kind leaves the server: your application has to send it
    /// when the webhook event `email.created` or `sms.created` arrives. Deprecated, without a
    /// replacement in this API; the dashboard has the same switch.
    ///
    /// `POST /templates/{template_type}/{slug}/toggle_delivery`
    ///
    /// # Arguments
    ///
    /// - `template_type`: Whether the template is for email or SMS.
    /// - `slug`: Slug of the template, such as `invitation`.
    /// - `delivered_by_clerk`: Whether the server sends the messages itself.
    ///
    /// Returns [`Template`](crate::types::Template).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: There is no template with this type and slug.
    /// - 423: The template is locked and cannot be changed now.
    /// - 429: Too many changes in a short time; wait as long as `Retry-After` says.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let template = clerk
    ///     .email_sms_templates()
    ///     .toggle_delivery(types::TemplateType::Email, "verification_code", true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`upsert`](Self::upsert).
    #[doc(alias = "ToggleTemplateDelivery")]
    #[deprecated(
        note = "without replacement in this API; choose who delivers in the dashboard"
    )]
    pub fn toggle_delivery(
        &self,
        template_type: impl Into<models::TemplateType>,
        slug: impl Into<String>,
        delivered_by_clerk: bool,
    ) -> ToggleDelivery {
        let mut request = Request::new(
                &self.0,
                "ToggleTemplateDelivery",
                Method::Post,
                "/templates/{template_type}/{slug}/toggle_delivery",
            )
            .path("template_type", template_type.into().to_string())
            .path("slug", slug.into());
        request.field("delivered_by_clerk", delivered_by_clerk);
        request.call()
    }
}

operations! {
    List,
    Get,
    Upsert,
    Revert,
    Preview,
    ToggleDelivery,
}

operation! {
    /// Request of [`EmailSmsTemplates::list`]: `GET /templates/{template_type}`.
    List -> page<models::Template>
}
paged! {
    List: models::Template { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
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
    /// Request of [`EmailSmsTemplates::get`]: `GET /templates/{template_type}/{slug}`.
    Get -> models::Template
}

operation! {
    /// Request of [`EmailSmsTemplates::upsert`]: `PUT /templates/{template_type}/{slug}`.
    Upsert -> models::Template
}

impl Upsert {
    /// Name of the template in the dashboard.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Subject line; email only.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field("subject", subject.into());
        self
    }

    /// Sets `subject` to null in the body.
    pub fn clear_subject(mut self) -> Self {
        self.0.field("subject", Value::Null);
        self
    }

    /// Source from which the editor generates the body.
    pub fn markup(mut self, markup: impl Into<String>) -> Self {
        self.0.field("markup", markup.into());
        self
    }

    /// Sets `markup` to null in the body.
    pub fn clear_markup(mut self) -> Self {
        self.0.field("markup", Value::Null);
        self
    }

    /// Text of the message with its variables not yet filled in.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.0.field("body", body.into());
        self
    }

    /// `false` hands delivery to you, by way of the webhook events `email.created` and `sms.created`.
    pub fn delivered_by_clerk(mut self, delivered_by_clerk: bool) -> Self {
        self.0.field("delivered_by_clerk", delivered_by_clerk);
        self
    }

    /// Sets `delivered_by_clerk` to null in the body.
    pub fn clear_delivered_by_clerk(mut self) -> Self {
        self.0.field("delivered_by_clerk", Value::Null);
        self
    }

    /// Part before the `@` of the sender's address, such as `hello`; email only.
    pub fn from_email_name(mut self, from_email_name: impl Into<String>) -> Self {
        self.0.field("from_email_name", from_email_name.into());
        self
    }

    /// Part before the `@` of the reply address, such as `support`; email only.
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
    /// Subject line to try; email only.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field("subject", subject.into());
        self
    }

    /// Sets `subject` to null in the body.
    pub fn clear_subject(mut self) -> Self {
        self.0.field("subject", Value::Null);
        self
    }

    /// Text to try, with its variables not yet filled in.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.0.field("body", body.into());
        self
    }

    /// Part before the `@` of the sender's address; email only.
    pub fn from_email_name(mut self, from_email_name: impl Into<String>) -> Self {
        self.0.field("from_email_name", from_email_name.into());
        self
    }

    /// Part before the `@` of the reply address; email only.
    pub fn reply_to_email_name(
        mut self,
        reply_to_email_name: impl Into<String>,
    ) -> Self {
        self.0.field("reply_to_email_name", reply_to_email_name.into());
        self
    }
}

operation! {
    /// Request of [`EmailSmsTemplates::toggle_delivery`]:
    /// `POST /templates/{template_type}/{slug}/toggle_delivery`.
    ToggleDelivery -> models::Template
}
