//! Documents that once led astray: each of them panicked, hung, overflowed the stack, or became
//! something that does not compile.

mod support;

use std::time::{Duration, Instant};

use codegen::overlay::Overlay;
use support::{document, files, findings, names, outcome, render, run};

/// A document with one operation and these schemas.
fn with_schemas(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\n\
         info: {{title: t, version: '1'}}\n\
         paths:\n\
         \x20 /a:\n\
         \x20   get: {{operationId: a, responses: {{'204': {{description: ''}}}}}}\n\
         components:\n\
         \x20 schemas:\n{schemas}"
    )
}

/// What one rendered file says.
fn rendered(text: &str, path: &str) -> String {
    let files = files(text, &Overlay::default());
    files.into_iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).contents
}

fn codes(text: &str) -> Vec<&'static str> {
    findings(text, &Overlay::default()).0.iter().map(|finding| finding.code).collect()
}

#[test]
fn numbers_that_json_does_not_have() {
    for number in [".nan", ".inf", "-.inf"] {
        assert_eq!(codes(&with_schemas(&format!("    X: {number}\n"))), ["bad-number"]);
    }
}

#[test]
fn an_operation_without_content() {
    assert_eq!(
        codes(&with_schemas("    X: {}\n").replace("get: {", "put:\n    get: {")),
        ["empty-operation"]
    );
}

#[test]
fn a_path_without_a_slash() {
    assert_eq!(codes(&with_schemas("    X: {}\n").replace("  /a:", "  '':")), ["bad-path"]);
}

#[test]
fn an_object_that_joins_the_object_around_it() {
    let text = with_schemas(
        "    Tree:\n\
         \x20     type: object\n\
         \x20     properties:\n\
         \x20       label: {type: string}\n\
         \x20       parent:\n\
         \x20         allOf:\n\
         \x20           - {$ref: '#/components/schemas/Tree'}\n\
         \x20           - {properties: {since: {type: string}}}\n",
    );
    let file = rendered(&text, "src/generated/models/tree.rs");
    assert!(file.contains("pub struct TreeParent "), "{file}");
    assert_eq!(file.matches("pub parent: Option<Box<TreeParent>>").count(), 1, "{file}");
    assert_eq!(file.matches("pub parent: Option<TreeParent>").count(), 1, "{file}");
}

#[test]
fn a_schema_that_joins_itself_many_times() {
    let start = Instant::now();
    let joined = "        - {$ref: '#/components/schemas/X'}\n".repeat(8);
    assert_eq!(codes(&with_schemas(&format!("    X:\n      allOf:\n{joined}"))), ["circular-all-of"; 8]);
    // Each of these joins the next one twice: two to the power of 60 paths lead to the last.
    let mut chain = String::new();
    for i in 0..60 {
        let next = format!("{{$ref: '#/components/schemas/X{}'}}", i + 1);
        chain.push_str(&format!(
            "    X{i}:\n      allOf: [{next}, {next}, {{properties: {{p{i}: {{type: string}}}}}}]\n"
        ));
    }
    chain.push_str("    X60: {type: object, properties: {last: {type: string}}, required: [last]}\n");
    let file = rendered(&with_schemas(&chain), "src/generated/models/x0.rs");
    assert_eq!(file.matches("    pub ").count(), 61, "{file}");
    assert!(file.contains("pub last: String"), "{file}");
    assert!(start.elapsed() < Duration::from_secs(10), "it took {:?}", start.elapsed());
}

#[test]
fn a_schema_that_is_nothing_but_itself() {
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let text = with_schemas(&format!("    X: {{{keyword}: [{{$ref: '#/components/schemas/X'}}]}}\n"));
        assert_eq!(codes(&text), ["circular-reference"], "{keyword}");
    }
}

#[test]
fn a_fault_deep_inside() {
    let start = Instant::now();
    let inner = "{properties: {a: ".repeat(40);
    let text = with_schemas(&format!("    X: {inner}{{type: [string]}}{}\n", "}}".repeat(40)));
    assert_eq!(codes(&text), ["not-valid"]);
    assert!(start.elapsed() < Duration::from_secs(10), "it took {:?}", start.elapsed());
}

#[test]
fn every_fault_of_a_schema_is_told() {
    let text = with_schemas(
        "    X:\n      required: [1]\n      properties:\n        a: {type: [string]}\n        b: text\n",
    );
    let findings = findings(&text, &Overlay::default());
    let lines: Vec<Option<usize>> = findings.0.iter().map(|finding| finding.line).collect();
    assert_eq!(lines, [Some(11), Some(12), Some(9)], "{findings}");
}

