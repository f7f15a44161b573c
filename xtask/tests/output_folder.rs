//! The folder that a crate is generated into: what is written, replaced, deleted and left alone.

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use support::{contents, document, errors, generate, generated, workspace, xtask};

/// A folder into which a crate was generated already.
fn used(place: &Path) -> std::path::PathBuf {
    let out = place.join("out");
    generated(&document("form-body"), &out);
    out
}

#[test]
fn a_missing_folder_is_made() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("not/yet/there");
    generated(&document("form-body"), &out);
    for file in ["Cargo.toml", "src/lib.rs", "src/generated/api/tokens.rs", "LICENSE-MIT"] {
        assert!(out.join(file).is_file(), "no {file}");
    }
}

#[test]
fn every_module_that_a_crate_declares_is_there() {
    let place = tempfile::tempdir().unwrap();
    generated(&document("form-body"), place.path());
    let files = contents(place.path());
    let mut declared = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "rs")) {
        let folder = match path.file_name().unwrap().to_str().unwrap() {
            "lib.rs" | "mod.rs" => path.parent().unwrap().to_owned(),
            _ => path.with_extension(""),
        };
        for line in str::from_utf8(text).unwrap().lines() {
            let Some(name) = line.split("mod ").nth(1).and_then(|rest| rest.strip_suffix(';')) else {
                continue;
            };
            if line.starts_with("//") {
                continue;
            }
            declared += 1;
            let found = [format!("{name}.rs"), format!("{name}/mod.rs")].map(|file| folder.join(file));
            assert!(found.iter().any(|file| files.contains_key(file)), "{}: {line}", path.display());
        }
    }
    assert!(declared > 100, "{declared}");
    assert!(!files.keys().any(|path| path.components().any(|part| part.as_os_str() == "tests")));
}

#[test]
fn an_empty_folder_is_used() {
    let place = tempfile::tempdir().unwrap();
    generated(&document("form-body"), place.path());
    assert!(place.path().join("Cargo.toml").is_file());
}

#[test]
fn two_runs_give_the_same_bytes_wherever_they_are() {
    let place = tempfile::tempdir().unwrap();
    let (first, second) = (place.path().join("first"), place.path().join("second"));
    for spec in
        [document("obstacle-course"), document("tagged-union"), workspace().join("spec/backend-api.yaml")]
    {
        let _ = fs::remove_dir_all(&first);
        let _ = fs::remove_dir_all(&second);
        generated(&spec, &first);
        let home = place.path().join("home");
        fs::create_dir_all(&home).unwrap();
        let status = xtask(["generate", "--spec", spec.to_str().unwrap(), "--out", "../second"])
            .current_dir(&home)
            .env("HOME", &home)
            .env("LANG", "tr_TR.UTF-8")
            .env("TZ", "Pacific/Chatham")
            .output()
            .unwrap();
        assert!(status.status.success(), "{}", errors(&status));
        let (first, second) = (contents(&first), contents(&second));
        assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
        for (path, bytes) in &first {
            assert!(second[path] == *bytes, "{} differs for {}", path.display(), spec.display());
        }
    }
}

#[test]
fn no_file_knows_where_it_was_made() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    for (path, bytes) in contents(&out) {
        let text = String::from_utf8(bytes).unwrap();
        for folder in [place.path(), &workspace()] {
            assert!(
                !text.contains(folder.to_str().unwrap()),
                "{} names {}",
                path.display(),
                folder.display()
            );
        }
    }
}

#[test]
fn a_second_run_changes_nothing() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    let before = contents(&out);
    let lib = out.join("src/lib.rs");
    let earlier = SystemTime::now() - Duration::from_secs(1000);
    fs::File::options().write(true).open(&lib).unwrap().set_modified(earlier).unwrap();
    let printed = generated(&document("form-body"), &out);
    assert!(printed.contains(", 0 changed,"), "{printed}");
    assert!(contents(&out) == before);
    // Cargo builds anew what was written anew, so that what has not changed is not written.
    assert_eq!(fs::metadata(&lib).unwrap().modified().unwrap(), earlier);
}

#[test]
fn files_of_an_earlier_run_are_replaced_or_deleted() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    fs::write(out.join("src/lib.rs"), "changed").unwrap();
    generated(&document("tagged-union"), &out);
    let fresh = place.path().join("fresh");
    generated(&document("tagged-union"), &fresh);
    assert!(!out.join("src/generated/api/tokens.rs").exists());
    assert!(contents(&out) == contents(&fresh), "an earlier run left something behind");
}

