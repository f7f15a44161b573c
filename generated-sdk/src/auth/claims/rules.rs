//! Whether verified claims are for us and for now. Run after the signature was checked, in this order.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use crate::auth::clock::{LAST_SECOND, unix_millis};
use crate::auth::error::{VerifyError, quoted};
use crate::auth::reason::Reason;
use crate::auth::token::{Class, MACHINE};
use crate::client::json::{Kind, Node};

/// What claims are compared with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    /// If there are any, `azp` must be one of them.
    pub(crate) authorized_parties: Vec<String>,
    /// If there are any, `aud` must have one of them, unless it is empty and the token is of no OAuth application.
    pub(crate) audiences: Vec<String>,
    pub(crate) skew: Duration,
}

/// Whom a token is for: none of those that it is for if `aud` is malformed.
pub(crate) struct Audience(Option<Vec<String>>);

impl Audience {
    /// What stands in the member `aud`; null and an empty text are nothing.
    pub(crate) fn of(object: Node<'_>) -> Self {
        let text = |node: Node<'_>| node.as_str().map(Cow::into_owned);
        Self(match object.get("aud") {
            None => Some(Vec::new()),
            Some(aud) => match aud.kind() {
                Kind::Null => Some(Vec::new()),
                Kind::String => text(aud).map(|text| Vec::from_iter((!text.is_empty()).then_some(text))),
                Kind::Array => aud.items().map(text).collect(),
                _ => None,
            },
        })
    }
}

impl Rules {
    pub(crate) fn check(&self, claims: Node<'_>, class: Class, now: SystemTime) -> Result<(), VerifyError> {
        subject(claims, class)?;
        self.audience(&Audience::of(claims), class)?;
        // What a machine says has no origin.
        if class == Class::Session {
            self.authorized_party(claims)?;
        }
        let now = unix_millis(now);
        let skew = i64::try_from(self.skew.as_millis()).unwrap_or(i64::MAX);
        expiry(claims, now.saturating_sub(skew))?;
        let latest = now.saturating_add(skew);
        if is_after(claims, "nbf", latest)? {
            return Err(VerifyError::new(Reason::TokenNotActiveYet, "the time `nbf` has not come"));
        }
        if is_after(claims, "iat", latest)? {
            let message = "the time `iat` is in the future; is this machine's clock right?";
            return Err(VerifyError::new(Reason::TokenIatInTheFuture, message));
        }
        Ok(())
    }

    /// Any application can get an OAuth token without `aud`, by not saying what it is for. So that of such a
    /// token has to be there.
    pub(crate) fn audience(&self, audience: &Audience, class: Class) -> Result<(), VerifyError> {
        if self.audiences.is_empty() {
            return Ok(());
        }
        let is_ours = |audience: &[String]| audience.iter().any(|one| self.audiences.contains(one));
        let fits = match (&audience.0, class) {
            (None, _) => false,
            (Some(all), Class::OAuth) => is_ours(all) && !all.iter().any(String::is_empty),
            (Some(all), Class::Session | Class::M2m | Class::Handshake) => all.is_empty() || is_ours(all),
        };
        let message = match &audience.0 {
            Some(all) if all.is_empty() => "`aud` is missing, and there are audiences",
            _ => "`aud` is none of the audiences",
        };
        if fits { Ok(()) } else { Err(VerifyError::failed(message)) }
    }

    fn authorized_party(&self, claims: Node<'_>) -> Result<(), VerifyError> {
        if self.authorized_parties.is_empty() {
            return Ok(());
        }
        let azp = claims.get("azp").and_then(Node::as_str).filter(|azp| !azp.is_empty());
        let message = match azp {
            Some(azp) if self.authorized_parties.iter().any(|party| *party == azp) => return Ok(()),
            Some(azp) => {
                let parties = self.authorized_parties.join(", ");
                format!("`azp` is {}, which is none of the authorized parties: {parties}", quoted(&azp))
            }
            None => "`azp` is missing, and there are authorized parties".to_owned(),
        };
        Err(VerifyError::new(Reason::TokenInvalidAuthorizedParties, message))
    }
}

fn subject(claims: Node<'_>, class: Class) -> Result<(), VerifyError> {
    let Some(sub) = claims.get("sub").and_then(Node::as_str) else {
        return Err(VerifyError::failed("`sub` is missing or no string"));
    };
    if sub.starts_with(MACHINE) && class != Class::M2m {
        return Err(VerifyError::invalid("the token is a machine's"));
    }
    Ok(())
}

fn expiry(claims: Node<'_>, earliest: i64) -> Result<(), VerifyError> {
    let seconds = claims.get("exp").and_then(Node::as_i64).filter(|exp| *exp <= LAST_SECOND);
    let Some(seconds) = seconds else {
        return Err(VerifyError::failed("`exp` is missing or no whole number of seconds"));
    };
    if seconds.saturating_mul(1000) <= earliest {
        let message = format!("the time `exp`, {seconds} s since 1970, has passed");
        return Err(VerifyError::new(Reason::TokenExpired, message));
    }
    Ok(())
}

/// Whether the time `claim` is later than `latest`, in milliseconds.
fn is_after(claims: Node<'_>, claim: &str, latest: i64) -> Result<bool, VerifyError> {
    let Some(time) = claims.get(claim) else { return Ok(false) };
    match time.as_f64() {
        // Exact for any time that matters.
        Some(seconds) => Ok(seconds * 1000.0 > latest as f64),
        None => Err(VerifyError::failed(format!("`{claim}` is no number of seconds"))),
    }
}
