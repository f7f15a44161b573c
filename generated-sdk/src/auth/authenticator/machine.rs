use std::fmt;

use serde_json::{Map, Value};

use crate::auth::claims::{Audience, strings};
use crate::auth::token::TokenKind;
use crate::client::json::{Decode, DecodeError, Kind, Node};

/// A machine whose token was verified.
///
/// The same for all kinds and formats: what the API answers about an opaque token, or what a JWT says of
/// itself. `Debug` does not show claims.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    /// What kind of token it has.
    pub kind: TokenKind,
    /// The id of the token, such as `ak_…`; of a JWT, its `jti`.
    pub id: String,
    /// Whom the token stands for: `mch_…`, `user_…` or `org_…`.
    pub subject: String,
    /// The name that an API key was given.
    pub name: Option<String>,
    /// The OAuth application.
    pub client_id: Option<String>,
    /// What the token is for.
    pub scopes: Vec<String>,
    /// The claims that were given to an API key or M2M token when it was made; else empty.
    pub claims: Map<String, Value>,
    /// Until when it is valid, in seconds since 1970; none if it does not expire.
    pub expires_at: Option<i64>,
    /// All that is known of it: the answer of the API, or the claims of the JWT.
    pub object: Value,
}

impl Machine {
    /// The user that the token stands for, if it is one.
    pub fn user_id(&self) -> Option<&str> {
        self.subject.starts_with("user_").then_some(self.subject.as_str())
    }

    /// The organization that the token stands for, if it is one.
    pub fn organization_id(&self) -> Option<&str> {
        self.subject.starts_with("org_").then_some(self.subject.as_str())
    }

    /// Whether `scope` is among the scopes, letter for letter.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|own| own == scope)
    }

    /// From the claims of a JWT that was verified.
    pub(super) fn from_jwt(kind: TokenKind, claims: Node<'_>) -> Self {
        let text = |name| claims.get(name).and_then(Node::as_str).map(|text| text.into_owned());
        let words = |name| text(name).map(|text| text.split_whitespace().map(str::to_owned).collect());
        let list = |name| claims.get(name).filter(|claim| !claim.is_null()).map(strings);
        let scopes: Option<Vec<String>> = match kind {
            TokenKind::M2m => words("scopes").or_else(|| list("aud")),
            _ => list("scp").or_else(|| words("scope")),
        };
        let object = claims.to_value();
        let mut custom = Map::new();
        if let (TokenKind::M2m, Value::Object(claims)) = (kind, &object) {
            custom = claims.clone();
            custom.retain(|name, _| !["iss", "sub", "exp", "nbf", "iat", "jti"].contains(&name.as_str()));
        }
        Self {
            kind,
            id: text("jti").unwrap_or_default(),
            subject: text("sub").unwrap_or_default(),
            name: None,
            client_id: text("client_id"),
            scopes: scopes.unwrap_or_default(),
            claims: custom,
            expires_at: claims.get("exp").and_then(Node::as_i64),
            object,
        }
    }
}

/// What the API answers about an opaque token.
pub(super) struct Verified {
    machine: Machine,
    pub(super) audience: Audience,
    pub(super) revoked: bool,
    pub(super) expired: bool,
}

impl Verified {
    pub(super) fn into_machine(self, kind: TokenKind) -> Machine {
        Machine { kind, ..self.machine }
    }
}

impl Decode for Verified {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        // An OAuth token that is not valid is answered as `{"active": false}`, with success.
        let inactive = object.field::<Option<bool>>("active")? == Some(false);
        let subject: Option<String> = object.field("subject")?;
        let subject = match subject {
            Some(subject) if !subject.is_empty() => subject,
            _ if inactive => String::new(),
            _ => return Err(DecodeError::missing().in_field("subject")),
        };
        let milliseconds: Option<f64> = object.field("expiration")?;
        let claims = node.get("claims").filter(|claims| claims.kind() == Kind::Object).map(Node::to_value);
        let machine = Machine {
            kind: TokenKind::ApiKey,
            id: object.field::<Option<_>>("id")?.unwrap_or_default(),
            subject,
            name: object.field("name")?,
            client_id: object.field("client_id")?,
            scopes: object.field::<Option<_>>("scopes")?.unwrap_or_default(),
            claims: claims.and_then(|claims| claims.as_object().cloned()).unwrap_or_default(),
            expires_at: milliseconds.map(|time| (time / 1000.0) as i64), // saturates
            object: node.to_value(),
        };
        let flag =
            |name: &str| node.get(name).is_some_and(|flag| flag.as_bool() != Some(false) && !flag.is_null());
        let audience = Audience::of(node);
        Ok(Self { machine, audience, revoked: inactive || flag("revoked"), expired: flag("expired") })
    }
}

impl fmt::Debug for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Machine")
            .field("kind", &self.kind)
            .field("id", &self.id)
            .field("subject", &self.subject)
            .field("scopes", &self.scopes)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
