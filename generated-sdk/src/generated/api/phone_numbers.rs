// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Phone numbers of users: add, verify, make primary, reserve for the second factor, replace,
//! delete.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::phone_numbers`].
#[derive(Clone, Debug)]
pub struct PhoneNumbers(Clerk);

impl PhoneNumbers {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Adds a phone number to a user.
    ///
    /// Pass `verified` if you know that the number is the user's; else send a code to it afterwards.
    /// The first number of a user becomes the primary one.
    ///
    /// `POST /phone_numbers`
    ///
    /// # Arguments
    ///
    /// - `user_id`: ID of the user who gets the number.
    /// - `phone_number`: New number in E.164 form, such as `+4915112345678`.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`PhoneNumber`](crate::types::PhoneNumber).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let phone_number = clerk
    ///     .phone_numbers()
    ///     .create("user_2abc", "+4915112345678")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`prepare_verification`](Self::prepare_verification), [`update`](Self::update),
    /// [`replace_for_user`](Self::replace_for_user).
    #[doc(alias = "CreatePhoneNumber")]
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
        request.call()
    }

    /// Fetches a phone number.
    ///
    /// `GET /phone_numbers/{phone_number_id}`
    ///
    /// # Arguments
    ///
    /// - `phone_number_id`: ID of the phone number (`idn_…`).
    ///
    /// Returns [`PhoneNumber`](crate::types::PhoneNumber).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No phone number has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let phone_number = clerk.phone_numbers().get("idn_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPhoneNumber")]
    pub fn get(&self, phone_number_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetPhoneNumber",
                Method::Get,
                "/phone_numbers/{phone_number_id}",
            )
            .path("phone_number_id", phone_number_id.into())
            .call()
    }

    /// Deletes a phone number of a user.
    ///
    /// The user can no longer sign in with it, neither as first nor as second factor.
    ///
    /// `DELETE /phone_numbers/{phone_number_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `phone_number_id`: ID of the phone number (`idn_…`).
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No phone number has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.phone_numbers().delete("idn_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeletePhoneNumber")]
    pub fn delete(&self, phone_number_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeletePhoneNumber",
                Method::Delete,
                "/phone_numbers/{phone_number_id}",
            )
            .path("phone_number_id", phone_number_id.into())
            .call()
    }

    /// Marks a phone number as verified, primary or a second factor.
    ///
    /// The number itself cannot be changed; add the new one and delete the old one.
    ///
    /// `PATCH /phone_numbers/{phone_number_id}`
    ///
    /// # Arguments
    ///
    /// - `phone_number_id`: ID of the phone number (`idn_…`).
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`PhoneNumber`](crate::types::PhoneNumber).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No phone number has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let phone_number = clerk
    ///     .phone_numbers()
    ///     .update("idn_2abc")
    ///     .verified(true)
    ///     .primary(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create), [`replace_for_user`](Self::replace_for_user).
    #[doc(alias = "UpdatePhoneNumber")]
    pub fn update(&self, phone_number_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdatePhoneNumber",
                Method::Patch,
                "/phone_numbers/{phone_number_id}",
            )
            .path("phone_number_id", phone_number_id.into())
            .call()
    }

    /// Sends a one-time code to a phone number.
    ///
    /// Sends a text message. Keep the `id` of the verification that is returned: the next step needs it
    /// together with the code that the user types. For sign-in flows that your backend drives itself.
    ///
    /// `POST /phone_numbers/{phone_number_id}/prepare_verification`
    ///
    /// # Arguments
    ///
    /// - `phone_number_id`: ID of the phone number (`idn_…`).
    ///
    /// Returns [`VerificationAttempt`](crate::types::VerificationAttempt).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No phone number has this ID in this instance.
    /// - 429: Too many codes in a short time; wait as long as `Retry-After` says.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let verification_attempt = clerk
    ///     .phone_numbers()
    ///     .prepare_verification("idn_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`attempt_verification`](Self::attempt_verification).
    #[doc(alias = "PreparePhoneNumberVerification")]
    #[doc(alias = "send code")]
    #[doc(alias = "one-time password")]
    #[doc(alias = "OTP")]
    #[doc(alias = "SMS")]
    pub fn prepare_verification(
        &self,
        phone_number_id: impl Into<String>,
    ) -> PrepareVerification {
        Request::new(
                &self.0,
                "PreparePhoneNumberVerification",
                Method::Post,
                "/phone_numbers/{phone_number_id}/prepare_verification",
            )
            .path("phone_number_id", phone_number_id.into())
            .call()
    }

    /// Checks the one-time code that was sent to a phone number.
    ///
    /// A wrong or late code is no error: read `status` of the answer, each time. The right code also
    /// marks an unverified number as verified. It signs nobody in; for that, create a sign-in token
    /// afterwards.
    ///
    /// `POST /phone_numbers/{phone_number_id}/attempt_verification`
    ///
    /// # Arguments
    ///
    /// - `phone_number_id`: ID of the phone number (`idn_…`).
    /// - `verification_id`: ID of the verification that the code was sent for.
    /// - `code`: Code that the user received.
    ///
    /// Returns [`VerificationAttempt`](crate::types::VerificationAttempt).
    ///
    /// # Errors
    ///
    /// - 400: Among others: the code of this verification was accepted before
    ///   (`verification_already_verified`).
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such phone number or verification in this instance.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let verification_attempt = clerk
    ///     .phone_numbers()
    ///     .attempt_verification("idn_2abc", "verification_2abc", "123456")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`prepare_verification`](Self::prepare_verification),
    /// [`sign_in_tokens().create`](crate::api::sign_in_tokens::SignInTokens::create).
    #[doc(alias = "AttemptPhoneNumberVerification")]
    #[doc(alias = "check code")]
    #[doc(alias = "one-time password")]
    #[doc(alias = "OTP")]
    #[doc(alias = "SMS")]
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
        request.call()
    }

    /// Replaces all phone numbers of a user by a single one.
    ///
    /// **Deletes every other number of the user.** The new one is primary and, unless you say
    /// otherwise, verified. It is never a second factor: a user whose only second factor was a deleted
    /// number has none any more. With `unverified` a user who has no other way to sign in is locked
    /// out, and cannot verify the number either, until you change it again; prefer `reserved`.
    ///
    /// `PUT /users/{user_id}/phone_number`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: ID of the user whose numbers are replaced.
    /// - `phone_number`: The one number the user is to have, in E.164 form.
    ///
    /// Optional values are set on [`ReplaceForUser`].
    ///
    /// Returns [`PhoneNumber`](crate::types::PhoneNumber).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let phone_number = clerk
    ///     .phone_numbers()
    ///     .replace_for_user("user_2abc", "+4915112345678")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create), [`update`](Self::update),
    /// [`email_addresses().replace_for_user`](crate::api::email_addresses::EmailAddresses::replace_for_user).
    #[doc(alias = "ReplaceUserPhoneNumber")]
    #[doc(alias = "change phone number")]
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
        request.call()
    }
}

