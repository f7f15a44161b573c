//! The hand-written part of the crate, as it stands outside this workspace.

use std::fs;
use std::path::Path;

use codegen::render::File;
use toml_edit::{DocumentMut, Item, Table};

use crate::failure::Failure;
use crate::files;
use crate::workspace;

/// The folders of the tests that stand beside what they test.
const TESTS: &str = "tests";

/// Everything of the crate that is not rendered, for a folder of its own.
pub(crate) fn files() -> Result<Vec<File>, Failure> {
    let sdk = workspace::sdk();
    let mut files = Vec::new();
    collect(&sdk, &sdk.join("src"), &mut files)?;
    files.retain(|file| !file.path.starts_with("src/generated/"));
    for file in &mut files {
        file.contents = without_tests(&file.contents);
        if file.path == "src/lib.rs" {
            file.contents = elsewhere(&file.contents);
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        files.push(File::new(license, files::read(&workspace::root().join(license))?));
    }
    Ok(files)
}

/// The root of the crate for a place without this workspace's README, and for an API that may not
/// use every part of the core.
fn elsewhere(root: &str) -> String {
    let kept = root.split("\n// Only in this workspace").next().unwrap_or(root);
    let unused = "allow(dead_code, unused_imports, unused_macros)";
    kept.replace(
        &format!("#![cfg_attr(not(feature = \"all-requests\"), {unused})]"),
        &format!("#![{unused}]"),
    )
}

/// A module without the one beside it that has its tests: these know this API, and stay where they are.
fn without_tests(module: &str) -> String {
    let mut kept = String::with_capacity(module.len());
    let mut lines = module.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        if line.starts_with("#[cfg(") && lines.peek().is_some_and(|next| next.ends_with("mod tests;\n")) {
            lines.next();
        } else {
            kept.push_str(line);
        }
    }
    kept
}

/// A manifest that inherits nothing: what the workspace gives is written out.
pub(crate) fn manifest(inherited: &str) -> Result<String, Failure> {
    let path = workspace::root().join("Cargo.toml");
    let parse = |text: &str| text.parse::<DocumentMut>().map_err(|error| Failure::file("read", &path, error));
    let root = parse(&files::read(&path)?)?;
    let mut manifest = parse(inherited)?;
    let given = |section: &str, key: &str| root.get("workspace")?.get(section)?.get(key).cloned();

    if let Some(package) = manifest.get_mut("package").and_then(Item::as_table_mut) {
        let keys: Vec<String> = package.iter().map(|(key, _)| key.to_owned()).collect();
        for key in keys {
            let inherits = package.get(&key).is_some_and(|item| item.get("workspace").is_some());
            if let (true, Some(value)) = (inherits, given("package", &key)) {
                package.remove(&key);
                package.insert(&key, value);
            }
        }
    }
    if let Some(dependencies) = manifest.get_mut("dependencies").and_then(Item::as_table_mut) {
        for (key, item) in dependencies.iter_mut() {
            if item.get("workspace").is_none() {
                continue;
            }
            let Some(mut given) = given("dependencies", &key) else { continue };
            let own: Vec<(String, Item)> = item
                .as_table_like()
                .into_iter()
                .flat_map(|table| table.iter())
                .filter(|(key, _)| *key != "workspace")
                .map(|(key, value)| (key.to_owned(), value.clone()))
                .collect();
            if let (false, Some(version)) = (own.is_empty(), given.as_str().map(str::to_owned)) {
                let mut table = toml_edit::InlineTable::new();
                table.insert("version", version.into());
                given = Item::Value(table.into());
            }
            for (key, value) in own {
                if let (Some(table), Ok(value)) = (given.as_inline_table_mut(), value.into_value()) {
                    table.insert(&key, value);
                }
            }
            *item = given;
        }
    }
    // Tests, benchmarks and examples know this API and stay where they are.
    for section in ["dev-dependencies", "bench", "example", "test"] {
        manifest.remove(section);
    }
    manifest.remove("lints");
    manifest.insert("workspace", Item::Table(Table::new()));
    Ok(manifest.to_string())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<(), Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, error))?;
    for entry in entries {
        let path = entry.map_err(|error| Failure::file("read", folder, error))?.path();
        if path.is_dir() {
            if !path.ends_with(TESTS) {
                collect(root, &path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let relative = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(File::new(relative, files::read(&path)?));
        }
    }
    Ok(())
}
