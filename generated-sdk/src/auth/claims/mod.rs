//! What a verified session token says, in one shape for both versions of the claims.

mod organization;
mod permissions;
mod read;
mod rules;
mod scopes;

use std::fmt;

use serde_core::de::DeserializeOwned;
use serde_json::{Map, Value};

pub use organization::Organization;
pub(super) use organization::is_asked;
pub(super) use read::strings;
pub(super) use rules::{Audience, Rules};
pub use scopes::Scoped;

/// The claims of a session token that was verified.
///
/// Versions 1 and 2 of Clerk's claims look the same here. What is malformed beyond the claims that make a
/// token invalid is not there: it grants nothing. `Debug` does not show custom claims.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(feature = "auth-testing")] {
/// use generated_sdk::auth::testing::Issuer;
/// use generated_sdk::auth::{Requirement, SessionVerifier};
///
/// let issuer = Issuer::new();
/// let verifier = SessionVerifier::builder().pem(issuer.pem()).build()?;
/// let token = issuer.session("user_1").organization("org_1", "admin").sign();
///
/// let claims = verifier.verify(&token).await?;
/// assert_eq!(claims.user_id, "user_1");
/// assert!(claims.has(Requirement::Role("org:admin")));
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Claims {
    /// `sub`: the user, `user_…`.
    pub user_id: String,
    /// `sid`: the session, `sess_…`.
    pub session_id: Option<String>,
    /// `iss`: the instance's Frontend API. Anybody who has a key of the instance writes what they like
    /// here, but nobody else has one.
    pub issuer: Option<String>,
    /// `azp`: the origin that asked for the token.
    pub authorized_party: Option<String>,
    /// `aud`: whom the token is for; empty for tokens that no template made.
    pub audience: Vec<String>,
    /// `exp`: until when the token is valid, in seconds since 1970.
    pub expires_at: i64,
    /// `iat`: when the token was made, in seconds since 1970.
    pub issued_at: Option<i64>,
    /// `nbf`: from when the token is valid, in seconds since 1970.
    pub not_before: Option<i64>,
    /// `jti`: the name of the token.
    pub token_id: Option<String>,
    /// `sts`: whether the session is active.
    pub status: SessionStatus,
    /// `act`: who acts as the user, if somebody does.
    pub actor: Option<Actor>,
    /// `fva`: how long ago the user proved who they are.
    pub factor_ages: Option<FactorAges>,
    /// The active organization and what the user may do there.
    pub organization: Option<Organization>,
    /// `fea`: the features that the user and the active organization have.
    pub features: Scoped,
    /// `pla`: the plans of the user and of the active organization.
    pub plans: Scoped,
    /// Whether a pending session counts like an active one.
    pub(super) accepts_pending: bool,
    /// The text of all claims.
    raw: Box<str>,
}

/// Whether a session counts as signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `active`, or not said, as instances without session tasks do not say it.
    Active,
    /// `pending`: signed in, with tasks to do first, such as choosing an organization. A status that this
    /// version does not know counts as pending too.
    Pending,
}

/// Who acts as the user: support staff, for instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Actor {
    /// `act.sub`: the user that acts. None if the claim does not say.
    pub user_id: Option<String>,
    /// The whole claim.
    pub claim: Value,
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Actor").field("user_id", &self.user_id).finish_non_exhaustive()
    }
}

/// How many minutes ago each factor was verified, as of when the token was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FactorAges {
    /// Of the first factor; none if the user has none.
    pub first: Option<u64>,
    /// Of the second factor; none if the user has none.
    pub second: Option<u64>,
}

impl Claims {
    /// The claim `name` as it stands in the token, custom ones included.
    ///
    /// This reads the token's text again. To take several, use [`custom`](Self::custom).
    pub fn get(&self, name: &str) -> Option<Value> {
        let tape = crate::json::parse(self.raw.as_bytes()).ok()?;
        tape.root().get(name).map(crate::json::Node::to_value)
    }

    /// All claims as they stand in the token.
    pub fn to_map(&self) -> Map<String, Value> {
        match crate::json::parse(self.raw.as_bytes()).map(|tape| tape.root().to_value()) {
            Ok(Value::Object(map)) => map,
            _ => Map::new(),
        }
    }

    /// The claims as a type of your own, for those that your instance adds to its tokens.
    ///
    /// # Errors
    ///
    /// If they do not fit. The error may repeat a claim's value, so mind where it is logged.
    ///
    /// ```
    /// # fn example(claims: &generated_sdk::auth::Claims) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    ///
    /// // Any type that implements `serde::Deserialize`; with serde's derive, a struct:
    /// // #[derive(Deserialize)] struct Custom { tier: String, seats: u32 }
    /// let custom: BTreeMap<String, serde_json::Value> = claims.custom()?;
    /// # drop(custom);
    /// # Ok(())
    /// # }
    /// ```
    pub fn custom<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.raw)
    }

    /// The id of the active organization.
    pub fn organization_id(&self) -> Option<&str> {
        self.organization.as_ref().map(|organization| organization.id.as_str())
    }
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims")
            .field("user_id", &self.user_id)
            .field("session_id", &self.session_id)
            .field("authorized_party", &self.authorized_party)
            .field("expires_at", &self.expires_at)
            .field("status", &self.status)
            .field("actor", &self.actor)
            .field("organization", &self.organization)
            .finish_non_exhaustive()
    }
}
