//! What the tests share: running the program and looking at folders.

#![allow(dead_code, reason = "each test uses its own part of this")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A small document of the generator's tests.
pub(crate) fn document(name: &str) -> PathBuf {
    workspace().join(format!("codegen/tests/documents/{name}.yaml"))
}

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The program with these arguments, ready to run.
pub(crate) fn xtask<S: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments);
    command
}

/// `generate --spec … --out …`, run.
pub(crate) fn generate(spec: &Path, out: &Path) -> Output {
    xtask([Path::new("generate"), "--spec".as_ref(), spec, "--out".as_ref(), out]).output().unwrap()
}

/// `generate`, which must succeed; what it printed.
#[track_caller]
pub(crate) fn generated(spec: &Path, out: &Path) -> String {
    let output = generate(spec, out);
    assert!(output.status.success(), "{}", errors(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// What a program said about what went wrong.
pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Everything below a folder by relative path, hidden files and empty folders included.
pub(crate) fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let relative = path.strip_prefix(root).unwrap().to_owned();
            if path.is_dir() {
                found.insert(relative, Vec::new());
                walk(root, &path, found);
            } else {
                found.insert(relative, fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}
