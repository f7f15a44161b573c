//! From the JSON of a payload to [`Claims`].

use std::borrow::Cow;

use super::{Actor, Claims, FactorAges, Organization, Scoped, SessionStatus};
use crate::client::json::{Kind, Node};

impl Claims {
    /// Reads claims that have been checked. What is malformed among the others is left out.
    pub(crate) fn read(claims: Node<'_>) -> Self {
        let text = |name| claims.get(name).and_then(Node::as_str).map(Cow::into_owned);
        let scoped = |name| claims.get(name).and_then(Node::as_str).map(|claim| Scoped::parse(&claim));
        let features = scoped("fea").unwrap_or_default();
        Self {
            user_id: text("sub").unwrap_or_default(),
            session_id: text("sid"),
            issuer: text("iss"),
            authorized_party: text("azp"),
            audience: claims.get("aud").map(strings).unwrap_or_default(),
            expires_at: claims.get("exp").and_then(Node::as_i64).unwrap_or_default(),
            issued_at: seconds(claims, "iat"),
            not_before: seconds(claims, "nbf"),
            token_id: text("jti"),
            status: claims.get("sts").map_or(SessionStatus::Active, status),
            actor: claims.get("act").filter(|act| !act.is_null()).map(actor),
            factor_ages: claims.get("fva").and_then(factor_ages),
            organization: Organization::read(claims, &features.organization),
            features,
            plans: scoped("pla").unwrap_or_default(),
            accepts_pending: false,
            raw: claims.as_raw().into(),
        }
    }
}

/// The texts of a list; one alone is a list of one.
pub(crate) fn strings(list: Node<'_>) -> Vec<String> {
    match list.as_str() {
        Some(one) => vec![one.into_owned()],
        None => list.items().filter_map(|item| item.as_str().map(Cow::into_owned)).collect(),
    }
}

/// A time, without fractions of a second.
fn seconds(claims: Node<'_>, name: &str) -> Option<i64> {
    let time = claims.get(name)?;
    time.as_i64().or_else(|| time.as_f64().map(|seconds| seconds as i64)) // saturates
}

fn status(sts: Node<'_>) -> SessionStatus {
    if sts.is_null() || sts.as_str().as_deref() == Some("active") {
        SessionStatus::Active
    } else {
        SessionStatus::Pending
    }
}

fn actor(act: Node<'_>) -> Actor {
    let user_id = act.get("sub").and_then(Node::as_str).map(Cow::into_owned);
    Actor { user_id, claim: act.to_value() }
}

/// Two whole numbers of minutes, of which -1 says that there is no such factor.
fn factor_ages(fva: Node<'_>) -> Option<FactorAges> {
    if fva.kind() != Kind::Array {
        return None;
    }
    let mut ages = fva.items().map(|age| match age.as_i64() {
        Some(-1) => Some(None),
        Some(age) => u64::try_from(age).ok().map(Some),
        None => None,
    });
    match (ages.next(), ages.next(), ages.next()) {
        (Some(Some(first)), Some(Some(second)), None) => Some(FactorAges { first, second }),
        _ => None,
    }
}
