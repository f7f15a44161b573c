//! A report as text.

mod markdown;
mod terminal;

pub use markdown::markdown;
pub use terminal::terminal;

use super::change::{Change, Location, Section};
use super::report::Report;
use super::rules::{Runtime, Source};

/// The report as JSON.
pub fn json(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report).unwrap_or_default();
    text.push('\n');
    text
}

/// What was counted, in a sentence.
fn counts(report: &Report) -> String {
    let counts = report.counts;
    let total = report.changes.len();
    if total == 0 {
        return match report.prose {
            Some(places) if places > 0 => format!("documentation only: {}", prose(places)),
            _ => "nothing changed for the users of the crate".to_owned(),
        };
    }
    let mut text = format!(
        "{total} {}: {} major, {} minor, {} patch",
        if total == 1 { "change" } else { "changes" },
        counts.major,
        counts.minor,
        counts.patch
    );
    if counts.runtime > 0 {
        text.push_str(&format!("; {} of them break crates already shipped", counts.runtime));
    }
    if counts.accepted > 0 {
        text.push_str(&format!("; {} accepted", counts.accepted));
    }
    if let Some(places) = report.prose.filter(|places| *places > 0) {
        text.push_str(&format!("; {}", prose(places)));
    }
    text
}

fn prose(places: usize) -> String {
    format!("prose differs in {places} {}", if places == 1 { "place" } else { "places" })
}

/// Changes under their headings, in order.
fn sections(report: &Report) -> Vec<(String, Vec<&Change>)> {
    let mut sections: Vec<(&Section, Vec<&Change>)> = Vec::new();
    for change in &report.changes {
        match sections.last_mut() {
            Some((section, changes)) if **section == change.section => changes.push(change),
            _ => sections.push((&change.section, vec![change])),
        }
    }
    sections.into_iter().map(|(section, changes)| (heading(section), changes)).collect()
}

fn heading(section: &Section) -> String {
    match section {
        Section::Api => "The API as a whole".to_owned(),
        Section::Operations(accessor) => accessor.clone(),
        Section::Schema(name) => format!("schema {name}"),
        Section::Events => "Webhook events".to_owned(),
    }
}

/// What changed, and how often.
fn subject(change: &Change) -> String {
    match change.also.len() {
        0 => change.subject.clone(),
        more => format!("{} and {more} more", change.subject),
    }
}

/// Before and after, or whichever of them there is.
fn signatures(change: &Change) -> String {
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (Some(only), None) | (None, Some(only)) => only.clone(),
        (None, None) => String::new(),
    }
}

fn source(change: &Change) -> &'static str {
    match change.source {
        Source::Same => "same",
        Source::Adds => "adds",
        Source::Breaks => "breaks",
    }
}

fn runtime(change: &Change) -> &'static str {
    match change.runtime {
        Runtime::Same => "same",
        Runtime::Differs => "differs",
        Runtime::Breaks => "breaks",
    }
}
