//! From a request to an answer: the one path that every call takes.

use std::time::Instant;

use super::error::Error;
use super::request::{Operation, Request};
use super::response::Response;
use super::retry;
use super::secret::Secret;
use super::transport::{TransportError, TransportResponse};

/// Sends `request`, again where that is safe and may help, and returns an answer that is a success,
/// which any 2xx is, whatever the document says.
pub(crate) async fn execute(request: Request) -> Result<Response, Error> {
    let started = Instant::now();
    let (clerk, limits) = (request.clerk().clone(), request.limits());
    let reading = Reading {
        operation: request.operation(),
        secret: request.secret().cloned(),
        redirects_accepted: request.redirects_accepted(),
    };
    let (transport, budget) = (&clerk.config().transport, &clerk.config().budget);
    let mut request = request.assemble().map_err(|reason| Error::refused(reading.operation, reason))?;
    let mut left = limits.deadline;
    let mut attempts = 0;
    loop {
        attempts += 1;
        request.timeout = limits.timeout.min(left);
        // What is sent again is what was sent, to the byte: a body is not encoded twice.
        let again = limits.policy.allows_more_than(attempts).then(|| request.clone());
        let outcome = reading.read(transport.send(request).await, attempts);
        if outcome.as_ref().map_or_else(retry::is_in_order, |_| true) {
            budget.give();
        }
        let (Err(error), Some(next)) = (&outcome, again) else { return outcome };
        let Some(wait) = retry::wait(&limits.policy, reading.operation.method, error, attempts) else {
            return outcome;
        };
        left = limits.deadline.saturating_sub(started.elapsed());
        if wait >= left {
            return outcome;
        }
        match transport.sleep(wait).filter(|_| budget.take()) {
            Some(sleep) => sleep.await,
            None => return outcome,
        }
        left = limits.deadline.saturating_sub(started.elapsed());
        // The sleep may have been longer than it should.
        if left.is_zero() {
            return outcome;
        }
        request = next;
    }
}

/// What is needed to tell success from failure.
struct Reading {
    operation: Operation,
    secret: Option<Secret>,
    redirects_accepted: bool,
}

impl Reading {
    fn read(
        &self,
        answer: Result<TransportResponse, TransportError>,
        attempts: u32,
    ) -> Result<Response, Error> {
        let operation = self.operation;
        let answer = answer.map_err(|error| Error::transport(operation, error, attempts))?;
        let mut response = Response {
            operation,
            attempts,
            status: answer.status,
            headers: answer.headers.into_iter().collect(),
            body: answer.body,
        };
        match response.status {
            200..=299 => Ok(response),
            300..=399 if self.redirects_accepted => Ok(response),
            _ => {
                if let Some(secret) = &self.secret {
                    response.redact(secret.expose());
                }
                Err(Error::api(response))
            }
        }
    }
}
