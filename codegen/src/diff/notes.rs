//! A section of the changelog, made from a report.

use super::change::{Change, Section};
use super::report::Report;
use super::rules::{Kind, On, Source, Verdict};

/// The changes that users of the crate want to know of, as bullets under headings.
pub fn notes(report: &Report) -> String {
    let is_told =
        |change: &&Change| change.verdict > Verdict::Patch || change.runtime != super::Runtime::Same;
    let told: Vec<&Change> = report.changes.iter().filter(is_told).collect();
    if told.is_empty() {
        return "No change of the API.\n".to_owned();
    }
    let mut out = String::new();
    for (heading, fits) in [
        ("Breaking", (|change| change.source == Source::Breaks) as fn(&Change) -> bool),
        ("Added", |change| change.source == Source::Adds),
        ("Changed", |change| change.source == Source::Same),
    ] {
        let bullets: Vec<String> =
            told.iter().filter(|change| fits(change)).map(|change| bullet(change)).collect();
        if !bullets.is_empty() {
            let gap = if out.is_empty() { "" } else { "\n" };
            out.push_str(&format!("{gap}### {heading}\n\n{}", bullets.concat()));
        }
    }
    out
}

fn bullet(change: &Change) -> String {
    let subject = match change.section {
        Section::Operations(_) | Section::Schema(_) if !change.subject.contains([' ', '`']) => {
            format!("`{}`", change.subject)
        }
        _ => change.subject.clone(),
    };
    let also = match change.also.as_slice() {
        [] => String::new(),
        [only] => format!(" and `{only}`"),
        more => format!(" and {} more", more.len()),
    };
    let quoted = |text: &Option<String>| text.clone().unwrap_or_default();
    let (before, after) = (quoted(&change.before), quoted(&change.after));
    let text = match change.kind {
        Kind::VersionChanged | Kind::AddressChanged => {
            format!("the {subject} is {}, and was {}", code(&after), code(&before))
        }
        Kind::OperationAdded => format!("{} is new", code(&after)),
        Kind::TypeAdded | Kind::ValueAdded | Kind::MemberAdded | Kind::CommonAdded | Kind::EventAdded => {
            format!("{subject}{also} is new")
        }
        Kind::OptionalAdded | Kind::RequiredAdded if change.on == On::Argument => {
            format!("{subject}{also} is a new argument: {after}")
        }
        Kind::OptionalAdded if change.on == On::Setter => format!("{subject}{also} is a new setter: {after}"),
        Kind::OptionalAdded | Kind::RequiredAdded => format!("{subject}{also} is a new field: {after}"),
        Kind::OperationRemoved
        | Kind::RequiredRemoved
        | Kind::OptionalRemoved
        | Kind::TypeRemoved
        | Kind::ValueRemoved
        | Kind::MemberRemoved
        | Kind::CommonRemoved
        | Kind::EventRemoved => {
            format!("{subject}{also} is gone")
        }
        Kind::OperationRenamed | Kind::OperationMoved => format!("{} is now {}", code(&before), code(&after)),
        Kind::TypeRenamed
        | Kind::GroupRenamed
        | Kind::WireRenamed
        | Kind::NameChanged
        | Kind::VariantRenamed => {
            format!("{before} is now {after}")
        }
        Kind::Deprecated => format!("{subject}{also} is deprecated"),
        Kind::Undeprecated => format!("{subject}{also} is no longer deprecated"),
        _ if before.is_empty() && after.is_empty() => format!("{subject}{also}: {}", change.why),
        _ => format!(
            "{subject}{also}: {} from {} to {}",
            change.kind.label(),
            code_or(&before),
            code_or(&after)
        ),
    };
    format!("- {text}.\n")
}

fn code(text: &str) -> String {
    if text.contains('`') { text.to_owned() } else { format!("`{text}`") }
}

fn code_or(text: &str) -> String {
    if text.is_empty() { "nothing".to_owned() } else { code(text) }
}
