use crate::auth::authenticator::{Accept, Authenticator};

/// Tells who sent each request, and puts the answer, an [`Auth`](crate::auth::Auth), into its extensions.
///
/// It refuses nothing: what runs behind it decides. With the feature `tower` it is a layer for everything that
/// takes an `http::Request` (axum, tonic, hyper), and with `actix-web` a middleware. There, `web::ReqData<Auth>`
/// is the answer, and in axum `Extension<Auth>`. Where the extractors will do, they need no layer.
///
/// ```
/// use generated_sdk::auth::{Accept, AuthLayer, Authenticator};
///
/// fn layer(authenticator: &Authenticator) -> AuthLayer {
///     AuthLayer::new(authenticator).accept(Accept::SESSION | Accept::API_KEY)
/// }
/// # let _ = layer;
/// ```
#[derive(Clone, Debug)]
pub struct AuthLayer {
    pub(super) authenticator: Authenticator,
    pub(super) accept: Accept,
}

impl AuthLayer {
    /// A layer that accepts session tokens.
    pub fn new(authenticator: &Authenticator) -> Self {
        Self { authenticator: authenticator.clone(), accept: Accept::SESSION }
    }

    /// Which kinds of tokens are accepted.
    #[must_use]
    pub fn accept(mut self, accept: Accept) -> Self {
        self.accept = accept;
        self
    }
}

/// A service behind an [`AuthLayer`].
#[derive(Clone, Debug)]
pub struct AuthService<S> {
    pub(super) inner: S,
    pub(super) layer: AuthLayer,
}
