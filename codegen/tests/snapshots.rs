//! What becomes of small documents, each about one thing. After a change that is meant:
//! `INSTA_UPDATE=always cargo test -p codegen --test snapshots`, and read the difference.

mod support;

use codegen::overlay::Overlay;
use codegen::render::mock;
use insta::assert_snapshot;
use support::{document, names, outcome, rendered, twins};

/// A test for each document: its rendered files are as recorded.
macro_rules! files_of {
    ($($test:ident: $document:literal,)*) => {
        $(
            #[test]
            fn $test() {
                assert_snapshot!($document, rendered(&document($document), &Overlay::default()));
            }
        )*
    };
}

files_of! {
    required_optional_and_nullable: "presence",
    widths_and_limits_of_numbers: "numbers",
    open_enums: "open-enum",
    unions_told_by_a_property: "tagged-union",
    unions_told_by_their_content: "untagged-union",
    joined_objects: "all-of",
    lists_and_pages: "pages",
    lists_and_objects_in_queries: "query-styles",
    parameters_of_the_path: "path-parameters",
    bodies_as_forms: "form-body",
    forms_of_several_kinds: "form-alternatives",
    bodies_with_files: "multipart-body",
    absent_null_and_a_value: "tri-state-body",
    bodies_that_are_lists: "bulk-body",
    deprecation: "deprecated",
    answers_that_are_not_one_json_type: "answers",
    who_may_call: "security",
    headers_and_cookies: "header-cookie",
    maps: "maps",
    types_that_contain_themselves: "recursion",
    objects_inside_objects: "nesting",
    twins_without_recorded_names: "twins",
}

/// The IR of these is recorded too: what renderers are told, whatever they make of it.
macro_rules! ir_of {
    ($($test:ident: $document:literal,)*) => {
        $(
            #[test]
            fn $test() {
                let api = outcome(&document($document), &Overlay::default()).api;
                let json = serde_json::to_string_pretty(&api).unwrap();
                assert_snapshot!(concat!($document, ".ir"), json);
            }
        )*
    };
}

ir_of! {
    ir_of_a_union: "tagged-union",
    ir_of_joined_objects: "all-of",
    ir_of_pages: "pages",
    ir_of_query_styles: "query-styles",
    ir_of_security: "security",
    ir_of_numbers: "numbers",
    ir_of_answers: "answers",
}

/// What the mock server is told of these.
macro_rules! mock_of {
    ($($test:ident: $document:literal,)*) => {
        $(
            #[test]
            fn $test() {
                let api = outcome(&document($document), &Overlay::default()).api;
                let file = mock::render(&api);
                serde_json::from_str::<serde_json::Value>(&file.contents).unwrap();
                assert_snapshot!(concat!($document, ".mock"), file.contents);
            }
        )*
    };
}

mock_of! {
    mock_of_pages: "pages",
    mock_of_unions: "tagged-union",
    mock_of_query_styles: "query-styles",
    mock_of_security: "security",
    mock_of_bodies_with_files: "multipart-body",
    mock_of_answers: "answers",
}

#[test]
fn twins_with_recorded_names() {
    let recorded = twins(
        "Plan:\n\
         - {name: ShortPlan, shape: ['id: string', 'price: Money']}\n\
         - {name: FullPlan, shape: ['id: string', 'price: Money', 'features: list of string']}\n",
    );
    assert_snapshot!("twins.recorded", rendered(&document("twins"), &recorded));
}

#[test]
fn labels_and_secrets() {
    let marked = names("{labels: [kind], secrets: [color]}");
    assert_snapshot!("open-enum.marked", rendered(&document("open-enum"), &marked));
}

#[test]
fn the_roots_of_a_crate() {
    let files = support::files(&document("presence"), &Overlay::default());
    let roots = files.iter().filter(|file| file.path.ends_with("/mod.rs"));
    let text: String = roots.map(|file| format!("// ===== {}\n{}\n", file.path, file.contents)).collect();
    assert_snapshot!("roots", text);
}
