//! Writing rendered files, or comparing them with what is there.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, thread};

use codegen::render::File;
use similar::TextDiff;

use crate::failure::Failure;
use crate::files;
use crate::threads::finished;
use crate::workspace::shown;

/// Part of the first line of everything that is rendered.
const MARK: &str = "by `cargo xtask generate`";

/// Name of the list of files in a folder that was written as a whole.
const MANIFEST: &str = ".generated-files";

/// Files to be, and which others in the same place are ours to delete.
pub(crate) struct Tree {
    pub(crate) root: PathBuf,
    pub(crate) files: Vec<File>,
    pub(crate) ownership: Ownership,
}

/// How it is known which files were written by an earlier run.
pub(crate) enum Ownership {
    /// In these folders everything is rendered, and says so in its first line.
    Folders(Vec<&'static str>),
    /// The folder has a list of them.
    Listed,
}

/// A file to be written.
struct Write<'a> {
    path: PathBuf,
    /// Where it is written first, if there is a file already.
    temporary: Option<PathBuf>,
    contents: Cow<'a, str>,
}

impl<'a> Write<'a> {
    fn new(path: PathBuf, is_there: bool, contents: Cow<'a, str>) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = is_there.then(|| path.with_file_name(format!(".{name}.new")));
        Self { path, temporary, contents }
    }

    fn begin(&self) -> Result<(), Failure> {
        let to = self.temporary.as_ref().unwrap_or(&self.path);
        fs::write(to, self.contents.as_bytes()).map_err(|error| Failure::file("write", &self.path, error))
    }

    fn finish(&self) -> Result<(), Failure> {
        let Some(temporary) = &self.temporary else { return Ok(()) };
        fs::rename(temporary, &self.path).map_err(|error| Failure::file("write", &self.path, error))
    }

    /// Nothing was there, or it still is.
    fn abandon(&self) {
        let _ = fs::remove_file(self.temporary.as_ref().unwrap_or(&self.path));
    }
}

/// What has to be done to one file.
pub(crate) enum Change {
    Write { path: String, before: Option<String>, after: String },
    Delete { path: String, before: String },
}

impl Tree {
    /// What differs between the files to be and those on disk. Nothing is changed.
    pub(crate) fn changes(&self) -> Result<Vec<Change>, Failure> {
        let mut changes = Vec::new();
        let ours = self.earlier()?;
        for file in &self.files {
            let path = self.root.join(&file.path);
            let before = match fs::read(&path) {
                Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
                Err(error) => return Err(Failure::file("read", &path, error)),
            };
            let listed = matches!(self.ownership, Ownership::Listed);
            if listed && before.is_some() && !ours.contains(&file.path) {
                return Err(stranger(&path));
            }
            if before.as_ref() != Some(&file.contents) {
                changes.push(Change::Write { path: file.path.clone(), before, after: file.contents.clone() });
            }
        }
        let wanted: BTreeSet<&str> = self.files.iter().map(|file| file.path.as_str()).collect();
        for path in ours.iter().filter(|path| !wanted.contains(path.as_str())) {
            let full = self.root.join(path);
            if let Ok(bytes) = fs::read(&full) {
                let before = String::from_utf8_lossy(&bytes).into_owned();
                if matches!(self.ownership, Ownership::Folders(_)) && !is_rendered(&before) {
                    return Err(stranger(&full));
                }
                changes.push(Change::Delete { path: path.clone(), before });
            }
        }
        Ok(changes)
    }

    /// Carries changes out: what takes the place of a file is written beside it first, so that an
    /// error leaves everything as it was.
    pub(crate) fn apply(&self, changes: &[Change]) -> Result<(), Failure> {
        let writes = self.writes(changes);
        let folders: BTreeSet<&Path> = writes.iter().filter_map(|write| write.path.parent()).collect();
        for folder in folders {
            files::create_folder(folder)?;
        }
        // Most of the time goes into the file system, which can work on several at once.
        let threads = thread::available_parallelism().map_or(1, |threads| threads.get());
        let written = thread::scope(|scope| {
            let chunks = writes.chunks(writes.len().div_ceil(threads).max(1));
            let threads: Vec<_> =
                chunks.map(|chunk| scope.spawn(|| chunk.iter().try_for_each(Write::begin))).collect();
            threads.into_iter().try_for_each(finished)
        });
        if let Err(failure) = written {
            writes.iter().for_each(Write::abandon);
            return Err(failure);
        }
        writes.iter().try_for_each(Write::finish)?;
        for change in changes {
            if let Change::Delete { path, .. } = change {
                let path = self.root.join(path);
                fs::remove_file(&path).map_err(|error| Failure::file("delete", &path, error))?;
                // Folders go with their last file.
                for folder in path.ancestors().skip(1).take_while(|folder| *folder != self.root) {
                    if fs::remove_dir(folder).is_err() {
                        break;
                    }
                }
            }
        }
        Ok(())
    }

