// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Email Addresses”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Email Addresses”.
#[derive(Clone, Debug)]
pub struct EmailAddresses(Clerk);

impl EmailAddresses {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create email address.
    ///
    /// `POST /email_addresses`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409, 422.
    pub fn create(
        &self,
        user_id: impl Into<String>,
        email_address: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateEmailAddress",
            Method::Post,
            "/email_addresses",
        );
        request.field("user_id", user_id.into());
        request.field("email_address", email_address.into());
        Create(request)
    }

    /// Get email address.
    ///
    /// `GET /email_addresses/{email_address_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn get(&self, email_address_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetEmailAddress",
                    Method::Get,
                    "/email_addresses/{email_address_id}",
                )
                .path("email_address_id", email_address_id.into()),
        )
    }

    /// Delete email address.
    ///
    /// `DELETE /email_addresses/{email_address_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409.
    pub fn delete(&self, email_address_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteEmailAddress",
                    Method::Delete,
                    "/email_addresses/{email_address_id}",
                )
                .path("email_address_id", email_address_id.into()),
        )
    }

    /// Update email address.
    ///
    /// `PATCH /email_addresses/{email_address_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409.
    pub fn update(&self, email_address_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateEmailAddress",
                    Method::Patch,
                    "/email_addresses/{email_address_id}",
                )
                .path("email_address_id", email_address_id.into()),
        )
    }

    /// Prepare email address verification.
    ///
    /// `POST /email_addresses/{email_address_id}/prepare_verification`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 500.
    pub fn prepare_verification(
        &self,
        email_address_id: impl Into<String>,
    ) -> PrepareVerification {
        PrepareVerification(
            Request::new(
                    &self.0,
                    "PrepareEmailAddressVerification",
                    Method::Post,
                    "/email_addresses/{email_address_id}/prepare_verification",
                )
                .path("email_address_id", email_address_id.into()),
        )
    }

    /// Attempt email address verification.
    ///
    /// `POST /email_addresses/{email_address_id}/attempt_verification`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 500.
    pub fn attempt_verification(
        &self,
        email_address_id: impl Into<String>,
        verification_id: impl Into<String>,
        code: impl Into<String>,
    ) -> AttemptVerification {
        let mut request = Request::new(
                &self.0,
                "AttemptEmailAddressVerification",
                Method::Post,
                "/email_addresses/{email_address_id}/attempt_verification",
            )
            .path("email_address_id", email_address_id.into())
            .json();
        request.field("verification_id", verification_id.into());
        request.field("code", code.into());
        AttemptVerification(request)
    }

    /// Replace user email address.
    ///
    /// `PUT /users/{user_id}/email_address`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn replace_for_user(
        &self,
        user_id: impl Into<String>,
        email_address: impl Into<String>,
    ) -> ReplaceForUser {
        let mut request = Request::new(
                &self.0,
                "ReplaceUserEmailAddress",
                Method::Put,
                "/users/{user_id}/email_address",
            )
            .path("user_id", user_id.into())
            .json();
        request.field("email_address", email_address.into());
        ReplaceForUser(request)
    }
}

operation! {
    /// Request of [`EmailAddresses::create`]: `POST /email_addresses`.
    Create -> models::EmailAddress
}

impl Create {
    /// Sets `verified` in the body.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }

    /// Sets `primary` in the body.
    pub fn primary(mut self, primary: bool) -> Self {
        self.0.field("primary", primary);
        self
    }

    /// Sets `primary` to null in the body.
    pub fn clear_primary(mut self) -> Self {
        self.0.field("primary", Value::Null);
        self
    }

    /// Sets `notify_primary_email_address_changed` in the body. `false` by default.
    pub fn notify_primary_email_address_changed(
        mut self,
        notify_primary_email_address_changed: bool,
    ) -> Self {
        self.0
            .field(
                "notify_primary_email_address_changed",
                notify_primary_email_address_changed,
            );
        self
    }

    /// Sets `notify_primary_email_address_changed` to null in the body.
    pub fn clear_notify_primary_email_address_changed(mut self) -> Self {
        self.0.field("notify_primary_email_address_changed", Value::Null);
        self
    }
}

operation! {
    /// Request of [`EmailAddresses::get`]: `GET /email_addresses/{email_address_id}`.
    Get -> models::EmailAddress
}

operation! {
    /// Request of [`EmailAddresses::delete`]: `DELETE /email_addresses/{email_address_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`EmailAddresses::update`]: `PATCH /email_addresses/{email_address_id}`.
    Update -> models::EmailAddress
}

impl Update {
    /// Sets `verified` in the body.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }

    /// Sets `primary` in the body.
    pub fn primary(mut self, primary: bool) -> Self {
        self.0.field("primary", primary);
        self
    }

    /// Sets `primary` to null in the body.
    pub fn clear_primary(mut self) -> Self {
        self.0.field("primary", Value::Null);
        self
    }

    /// Sets `notify_primary_email_address_changed` in the body. `false` by default.
    pub fn notify_primary_email_address_changed(
        mut self,
        notify_primary_email_address_changed: bool,
    ) -> Self {
        self.0
            .field(
                "notify_primary_email_address_changed",
                notify_primary_email_address_changed,
            );
        self
    }

    /// Sets `notify_primary_email_address_changed` to null in the body.
    pub fn clear_notify_primary_email_address_changed(mut self) -> Self {
        self.0.field("notify_primary_email_address_changed", Value::Null);
        self
    }
}

operation! {
    /// Request of [`EmailAddresses::prepare_verification`]: `POST /email_addresses/{email_address_id}/prepare_verification`.
    PrepareVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`EmailAddresses::attempt_verification`]: `POST /email_addresses/{email_address_id}/attempt_verification`.
    AttemptVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`EmailAddresses::replace_for_user`]: `PUT /users/{user_id}/email_address`.
    ReplaceForUser -> models::EmailAddress
}

impl ReplaceForUser {
    /// Sets `identification_status` in the body. `verified` by default.
    pub fn identification_status(
        mut self,
        identification_status: impl Into<models::IdentificationStatus>,
    ) -> Self {
        self.0.field("identification_status", identification_status.into().as_str());
        self
    }

    /// Sets `notify_primary_email_address_changed` in the body. `false` by default.
    pub fn notify_primary_email_address_changed(
        mut self,
        notify_primary_email_address_changed: bool,
    ) -> Self {
        self.0
            .field(
                "notify_primary_email_address_changed",
                notify_primary_email_address_changed,
            );
        self
    }

    /// Sets `notify_primary_email_address_changed` to null in the body.
    pub fn clear_notify_primary_email_address_changed(mut self) -> Self {
        self.0.field("notify_primary_email_address_changed", Value::Null);
        self
    }
}
