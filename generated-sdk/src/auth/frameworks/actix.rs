//! For Actix Web.

use std::future::{Ready, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::body::BoxBody;
use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, ResponseError, web};

use super::extractors::{MachineAuth, OptionalAuth, SessionAuth};
use super::layer::{AuthLayer, AuthService};
use super::rejection::AuthRejection;
use crate::auth::authenticator::{Accept, Auth, Authenticator};
use crate::auth::request::RequestParts;

type Local<T> = Pin<Box<dyn Future<Output = T>>>;

impl FromRequest for SessionAuth {
    type Error = AuthRejection;
    type Future = Local<Result<Self, AuthRejection>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        extract(request, Accept::SESSION, Self::from_auth)
    }
}

impl FromRequest for OptionalAuth {
    type Error = AuthRejection;
    type Future = Local<Result<Self, AuthRejection>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        extract(request, Accept::SESSION, Self::from_auth)
    }
}

impl FromRequest for MachineAuth {
    type Error = AuthRejection;
    type Future = Local<Result<Self, AuthRejection>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        extract(request, Accept::MACHINE, Self::from_auth)
    }
}

fn extract<T: 'static>(
    request: &HttpRequest,
    accept: Accept,
    from: fn(Auth) -> Result<T, AuthRejection>,
) -> Local<Result<T, AuthRejection>> {
    let request = request.clone();
    Box::pin(async move {
        let authenticator = request.app_data::<web::Data<Authenticator>>().ok_or(AuthRejection::NotSetUp)?;
        from(authenticator.authenticate(&parts(&request), accept).await)
    })
}

/// Actix Web has types of its own for all of this.
fn parts(request: &HttpRequest) -> RequestParts<'_> {
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    let parts = RequestParts::new(request.method().as_str(), target);
    request
        .headers()
        .iter()
        .fold(parts, |parts, (name, value)| parts.header_bytes(name.as_str(), value.as_bytes()))
}

impl ResponseError for AuthRejection {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = HttpResponse::build(self.status_code());
        for header in self.headers() {
            response.append_header(header);
        }
        response.body(self.body())
    }
}

impl<S, B> Transform<S, ServiceRequest> for AuthLayer
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = actix_web::Error> + 'static,
    B: 'static,
{
    type Response = ServiceResponse<B>;
    type Error = actix_web::Error;
    type Transform = AuthService<Rc<S>>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(AuthService { inner: Rc::new(inner), layer: self.clone() }))
    }
}

impl<S, B> Service<ServiceRequest> for AuthService<Rc<S>>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = actix_web::Error> + 'static,
    B: 'static,
{
    type Response = ServiceResponse<B>;
    type Error = actix_web::Error;
    type Future = Local<Result<ServiceResponse<B>, actix_web::Error>>;

    fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), actix_web::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let (inner, AuthLayer { authenticator, accept }) = (Rc::clone(&self.inner), self.layer.clone());
        Box::pin(async move {
            let auth = authenticator.authenticate(&parts(request.request()), accept).await;
            request.extensions_mut().insert(auth);
            inner.call(request).await
        })
    }
}
