// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! The Svix app through which the instance delivers webhook events. Verifying a received event
//! needs none of these calls.

use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::webhooks`].
#[derive(Clone, Debug)]
pub struct Webhooks(Clerk);

impl Webhooks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Creates the Svix app that delivers the instance's webhooks.
    ///
    /// An instance has at most one. Endpoints are then added in the Svix dashboard, at the answered
    /// URL.
    ///
    /// `POST /webhooks/svix`
    ///
    /// Returns [`SvixUrl`](crate::types::SvixUrl).
    ///
    /// # Errors
    ///
    /// 400: The instance has a Svix app already.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let svix_url = clerk.webhooks().create_svix_app().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`generate_svix_auth_url`](Self::generate_svix_auth_url),
    /// [`delete_svix_app`](Self::delete_svix_app).
    #[doc(alias = "CreateSvixApp")]
    pub fn create_svix_app(&self) -> CreateSvixApp {
        Request::new(&self.0, "CreateSvixApp", Method::Post, "/webhooks/svix").call()
    }

    /// Deletes the instance's Svix app, and with it all webhook delivery.
    ///
    /// The endpoints set up in it are gone; a new app starts from nothing.
    ///
    /// `DELETE /webhooks/svix`
    ///
    /// - Irreversible.
    ///
    /// Returns nothing.
    ///
    /// # Errors
    ///
    /// 400: The instance has no Svix app.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// clerk.webhooks().delete_svix_app().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_svix_app`](Self::create_svix_app).
    #[doc(alias = "DeleteSvixApp")]
    pub fn delete_svix_app(&self) -> DeleteSvixApp {
        Request::new(&self.0, "DeleteSvixApp", Method::Delete, "/webhooks/svix").call()
    }

    /// Creates a link into the instance's Svix dashboard.
    ///
    /// The link signs its holder in for a limited time, so treat it as a secret.
    ///
    /// `POST /webhooks/svix_url`
    ///
    /// Returns [`SvixUrl`](crate::types::SvixUrl).
    ///
    /// # Errors
    ///
    /// 400: The instance has no Svix app.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let svix_url = clerk.webhooks().generate_svix_auth_url().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_svix_app`](Self::create_svix_app).
    #[doc(alias = "GenerateSvixAuthURL")]
    pub fn generate_svix_auth_url(&self) -> GenerateSvixAuthUrl {
        Request::new(&self.0, "GenerateSvixAuthURL", Method::Post, "/webhooks/svix_url")
            .call()
    }
}

operations! {
    CreateSvixApp,
    DeleteSvixApp,
    GenerateSvixAuthUrl,
}

operation! {
    /// Request of [`Webhooks::create_svix_app`]: `POST /webhooks/svix`.
    CreateSvixApp -> models::SvixUrl
}

operation! {
    /// Request of [`Webhooks::delete_svix_app`]: `DELETE /webhooks/svix`.
    DeleteSvixApp -> ()
}

operation! {
    /// Request of [`Webhooks::generate_svix_auth_url`]: `POST /webhooks/svix_url`.
    GenerateSvixAuthUrl -> models::SvixUrl
}
