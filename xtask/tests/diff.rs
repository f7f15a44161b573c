//! `cargo xtask diff` and `update` as programs: what they print, exit codes, and what they leave alone.

mod support;

use std::fs;
use std::path::Path;

use support::{contents, errors, workspace, xtask};

const BEFORE: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      summary: One pet
      tags: [Pets]
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: A pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: {type: string}
        name: {type: string}
";

/// Two documents in a folder, the second with something replaced.
fn documents(place: &Path, from: &str, to: &str) -> (String, String) {
    assert!(BEFORE.contains(from));
    let (old, new) = (place.join("old.yaml"), place.join("new.yaml"));
    fs::write(&old, BEFORE).unwrap();
    fs::write(&new, BEFORE.replace(from, to)).unwrap();
    (old.to_str().unwrap().to_owned(), new.to_str().unwrap().to_owned())
}

/// Exit code and output.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = xtask(arguments).output().unwrap();
    let printed = String::from_utf8(output.stdout.clone()).unwrap();
    (output.status.code().unwrap(), printed, errors(&output))
}

#[test]
fn the_exit_code_tells_the_verdict_if_asked() {
    let place = tempfile::tempdir().unwrap();
    let (old, new) = documents(place.path(), "        name: {type: string}\n", "");
    assert_eq!(run(&["diff", &old, &new]).0, 0);
    assert_eq!(run(&["diff", &old, &new, "--fail-on", "major"]).0, 1);
    assert_eq!(run(&["diff", &new, &old, "--fail-on", "major"]).0, 0);
    assert_eq!(run(&["diff", &new, &old, "--fail-on", "minor"]).0, 1);
    assert_eq!(run(&["diff", &old, &old, "--fail-on", "patch"]).0, 0);
}

#[test]
fn prose_alone_is_two_lines() {
    let place = tempfile::tempdir().unwrap();
    let (old, new) = documents(place.path(), "One pet", "Exactly one pet");
    let (code, printed, _) = run(&["diff", &old, &new, "--fail-on", "patch"]);
    assert_eq!(
        (code, printed.as_str()),
        (0, "verdict: patch\ndocumentation only: prose differs in 1 place\n")
    );
}

#[test]
fn every_form_has_the_change_with_its_lines() {
    let place = tempfile::tempdir().unwrap();
    let (old, new) = documents(place.path(), "name: {type: string}", "name: {type: integer}");
    let (_, text, _) = run(&["diff", &old, &new]);
    assert!(text.starts_with("verdict: major, forced by Pet.name: type changed\n"), "{text}");
    assert!(text.contains(&format!("{old}:20 #/components/schemas/Pet/properties/name")), "{text}");
    let (_, markdown, _) = run(&["diff", &old, &new, "--format", "markdown"]);
    assert_eq!(markdown.lines().filter(|line| line.starts_with("| major |")).count(), 1, "{markdown}");
    let (_, json, _) = run(&["diff", &old, &new, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["changes"][0]["before"], "`name: Option<String>`");
    assert_eq!(json["changes"][0]["after"], "`name: Option<i64>`");
    assert_eq!(json["changes"][0]["new"]["line"], 20);
}

#[test]
fn an_accepted_break_fails_nothing_and_an_unknown_one_is_an_error() {
    let place = tempfile::tempdir().unwrap();
    let (old, new) = documents(place.path(), "        name: {type: string}\n", "");
    let folder = place.path().join("spec");
    fs::create_dir(&folder).unwrap();
    fs::copy(&new, folder.join("backend-api.yaml")).unwrap();
    let folder = folder.to_str().unwrap();
    let (_, json, _) = run(&["diff", &old, folder, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let fingerprint = json["changes"][0]["fingerprint"].as_str().unwrap();
    let accepted = Path::new(folder).join("accepted-breaks.yaml");
    let diff = || run(&["diff", &old, folder, "--fail-on", "major"]);
    assert_eq!(diff().0, 1);
    fs::write(&accepted, format!("{fingerprint}: \"No answer ever had it.\"\n")).unwrap();
    let (code, printed, _) = diff();
    assert_eq!(code, 0);
    assert!(printed.contains("accepted: No answer ever had it."), "{printed}");
    fs::write(&accepted, format!("{fingerprint}: \"No answer ever had it.\"\n0123456789abcdef: old\n"))
        .unwrap();
    let (code, _, errors) = diff();
    assert_eq!(code, 1);
    assert!(errors.contains("unknown-fingerprint") && errors.contains("0123456789abcdef"), "{errors}");
    fs::write(&accepted, format!("{fingerprint}: \"\"\n")).unwrap();
    let (code, _, errors) = diff();
    assert!(code == 1 && errors.contains("gives no reason"), "{errors}");
}

#[test]
fn what_is_no_version_is_said_to_be_none() {
    let (code, _, errors) = run(&["diff", "no-such-thing"]);
    assert_eq!(code, 2);
    assert!(errors.contains("neither a file, nor a folder, nor a git revision"), "{errors}");
    let place = tempfile::tempdir().unwrap();
    let (code, _, errors) = run(&["diff", place.path().to_str().unwrap()]);
    assert_eq!(code, 2);
    assert!(errors.contains("help: "), "{errors}");
}

#[test]
fn an_update_from_what_is_no_document_leaves_the_tree_alone() {
    let place = tempfile::tempdir().unwrap();
    let bad = place.path().join("bad.yaml");
    fs::write(&bad, BEFORE.replace("#/components/schemas/Pet", "#/components/schemas/Nowhere")).unwrap();
    let before = contents(&workspace().join("spec"));
    let (code, printed, errors) = run(&["update", "--from", bad.to_str().unwrap()]);
    assert_eq!((code, printed.as_str()), (1, ""));
    assert!(errors.contains("dangling-reference"), "{errors}");
    assert!(contents(&workspace().join("spec")) == before);
}
