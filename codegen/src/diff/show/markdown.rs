//! For a pull request.

use super::{Change, Location, Report, counts, runtime, sections, signatures, source, subject};

/// The report as Markdown, a table for each heading and a row for each change.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("## Verdict: {}\n\n", report.verdict.as_str());
    if let Some(change) = report.forcing() {
        let label = change.kind.label();
        out.push_str(&format!("Forced by {}: {label}; {}.\n\n", code(&change.subject), change.why));
    }
    let counts = counts(report);
    out.push_str(&format!("{}{}.\n", counts[..1].to_uppercase(), &counts[1..]));
    for (heading, changes) in sections(report) {
        out.push_str(&format!("\n### {}\n\n", heading_cell(&heading)));
        out.push_str(
            "| release | change | before → after | source | runtime | why | old | new | fingerprint |\n",
        );
        out.push_str("|---|---|---|---|---|---|---|---|---|\n");
        changes.into_iter().for_each(|change| out.push_str(&row(change)));
    }
    out
}

fn row(change: &Change) -> String {
    let mut release = change.verdict.as_str().to_owned();
    if let Some(reason) = &change.accepted {
        release.push_str(&format!(" (accepted: {reason})"));
    }
    let cells = [
        release,
        format!("{}: {}", change.kind.label(), code(&subject(change))),
        signatures(change),
        source(change).to_owned(),
        runtime(change).to_owned(),
        change.why.to_owned(),
        place(change.old.as_ref()),
        place(change.new.as_ref()),
        code(&change.fingerprint),
    ];
    let cells: Vec<String> =
        cells.iter().map(|cell| cell.replace('|', "\\|").replace(['\n', '\r'], " ")).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn code(text: &str) -> String {
    if text.contains('`') { text.to_owned() } else { format!("`{text}`") }
}

fn heading_cell(heading: &str) -> String {
    if heading.ends_with("()") { code(heading) } else { heading.to_owned() }
}

fn place(location: Option<&Location>) -> String {
    location.map_or("–".to_owned(), |place| {
        format!("line {}, {}", place.line, code(&format!("#{}", place.pointer)))
    })
}
