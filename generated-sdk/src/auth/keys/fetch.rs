//! A request for keys, which outlives whoever began it.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use tokio::runtime::{self, Handle};

use crate::auth::clock::between;
use crate::auth::patience::{self, PATIENCE};
use crate::client::decode::{Format, Raw};
use crate::client::{Clerk, Error, Method, Request, Response, ResponseFuture};

/// A fetch under way.
pub(super) struct Fetch {
    call: ResponseFuture<Response>,
    /// What is answered was so then at the earliest, whenever it is read.
    begun: SystemTime,
    /// What drives its connection and its timers; none if that is not Tokio.
    runtime: Option<runtime::Id>,
}

impl Fetch {
    pub(super) fn begin(clerk: &Clerk, patience: Duration, now: SystemTime) -> Self {
        let mut request = Request::new(clerk, "GetJWKS", Method::Get, "/jwks");
        patience::limit(&mut request, patience);
        Self { call: ResponseFuture::new(request, Raw::read), begun: now, runtime: this_runtime() }
    }

    /// Whether it will still end, although it was left, and with an answer that is not of long ago.
    pub(super) fn can_be_carried_on(&self, now: SystemTime) -> bool {
        self.runtime == this_runtime() && between(self.begun, now) < PATIENCE
    }
}

fn this_runtime() -> Option<runtime::Id> {
    Handle::try_current().ok().map(|handle| handle.id())
}

/// Waits for a fetch, and puts it where the next one finds it if it is dropped before the end.
pub(super) struct Carried<'s> {
    place: &'s mut Option<Fetch>,
    /// None once it has ended.
    fetch: Option<Fetch>,
}

impl<'s> Carried<'s> {
    pub(super) fn new(place: &'s mut Option<Fetch>, fetch: Fetch) -> Self {
        Self { place, fetch: Some(fetch) }
    }
}

/// When the fetch was begun, and what came of it.
impl Future for Carried<'_> {
    type Output = (SystemTime, Result<Response, Error>);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // What panics while it is polled is not put back.
        let Some(mut fetch) = self.fetch.take() else { return Poll::Pending };
        let polled = Pin::new(&mut fetch.call).poll(cx).map(|response| (fetch.begun, response));
        if polled.is_pending() {
            self.fetch = Some(fetch);
        }
        polled
    }
}

impl Drop for Carried<'_> {
    fn drop(&mut self) {
        *self.place = self.fetch.take();
    }
}
