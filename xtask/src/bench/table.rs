//! Tables, as text and as Markdown.

use std::fs;
use std::path::Path;

use super::statistics::Summary;
use crate::failure::Failure;
use crate::files;

/// Aligned columns. The first row is the head.
pub(crate) fn text(grid: &[Vec<String>]) -> String {
    let columns = grid.iter().map(Vec::len).max().unwrap_or_default();
    let width =
        |column: usize| grid.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or_default()).collect();
    let mut out = String::new();
    for row in grid {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out
}

/// A table below the facts that it was made under.
pub(crate) fn markdown(facts: &[String], grid: &[Vec<String>]) -> String {
    let mut out = String::new();
    for fact in facts {
        out.push_str(&format!("{fact}\n\n"));
    }
    for (index, row) in grid.iter().enumerate() {
        out.push_str(&format!("| {} |\n", row.join(" | ")));
        if index == 0 {
            out.push_str(&format!("|{}\n", "---|".repeat(row.len())));
        }
    }
    out
}

/// Puts `text` into a file between two comments with the name `key`, or at the end with such
/// comments around it.
pub(crate) fn publish(path: &Path, key: &str, text: &str) -> Result<(), Failure> {
    let before = match fs::read_to_string(path) {
        Ok(before) => before,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::file("read", path, error)),
    };
    files::write(path, placed(&before, key, text))
}

fn placed(before: &str, key: &str, text: &str) -> String {
    let begin = format!("<!-- {key}: written by `cargo xtask bench {key}` -->");
    let end = format!("<!-- end of {key} -->");
    let block = format!("{begin}\n\n{text}\n{end}");
    match (before.split_once(&begin), before.split_once(&end)) {
        (Some((head, _)), Some((_, tail))) => format!("{head}{block}{tail}"),
        _ if before.is_empty() => format!("{block}\n"),
        _ => format!("{}\n\n{block}\n", before.trim_end()),
    }
}

/// Seconds, with as many digits as mean something.
pub(crate) fn seconds(summary: &Summary) -> String {
    spread(
        summary,
        |seconds| if seconds < 1.0 { format!("{seconds:.3}") } else { format!("{seconds:.2}") },
        "s",
    )
}

/// Bytes, in millions.
pub(crate) fn megabytes(summary: &Summary) -> String {
    spread(summary, |bytes| format!("{:.1}", bytes / 1e6), "MB")
}

fn spread(summary: &Summary, shown: impl Fn(f64) -> String, unit: &str) -> String {
    let (median, least, most) = (shown(summary.median), shown(summary.least), shown(summary.most));
    if least == most { format!("{median} {unit}") } else { format!("{median} {unit} ({least}–{most})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid() -> Vec<Vec<String>> {
        [["what", "a"], ["check", "1.00 s"]].map(|row| row.map(str::to_owned).to_vec()).to_vec()
    }

    #[test]
    fn a_table_is_the_same_in_both_forms() {
        assert_eq!(text(&grid()), "what   a\ncheck  1.00 s\n");
        assert_eq!(
            markdown(&["Two cores.".to_owned()], &grid()),
            "Two cores.\n\n| what | a |\n|---|---|\n| check | 1.00 s |\n"
        );
    }

    #[test]
    fn a_table_takes_the_place_of_the_earlier_one() {
        let first = placed("# Title\n\nWords.\n", "scaling", "one\n");
        assert!(first.starts_with("# Title\n\nWords.\n\n<!-- scaling: "), "{first}");
        let more = format!("{first}\nMore words.\n");
        let second = placed(&more, "scaling", "two\n");
        assert_eq!(second, more.replace("one", "two"));
        let both = placed(&second, "compile", "three\n");
        assert!(both.contains("two") && both.ends_with("three\n\n<!-- end of compile -->\n"), "{both}");
    }

    #[test]
    fn a_spread_is_shown_where_there_is_one() {
        let summary = Summary { median: 0.25, least: 0.2, most: 1.5 };
        assert_eq!(seconds(&summary), "0.250 s (0.200–1.50)");
        let summary = Summary { median: 2e6, least: 2e6, most: 2e6 };
        assert_eq!(megabytes(&summary), "2.0 MB");
    }
}