operations! {
    Create,
    Get,
    Delete,
    Update,
    PrepareVerification,
    AttemptVerification,
    ReplaceForUser,
}

operation! {
    /// Request of [`PhoneNumbers::create`]: `POST /phone_numbers`.
    Create -> models::PhoneNumber
}

impl Create {
    /// Whether the number counts as verified from the start.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }

    /// Whether it becomes the user's primary number.
    pub fn primary(mut self, primary: bool) -> Self {
        self.0.field("primary", primary);
        self
    }

    /// Sets `primary` to null in the body.
    pub fn clear_primary(mut self) -> Self {
        self.0.field("primary", Value::Null);
        self
    }

    /// Whether it serves as a second factor; it has to be verified. If it is the user's first second
    /// factor, it becomes the default one.
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
    /// `true` marks the number as verified.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }

    /// `true` makes it the user's primary number.
    pub fn primary(mut self, primary: bool) -> Self {
        self.0.field("primary", primary);
        self
    }

    /// Sets `primary` to null in the body.
    pub fn clear_primary(mut self) -> Self {
        self.0.field("primary", Value::Null);
        self
    }

    /// Whether it serves as a second factor; it has to be verified. If it is the user's first second
    /// factor, it becomes the default one.
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
    /// Request of [`PhoneNumbers::prepare_verification`]:
    /// `POST /phone_numbers/{phone_number_id}/prepare_verification`.
    PrepareVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`PhoneNumbers::attempt_verification`]:
    /// `POST /phone_numbers/{phone_number_id}/attempt_verification`.
    AttemptVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`PhoneNumbers::replace_for_user`]: `PUT /users/{user_id}/phone_number`.
    ReplaceForUser -> models::PhoneNumber
}

impl ReplaceForUser {
    /// How far the new number can be used before it is verified. `verified` by default.
    pub fn identification_status(
        mut self,
        identification_status: impl Into<models::IdentificationStatus>,
    ) -> Self {
        self.0.field("identification_status", identification_status.into().as_str());
        self
    }
}
