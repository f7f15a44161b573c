/// Features or plans, of the user and of the active organization: the claims `fea` and `pla`.
///
/// The claim is a list such as `o:dashboard,u:export,uo:reports`, where the letters say whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scoped {
    /// Those of the organization, in order.
    pub organization: Vec<String>,
    /// Those of the user, in order.
    pub user: Vec<String>,
}

impl Scoped {
    /// Reads the claim. If it is malformed anywhere, nothing of it counts.
    pub(super) fn parse(claim: &str) -> Self {
        let mut scoped = Self::default();
        for part in claim.split(',').filter(|_| !claim.is_empty()) {
            let Some((scope, name)) = part.trim().split_once(':') else { return Self::default() };
            // Other scopes may come, and say nothing about these two.
            if matches!(scope, "o" | "ou" | "uo") {
                scoped.organization.push(name.to_owned());
            }
            if matches!(scope, "u" | "ou" | "uo") {
                scoped.user.push(name.to_owned());
            }
        }
        scoped
    }

    /// Whether `name` is among them: `dashboard` of either, `org:dashboard` (or `o:`, `organization:`) of
    /// the organization, `user:dashboard` (or `u:`) of the user. Any other scope is never there.
    pub fn contains(&self, name: &str) -> bool {
        let is_in = |names: &[String], name: &str| !name.is_empty() && names.iter().any(|own| own == name);
        match name.split_once(':') {
            None => is_in(&self.organization, name) || is_in(&self.user, name),
            Some(("o" | "org" | "organization", name)) => is_in(&self.organization, name),
            Some(("u" | "user", name)) => is_in(&self.user, name),
            Some(_) => false,
        }
    }
}
