//! From a request to an answer: the one path that every call takes.

use std::time::Instant;

use super::Clerk;
use super::encoding::{self, Problem};
use super::error::Error;
use super::finished::{Finished, Record};
use super::request::{Assembled, Endpoint, Limits, Request};
use super::response::Response;
use super::retry;
use super::secret::Secret;
use super::span::Span;
use super::transport::{TransportError, TransportResponse};

/// Makes the call that `request` describes, and answers what came of it and a record of it.
pub(crate) async fn execute(request: Request) -> Finished {
    let started = Instant::now();
    let (clerk, limits) = (request.clerk().clone(), request.limits());
    let reading = Reading {
        endpoint: request.endpoint(),
        secret: request.secret().cloned(),
        redirects_accepted: request.redirects_accepted(),
        response_limit: clerk.config().response_limit,
        lenient: request.is_lenient(),
    };
    let span = Span::of(reading.endpoint);
    let answer = match request.assemble() {
        Ok(request) => span.around(attempt(&clerk, &request, &limits, &reading, started)).await,
        Err(reason) => Err(Error::refused(reading.endpoint, reason)),
    };
    let record = Record::new(clerk, span, reading.endpoint, &answer, started.elapsed());
    Finished { answer, record }
}

/// Sends `request`, again where that is safe and may help, and returns an answer that is a success,
/// which any 2xx is, whatever the document says.
async fn attempt(
    clerk: &Clerk,
    request: &Assembled,
    limits: &Limits,
    reading: &Reading,
    started: Instant,
) -> Result<Response, Error> {
    let (transport, budget) = (&clerk.config().transport, &clerk.config().budget);
    let mut left = limits.deadline;
    let mut attempts = 0;
    loop {
        // What is sent again is what was sent, to the byte: a body is not encoded twice.
        let outcome = match request.open(limits.timeout.min(left)).await {
            Ok(request) => {
                attempts += 1;
                reading.read(transport.send(request).await, attempts)
            }
            Err(error) => Err(Error::upload(reading.endpoint, &error, attempts)),
        };
        if outcome.as_ref().map_or_else(retry::is_in_order, |_| true) {
            budget.give();
        }
        let Err(error) = &outcome else { return outcome };
        if !limits.policy.allows_more_than(attempts) || !request.is_repeatable() {
            return outcome;
        }
        let Some(wait) = retry::wait(&limits.policy, reading.endpoint.method, error, attempts) else {
            return outcome;
        };
        left = limits.deadline.saturating_sub(started.elapsed());
        if wait >= left {
            return outcome;
        }
        let Some(sleep) = transport.sleep(wait).filter(|_| budget.take()) else { return outcome };
        Span::retry(error, wait);
        sleep.await;
        left = limits.deadline.saturating_sub(started.elapsed());
        // The sleep may have been longer than it should.
        if left.is_zero() {
            return outcome;
        }
    }
}

/// What is needed to tell success from failure.
struct Reading {
    endpoint: Endpoint,
    secret: Option<Secret>,
    redirects_accepted: bool,
    response_limit: usize,
    lenient: bool,
}

impl Reading {
    fn read(
        &self,
        answer: Result<TransportResponse, TransportError>,
        attempts: u32,
    ) -> Result<Response, Error> {
        let endpoint = self.endpoint;
        let failed = |error| Error::transport(endpoint, error, attempts);
        let mut answer = answer.map_err(failed)?;
        let unreadable = match encoding::decode(&mut answer, self.response_limit) {
            Ok(()) => None,
            Err(Problem::Unreadable(error)) => Some(error),
            Err(Problem::TooLarge(error)) => return Err(failed(error)),
        };
        let mut response = Response {
            endpoint,
            attempts,
            status: answer.status,
            headers: answer.headers,
            body: answer.body,
            lenient: self.lenient,
        };
        let success = match response.status {
            200..=299 => true,
            300..=399 => self.redirects_accepted,
            _ => false,
        };
        match unreadable {
            None if success => Ok(response),
            Some(error) if success => Err(Error::undecodable(response, error)),
            _ => {
                if let Some(secret) = &self.secret {
                    response.redact(secret.expose());
                }
                Err(Error::api(response))
            }
        }
    }
}
