// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Phone Numbers”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Phone Numbers”.
#[derive(Clone, Debug)]
pub struct PhoneNumbers(Clerk);

impl PhoneNumbers {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create phone number.
    ///
    /// `POST /phone_numbers`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn create(
        &self,
        user_id: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreatePhoneNumber",
            Method::Post,
            "/phone_numbers",
        );
        request.field("user_id", user_id.into());
        request.field("phone_number", phone_number.into());
        Create(request)
    }

    /// Get phone number.
    ///
    /// `GET /phone_numbers/{phone_number_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn get(&self, phone_number_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetPhoneNumber",
                    Method::Get,
                    "/phone_numbers/{phone_number_id}",
                )
                .path("phone_number_id", phone_number_id.into()),
        )
    }

    /// Delete phone number.
    ///
    /// `DELETE /phone_numbers/{phone_number_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn delete(&self, phone_number_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeletePhoneNumber",
                    Method::Delete,
                    "/phone_numbers/{phone_number_id}",
                )
                .path("phone_number_id", phone_number_id.into()),
        )
    }

    /// Update phone number.
    ///
    /// `PATCH /phone_numbers/{phone_number_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn update(&self, phone_number_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdatePhoneNumber",
                    Method::Patch,
                    "/phone_numbers/{phone_number_id}",
                )
                .path("phone_number_id", phone_number_id.into()),
        )
    }

    /// Prepare phone number verification.
    ///
    /// `POST /phone_numbers/{phone_number_id}/prepare_verification`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 429, 500.
    pub fn prepare_verification(
        &self,
        phone_number_id: impl Into<String>,
    ) -> PrepareVerification {
        PrepareVerification(
            Request::new(
                    &self.0,
                    "PreparePhoneNumberVerification",
                    Method::Post,
                    "/phone_numbers/{phone_number_id}/prepare_verification",
                )
                .path("phone_number_id", phone_number_id.into()),
        )
    }

    /// Attempt phone number verification.
    ///
    /// `POST /phone_numbers/{phone_number_id}/attempt_verification`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 500.
    pub fn attempt_verification(
        &self,
        phone_number_id: impl Into<String>,
        verification_id: impl Into<String>,
        code: impl Into<String>,
    ) -> AttemptVerification {
        let mut request = Request::new(
                &self.0,
                "AttemptPhoneNumberVerification",
                Method::Post,
                "/phone_numbers/{phone_number_id}/attempt_verification",
            )
            .path("phone_number_id", phone_number_id.into())
            .json();
        request.field("verification_id", verification_id.into());
        request.field("code", code.into());
        AttemptVerification(request)
    }

    /// Replace user phone number.
    ///
    /// `PUT /users/{user_id}/phone_number`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn replace_for_user(
        &self,
        user_id: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> ReplaceForUser {
        let mut request = Request::new(
                &self.0,
                "ReplaceUserPhoneNumber",
                Method::Put,
                "/users/{user_id}/phone_number",
            )
            .path("user_id", user_id.into())
            .json();
        request.field("phone_number", phone_number.into());
        ReplaceForUser(request)
    }
}

operation! {
    /// Request of [`PhoneNumbers::create`]: `POST /phone_numbers`.
    Create -> models::PhoneNumber
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

    /// Sets `reserved_for_second_factor` in the body.
    pub fn reserved_for_second_factor(
        mut self,
        reserved_for_second_factor: bool,
    ) -> Self {
        self.0.field("reserved_for_second_factor", reserved_for_second_factor);
        self
    }

    /// Sets `reserved_for_second_factor` to null in the body.
    pub fn clear_reserved_for_second_factor(mut self) -> Self {
        self.0.field("reserved_for_second_factor", Value::Null);
        self
    }
}

operation! {
    /// Request of [`PhoneNumbers::get`]: `GET /phone_numbers/{phone_number_id}`.
    Get -> models::PhoneNumber
}

operation! {
    /// Request of [`PhoneNumbers::delete`]: `DELETE /phone_numbers/{phone_number_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`PhoneNumbers::update`]: `PATCH /phone_numbers/{phone_number_id}`.
    Update -> models::PhoneNumber
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

    /// Sets `reserved_for_second_factor` in the body.
    pub fn reserved_for_second_factor(
        mut self,
        reserved_for_second_factor: bool,
    ) -> Self {
        self.0.field("reserved_for_second_factor", reserved_for_second_factor);
        self
    }

    /// Sets `reserved_for_second_factor` to null in the body.
    pub fn clear_reserved_for_second_factor(mut self) -> Self {
        self.0.field("reserved_for_second_factor", Value::Null);
        self
    }
}

operation! {
    /// Request of [`PhoneNumbers::prepare_verification`]: `POST /phone_numbers/{phone_number_id}/prepare_verification`.
    PrepareVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`PhoneNumbers::attempt_verification`]: `POST /phone_numbers/{phone_number_id}/attempt_verification`.
    AttemptVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`PhoneNumbers::replace_for_user`]: `PUT /users/{user_id}/phone_number`.
    ReplaceForUser -> models::PhoneNumber
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
}