#[test]
fn a_faulty_component_of_any_kind_can_be_left_out() {
    for component in
        ["parameters: {P: {in: query}}", "responses: {R: text}", "requestBodies: {B: []}", "headers: {H: 1}"]
    {
        let text = format!("{}  {component}\n", with_schemas("    X: {type: string}\n"));
        assert_eq!(codes(&text), ["not-valid"], "{component}");
        let source = support::source(&text);
        let outcome = codegen::pipeline::run(source, &Overlay::default(), true).unwrap();
        assert_eq!(outcome.counts.operations_kept, 1, "{component}");
    }
}

#[test]
fn aliases_of_nothing_but_themselves() {
    for schemas in [
        "    List: {type: array, items: {$ref: '#/components/schemas/List'}}\n",
        "    List: {type: object, additionalProperties: {$ref: '#/components/schemas/List'}}\n",
        "    List: {allOf: [{$ref: '#/components/schemas/Other'}]}\n    Other: {allOf: [{$ref: '#/components/schemas/List'}]}\n",
    ] {
        let outcome = outcome(&with_schemas(schemas), &Overlay::default());
        assert_eq!(
            outcome.warnings.0.iter().map(|w| w.code).collect::<Vec<_>>(),
            ["circular-alias"],
            "{schemas}"
        );
        let aliases =
            render(&outcome.api).into_iter().find(|file| file.path.ends_with("aliases.rs")).unwrap();
        assert!(aliases.contents.contains("pub type List = Value;"), "{}", aliases.contents);
    }
}

#[test]
fn a_parameter_of_an_alias_of_itself() {
    let text = with_schemas(
        "    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n",
    )
    .replace(
        "operationId: a,",
        "operationId: a, parameters: [{name: p, in: query, schema: {$ref: '#/components/schemas/A'}}],",
    );
    assert_eq!(codes(&text), ["parameter-style", "circular-alias"]);
}

#[test]
fn parameters_that_are_neither_plain_nor_lists_of_plain_values() {
    for schema in [
        "{type: object, properties: {a: {type: string}}}",
        "{type: array, items: {type: object, properties: {a: {type: string}}}}",
        "{type: array, items: {type: array, items: {type: string}}}",
        "{type: object, additionalProperties: {type: string}}",
    ] {
        for place in ["query", "header", "cookie"] {
            let parameter =
                format!("operationId: a, parameters: [{{name: p, in: {place}, schema: {schema}}}],");
            let text = with_schemas("    X: {}\n").replace("operationId: a,", &parameter);
            assert_eq!(codes(&text), ["parameter-style"], "{schema} in {place}");
        }
    }
}

#[test]
fn brackets_in_brackets() {
    let start = Instant::now();
    for text in ["[".repeat(1 << 20), "{a: ".repeat(1 << 20)] {
        assert_eq!(codes(&text), ["not-yaml"]);
    }
    // Brackets in prose are no nesting.
    let prose = "[(".repeat(1000);
    run(&with_schemas(&format!("    X: {{description: '{prose}'}}\n")), &Overlay::default()).unwrap();
    assert!(start.elapsed() < Duration::from_secs(10), "it took {:?}", start.elapsed());
}

#[test]
fn carriage_returns_in_names() {
    let text = document("tri-state-body").replace("nickname:", "\"nick\\r\\nna\\rme\":");
    for file in files(&text, &Overlay::default()) {
        assert!(syn::parse_file(&file.contents).is_ok(), "{}:\n{}", file.path, file.contents);
    }
}

#[test]
fn types_without_a_name_when_the_rest_is_wanted_all_the_same() {
    let text = with_schemas(
        "    X:\n      type: object\n      properties:\n        🦀: {type: object, properties: {a: {type: string}}}\n    '…': {type: array, items: {$ref: '#/components/schemas/X'}}\n",
    );
    let outcome = codegen::pipeline::run(support::source(&text), &Overlay::default(), true).unwrap();
    for file in render(&outcome.api) {
        assert!(syn::parse_file(&file.contents).is_ok(), "{}:\n{}", file.path, file.contents);
    }
}

#[test]
fn a_name_that_is_given_for_something_that_is_not_there_hurts_nobody() {
    let given = names("{fields: {Nowhere.at_all: name}}");
    run(&document("presence"), &given).unwrap();
}
