//! Which features compile which models: what code mentions is there whenever the code is.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::overlay::Overlay;
use codegen::render::File;
use support::{document, files, overlay, spec};

/// The features of every module that a `mod.rs` declares; none if it is always there.
fn gates(files: &[File], path: &str) -> BTreeMap<String, BTreeSet<String>> {
    let root = &files.iter().find(|file| file.path == path).expect("the root of the modules").contents;
    let mut gates = BTreeMap::new();
    let mut gate = BTreeSet::new();
    for line in root.lines() {
        if line.starts_with("#[cfg(") {
            gate = line.split('"').skip(1).step_by(2).map(str::to_owned).collect();
        } else if let Some(module) = line.trim_start_matches("pub ").strip_prefix("mod ") {
            gates.insert(module.trim_end_matches(';').to_owned(), std::mem::take(&mut gate));
        } else if !line.starts_with("#[path") {
            gate.clear();
        }
    }
    gates
}

/// The modules that re-export each model.
fn homes(files: &[File]) -> BTreeMap<String, String> {
    let path = "src/generated/models/mod.rs";
    let root = &files.iter().find(|file| file.path == path).expect("the root of the models").contents;
    let mut homes = BTreeMap::new();
    for item in root.split(";\n").filter_map(|item| item.split_once("pub use ")) {
        let (module, names) = item.1.split_once("::").expect("a path");
        for name in names.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty()) {
            homes.insert(name.to_owned(), module.to_owned());
        }
    }
    homes
}

/// The models that a file takes from elsewhere: imports beside it, and paths.
fn mentioned(text: &str) -> BTreeSet<&str> {
    let imports = text.split("use super::").skip(1).filter_map(|rest| rest.split(';').next());
    let paths = text.split("models::").skip(1);
    let paths = paths.filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
    imports.flat_map(|list| list.split(|c: char| !c.is_alphanumeric())).chain(paths).collect()
}

/// Checks every file of models and of requests. Answers how many mentions were checked.
fn check(files: &[File]) -> usize {
    let (models, groups) =
        (gates(files, "src/generated/models/mod.rs"), gates(files, "src/generated/api/mod.rs"));
    let homes = homes(files);
    let mut checked = 0;
    for (folder, gates) in [("models", &models), ("api", &groups)] {
        for (module, features) in gates {
            let path = format!("src/generated/{folder}/{}.rs", module.trim_start_matches("r#"));
            let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
            assert!(!features.is_empty(), "{path} is always compiled");
            for (name, home) in mentioned(&file.contents).iter().filter_map(|name| homes.get_key_value(*name))
            {
                assert!(
                    features.is_subset(&models[home]),
                    "{path} mentions {name} of {home}, which may be off"
                );
                checked += 1;
            }
        }
    }
    checked
}

#[test]
fn what_a_file_mentions_is_there_when_the_file_is() {
    for name in
        ["obstacle-course", "recursion", "tagged-union", "untagged-union", "all-of", "pages", "nesting"]
    {
        assert!(check(&files(&document(name), &Overlay::default())) > 0, "{name}");
    }
}

#[test]
fn the_models_of_one_group_are_not_those_of_the_others() {
    let files = files(&spec("backend-api.yaml"), &overlay());
    assert!(check(&files) > 200);
    let models = gates(&files, "src/generated/models/mod.rs");
    let only = |feature: &str| BTreeSet::from([feature.to_owned()]);
    assert_eq!(models["billing_statement"], only("billing"));
    assert_eq!(models["inline_api_keys"], only("api_keys"));
    assert!(models["user"].contains("users") && !models["user"].contains("jwks"));
}

#[test]
fn no_tag_becomes_a_feature_that_the_crate_has_for_something_else() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-sdk/Cargo.toml");
    let manifest = std::fs::read_to_string(manifest).expect("the manifest");
    let (_, features) = manifest.split_once("[features]\n").expect("features");
    let (own, _) = features.split_once("# <requests>").expect("the rendered part");
    let own: Vec<&str> =
        own.lines().filter_map(|line| line.split_once(" = ").map(|(name, _)| name)).collect();
    assert!(own.len() > 5);
    for name in own {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get: \
             {{operationId: a, tags: [{name}], responses: {{'204': {{description: ''}}}}}}\n"
        );
        let api = support::outcome(&text, &Overlay::default()).api;
        assert_ne!(api.groups[0].feature, name);
    }
}
