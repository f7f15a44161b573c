//! `cargo xtask release-notes`.

use codegen::diff::{Verdict, notes};
use toml_edit::DocumentMut;

use crate::failure::Failure;
use crate::files;
use crate::git;
use crate::version;
use crate::{ReleaseNotes, workspace};

/// Around what is written here; everything else in the file is written by hand.
const START: &str = "<!-- The API, by `cargo xtask release-notes` -->";
const END: &str = "<!-- End of the API -->";

pub(crate) fn run(options: &ReleaseNotes) -> Result<(), Failure> {
    let since = options.since.clone().map_or_else(last_release, Ok)?;
    let released = number(&git_file(&since, "Cargo.toml")?, &format!("{since}:Cargo.toml"))?;
    let manifest = workspace::root().join("Cargo.toml");
    let next = number(&files::read(&manifest)?, "Cargo.toml")?;
    let (old, new) = version::pair(&since, None)?;
    let mut report = version::compare(&old, &new);
    if let Some(accepted) = &new.accepted {
        report
            .accept(accepted)
            .map_err(|diagnostics| Failure::Document { name: version::ACCEPTED.to_owned(), diagnostics })?;
    }
    let needed = after(released, report.verdict);
    if next < needed {
        let verdict = report.verdict.as_str();
        let because = report.forcing().map_or(String::new(), |change| {
            format!(", because of {} ({})", change.subject, change.kind.label())
        });
        return Err(Failure::Differs(format!(
            "error: after {} a {verdict} release is {}, and Cargo.toml says {}{because}\n  \
             help: set `version` under [workspace.package]",
            shown(released),
            shown(needed),
            shown(next)
        )));
    }
    let path = workspace::root().join("CHANGELOG.md");
    let before = files::read(&path)?;
    let part = format!("{START}\n\n{}\n{END}\n", notes::notes(&report));
    let text = with_section(&before, &shown(next), &part)?;
    files::write(&path, text)?;
    println!("CHANGELOG.md: {} changes since {since} under {}", report.changes.len(), shown(next));
    Ok(())
}

type Number = (u64, u64, u64);

fn shown((major, minor, patch): Number) -> String {
    format!("{major}.{minor}.{patch}")
}

/// The least number that may follow. Before 1.0 Cargo takes the second part for the first.
fn after((major, minor, patch): Number, verdict: Verdict) -> Number {
    match (major, verdict) {
        (_, Verdict::Patch) => (major, minor, patch + 1),
        (0, Verdict::Minor) => (0, minor, patch + 1),
        (0, Verdict::Major) => (0, minor + 1, 0),
        (_, Verdict::Minor) => (major, minor + 1, 0),
        (_, Verdict::Major) => (major + 1, 0, 0),
    }
}

/// The version that a manifest of the workspace gives to its members.
fn number(manifest: &str, name: &str) -> Result<Number, Failure> {
    let unreadable = |what: String| Failure::Environment(format!("error: cannot read {name}: {what}"));
    let manifest: DocumentMut = manifest.parse().map_err(|error| unreadable(format!("{error}")))?;
    let version = manifest.get("workspace").and_then(|w| w.get("package")).and_then(|p| p.get("version"));
    let text = version.and_then(|version| version.as_str()).unwrap_or_default();
    let parts: Vec<u64> = text.split('.').filter_map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [major, minor, patch] => Ok((*major, *minor, *patch)),
        _ => Err(unreadable(format!("`version` under [workspace.package] is {text:?}, not three numbers"))),
    }
}

/// The text with `part` in the section of a version, which is made if there is none.
fn with_section(text: &str, version: &str, part: &str) -> Result<String, Failure> {
    let heading = format!("## {version}\n");
    let starts: Vec<usize> = text.match_indices("\n## ").map(|(at, _)| at + 1).collect();
    let own = starts.iter().find(|at| text[**at..].starts_with(&heading));
    let Some(start) = own else {
        let first = starts.first().copied().unwrap_or(text.len());
        let gap = if text[..first].ends_with("\n\n") { "" } else { "\n" };
        let rest = if first < text.len() { "\n" } else { "" };
        return Ok(format!("{}{gap}{heading}\n{part}{rest}{}", &text[..first], &text[first..]));
    };
    let end = starts.iter().find(|at| *at > start).copied().unwrap_or(text.len());
    let section = &text[*start..end];
    let section = match (section.find(START), section.find(END)) {
        (Some(from), Some(to)) if from < to => {
            let to = (to + END.len() + 1).min(section.len());
            format!("{}{part}{}", &section[..from], &section[to..])
        }
        (None, None) => format!("{heading}\n{part}{}", &section[heading.len()..]),
        _ => {
            return Err(Failure::Environment(format!(
                "error: CHANGELOG.md: one of the lines `{START}` and `{END}` is missing under {version}"
            )));
        }
    };
    Ok(format!("{}{section}{}", &text[..*start], &text[end..]))
}

fn last_release() -> Result<String, Failure> {
    let output = git::line(&["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])?;
    output.ok_or_else(|| {
        Failure::Environment(
            "error: there is no tag of a release, such as v0.1.0\n  help: name a revision to compare with, by --since"
                .to_owned(),
        )
    })
}

fn git_file(revision: &str, path: &str) -> Result<String, Failure> {
    let found = git::line(&["show", "--end-of-options", &format!("{revision}:{path}")])?;
    found.ok_or_else(|| Failure::Environment(format!("error: {revision} is no git revision with a {path}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_number_follows_cargo() {
        let after = |number, verdict| shown(after(number, verdict));
        assert_eq!(after((1, 2, 3), Verdict::Patch), "1.2.4");
        assert_eq!(after((1, 2, 3), Verdict::Minor), "1.3.0");
        assert_eq!(after((1, 2, 3), Verdict::Major), "2.0.0");
        assert_eq!(after((0, 2, 3), Verdict::Patch), "0.2.4");
        assert_eq!(after((0, 2, 3), Verdict::Minor), "0.2.4");
        assert_eq!(after((0, 2, 3), Verdict::Major), "0.3.0");
    }

    #[test]
    fn a_section_is_made_filled_and_replaced_and_the_rest_is_kept() {
        let part = |text: &str| format!("{START}\n\n{text}\n\n{END}\n");
        let first = "# Changelog\n\nWhat changed.\n\n## 0.1.0\n\nThe first.\n";
        let made = with_section(first, "0.2.0", &part("one")).unwrap();
        assert_eq!(
            made,
            format!("# Changelog\n\nWhat changed.\n\n## 0.2.0\n\n{}\n## 0.1.0\n\nThe first.\n", part("one"))
        );
        let by_hand = made.replace("\n## 0.1.0", "\nBy hand.\n\n## 0.1.0");
        let replaced = with_section(&by_hand, "0.2.0", &part("two")).unwrap();
        assert_eq!(replaced, by_hand.replace("one", "two"));
        let filled = with_section(first, "0.1.0", &part("one")).unwrap();
        assert_eq!(
            filled,
            format!("# Changelog\n\nWhat changed.\n\n## 0.1.0\n\n{}\nThe first.\n", part("one"))
        );
        assert!(with_section(&made.replace(END, ""), "0.2.0", &part("two")).is_err());
    }
}
