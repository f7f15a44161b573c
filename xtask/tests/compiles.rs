//! What snapshots only show is compiled and run here: a crate of all small documents in one, a
//! crate of the obstacle course, and a program that uses both.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_yaml::Value;
use support::{document, errors, generated, workspace};

/// Documents that stay on their own: one is large, one is nothing but errors, one is like another.
const APART: [&str; 3] = ["obstacle-course", "collisions", "changing"];

#[test]
fn rendered_crates_compile_and_work() {
    // The same place each time, so that Cargo finds again what it has built.
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiles");
    for name in ["small", "course", "user"] {
        let _ = fs::remove_dir_all(place.join(name));
    }
    fs::create_dir_all(&place).unwrap();
    let merged = place.join("merged.json");
    fs::write(&merged, serde_json::to_string(&merge()).unwrap()).unwrap();
    let printed = generated(&merged, &place.join("small"));
    assert!(printed.contains("56 of 56 operations"), "{printed}");
    generated(&document("obstacle-course"), &place.join("course"));
    for name in ["small", "course"] {
        rename(&place.join(name), name);
    }
    user(&place.join("user"));

    let output = cargo(&place.join("user"), &["run", "--quiet"]);
    assert!(output.status.success(), "{}", errors(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "all of it holds\n");
    // Nobody reads warnings about rendered code, so that there must be none.
    assert!(!errors(&output).contains("warning"), "{}", errors(&output));
}

/// All small documents as one.
fn merge() -> Value {
    let folder = document("presence").parent().unwrap().to_owned();
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| !APART.contains(&file.file_stem().unwrap().to_str().unwrap()));
    files.sort();
    let mut merged = Value::Null;
    for file in files {
        let next: Value = serde_yaml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        if merged.is_null() {
            merged = next;
        } else {
            add(&mut merged, next, &file.display().to_string());
        }
    }
    merged
}

/// Adds what is under `paths`, `components` and `security` to a document.
fn add(merged: &mut Value, next: Value, place: &str) {
    let (Value::Mapping(into), Value::Mapping(from)) = (merged, next) else { panic!("{place}") };
    for (key, value) in from {
        match into.get_mut(&key) {
            None => drop(into.insert(key, value)),
            Some(there) if ["paths", "components"].contains(&key.as_str().unwrap()) => {
                join(there, value, place)
            }
            Some(_) => {}
        }
    }
}

fn join(into: &mut Value, from: Value, place: &str) {
    let (Value::Mapping(into), Value::Mapping(from)) = (into, from) else { panic!("{place}: defined twice") };
    for (key, value) in from {
        const SECTIONS: [&str; 5] =
            ["schemas", "parameters", "requestBodies", "responses", "securitySchemes"];
        let is_section = key.as_str().is_some_and(|key| SECTIONS.contains(&key));
        match into.get_mut(&key) {
            None => drop(into.insert(key, value)),
            Some(there) if is_section => join(there, value, place),
            Some(_) => panic!("{place}: {key:?} is in another document too"),
        }
    }
}

/// Gives a crate a name of its own, so that one program can use several.
fn rename(folder: &Path, name: &str) {
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let renamed = text.replacen("name = \"generated-sdk\"", &format!("name = {name:?}"), 1);
    assert_ne!(renamed, text);
    // A dependency is no workspace of its own.
    fs::write(&manifest, renamed.replace("[workspace]\n", "")).unwrap();
}

/// The package of the program. What it depends on is what the workspace depends on, in the
/// versions of its lock file, so that nothing has to be fetched.
fn user(folder: &Path) {
    fs::create_dir_all(folder.join("src")).unwrap();
    let features = "default-features = false, features = [\"all-requests\", \"serde\"]";
    let manifest = format!(
        "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nserde = \"1\"\nserde_json = \"1\"\n\
         small = {{ path = \"../small\", {features} }}\ncourse = {{ path = \"../course\", {features} }}\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let program = workspace().join("xtask/tests/user/program.rs");
    fs::copy(program, folder.join("src/main.rs")).unwrap();
}

fn cargo(folder: &Path, arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiles/target"))
        .current_dir(folder)
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap()
}
