//! What a session may do.

use std::iter::{Once, once};

use super::claims::{Claims, FactorAges, SessionStatus, is_asked};

/// Something that a session can have. See [`Claims::has`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Requirement<'a> {
    /// A role in the active organization, such as `org:admin`; the prefix may be left out.
    Role(&'a str),
    /// A permission in the active organization, such as `org:invoices:create`; the prefix may be left out.
    Permission(&'a str),
    /// A feature, of the user or the active organization; `org:…` and `user:…` ask for one of them.
    Feature(&'a str),
    /// A plan, of the user or the active organization; `org:…` and `user:…` ask for one of them.
    Plan(&'a str),
    /// A recent proof of who the user is.
    Reverification(Reverification),
}

/// One requirement alone.
impl IntoIterator for Requirement<'_> {
    type Item = Self;
    type IntoIter = Once<Self>;

    fn into_iter(self) -> Self::IntoIter {
        once(self)
    }
}

/// How recent and how strong the proof of who the user is has to be.
///
/// A factor that the user does not have cannot be asked for. [`SecondFactor`](Factor::SecondFactor) then takes
/// the first, and [`MultiFactor`](Factor::MultiFactor) does with the first if there is no second. A user with
/// neither fails, and so does a token that does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reverification {
    factor: Factor,
    within_minutes: u64,
}

/// Which factors count for a [`Reverification`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Factor {
    /// The first.
    FirstFactor,
    /// The second, or the only one.
    SecondFactor,
    /// Both.
    MultiFactor,
}

impl Reverification {
    /// Both factors within 10 minutes.
    pub const STRICT_MFA: Self = Self::new(Factor::MultiFactor, 10);
    /// The second factor within 10 minutes.
    pub const STRICT: Self = Self::new(Factor::SecondFactor, 10);
    /// The second factor within an hour.
    pub const MODERATE: Self = Self::new(Factor::SecondFactor, 60);
    /// The second factor within a day.
    pub const LAX: Self = Self::new(Factor::SecondFactor, 1440);

    /// Proof by `factor`, less than so many minutes ago; none is recent enough for 0.
    pub const fn new(factor: Factor, within_minutes: u64) -> Self {
        Self { factor, within_minutes }
    }

    fn is_met(self, ages: FactorAges) -> bool {
        let recent = |age: u64| age < self.within_minutes;
        match (self.factor, ages.first, ages.second) {
            (_, None, None) => false,
            (Factor::FirstFactor, first, _) => first.is_some_and(recent),
            (Factor::SecondFactor, _, Some(second)) => recent(second),
            (Factor::SecondFactor | Factor::MultiFactor, Some(first), None) => recent(first),
            (Factor::MultiFactor, Some(first), Some(second)) => recent(first) && recent(second),
            (Factor::MultiFactor, None, Some(_)) => false,
        }
    }
}

impl Claims {
    /// Whether the session meets all of `asked`: one [`Requirement`], or several as an array or `Vec`.
    ///
    /// If nothing is asked, the answer is no, and so it is wherever the token does not say or is malformed.
    /// A [pending](super::SessionStatus::Pending) session meets nothing, unless it comes from an
    /// [`Authenticator`](super::Authenticator) that
    /// [accepts them](super::AuthenticatorBuilder::accept_pending).
    ///
    /// ```
    /// use generated_sdk::auth::{Claims, Requirement, Reverification};
    ///
    /// fn may_delete(claims: &Claims) -> bool {
    ///     claims.has([
    ///         Requirement::Permission("org:invoices:delete"),
    ///         Requirement::Reverification(Reverification::STRICT),
    ///     ])
    /// }
    /// # let _ = may_delete;
    /// ```
    pub fn has<'a>(&self, asked: impl IntoIterator<Item = Requirement<'a>>) -> bool {
        let mut asked = asked.into_iter().peekable();
        let counts = self.status == SessionStatus::Active || self.accepts_pending;
        counts && !self.user_id.is_empty() && asked.peek().is_some() && asked.all(|one| self.meets(one))
    }

    fn meets(&self, asked: Requirement<'_>) -> bool {
        let organization = self.organization.as_ref();
        match asked {
            Requirement::Role(role) => organization
                .and_then(|organization| organization.role.as_deref())
                .is_some_and(|own| is_asked(own, role)),
            Requirement::Permission(permission) => {
                organization.is_some_and(|own| own.permissions.iter().any(|own| is_asked(own, permission)))
            }
            Requirement::Feature(feature) => self.features.contains(feature),
            Requirement::Plan(plan) => self.plans.contains(plan),
            Requirement::Reverification(asked) => self.factor_ages.is_some_and(|ages| asked.is_met(ages)),
        }
    }
}
