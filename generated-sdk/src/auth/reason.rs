//! The names of what can be wrong with a token or a request.

use std::fmt;

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// Why a token was refused or a request counts as signed out.
        ///
        /// `Display` and [`as_str`](Self::as_str) give the names by which Clerk's other backend SDKs know these
        /// reasons, fit for logs and metrics. Three are this crate's own, as the others name no such reason:
        /// `token-missing`, `session-pending` and `handshake-completed`.
        ///
        /// ```
        /// use generated_sdk::auth::Reason;
        ///
        /// assert_eq!(Reason::TokenExpired.as_str(), "token-expired");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[$doc])* $variant,)*
        }

        impl Reason {
            /// The name, such as `token-expired`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
    };
}

reasons! {
    /// The text is no token of the kind that was expected: not three parts of base64url, not JSON
    /// objects, a key twice, a `typ`, `cat` or `crit` that is not accepted here. Of an opaque machine token:
    /// the API does not know it, or it is revoked.
    TokenInvalid = "token-invalid",
    /// The algorithm is none of RS256, RS384 and RS512, or is not that of the key.
    TokenInvalidAlgorithm = "token-invalid-algorithm",
    /// The signature is not that of the key.
    TokenInvalidSignature = "token-invalid-signature",
    /// Authorized parties were given, and `azp` is none of them or not there.
    TokenInvalidAuthorizedParties = "token-invalid-authorized-parties",
    /// A claim is missing, malformed or not the expected one: `sub`, `aud`, or a time.
    TokenVerificationFailed = "token-verification-failed",
    /// The token was valid until a time that has passed.
    TokenExpired = "token-expired",
    /// The token is valid from a time (`nbf`) that has not come.
    TokenNotActiveYet = "token-not-active-yet",
    /// The token claims to come from the future, so one of the clocks is wrong.
    TokenIatInTheFuture = "token-iat-in-the-future",
    /// There is a key of that name, and it cannot be used: it is not RSA, or too short or long.
    JwkFailedToResolve = "jwk-failed-to-resolve",
    /// The instance has no key of that name, or the token names none.
    JwkKidMismatch = "jwk-kid-mismatch",
    /// The keys could not be fetched.
    JwkRemoteFailedToLoad = "jwk-remote-failed-to-load",
    /// The API does not accept the secret key.
    SecretKeyInvalid = "secret-key-invalid",
    /// The API could not say whether a machine token is valid.
    UnexpectedError = "unexpected-error",
    /// The request has a token of a kind that is not accepted here, or a JWT of another category. Where only
    /// sessions are accepted, an opaque token is no token at all: that is `token-invalid`.
    TokenTypeMismatch = "token-type-mismatch",
    /// The request has no token, and only machine tokens are accepted.
    TokenMissing = "token-missing",
    /// The request has no session token, and the browser has no session.
    SessionTokenAndUatMissing = "session-token-and-uat-missing",
    /// The session has tasks to do before it counts as signed in.
    SessionPending = "session-pending",
    /// The browser's session token has expired.
    SessionTokenExpired = "session-token-expired",
    /// The browser's session token is not active yet.
    SessionTokenNbf = "session-token-nbf",
    /// The browser's session token claims to come from the future.
    SessionTokenIatInTheFuture = "session-token-iat-in-the-future",
    /// The browser has a session token, and nothing says that it is signed in.
    SessionTokenWithoutClientUat = "session-token-but-no-client-uat",
    /// The browser is signed in and has no session token.
    ClientUatWithoutSessionToken = "client-uat-but-no-session-token",
    /// The browser's session token is older than its last sign-in or sign-out.
    SessionTokenIatBeforeClientUat = "session-token-iat-before-client-uat",
    /// The browser is unknown to the development instance.
    DevBrowserMissing = "dev-browser-missing",
    /// The development instance has just made itself known to the browser.
    DevBrowserSync = "dev-browser-sync",
    /// The browser comes back from a handshake, with cookies to set.
    HandshakeCompleted = "handshake-completed",
}

impl Reason {
    /// Whether the token could not be checked, which is not the caller's fault: an answer of 503 says so
    /// better than 401.
    pub fn is_unavailable(self) -> bool {
        matches!(self, Self::JwkRemoteFailedToLoad | Self::SecretKeyInvalid | Self::UnexpectedError)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
