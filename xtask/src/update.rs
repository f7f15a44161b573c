//! `cargo xtask update`: everything that a new document of the API asks for, in one command.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::prose::Coverage;

use crate::failure::Failure;
use crate::files;
use crate::generate::Tolerant;
use crate::version::{self, Version};
use crate::{Format, Update, diff, document, generate, spec, workspace};

pub(crate) fn run(options: &Update) -> Result<(), Failure> {
    // Otherwise the difference would show more than what changed in the API.
    in_step()?;
    let before = Version::present()?;
    let mut saved = Saved::of(&workspace::spec())?;
    let report = replace(options, &before)?;
    saved.files.clear();
    diff::print(&report)
}

/// Replaces spec/ and what is rendered from it, and says what changed. What is rendered is written
/// last and all at once; whatever fails before that, only spec/ has to be put back.
fn replace(options: &Update, before: &Version) -> Result<String, Failure> {
    for from in &options.from {
        // The second document may rely on what the first one brought.
        let reduced = spec::reduce(from, None, &document::overlay()?)?;
        for (path, text) in &reduced.files {
            files::write(path, text)?;
        }
        reduced.notices.iter().for_each(|notice| eprintln!("{notice}"));
    }
    let report = version::compare(before, &Version::present()?);
    let Tolerant { tree, coverage, stale } = generate::tolerant()?;
    let changes = tree.changes()?;
    tree.apply(&changes)?;
    eprintln!("{} files in {} changed\n{coverage}", changes.len(), workspace::shown(&tree.root));
    if !stale.0.is_empty() {
        eprintln!("{stale}");
    }
    let text = diff::rendered(&report, options.format);
    Ok(match options.format {
        Format::Markdown => format!("{text}{}{}", said(&coverage), open_questions(&stale)),
        Format::Text | Format::Json => text,
    })
}

/// How much of the API is spoken of, and what is not.
fn said(coverage: &Coverage) -> String {
    let mut out = format!("\n## Documentation\n\n{coverage}\n");
    for share in coverage.0.iter().filter(|share| !share.missing.is_empty()) {
        let missing: Vec<String> = share.missing.iter().map(|place| format!("`{place}`")).collect();
        out.push_str(&format!(
            "\nWithout a sentence in prose.yaml: {} ({}).\n",
            missing.join(", "),
            share.what
        ));
    }
    out
}

/// What a person has to decide before the update can be merged.
fn open_questions(stale: &Diagnostics) -> String {
    if stale.0.is_empty() {
        return String::new();
    }
    let mut out = "\n## To be decided\n\n`cargo xtask check` fails until these are settled.\n\n".to_owned();
    for finding in &stale.0 {
        let place =
            if finding.pointer.is_empty() { String::new() } else { format!(" at `#{}`", finding.pointer) };
        out.push_str(&format!("- [ ] {}{place}: {} ({})\n", finding.code, finding.message, finding.help));
    }
    out
}

fn in_step() -> Result<(), Failure> {
    let changes = generate::tolerant()?.tree.changes()?;
    if changes.is_empty() {
        return Ok(());
    }
    Err(Failure::Differs(format!(
        "error: {} files differ from what spec/ and codegen/ say already\n  \
         help: run `cargo xtask generate` and commit the result first, so that the update shows what changed in the API",
        changes.len()
    )))
}

/// The files of a folder as they were. They are put back when this is dropped, however that comes
/// about.
struct Saved {
    folder: PathBuf,
    files: Vec<(PathBuf, Vec<u8>)>,
}

impl Saved {
    fn of(folder: &Path) -> Result<Self, Failure> {
        let unreadable = |error| Failure::file("read", folder, error);
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.is_file() {
                let bytes = fs::read(&path).map_err(|error| Failure::file("read", &path, error))?;
                files.push((path, bytes));
            }
        }
        Ok(Self { folder: folder.to_owned(), files })
    }
}

impl Drop for Saved {
    /// Puts everything back. What cannot be put back is said; the error that led here matters more.
    fn drop(&mut self) {
        for (path, bytes) in &self.files {
            if fs::read(path).is_ok_and(|now| now == *bytes) {
                continue;
            }
            if let Err(error) = fs::write(path, bytes) {
                eprintln!(
                    "error: cannot put {} back: {error}; `git checkout` does",
                    self.folder.join(path).display()
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_is_put_back() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (folder.path().join("one.yaml"), folder.path().join("other.yaml"));
        fs::write(&one, "a: 1\n").unwrap();
        fs::write(&other, "b: 1\n").unwrap();
        let saved = Saved::of(folder.path()).unwrap();
        fs::write(&one, "a: 2\n").unwrap();
        fs::remove_file(&other).unwrap();
        drop(saved);
        assert_eq!(fs::read_to_string(&one).unwrap(), "a: 1\n");
        assert_eq!(fs::read_to_string(&other).unwrap(), "b: 1\n");
    }
}
