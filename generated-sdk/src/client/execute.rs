//! From a request to an answer: the one path that every call takes.

use super::error::Error;
use super::request::Request;
use super::response::Response;

/// Sends `request` and returns an answer that is a success, which any 2xx is, whatever the
/// document says.
pub(crate) async fn execute(request: Request) -> Result<Response, Error> {
    let operation = request.operation();
    let transport = request.clerk().config().transport.clone();
    let secret = request.secret().cloned();
    let redirects_accepted = request.redirects_accepted();

    let request = request.assemble().map_err(|reason| Error::refused(operation, reason))?;
    let answer = transport.send(request).await.map_err(|error| Error::transport(operation, error))?;
    let mut response = Response {
        operation,
        status: answer.status,
        headers: answer.headers.into_iter().collect(),
        body: answer.body,
    };
    match response.status {
        200..=299 => Ok(response),
        300..=399 if redirects_accepted => Ok(response),
        _ => {
            if let Some(secret) = secret {
                response.redact(secret.expose());
            }
            Err(Error::api(response))
        }
    }
}
