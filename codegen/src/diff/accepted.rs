//! Breaks that were accepted, from `spec/accepted-breaks.yaml`.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// Reasons by the fingerprint of the change.
#[derive(Clone, Debug, Default)]
pub struct Accepted(BTreeMap<String, String>);

impl Accepted {
    /// Reads the YAML text of such a file: a mapping from fingerprints to reasons.
    ///
    /// # Errors
    ///
    /// The text is not of that form, or an entry gives no reason.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostic> {
        let help = "write `fingerprint: \"reason\"`, a line for each change; `cargo xtask diff` prints the fingerprints";
        let entries: Option<BTreeMap<String, String>> = serde_yaml::from_str(text).map_err(|error| {
            let mut diagnostic = Diagnostic::error("bad-overlay", "", format!("{name}: {error}")).help(help);
            diagnostic.line = error.location().map(|place| place.line());
            diagnostic
        })?;
        let entries = entries.unwrap_or_default();
        if let Some((fingerprint, _)) = entries.iter().find(|(_, reason)| reason.trim().is_empty()) {
            return Err(Diagnostic::error(
                "bad-overlay",
                "",
                format!("{name}: {fingerprint} gives no reason"),
            )
            .help(help));
        }
        Ok(Self(entries))
    }

    /// The reason for which a change was accepted.
    pub fn reason(&self, fingerprint: &str) -> Option<&str> {
        self.0.get(fingerprint).map(String::as_str)
    }

    /// Entries for which there is no change, as findings.
    pub(super) fn unknown<'c>(&self, fingerprints: impl Iterator<Item = &'c str>) -> Diagnostics {
        let known: std::collections::BTreeSet<&str> = fingerprints.collect();
        let unknown = self.0.keys().filter(|fingerprint| !known.contains(fingerprint.as_str()));
        let findings = unknown.map(|fingerprint| {
            let message = format!("no change has the accepted fingerprint `{fingerprint}`");
            Diagnostic::error("unknown-fingerprint", "", message)
                .help("remove the entry: the change was taken back, changed again, or released")
        });
        Diagnostics(findings.collect())
    }
}
