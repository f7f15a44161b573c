//! Verifying machine tokens: JWTs here, all others by the API, which is the only one to know them.

use super::machine::{Machine, Verified};
use crate::auth::error::VerifyError;
use crate::auth::patience::{self, PATIENCE};
use crate::auth::reason::Reason;
use crate::auth::token::{Class, Jws, TokenKind};
use crate::auth::verifier::SessionVerifier;
use crate::client::decode::{Format, Json};
use crate::client::{Clerk, Error, Method, Request, ResponseFuture};

impl SessionVerifier {
    /// Verifies a machine token of this kind.
    pub(super) async fn verify_machine(&self, token: &str, kind: TokenKind) -> Result<Machine, VerifyError> {
        if TokenKind::of_opaque(token).is_some() {
            let clerk = self.clerk().ok_or_else(|| {
                let message = "only the API knows this token, and there is no client to ask it with: \
                               use `SessionVerifierBuilder::clerk`";
                VerifyError::new(Reason::UnexpectedError, message)
            })?;
            if !is_bearer_token(token) {
                return Err(VerifyError::invalid("the token has characters or a length that no token has"));
            }
            let verified = ask(clerk, token, kind).await?;
            if kind == TokenKind::OAuth {
                self.check_audience(&verified.audience, Class::OAuth)?;
            }
            return Ok(verified.into_machine(kind));
        }
        let jws = Jws::decode(token)?;
        let parsed = jws.parse()?;
        let class = if kind == TokenKind::M2m { Class::M2m } else { Class::OAuth };
        self.check(&parsed, class).await?;
        Ok(Machine::from_jwt(kind, parsed.payload()))
    }
}

/// Whether a text can be a token at all (RFC 6750, section 2.1), and so is worth a call to the API.
fn is_bearer_token(text: &str) -> bool {
    const LONGEST: usize = 4096;
    text.len() <= LONGEST
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte))
}

async fn ask(clerk: &Clerk, token: &str, kind: TokenKind) -> Result<Verified, VerifyError> {
    let (operation, path, field) = match kind {
        TokenKind::M2m => ("verifyM2MToken", "/m2m_tokens/verify", "token"),
        TokenKind::OAuth => {
            ("verifyOAuthAccessToken", "/oauth_applications/access_tokens/verify", "access_token")
        }
        TokenKind::ApiKey | TokenKind::Session => ("verifyApiKey", "/api_keys/verify", "secret"),
    };
    let mut request = Request::new(clerk, operation, Method::Post, path).json();
    if kind == TokenKind::M2m {
        request = request.machine_key();
    }
    request.field(field, token);
    patience::limit(&mut request, PATIENCE);
    let verified: Verified = ResponseFuture::new(request, Json::read).await.map_err(refused)?;
    if verified.revoked {
        return Err(VerifyError::invalid("the token is no longer active"));
    }
    if verified.expired {
        return Err(VerifyError::new(Reason::TokenExpired, "the token has expired"));
    }
    Ok(verified)
}

fn refused(error: Error) -> VerifyError {
    let (reason, what) = match error.status() {
        Some(401) => (Reason::SecretKeyInvalid, "the API does not accept the secret key"),
        Some(400 | 404 | 410 | 422) => (Reason::TokenInvalid, "the API does not accept the token"),
        _ => (Reason::UnexpectedError, "the API could not be asked about the token"),
    };
    VerifyError::from_api(reason, what, error)
}
