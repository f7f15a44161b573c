use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use super::issuer::Issuer;
use crate::auth::clock::{LAST_SECOND, unix_millis};

/// A token to be signed. Whatever it has can be changed, also to what Clerk would never sign.
#[derive(Clone)]
#[must_use = "a token is made by `sign`"]
pub struct TokenBuilder {
    issuer: Issuer,
    header: Map<String, Value>,
    claims: Map<String, Value>,
    permissions: Vec<String>,
}

impl TokenBuilder {
    pub(super) fn session(issuer: Issuer, user_id: String) -> Self {
        Self::new(issuer, "cl_B7d4PD111AAA", user_id)
            .claim("sid", "sess_test")
            .claim("sts", "active")
            .claim("v", 2)
    }

    pub(super) fn machine(issuer: Issuer, machine_id: String) -> Self {
        Self::new(issuer, "cl_B7d4PD333AAA", machine_id).claim("jti", "mt_test")
    }

    fn new(issuer: Issuer, category: &str, subject: String) -> Self {
        let kid = issuer.kid();
        let token = Self { issuer, header: Map::new(), claims: Map::new(), permissions: Vec::new() };
        token
            .header("alg", "RS256")
            .header("typ", "JWT")
            .header("cat", category)
            .header("kid", kid)
            .claim("iss", "https://clerk.example.com")
            .claim("sub", subject)
            .valid(SystemTime::now(), Duration::from_secs(60))
    }

    /// When the token was made, and how long it is valid from then on.
    pub fn valid(self, from: SystemTime, lifetime: Duration) -> Self {
        let seconds = |moment| unix_millis(moment).div_euclid(1000);
        let to = from.checked_add(lifetime).map_or(LAST_SECOND, seconds);
        let from = seconds(from);
        self.claim("iat", from).claim("nbf", from.saturating_sub(10)).claim("exp", to)
    }

    /// A token that was valid until five minutes ago.
    pub fn expired(self) -> Self {
        self.valid(SystemTime::now() - Duration::from_secs(360), Duration::from_secs(60))
    }

    /// The active organization, and the user's role in it, with or without `org:`.
    pub fn organization(self, id: &str, role: &str) -> Self {
        let role = role.trim_start_matches("org:");
        self.claim("o", json!({ "id": id, "slg": "test", "rol": role }))
    }

    /// Permissions in the active organization, as `org:{feature}:{permission}`. Their features come with them,
    /// and if there is no organization, one does.
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.permissions.extend(permissions.into_iter().map(Into::into));
        self
    }

    /// Features, each with its scope: `o:dashboard`, `u:export`, `uo:reports`.
    pub fn features(self, features: &[&str]) -> Self {
        self.claim("fea", features.join(","))
    }

    /// Plans, each with its scope: `u:pro`, `o:team`.
    pub fn plans(self, plans: &[&str]) -> Self {
        self.claim("pla", plans.join(","))
    }

    /// How many minutes ago the factors were verified; -1 says that there is no such factor.
    pub fn factor_ages(self, first: i64, second: i64) -> Self {
        self.claim("fva", json!([first, second]))
    }

    /// The origin that the token was made for.
    pub fn authorized_party(self, origin: &str) -> Self {
        self.claim("azp", origin)
    }

    /// A session with tasks to do.
    pub fn pending(self) -> Self {
        self.claim("sts", "pending")
    }

    /// Sets any claim.
    pub fn claim(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.claims.insert(name.to_owned(), value.into());
        self
    }

    /// Leaves out a claim.
    pub fn without_claim(mut self, name: &str) -> Self {
        self.claims.remove(name);
        self
    }

    /// Sets any field of the header.
    pub fn header(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.header.insert(name.to_owned(), value.into());
        self
    }

    /// Leaves out a field of the header.
    pub fn without_header(mut self, name: &str) -> Self {
        self.header.remove(name);
        self
    }

    /// The token.
    pub fn sign(mut self) -> String {
        self.pack_permissions();
        self.issuer.sign(&Value::Object(self.header).to_string(), &Value::Object(self.claims).to_string())
    }

    /// Puts permissions into `fea`, `per` and `fpm` as Clerk does.
    fn pack_permissions(&mut self) {
        let parts = |name: &String| {
            let (feature, permission) = name.trim_start_matches("org:").split_once(':')?;
            Some((feature.to_owned(), permission.to_owned()))
        };
        let pairs: Vec<_> = self.permissions.iter().filter_map(parts).collect();
        if pairs.is_empty() {
            return;
        }
        let listed = self.claims.get("fea").and_then(Value::as_str).unwrap_or_default();
        let mut all: Vec<String> =
            listed.split(',').filter(|one| !one.is_empty()).map(str::to_owned).collect();
        for (feature, _) in &pairs {
            if !all.iter().map(String::as_str).filter_map(of_organization).any(|own| own == feature) {
                all.push(format!("o:{feature}"));
            }
        }
        let mut permissions: Vec<&str> = pairs.iter().map(|(_, permission)| permission.as_str()).collect();
        permissions.sort_unstable();
        permissions.dedup();
        let mask = |feature: &str| {
            let has = |name: &str| pairs.iter().any(|(own, permission)| own == feature && permission == name);
            let bits = permissions.iter().enumerate().filter(|(_, name)| has(name));
            decimal(&bits.map(|(bit, _)| bit).collect::<Vec<_>>())
        };
        let masks: Vec<_> = all.iter().map(String::as_str).filter_map(of_organization).map(mask).collect();
        let organization =
            self.claims.entry("o").or_insert_with(|| json!({ "id": "org_test", "slg": "test" }));
        if let Value::Object(organization) = organization {
            organization.insert("per".to_owned(), permissions.join(",").into());
            organization.insert("fpm".to_owned(), masks.join(",").into());
        }
        self.claims.insert("fea".to_owned(), all.join(",").into());
    }
}

/// The number that has these bits, of which there may be more than any integer has.
fn decimal(bits: &[usize]) -> String {
    // The lowest digit first.
    let mut digits = vec![0];
    for bit in (0..=bits.iter().copied().max().unwrap_or(0)).rev() {
        let mut carry = u8::from(bits.contains(&bit));
        for digit in &mut digits {
            let doubled = *digit * 2 + carry;
            (*digit, carry) = (doubled % 10, doubled / 10);
        }
        if carry > 0 {
            digits.push(carry);
        }
    }
    digits.iter().rev().map(|digit| char::from(b'0' + digit)).collect()
}

/// The name of a feature that the organization has.
fn of_organization(scoped: &str) -> Option<&str> {
    scoped.split_once(':').filter(|(scope, _)| scope.contains('o')).map(|(_, name)| name)
}

impl fmt::Debug for TokenBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenBuilder").finish_non_exhaustive()
    }
}
