//! Documents that cannot be generated. Each is refused with the exit code, the place and the
//! remedy, and the output folder stays as it was.

mod support;

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use support::{contents, document, errors, generate, xtask};

/// A document around some paths, in which the lines of `paths` begin at line 4.
fn with_paths(paths: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n{paths}")
}

/// An operation with these lines more.
fn with_operation(lines: &str) -> String {
    with_paths(&format!(
        "  /a:\n    get:\n      operationId: a\n      responses: {{'204': {{description: ''}}}}\n{lines}"
    ))
}

/// A document with one operation and one schema.
fn with_schema(schema: &str) -> String {
    with_operation(&format!("components:\n  schemas:\n    X:\n{schema}"))
}

/// What is said about a document that must be refused: with exit code 1, in no time, into a new
/// folder and into one with the files of an earlier run, neither of which is touched.
#[track_caller]
fn refusal(text: impl AsRef<[u8]>) -> String {
    let place = tempfile::tempdir().unwrap();
    let spec = place.path().join("document.yaml");
    fs::write(&spec, text).unwrap();
    refusal_of(&spec, place.path())
}

#[track_caller]
fn refusal_of(spec: &Path, place: &Path) -> String {
    let new = place.join("new");
    let start = Instant::now();
    let output = generate(spec, &new);
    assert!(start.elapsed() < Duration::from_secs(20), "it took {:?}", start.elapsed());
    let message = errors(&output);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(!new.exists(), "the folder was made");
    assert!(message.contains("help: "), "no remedy:\n{message}");
    assert!(!message.contains("panicked"), "{message}");

    let used = place.join("used");
    support::generated(&document("form-body"), &used);
    let before = contents(&used);
    assert_eq!(errors(&generate(spec, &used)), message);
    assert!(contents(&used) == before, "the folder of an earlier run was changed");
    message
}

/// The message must have all of these parts.
#[track_caller]
fn says(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "{part:?} is not in:\n{message}");
    }
}

#[test]
fn not_yaml() {
    says(&refusal("openapi: [3.0.3\n"), &["error[not-yaml]", "line 2", "OpenAPI 3.0"]);
    says(&refusal("a: b: c"), &["error[not-yaml]", "line 1"]);
    says(&refusal("{\"openapi\": \"3.0.3\","), &["error[not-yaml]"]);
    says(&refusal("a: 1\na: 2\n"), &["error[not-yaml]", "duplicate", "\"a\"", "line 1"]);
}

#[test]
fn not_openapi() {
    for text in ["", "# nothing\n", "just text", "[1, 2]", "null", "name: app\nversion: 1\n"] {
        says(&refusal(text), &["error[not-openapi]", "openapi: 3.0.3"]);
    }
    says(&refusal("openapi: 3.0.3\npaths: {}\n"), &["error[no-info]", "info.title"]);
    let only_info = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";
    says(&refusal(only_info), &["error[not-openapi]", "`paths`", "`x-webhooks`"]);
}

#[test]
fn swagger_2() {
    says(
        &refusal("swagger: '2.0'\ninfo: {}\npaths: {}\n"),
        &["error[swagger-2]", "#/swagger (line 1)", "convert it"],
    );
}

#[test]
fn openapi_3_1() {
    let text = "info: {title: t, version: '1'}\nopenapi: 3.1.0\npaths: {}\n";
    says(&refusal(text), &["error[openapi-version]", "3.1.0", "#/openapi (line 2)", "3.0.3"]);
    says(&refusal("openapi: 4\n"), &["error[openapi-version]", "line 1"]);
}

#[test]
fn dangling_references() {
    let text = with_schema("      {$ref: '#/components/schemas/Y'}\n");
    says(&refusal(text), &["error[dangling-reference]", "#/components/schemas/X (line 10)", "schemas/Y"]);
    // All of them are told, not the first.
    let text = with_schema("      properties:\n        a: {$ref: '#/b'}\n        c: {$ref: '#/d'}\n");
    says(&refusal(text), &["properties/a (line 12)", "properties/c (line 13)"]);
}

#[test]
fn circular_references() {
    let text =
        with_schema("      {$ref: '#/components/schemas/Y'}\n    Y: {$ref: '#/components/schemas/X'}\n");
    says(&refusal(text), &["error[circular-reference]", "#/components/schemas/X (line 10)", "definition"]);
    let text = with_schema("      {$ref: '#/components/schemas/X'}\n");
    says(&refusal(text), &["error[circular-reference]", "line 10"]);
    let text =
        with_schema("      allOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/X'}]\n");
    says(&refusal(text), &["unsupported[circular-all-of]", "#/components/schemas/X", "remove that member"]);
}

#[test]
fn remote_references() {
    for target in ["other.yaml#/X", "https://example.com/x.yaml", "./x.yaml"] {
        let text = with_schema(&format!("      properties:\n        a: {{$ref: '{target}'}}\n"));
        says(&refusal(text), &["error[remote-reference]", target, "properties/a (line 12)", "bundle"]);
    }
}

