// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Webhooks”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Webhooks”.
#[derive(Clone, Debug)]
pub struct Webhooks(Clerk);

impl Webhooks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create svix app.
    ///
    /// `POST /webhooks/svix`
    ///
    /// # Errors
    ///
    /// The API declares 400.
    pub fn create_svix_app(&self) -> CreateSvixApp {
        CreateSvixApp(
            Request::new(&self.0, "CreateSvixApp", Method::Post, "/webhooks/svix"),
        )
    }

    /// Delete svix app.
    ///
    /// `DELETE /webhooks/svix`
    ///
    /// # Errors
    ///
    /// The API declares 400.
    pub fn delete_svix_app(&self) -> DeleteSvixApp {
        DeleteSvixApp(
            Request::new(&self.0, "DeleteSvixApp", Method::Delete, "/webhooks/svix"),
        )
    }

    /// Generate svix auth url.
    ///
    /// `POST /webhooks/svix_url`
    ///
    /// # Errors
    ///
    /// The API declares 400.
    pub fn generate_svix_auth_url(&self) -> GenerateSvixAuthUrl {
        GenerateSvixAuthUrl(
            Request::new(
                &self.0,
                "GenerateSvixAuthURL",
                Method::Post,
                "/webhooks/svix_url",
            ),
        )
    }
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