    fn writes<'a>(&self, changes: &'a [Change]) -> Vec<Write<'a>> {
        let mut writes: Vec<Write<'a>> = Vec::new();
        for change in changes {
            if let Change::Write { path, before, after } = change {
                writes.push(Write::new(self.root.join(path), before.is_some(), Cow::Borrowed(after)));
            }
        }
        if matches!(self.ownership, Ownership::Listed) {
            let path = self.root.join(MANIFEST);
            let is_there = path.exists();
            writes.push(Write::new(path, is_there, Cow::Owned(self.manifest())));
        }
        writes
    }

    fn manifest(&self) -> String {
        self.files.iter().map(|file| format!("{}\n", file.path)).collect()
    }

    /// Paths of the files that an earlier run wrote.
    fn earlier(&self) -> Result<BTreeSet<String>, Failure> {
        let mut paths = BTreeSet::new();
        match &self.ownership {
            Ownership::Folders(folders) => {
                for folder in folders {
                    list(&self.root, &self.root.join(folder), &mut paths)?;
                }
            }
            Ownership::Listed => match fs::read_to_string(self.root.join(MANIFEST)) {
                Ok(manifest) => {
                    paths.extend(manifest.lines().filter(|line| is_inside(line)).map(str::to_owned))
                }
                Err(_) => {
                    let mut strangers = BTreeSet::new();
                    list(&self.root, &self.root, &mut strangers)?;
                    if let Some(first) = strangers.first() {
                        return Err(stranger(&self.root.join(first)));
                    }
                }
            },
        }
        Ok(paths)
    }
}

/// Whether a path of a list stays inside the folder that the list is of.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)))
}

fn is_rendered(contents: &str) -> bool {
    contents.lines().next().is_some_and(|line| line.contains(MARK))
}

fn stranger(path: &Path) -> Failure {
    Failure::Environment(format!(
        "error: {} was not written by `cargo xtask generate`, so it is neither replaced nor deleted\n  \
         help: move it elsewhere, or give a new or empty folder",
        shown(path)
    ))
}

