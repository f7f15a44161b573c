//! An extractor for actix-web.

use std::future::Future;
use std::pin::Pin;

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError};

use super::{Event, Rejection, Webhook, WebhookError};

/// Verifies the request and hands over its event.
///
/// The [`Webhook`] comes from `app_data`, as `web::Data<Webhook>`. The body is read after the
/// headers were found to be plausible, and up to the limit of `web::PayloadConfig`, which is 256
/// KiB unless set. A request that is refused is answered with a status and no text; take a
/// `Result<Event, Rejection>` to see the reason.
///
/// ```
/// use actix_web::{App, HttpResponse, web};
/// use generated_sdk::webhooks::{Event, Webhook};
///
/// async fn receive(event: Event) -> HttpResponse {
///     if let Event::UserCreated(event) = event {
///         println!("{} is new", event.data.id);
///     }
///     HttpResponse::NoContent().finish()
/// }
///
/// # fn app() -> Result<(), generated_sdk::webhooks::WebhookError> {
/// let webhook = web::Data::new(Webhook::from_env()?);
/// let app = App::new().app_data(webhook).route("/webhooks", web::post().to(receive));
/// # Ok(())
/// # }
/// ```
impl FromRequest for Event {
    type Error = Rejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Rejection>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let checked = match request.app_data::<Data<Webhook>>() {
            Some(webhook) => webhook.check_headers(request.headers()).map(|()| webhook.clone()),
            None => Err(WebhookError::Secret("is not in the application's data")),
        };
        let request = request.clone();
        // Nothing is read of what is refused already.
        let body = checked.is_ok().then(|| Bytes::from_request(&request, payload));
        Box::pin(async move {
            let webhook = checked?;
            let body = match body {
                Some(body) => body
                    .await
                    .map_err(|error| Rejection::Body(error.as_response_error().status_code().as_u16()))?,
                None => Bytes::new(),
            };
            Ok(webhook.verify(request.headers(), &body)?)
        })
    }
}

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        HttpResponse::new(self.status_code())
    }
}
