// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Email addresses of users: add, verify, make primary, replace, delete. Each belongs to one user.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::email_addresses`].
#[derive(Clone, Debug)]
pub struct EmailAddresses(Clerk);

impl EmailAddresses {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Adds an email address to a user.
    ///
    /// Pass `verified` if you know that the address is the user's; else send a code to it afterwards.
    /// The first address of a user becomes the primary one.
    ///
    /// `POST /email_addresses`
    ///
    /// # Arguments
    ///
    /// - `user_id`: ID of the user who gets the address.
    /// - `email_address`: New address, in the form of RFC 5322.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`EmailAddress`](crate::types::EmailAddress).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 409: The address conflicts with one that exists.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let email_address = clerk
    ///     .email_addresses()
    ///     .create("user_2abc", "ada@example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`prepare_verification`](Self::prepare_verification), [`update`](Self::update),
    /// [`replace_for_user`](Self::replace_for_user).
    #[doc(alias = "CreateEmailAddress")]
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
        request.call()
    }

    /// Fetches an email address.
    ///
    /// `GET /email_addresses/{email_address_id}`
    ///
    /// # Arguments
    ///
    /// - `email_address_id`: ID of the email address (`idn_…`).
    ///
    /// Returns [`EmailAddress`](crate::types::EmailAddress).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No email address has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let email_address = clerk.email_addresses().get("idn_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetEmailAddress")]
    pub fn get(&self, email_address_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetEmailAddress",
                Method::Get,
                "/email_addresses/{email_address_id}",
            )
            .path("email_address_id", email_address_id.into())
            .call()
    }

    /// Deletes an email address of a user.
    ///
    /// The user can no longer sign in with it or be reached by it.
    ///
    /// `DELETE /email_addresses/{email_address_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `email_address_id`: ID of the email address (`idn_…`).
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No email address has this ID in this instance.
    /// - 409: The address cannot be deleted in its present state.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.email_addresses().delete("idn_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteEmailAddress")]
    pub fn delete(&self, email_address_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteEmailAddress",
                Method::Delete,
                "/email_addresses/{email_address_id}",
            )
            .path("email_address_id", email_address_id.into())
            .call()
    }

    /// Marks an email address as verified or makes it primary.
    ///
    /// The address itself cannot be changed; add the new one and delete the old one.
    ///
    /// `PATCH /email_addresses/{email_address_id}`
    ///
    /// # Arguments
    ///
    /// - `email_address_id`: ID of the email address (`idn_…`).
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`EmailAddress`](crate::types::EmailAddress).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No email address has this ID in this instance.
    /// - 409: The change conflicts with another address.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let email_address = clerk
    ///     .email_addresses()
    ///     .update("idn_2abc")
    ///     .verified(true)
    ///     .primary(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create), [`replace_for_user`](Self::replace_for_user).
    #[doc(alias = "UpdateEmailAddress")]
    pub fn update(&self, email_address_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateEmailAddress",
                Method::Patch,
                "/email_addresses/{email_address_id}",
            )
            .path("email_address_id", email_address_id.into())
            .call()
    }

    /// Sends a one-time code to an email address.
    ///
    /// Sends an email. Keep the `id` of the verification that is returned: the next step needs it
    /// together with the code that the user types. For sign-in flows that your backend drives itself.
    ///
    /// `POST /email_addresses/{email_address_id}/prepare_verification`
    ///
    /// # Arguments
    ///
    /// - `email_address_id`: ID of the email address (`idn_…`).
    ///
    /// Returns [`VerificationAttempt`](crate::types::VerificationAttempt).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No email address has this ID in this instance.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let verification_attempt = clerk
    ///     .email_addresses()
    ///     .prepare_verification("idn_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`attempt_verification`](Self::attempt_verification).
    #[doc(alias = "PrepareEmailAddressVerification")]
    #[doc(alias = "send code")]
    #[doc(alias = "one-time password")]
    #[doc(alias = "OTP")]
    pub fn prepare_verification(
        &self,
        email_address_id: impl Into<String>,
    ) -> PrepareVerification {
        Request::new(
                &self.0,
                "PrepareEmailAddressVerification",
                Method::Post,
                "/email_addresses/{email_address_id}/prepare_verification",
            )
            .path("email_address_id", email_address_id.into())
            .call()
    }

    /// Checks the one-time code that was sent to an email address.
    ///
    /// A wrong or late code is no error: read `status` of the answer, each time. The right code also
    /// marks an unverified address as verified. It signs nobody in; for that, create a sign-in token
    /// afterwards.
    ///
    /// `POST /email_addresses/{email_address_id}/attempt_verification`
    ///
    /// # Arguments
    ///
    /// - `email_address_id`: ID of the email address (`idn_…`).
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
    /// - 404: No such email address or verification in this instance.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let verification_attempt = clerk
    ///     .email_addresses()
    ///     .attempt_verification("idn_2abc", "verification_2abc", "123456")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`prepare_verification`](Self::prepare_verification),
    /// [`sign_in_tokens().create`](crate::api::sign_in_tokens::SignInTokens::create).
    #[doc(alias = "AttemptEmailAddressVerification")]
    #[doc(alias = "check code")]
    #[doc(alias = "one-time password")]
    #[doc(alias = "OTP")]
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
        request.call()
    }

    /// Replaces all email addresses of a user by a single one.
    ///
    /// **Deletes every other address of the user.** The new one is primary and, unless you say
    /// otherwise, verified. With `unverified` a user who has no other way to sign in is locked out, and
    /// cannot verify the address either, until you change it again; prefer `reserved`. Refused while an
    /// address comes from a connected account: remove that account first.
    ///
    /// `PUT /users/{user_id}/email_address`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: ID of the user whose addresses are replaced.
    /// - `email_address`: The one address the user is to have, in the form of RFC 5322.
    ///
    /// Optional values are set on [`ReplaceForUser`].
    ///
    /// Returns [`EmailAddress`](crate::types::EmailAddress).
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
    /// let email_address = clerk
    ///     .email_addresses()
    ///     .replace_for_user("user_2abc", "ada@example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create), [`update`](Self::update),
    /// [`phone_numbers().replace_for_user`](crate::api::phone_numbers::PhoneNumbers::replace_for_user).
    #[doc(alias = "ReplaceUserEmailAddress")]
    #[doc(alias = "change email")]
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
    /// Request of [`EmailAddresses::create`]: `POST /email_addresses`.
    Create -> models::EmailAddress
}

