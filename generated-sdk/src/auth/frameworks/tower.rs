//! For services of `http::Request`.

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::Request;
use tower_layer::Layer;
use tower_service::Service;

use super::layer::{AuthLayer, AuthService};
use crate::auth::request::RequestParts;

impl<S> Layer<S> for AuthLayer {
    type Service = AuthService<S>;

    fn layer(&self, inner: S) -> AuthService<S> {
        AuthService { inner, layer: self.clone() }
    }
}

impl<S, B> Service<Request<B>> for AuthService<S>
where
    S: Service<Request<B>> + Clone + Send + 'static,
    S::Future: Send,
    B: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The one that was polled ready is the one to be called.
        let next = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, next);
        let AuthLayer { authenticator, accept } = self.layer.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let auth = authenticator.authenticate(&RequestParts::from_http(&parts), accept).await;
            parts.extensions.insert(auth);
            inner.call(Request::from_parts(parts, body)).await
        })
    }
}
