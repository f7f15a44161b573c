//! For the terminal.

use super::{Change, Location, Report, counts, runtime, sections, signatures, source, subject};

/// The report as plain text.
pub fn terminal(report: &Report) -> String {
    let mut out = format!("verdict: {}", report.verdict.as_str());
    if let Some(change) = report.forcing() {
        out.push_str(&format!(", forced by {}: {}", change.subject, change.kind.label()));
    }
    out.push_str(&format!("\n{}\n", counts(report)));
    for (heading, changes) in sections(report) {
        out.push_str(&format!("\n{heading}\n"));
        changes.into_iter().for_each(|change| write(change, &mut out));
    }
    out
}

fn write(change: &Change, out: &mut String) {
    let verdict = change.verdict.as_str();
    out.push_str(&format!("  {verdict:5}  {}: {}\n", change.kind.label(), subject(change)));
    let mut line = |text: &str| out.push_str(&format!("         {text}\n"));
    let signatures = signatures(change);
    if !signatures.is_empty() {
        line(&signatures);
    }
    line(&format!("source {}, runtime {}: {}", source(change), runtime(change), change.why));
    for (sign, place) in [("-", &change.old), ("+", &change.new)] {
        if let Some(place) = place {
            line(&format!("{sign} {}", shown(place)));
        }
    }
    if let Some(reason) = &change.accepted {
        line(&format!("accepted: {reason}"));
    }
    line(&change.fingerprint);
}

fn shown(place: &Location) -> String {
    format!("{}:{} #{}", place.document, place.line, place.pointer)
}
