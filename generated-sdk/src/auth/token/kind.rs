use super::category::is_oauth_type;
use super::jws::Jws;

/// What kind of token a caller has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A session token: a user in a browser or an app.
    Session,
    /// An API key, `ak_…`: a user or an organization that made itself a key.
    ApiKey,
    /// An M2M token, `mt_…` or a JWT of a machine (`mch_…`): another service.
    M2m,
    /// An OAuth access token, `oat_…` or a JWT of the type `at+jwt`: an app that a user gave access.
    OAuth,
}

impl TokenKind {
    /// What `token` is by its looks. Nothing is verified.
    ///
    /// ```
    /// use generated_sdk::auth::TokenKind;
    ///
    /// assert_eq!(TokenKind::of("ak_1"), TokenKind::ApiKey);
    /// assert_eq!(TokenKind::of("anything else"), TokenKind::Session);
    /// ```
    pub fn of(token: &str) -> Self {
        if token.starts_with("mt_") {
            return Self::M2m;
        }
        if token.starts_with("oat_") {
            return Self::OAuth;
        }
        if token.starts_with("ak_") {
            return Self::ApiKey;
        }
        Self::of_jwt(token).unwrap_or(Self::Session)
    }

    fn of_jwt(token: &str) -> Option<Self> {
        let jws = Jws::decode(token).ok()?;
        let parsed = jws.parse().ok()?;
        let machine = parsed.payload().get("sub").and_then(|sub| sub.as_str());
        if machine.is_some_and(|sub| sub.starts_with(MACHINE)) {
            return Some(Self::M2m);
        }
        let typ = parsed.header().get("typ")?;
        typ.as_str().is_some_and(|typ| is_oauth_type(&typ)).then_some(Self::OAuth)
    }

    /// Whether it stands for a machine and not for a user's session.
    pub fn is_machine(self) -> bool {
        self != Self::Session
    }
}

/// How ids of machines begin.
pub(crate) const MACHINE: &str = "mch_";
