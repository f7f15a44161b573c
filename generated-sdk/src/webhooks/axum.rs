//! An extractor for axum.

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;

use super::{Event, Rejection, Webhook};

/// Verifies the request and hands over its event.
///
/// The [`Webhook`] comes from the router's state, which is one or has one by `FromRef`. The body is
/// read after the headers were found to be plausible, and up to the router's `DefaultBodyLimit`,
/// which is 2 MB unless set. A request that is refused is answered with a status and no text; take
/// a `Result<Event, Rejection>` to see the reason.
///
/// ```
/// use axum::{Router, http::StatusCode, routing::post};
/// use generated_sdk::webhooks::{Event, Webhook};
///
/// async fn receive(event: Event) -> StatusCode {
///     if let Event::UserCreated(event) = event {
///         println!("{} is new", event.data.id);
///     }
///     StatusCode::NO_CONTENT
/// }
///
/// # fn app() -> Result<Router, generated_sdk::webhooks::WebhookError> {
/// let app = Router::new().route("/webhooks", post(receive)).with_state(Webhook::from_env()?);
/// # Ok(app)
/// # }
/// ```
impl<S> FromRequest<S> for Event
where
    Webhook: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let webhook = Webhook::from_ref(state);
        webhook.check_headers(request.headers())?;
        let headers = request.headers().clone();
        let body = match Bytes::from_request(request, state).await {
            Ok(body) => body,
            Err(rejection) => return Err(Rejection::Body(rejection.status().as_u16())),
        };
        Ok(webhook.verify(&headers, &body)?)
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response()
    }
}
