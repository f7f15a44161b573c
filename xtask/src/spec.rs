//! `cargo xtask spec update` and `cargo xtask spec verify`.

use std::fs;

use codegen::canonical;
use codegen::diagnostic::Diagnostics;
use codegen::facts;
use codegen::pipeline;
use codegen::read::{self, DocumentKind};
use codegen::source::Source;
use serde_yaml::Value;

use crate::document::{self, BACKEND_API, TWINS, WEBHOOKS};
use crate::failure::Failure;
use crate::{Kind, workspace};

pub(crate) fn update(from: &str, kind: Option<Kind>) -> Result<(), Failure> {
    let source = document::fetch(from)?;
    let name = source.name.clone();
    let overlay = document::overlay()?;
    let document =
        read::read(source).map_err(|diagnostics| Failure::Document { name: name.clone(), diagnostics })?;
    check_kind(document.kind, kind, &name)?;
    let twins = match document.kind {
        DocumentKind::Operations => overlay.twins.record(&document.root),
        DocumentKind::Webhooks => overlay.twins.clone(),
    };
    let path = workspace::spec().join(file(document.kind));
    let previous = fs::read_to_string(&path).ok().and_then(|text| serde_yaml::from_str::<Value>(&text).ok());
    let mut diagnostics = Diagnostics::default();
    let reduced = canonical::reduce(&document, &twins, previous.as_ref(), &mut diagnostics);
    if !diagnostics.0.is_empty() {
        eprintln!("{diagnostics}");
    }
    let preface =
        "# The facts of the API, written by `cargo xtask spec update`. Corrections go into fixes.yaml.\n";
    let text = canonical::text(&reduced, preface);
    write(&path, &text)?;
    if document.kind == DocumentKind::Operations {
        let names = serde_yaml::to_string(&twins).unwrap_or_default();
        let preface = "# Which of several schemas of one name is which, recognised by shape. Written by\n\
                       # `cargo xtask spec update`; a `name` may be changed, and is kept from then on.\n";
        write(&workspace::spec().join(TWINS), &format!("{preface}{names}"))?;
    }
    println!("{}: {} lines", workspace::shown(&path), text.lines().count());
    Ok(())
}

pub(crate) fn verify(upstream: &str) -> Result<(), Failure> {
    let source = document::fetch(upstream)?;
    let name = source.name.clone();
    // Corrections would hide what they correct.
    let mut overlay = document::overlay()?;
    overlay.fixes.entries.clear();
    let document = read::read(source.clone())
        .map_err(|diagnostics| Failure::Document { name: name.clone(), diagnostics })?;
    let path = workspace::spec().join(file(document.kind));
    let lower = |source: Source| {
        let name = source.name.clone();
        pipeline::run(source, &overlay, true).map_err(|diagnostics| Failure::Document { name, diagnostics })
    };
    let original = lower(source)?;
    let canonical = lower(document::open(&path)?)?;
    let lost = facts::compare(&original.api, &canonical.api);
    let path = workspace::shown(&path);
    if lost.is_empty() {
        println!("{path} has all {} facts of {name}", facts::facts(&original.api).len());
        return Ok(());
    }
    let mut message = String::new();
    for fact in &lost {
        let (before, after) =
            (fact.before.as_deref().unwrap_or("nothing"), fact.after.as_deref().unwrap_or("nothing"));
        message.push_str(&format!(
            "#{}\n  {}\n  upstream: {before}\n  {path}: {after}\n",
            fact.pointer, fact.place
        ));
    }
    message.push_str(&format!(
        "error: {} facts of {name} are not the same in {path}\n  help: run `cargo xtask spec update --from {name}`",
        lost.len()
    ));
    Err(Failure::Differs(message))
}

fn file(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Operations => BACKEND_API,
        DocumentKind::Webhooks => WEBHOOKS,
    }
}

fn check_kind(found: DocumentKind, wanted: Option<Kind>, name: &str) -> Result<(), Failure> {
    let (found, shown) = match found {
        DocumentKind::Operations => (Kind::BackendApi, "operations, not webhook events"),
        DocumentKind::Webhooks => (Kind::Webhooks, "webhook events, not operations"),
    };
    if wanted.is_some_and(|wanted| wanted != found) {
        return Err(Failure::Environment(format!(
            "error: {name} describes {shown}\n  help: leave --kind out, or give the other document"
        )));
    }
    Ok(())
}

fn write(path: &std::path::Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::file("write", path, error))
}
