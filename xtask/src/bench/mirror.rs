//! Copies that leave alone what is the same already, so that Cargo compiles nothing again.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::files;

/// Makes the folder `to` hold what `from` holds, and nothing else.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    files::create_folder(to)?;
    let wanted = names(from)?;
    for name in names(to)?.difference(&wanted) {
        let path = to.join(name);
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(|error| Failure::file("remove", &path, error))?;
    }
    for name in &wanted {
        let (source, target) = (from.join(name), to.join(name));
        if source.is_dir() {
            copy(&source, &target)?;
        } else {
            let contents = fs::read(&source).map_err(|error| Failure::file("read", &source, error))?;
            update(&target, &contents)?;
        }
    }
    Ok(())
}

/// Makes a file hold these contents.
pub(crate) fn update(path: &Path, contents: &[u8]) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|before| before == contents) {
        return Ok(());
    }
    files::create_folder(path.parent().unwrap_or(path))?;
    files::write(path, contents)
}

fn names(folder: &Path) -> Result<BTreeSet<OsString>, Failure> {
    let entries = fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<_, _>>()
    });
    entries.map_err(|error| Failure::file("read", folder, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_is_left_alone_and_what_is_too_much_goes() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        let at = |path: &str| to.join(path);
        for path in ["same", "other", "deep/new"] {
            update(&from.join(path), path.as_bytes()).unwrap();
        }
        for (path, contents) in [("same", "same"), ("other", "before"), ("gone/file", "")] {
            update(&at(path), contents.as_bytes()).unwrap();
        }
        let time = |path: &str| fs::metadata(at(path)).unwrap().modified().unwrap();
        let long_ago = std::time::SystemTime::UNIX_EPOCH;
        fs::File::options().append(true).open(at("same")).unwrap().set_modified(long_ago).unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(time("same"), long_ago);
        assert_eq!(fs::read(at("other")).unwrap(), b"other");
        assert_eq!(fs::read(at("deep/new")).unwrap(), b"deep/new");
        assert!(!at("gone").exists());
    }
}
