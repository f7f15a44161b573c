//! The active organization, from either version of the claims.

use std::borrow::Cow;

use super::permissions;
use crate::client::json::{Kind, Node};

const PREFIX: &str = "org:";

/// The active organization of a session, and what the user may do there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Organization {
    /// `org_…`.
    pub id: String,
    /// The name in URLs.
    pub slug: Option<String>,
    /// The user's role, always with its prefix: `org:admin`.
    pub role: Option<String>,
    /// What the role permits, `org:{feature}:{permission}`.
    pub permissions: Vec<String>,
}

impl Organization {
    /// Reads the claims `org_…` of version 1, or `o` of version 2 with the organization's `features`. A
    /// version that is not known has no organization.
    pub(super) fn read(claims: Node<'_>, features: &[String]) -> Option<Self> {
        let version = claims.get("v").filter(|version| !version.is_null());
        match version.map(Node::as_i64) {
            None | Some(Some(1)) => Self::version_1(claims),
            Some(Some(2)) => Self::version_2(claims.get("o")?, features),
            Some(_) => None,
        }
    }

    fn version_1(claims: Node<'_>) -> Option<Self> {
        let permissions = claims.get("org_permissions").map(|list| {
            let names: Option<Vec<_>> = list.items().map(|name| name.as_str().map(Cow::into_owned)).collect();
            names.unwrap_or_default()
        });
        Some(Self {
            id: text(claims, "org_id")?,
            slug: text(claims, "org_slug"),
            role: text(claims, "org_role").map(|role| prefixed(&role)),
            permissions: permissions.unwrap_or_default(),
        })
    }

    fn version_2(claim: Node<'_>, features: &[String]) -> Option<Self> {
        if claim.kind() != Kind::Object {
            return None;
        }
        let list = |name| claim.get(name).and_then(Node::as_str).unwrap_or_default();
        Some(Self {
            id: text(claim, "id")?,
            slug: text(claim, "slg"),
            role: text(claim, "rol").map(|role| prefixed(&role)),
            permissions: permissions::unpack(features, &list("per"), &list("fpm")),
        })
    }
}

/// A role or permission with its prefix, once.
fn prefixed(name: &str) -> String {
    format!("{PREFIX}{}", bare(name))
}

/// Whether a role or permission of a token is the one that is `asked` for, with or without the prefix.
pub(crate) fn is_asked(own: &str, asked: &str) -> bool {
    let asked = bare(asked);
    !asked.is_empty() && own.strip_prefix(PREFIX) == Some(asked)
}

/// Without the prefix, however often it is there.
fn bare(name: &str) -> &str {
    name.trim_start_matches(PREFIX)
}

/// A claim that is a string with something in it.
fn text(node: Node<'_>, name: &str) -> Option<String> {
    let text = node.get(name)?.as_str()?;
    (!text.is_empty()).then(|| text.into_owned())
}