impl Create {
    /// Whether the address counts as verified from the start.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }

    /// Whether it becomes the user's primary address.
    pub fn primary(mut self, primary: bool) -> Self {
        self.0.field("primary", primary);
        self
    }

    /// Sets `primary` to null in the body.
    pub fn clear_primary(mut self) -> Self {
        self.0.field("primary", Value::Null);
        self
    }

    /// Whether to tell the former primary address, by email, that it was replaced. `false` by default.
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
    /// `true` marks the address as verified.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }

    /// `true` makes it the user's primary address.
    pub fn primary(mut self, primary: bool) -> Self {
        self.0.field("primary", primary);
        self
    }

    /// Sets `primary` to null in the body.
    pub fn clear_primary(mut self) -> Self {
        self.0.field("primary", Value::Null);
        self
    }

    /// Whether to tell the former primary address, by email, that it was replaced. `false` by default.
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
    /// Request of [`EmailAddresses::prepare_verification`]:
    /// `POST /email_addresses/{email_address_id}/prepare_verification`.
    PrepareVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`EmailAddresses::attempt_verification`]:
    /// `POST /email_addresses/{email_address_id}/attempt_verification`.
    AttemptVerification -> models::VerificationAttempt
}

operation! {
    /// Request of [`EmailAddresses::replace_for_user`]: `PUT /users/{user_id}/email_address`.
    ReplaceForUser -> models::EmailAddress
}

impl ReplaceForUser {
    /// How far the new address can be used before it is verified. `verified` by default.
    pub fn identification_status(
        mut self,
        identification_status: impl Into<models::IdentificationStatus>,
    ) -> Self {
        self.0.field("identification_status", identification_status.into().as_str());
        self
    }

    /// Whether to tell the former primary address by email; nothing is sent if the primary address
    /// stays the same. `false` by default.
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
