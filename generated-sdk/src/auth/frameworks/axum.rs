//! For axum.

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderName, HeaderValue, StatusCode};

use super::extractors::{MachineAuth, OptionalAuth, SessionAuth};
use super::rejection::AuthRejection;
use crate::auth::authenticator::{Accept, Auth, Authenticator};
use crate::auth::request::RequestParts;

impl<S> FromRequestParts<S> for SessionAuth
where
    Authenticator: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = AuthRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AuthRejection> {
        Self::from_auth(authenticate(parts, state, Accept::SESSION).await)
    }
}

impl<S> FromRequestParts<S> for OptionalAuth
where
    Authenticator: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = AuthRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AuthRejection> {
        Self::from_auth(authenticate(parts, state, Accept::SESSION).await)
    }
}

impl<S> FromRequestParts<S> for MachineAuth
where
    Authenticator: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = AuthRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AuthRejection> {
        Self::from_auth(authenticate(parts, state, Accept::MACHINE).await)
    }
}

async fn authenticate<S>(parts: &Parts, state: &S, accept: Accept) -> Auth
where
    Authenticator: FromRef<S>,
{
    Authenticator::from_ref(state).authenticate(&RequestParts::from_http(parts), accept).await
}

impl IntoResponse for AuthRejection {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body()));
        *response.status_mut() =
            StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers() {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().append(HeaderName::from_static(name), value);
            }
        }
        response
    }
}
