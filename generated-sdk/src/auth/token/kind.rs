use super::category::{Class, is_oauth_type};
use super::jws::{Jws, Parsed};

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
        let is_machine = |jws: Jws<'_>| Self::of_machine(&jws.parse().ok()?);
        let of_jwt = || Jws::decode(token).ok().and_then(is_machine);
        Self::of_opaque(token).or_else(of_jwt).unwrap_or(Self::Session)
    }

    /// The kind of a token that only the API can read. No JWT begins like one, as `_` is a digit of base64url
    /// but `{` comes out as `e`.
    pub(crate) fn of_opaque(token: &str) -> Option<Self> {
        let kinds = [("mt_", Self::M2m), ("oat_", Self::OAuth), ("ak_", Self::ApiKey)];
        kinds.into_iter().find(|(prefix, _)| token.starts_with(prefix)).map(|(_, kind)| kind)
    }

    /// The kind of machine that a JWT says it is of, if it is one's.
    fn of_machine(parsed: &Parsed<'_>) -> Option<Self> {
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

/// Whether a JWT says of itself that it is no session token: it is a machine's, or of another category.
pub(crate) fn is_no_session(token: &str) -> bool {
    let Ok(jws) = Jws::decode(token) else { return false };
    let Ok(parsed) = jws.parse() else { return false };
    TokenKind::of_machine(&parsed).is_some() || !Class::Session.fits(parsed.header())
}

/// How ids of machines begin.
pub(crate) const MACHINE: &str = "mch_";