/// All files below a folder, relative to `root`.
fn list(root: &Path, folder: &Path, paths: &mut BTreeSet<String>) -> Result<(), Failure> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Failure::file("read", folder, error)),
    };
    for entry in entries {
        let path = entry.map_err(|error| Failure::file("read", folder, error))?.path();
        if path.is_dir() && !path.is_symlink() {
            list(root, &path, paths)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            paths.insert(relative.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

/// Changes as one unified diff.
pub(crate) fn diff(root: &Path, changes: &[Change]) -> String {
    let mut out = String::new();
    for change in changes {
        let (path, before, after) = match change {
            Change::Write { path, before, after } => {
                (path, before.as_deref().unwrap_or_default(), after.as_str())
            }
            Change::Delete { path, before } => (path, before.as_str(), ""),
        };
        let name = shown(&root.join(path));
        let diff = TextDiff::from_lines(before, after);
        out.push_str(
            &diff
                .unified_diff()
                .context_radius(3)
                .header(&format!("a/{name}"), &format!("b/{name}"))
                .to_string(),
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const RENDERED: &str = "// Rendered from the API document by `cargo xtask generate`.\n";

    /// The crate's own tree: everything in `rendered` is ours, nothing else is.
    fn tree(root: &Path, files: &[(&str, &str)]) -> Tree {
        let files = files.iter().map(|(path, text)| File::new(*path, format!("{RENDERED}{text}"))).collect();
        Tree { root: root.to_owned(), files, ownership: Ownership::Folders(vec!["rendered"]) }
    }

    fn write(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn what_is_as_it_should_be_is_no_change() {
        let root = tempfile::tempdir().unwrap();
        let tree = tree(root.path(), &[("rendered/a.rs", "a\n"), ("Cargo.toml", "b\n")]);
        tree.apply(&tree.changes().unwrap()).unwrap();
        assert!(tree.changes().unwrap().is_empty());
        write(root.path(), "src/lib.rs", "by hand\n");
        assert!(tree.changes().unwrap().is_empty(), "files elsewhere are nobody's business");
    }

    #[test]
    fn drift_is_shown_as_a_unified_diff() {
        let root = tempfile::tempdir().unwrap();
        let tree = tree(root.path(), &[("rendered/a.rs", "one\ntwo\nthree\n"), ("rendered/new.rs", "new\n")]);
        write(root.path(), "rendered/a.rs", &format!("{RENDERED}one\n2\nthree\n"));
        let changes = tree.changes().unwrap();
        let place = root.path().display();
        let expected = format!(
            "--- a/{place}/rendered/a.rs\n+++ b/{place}/rendered/a.rs\n@@ -1,4 +1,4 @@\n {RENDERED} one\n-2\n+two\n three\n\
             --- a/{place}/rendered/new.rs\n+++ b/{place}/rendered/new.rs\n@@ -0,0 +1,2 @@\n+{RENDERED}+new\n"
        );
        assert_eq!(diff(root.path(), &changes), expected);
        assert_eq!(
            fs::read_to_string(root.path().join("rendered/a.rs")).unwrap(),
            format!("{RENDERED}one\n2\nthree\n")
        );
    }

    #[test]
    fn orphans_are_a_change_and_are_deleted() {
        let root = tempfile::tempdir().unwrap();
        let tree = tree(root.path(), &[("rendered/a.rs", "a\n")]);
        tree.apply(&tree.changes().unwrap()).unwrap();
        write(root.path(), "rendered/old/orphan.rs", &format!("{RENDERED}old\n"));
        let changes = tree.changes().unwrap();
        assert!(diff(root.path(), &changes).contains("-old\n"));
        tree.apply(&changes).unwrap();
        assert!(!root.path().join("rendered/old").exists());
        assert!(root.path().join("rendered/a.rs").exists());
    }

    #[test]
    fn a_stranger_among_the_rendered_files_is_refused() {
        let root = tempfile::tempdir().unwrap();
        write(root.path(), "rendered/notes.rs", "// my notes\n");
        let tree = tree(root.path(), &[("rendered/a.rs", "a\n")]);
        let Err(Failure::Environment(message)) = tree.changes() else { panic!("it was accepted") };
        assert!(message.contains("rendered/notes.rs") && message.contains("help: "), "{message}");
    }

    #[test]
    fn a_failure_on_the_way_leaves_everything_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        // A folder stands in the way of the second file.
        write(root.path(), "rendered/a.rs", &format!("{RENDERED}before\n"));
        write(root.path(), "b/file", "");
        let tree = tree(root.path(), &[("rendered/a.rs", "after\n"), ("b/file/c.rs", "c\n")]);
        let changes = vec![
            Change::Write { path: "rendered/a.rs".into(), before: None, after: "after\n".into() },
            Change::Write { path: "b/file/c.rs".into(), before: None, after: "c\n".into() },
        ];
        assert!(tree.apply(&changes).is_err());
        let mut left = BTreeSet::new();
        list(root.path(), root.path(), &mut left).unwrap();
        assert_eq!(left.into_iter().collect::<Vec<_>>(), ["b/file", "rendered/a.rs"]);
        assert_eq!(
            fs::read_to_string(root.path().join("rendered/a.rs")).unwrap(),
            format!("{RENDERED}before\n")
        );
    }

    #[test]
    fn what_was_written_before_a_failure_is_taken_back() {
        let root = tempfile::tempdir().unwrap();
        let before = format!("{RENDERED}before\n");
        write(root.path(), "rendered/a.rs", &before);
        // A folder stands in the place of the last file.
        write(root.path(), "rendered/c.rs/file", "");
        let change = |path: &str, before: Option<&str>| Change::Write {
            path: path.into(),
            before: before.map(str::to_owned),
            after: "after\n".into(),
        };
        let changes = [
            change("rendered/a.rs", Some(&before)),
            change("rendered/b.rs", None),
            change("rendered/c.rs", None),
        ];
        assert!(tree(root.path(), &[]).apply(&changes).is_err());
        let mut left = BTreeSet::new();
        list(root.path(), root.path(), &mut left).unwrap();
        assert_eq!(left.into_iter().collect::<Vec<_>>(), ["rendered/a.rs", "rendered/c.rs/file"]);
        assert_eq!(fs::read_to_string(root.path().join("rendered/a.rs")).unwrap(), before);
    }

    #[test]
    fn only_paths_inside_a_folder_are_taken_from_its_list() {
        for path in ["../a", "/a", "a/../../b", "", "."] {
            assert!(!is_inside(path), "{path}");
        }
        assert!(is_inside("src/lib.rs"));
    }
}