#[test]
fn operation_ids() {
    let text = with_operation("  /b:\n    get: {operationId: a, responses: {'204': {description: ''}}}\n");
    says(&refusal(text), &["[duplicate-operation-id]", "`a`", "#/paths/~1a/get", "#/paths/~1b/get (line 9)"]);
    for id in ["", "operationId: '', "] {
        let text =
            with_operation(&format!("  /b:\n    get: {{{id}responses: {{'204': {{description: ''}}}}}}\n"));
        says(&refusal(text), &["[no-operation-id]", "GET /b", "#/paths/~1b/get (line 9)", "unique"]);
    }
    let text = with_operation("  /b:\n    get: {operationId: [a], responses: {'204': {description: ''}}}\n");
    says(&refusal(text), &["[not-valid]", "#/paths/~1b/get/operationId (line 9)"]);
}

#[test]
fn unknown_styles() {
    let parameter =
        |written: &str| with_operation(&format!("      parameters:\n        - {{name: p, {written}}}\n"));
    let place = "#/paths/~1a/get/parameters/0 (line 9)";
    says(
        &refusal(parameter("in: query, style: zigzag, schema: {type: string}")),
        &["[not-valid]", "#/paths/~1a/get/parameters/0/style (line 9)"],
    );
    says(&refusal(parameter("in: nowhere, schema: {type: string}")), &["[not-valid]", place]);
    says(
        &refusal(parameter("in: query, style: deepObject, schema: {type: string}")),
        &["[parameter-style]", "`p`", place],
    );
    says(
        &refusal(parameter("in: query, content: {application/json: {}}")),
        &["[parameter-content]", "`p`", "schema"],
    );
    let path = with_operation("").replace("/a:", "'/a/{p}':").replace(
        "      responses",
        "      parameters: [{name: p, in: path, required: true, style: matrix, schema: {type: string}}]\n      responses",
    );
    says(&refusal(path), &["[parameter-style]", "Matrix"]);
}

#[test]
fn paths_and_their_parameters() {
    let text = with_operation("").replace("/a:", "'/a/{p}':");
    says(&refusal(text), &["[undeclared-path-parameter]", "`p`", "in: path"]);
    let text =
        with_operation("      parameters: [{name: p, in: path, required: true, schema: {type: string}}]\n");
    says(&refusal(text), &["[unused-path-parameter]", "{p}", "line 8"]);
    for path in ["/a/{p", "/a/p}", "/a/{}"] {
        says(
            &refusal(with_operation("").replace("/a:", &format!("'{path}':"))),
            &["[bad-path]", "braces", "line 5"],
        );
    }
    says(
        &refusal(with_operation("").replace("/a:", "a:")),
        &["[bad-path]", "does not begin with `/`", "line 4"],
    );
    says(&refusal(with_operation("  /b:\n    get:\n")), &["[empty-operation]", "#/paths/~1b/get (line 9)"]);
}

#[test]
fn too_large() {
    let place = tempfile::tempdir().unwrap();
    let spec = place.path().join("document.yaml");
    // Not a byte of these is written: the files are all hole.
    for megabytes in [33, 50, 5000] {
        File::create(&spec).unwrap().set_len(megabytes << 20).unwrap();
        let message = refusal_of(&spec, place.path());
        says(&message, &["error[too-large]", "larger than the 32 MiB", "API description"]);
        fs::remove_dir_all(place.path().join("used")).unwrap();
    }
}

#[test]
fn truncated() {
    let text = fs::read_to_string(document("obstacle-course")).unwrap();
    // In the paths and in the components.
    for part in [0.01, 0.2, 0.3, 0.5, 0.9] {
        let mut end = (text.len() as f64 * part) as usize;
        while !text.is_char_boundary(end) || text[..end].ends_with('\n') {
            end += 1;
        }
        // A cut that leaves a document of its own would be one that nobody can tell.
        let message = refusal(&text[..end]);
        assert!(message.contains(" at "), "no place:\n{message}");
    }
}

#[test]
fn binary_garbage() {
    let noise: Vec<u8> = (0..4096_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    says(&refusal(&noise), &["error[not-utf8]", "line", "UTF-8"]);
    says(&refusal(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), &["error[not-utf8]", "line 1"]);
    says(&refusal(b"openapi: 3.0.3\ninfo: \xff\n"), &["error[not-utf8]", "line 2"]);
    refusal(b"PK\x03\x04\x14\0\0\0\x08\0");
    // UTF-16, as some editors save it.
    let utf16: Vec<u8> = "\u{feff}openapi: 3.0.3".encode_utf16().flat_map(u16::to_le_bytes).collect();
    says(&refusal(utf16), &["error[not-utf8]"]);
}

#[test]
fn alias_bomb() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for i in 1..40 {
        let before = format!("*a{}, ", i - 1).repeat(10);
        text.push_str(&format!("a{i}: &a{i} [{before}]\n"));
    }
    says(&refusal(text), &["error[not-yaml]"]);
}