#[test]
fn folders_that_become_empty_are_deleted() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    let list = out.join(".generated-files");
    let listed = fs::read_to_string(&list).unwrap();
    fs::create_dir_all(out.join("old/folder")).unwrap();
    fs::write(out.join("old/folder/file.rs"), "").unwrap();
    fs::write(&list, format!("{listed}old/folder/file.rs\n")).unwrap();
    generated(&document("form-body"), &out);
    assert!(!out.join("old").exists());
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("out");
    for file in ["notes.txt", "Cargo.toml", "src/lib.rs", ".hidden", "deep/down/here"] {
        let _ = fs::remove_dir_all(&out);
        fs::create_dir_all(out.join(file).parent().unwrap()).unwrap();
        fs::write(out.join(file), "mine").unwrap();
        let before = contents(&out);
        let output = generate(&document("form-body"), &out);
        assert_eq!(output.status.code(), Some(2), "{file}: {}", errors(&output));
        assert!(errors(&output).contains(file), "{}", errors(&output));
        assert!(errors(&output).contains("help: "), "{}", errors(&output));
        assert!(contents(&out) == before, "{file}");
    }
}

#[test]
fn a_strangers_file_among_ours_is_kept() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    fs::write(out.join("src/notes.txt"), "mine").unwrap();
    fs::create_dir(out.join("target")).unwrap();
    fs::write(out.join("target/built"), "built").unwrap();
    generated(&document("tagged-union"), &out);
    assert_eq!(fs::read_to_string(out.join("src/notes.txt")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(out.join("target/built")).unwrap(), "built");
}

#[test]
fn a_strangers_file_in_the_place_of_a_new_one_is_not_overwritten() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    // The next document has a file of this name, the earlier one has not.
    fs::write(out.join("src/generated/api/shapes.rs"), "mine").unwrap();
    let before = contents(&out);
    let output = generate(&document("tagged-union"), &out);
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert!(errors(&output).contains("shapes.rs"), "{}", errors(&output));
    assert!(contents(&out) == before);
}

#[test]
fn a_list_of_files_that_leads_out_of_the_folder_deletes_nothing_there() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    let outside = place.path().join("outside.txt");
    fs::write(&outside, "mine").unwrap();
    let list = out.join(".generated-files");
    let listed = fs::read_to_string(&list).unwrap();
    fs::write(&list, format!("{listed}../outside.txt\n{}\nsrc/../../outside.txt\n", outside.display()))
        .unwrap();
    generated(&document("form-body"), &out);
    assert_eq!(fs::read_to_string(&outside).unwrap(), "mine");
}

#[test]
fn places_that_cannot_be_written_are_told() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "mine").unwrap();
    // Below a file nobody can write, the superuser neither; nor at the file itself.
    for out in [file.join("out"), file.clone()] {
        let output = generate(&document("form-body"), &out);
        assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
        assert!(errors(&output).contains("error: cannot "), "{}", errors(&output));
        assert!(errors(&output).contains(file.to_str().unwrap()), "{}", errors(&output));
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_told() {
    // Here nobody can make files, the superuser neither.
    let output = generate(&document("form-body"), Path::new("/proc/self/out"));
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert!(errors(&output).contains("/proc/self/out"), "{}", errors(&output));
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_left_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    let before = contents(&out);
    let locked = out.join("src/generated/api");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write all the same; then there is nothing to see here.
    let may_write = fs::write(locked.join("probe"), "").is_ok();
    if may_write {
        fs::remove_file(locked.join("probe")).unwrap();
    } else {
        let output = generate(&document("tagged-union"), &out);
        assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    }
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).unwrap();
    if !may_write {
        assert!(contents(&out) == before, "half of it was written");
    }
}

#[test]
fn a_file_that_stands_where_a_folder_must_be_leaves_all_as_it_was() {
    let place = tempfile::tempdir().unwrap();
    let out = used(place.path());
    // The last of the files to be cannot be written, so none of them is.
    fs::remove_dir_all(out.join("src/client/transport")).unwrap();
    fs::write(out.join("src/client/transport"), "mine").unwrap();
    let before = contents(&out);
    let output = generate(&document("tagged-union"), &out);
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert!(errors(&output).contains("src/client/transport"), "{}", errors(&output));
    assert!(contents(&out) == before, "half of it was written");
}
