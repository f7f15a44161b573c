//! All changes, and the verdict over them.

use serde::Serialize;

use super::accepted::Accepted;
use super::change::Change;
use super::rules::{Runtime, Verdict};
use crate::diagnostic::Diagnostics;

/// What changed between two versions of an API.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The release that the changes need together.
    pub verdict: Verdict,
    /// Fingerprint of the change that forced the verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forced_by: Option<String>,
    /// Counts of changes.
    pub counts: Counts,
    /// In how many places the documents' prose differs, where both have any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prose: Option<usize>,
    /// The changes: the API as a whole, then operations by accessor, types by schema, events.
    pub changes: Vec<Change>,
}

/// Counts of changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Changes that need a major release.
    pub major: usize,
    /// Changes that need a minor release.
    pub minor: usize,
    /// Changes that need no more than a patch release.
    pub patch: usize,
    /// Changes that break crates already shipped, whatever the release.
    pub runtime: usize,
    /// Changes that were accepted although they break something.
    pub accepted: usize,
}

impl Report {
    pub(super) fn of(mut changes: Vec<Change>) -> Self {
        changes.sort_by(|a, b| {
            (&a.section, &a.subject, a.kind, &a.fingerprint).cmp(&(
                &b.section,
                &b.subject,
                b.kind,
                &b.fingerprint,
            ))
        });
        let weight = |change: &&Change| (change.verdict, change.source, change.runtime);
        // The first of the gravest, in the order in which they are listed.
        let worst = changes.iter().rev().max_by_key(weight);
        let mut report = Self {
            verdict: worst.map_or(Verdict::Patch, |change| change.verdict),
            forced_by: worst.map(|change| change.fingerprint.clone()),
            counts: Counts::default(),
            prose: None,
            changes,
        };
        report.count();
        report
    }

    /// The change that forced the verdict.
    pub fn forcing(&self) -> Option<&Change> {
        let fingerprint = self.forced_by.as_ref()?;
        self.changes.iter().find(|change| change.fingerprint == *fingerprint)
    }

    /// Whether a change that nobody has accepted needs such a release, or a higher one.
    pub fn reaches(&self, verdict: Verdict) -> bool {
        self.changes.iter().any(|change| change.accepted.is_none() && change.verdict >= verdict)
    }

    /// Marks the changes that were accepted.
    ///
    /// # Errors
    ///
    /// Entries that no change has the fingerprint of.
    pub fn accept(&mut self, accepted: &Accepted) -> Result<(), Diagnostics> {
        let unknown = accepted.unknown(self.changes.iter().map(|change| change.fingerprint.as_str()));
        if !unknown.0.is_empty() {
            return Err(unknown);
        }
        for change in &mut self.changes {
            change.accepted = accepted.reason(&change.fingerprint).map(str::to_owned);
        }
        self.count();
        Ok(())
    }

    fn count(&mut self) {
        let count =
            |fits: &dyn Fn(&Change) -> bool| self.changes.iter().filter(|change| fits(change)).count();
        self.counts = Counts {
            major: count(&|change| change.verdict == Verdict::Major),
            minor: count(&|change| change.verdict == Verdict::Minor),
            patch: count(&|change| change.verdict == Verdict::Patch),
            runtime: count(&|change| change.runtime == Runtime::Breaks),
            accepted: count(&|change| change.accepted.is_some()),
        };
    }
}