#[test]
fn deep_nesting() {
    for text in ["[".repeat(1 << 20), format!("a: {}", "{a: ".repeat(1 << 20)), "- ".repeat(100_000)] {
        says(&refusal(text), &["error[not-yaml]", "line 1"]);
    }
    let text = format!("a: {}{}", "[".repeat(200), "]".repeat(200));
    says(&refusal(text), &["error[not-yaml]", "line 1"]);
}

#[test]
fn required_as_a_truth_value() {
    let text =
        with_schema("      type: object\n      properties:\n        a: {type: string, required: true}\n");
    says(&refusal(text), &["[not-valid]", "#/components/schemas/X/properties/a/required (line 13)"]);
}

#[test]
fn types_in_a_list() {
    let text = with_schema("      type: object\n      properties:\n        a: {type: [string, 'null']}\n");
    says(&refusal(text), &["[not-valid]", "#/components/schemas/X/properties/a/type (line 13)"]);
}

#[test]
fn unknown_types() {
    let text = with_schema("      type: object\n      properties:\n        a: {type: file}\n");
    says(
        &refusal(text),
        &["[unknown-type]", "`type: file`", "#/components/schemas/X/properties/a (line 13)"],
    );
}

#[test]
fn responses_missing() {
    let text = with_paths("  /a:\n    get: {operationId: a}\n");
    says(&refusal(text), &["[not-valid]", "responses", "#/paths/~1a/get (line 5)"]);
}

#[test]
fn nodes_of_the_wrong_kind() {
    let head = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";
    says(&refusal(format!("{head}paths: [a]\n")), &["error[not-openapi]", "#/paths (line 3)", "maps"]);
    says(&refusal(with_paths("  /a: text\n")), &["[not-valid]", "#/paths/~1a (line 4)"]);
    says(
        &refusal(with_operation("      parameters: {p: {in: query}}\n")),
        &["[not-valid]", "#/paths/~1a/get/parameters (line 8)"],
    );
    says(&refusal(with_schema("      text\n")), &["[not-valid]", "#/components/schemas/X (line 10)"]);
    says(
        &refusal(with_schema("      properties: [a]\n")),
        &["[not-valid]", "#/components/schemas/X/properties (line 11)"],
    );
    says(&refusal(with_operation("components: text\n")), &["[not-valid]", "#/components (line 8)"]);
    says(&refusal("openapi: 3.0.3\ninfo: text\npaths: {}\n"), &["error[no-info]", "line 2"]);
    says(&refusal(with_schema("      {maximum: .inf}\n")), &["error[bad-number]", "X/maximum (line 11)"]);
}

#[test]
fn all_faults_are_told() {
    let text = with_operation(
        "  /b:\n    get: {responses: {'204': {description: ''}}}\n  /c:\n    get: {operationId: c}\ncomponents:\n  schemas:\n    X: {type: file}\n",
    );
    says(&refusal(text), &["[no-operation-id]", "[not-valid]", "[unknown-type]"]);
}

#[test]
fn what_is_not_supported_can_be_left_out() {
    let place = tempfile::tempdir().unwrap();
    let spec = place.path().join("document.yaml");
    let text = with_operation("  /b:\n    get: {responses: {'204': {description: ''}}}\n");
    fs::write(&spec, text).unwrap();
    let out = place.path().join("out");
    let options: [&Path; 6] = [
        "generate".as_ref(),
        "--spec".as_ref(),
        &spec,
        "--out".as_ref(),
        &out,
        "--skip-unsupported".as_ref(),
    ];
    let output = xtask(options).output().unwrap();
    assert!(output.status.success(), "{}", errors(&output));
    says(&errors(&output), &["[no-operation-id]", "GET /b", "line 9"]);
    says(&String::from_utf8_lossy(&output.stdout), &["1 of 2 operations"]);
}

#[test]
fn files_that_cannot_be_read() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("out");
    for spec in ["nowhere.yaml", "."] {
        let output = generate(&place.path().join(spec), &out);
        assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
        says(&errors(&output), &["error: cannot read", spec]);
        assert!(!out.exists());
    }
}

#[test]
fn wrong_arguments() {
    let spec = document("form-body");
    for arguments in [vec![], vec!["generate", "--spec", spec.to_str().unwrap()], vec!["generated"]] {
        let output = xtask(&arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        says(&errors(&output), &["Usage: "]);
    }
}

#[test]
fn a_pipe_is_read_to_its_end() {
    let place = tempfile::tempdir().unwrap();
    let text = fs::read(document("form-body")).unwrap();
    let out = place.path().join("out");
    let options: [&Path; 5] =
        ["generate".as_ref(), "--spec".as_ref(), "/dev/stdin".as_ref(), "--out".as_ref(), &out];
    let mut child = xtask(options)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&text).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(out.join("Cargo.toml").exists());
}
