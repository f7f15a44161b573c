//! `cargo xtask generate` and `cargo xtask check`: one function that renders, two ways to use it.

use std::fs;
use std::time::{Duration, Instant};

use codegen::pipeline::{Counts, Outcome};
use codegen::render::{File, rust};

use crate::document::{self, BACKEND_API};
use crate::failure::Failure;
use crate::tree::{self, Ownership, Tree};
use crate::{Generate, standalone, workspace};

/// Folders in which everything is rendered.
const RENDERED: [&str; 1] = ["src/generated"];

pub(crate) fn run(options: &Generate) -> Result<(), Failure> {
    let start = Instant::now();
    let (tree, outcome, mut laps) = render(options)?;
    let mut last = Instant::now();
    let changes = tree.changes()?;
    laps.push(("compare", last.elapsed()));
    last = Instant::now();
    tree.apply(&changes)?;
    laps.push(("write", last.elapsed()));
    println!("{}", report(&outcome.counts));
    let place = workspace::shown(&tree.root);
    println!(
        "{} files in {place}, {} changed, in {:.0} ms",
        tree.files.len(),
        changes.len(),
        start.elapsed().as_secs_f64() * 1e3
    );
    if options.timings {
        for (stage, time) in laps {
            println!("{stage:>10} {:7.1} ms", time.as_secs_f64() * 1e3);
        }
    }
    Ok(())
}

pub(crate) fn check() -> Result<(), Failure> {
    let options = Generate { spec: None, out: None, skip_unsupported: false, timings: false };
    let (tree, outcome, _) = render(&options)?;
    let changes = tree.changes()?;
    if changes.is_empty() {
        println!("{}", report(&outcome.counts));
        println!("{} files are as they should be", tree.files.len());
        return Ok(());
    }
    let diff = tree::diff(&tree.root, &changes);
    Err(Failure::Differs(format!(
        "{diff}\nerror: {} files differ from what spec/ and codegen/ say\n  help: run `cargo xtask generate` and commit the result",
        changes.len()
    )))
}

type Laps = Vec<(&'static str, Duration)>;

/// The files to be, in the tree or in a folder of their own.
fn render(options: &Generate) -> Result<(Tree, Outcome, Laps), Failure> {
    let mut overlay = document::overlay()?;
    // Corrections are meant for the documents under spec/; others may not need them.
    overlay.fixes.lenient = options.spec.is_some();
    let path = options.spec.clone().unwrap_or_else(|| workspace::spec().join(BACKEND_API));
    let outcome = document::lower(document::open(&path)?, &overlay, options.skip_unsupported)?;
    let mut laps = outcome.timings.clone();
    let last = Instant::now();
    let mut files = rust::render(&outcome.api);
    let manifest = workspace::sdk().join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest).map_err(|error| Failure::file("read", &manifest, error))?;
    let manifest = rust::features(&outcome.api, &manifest).map_err(Failure::Environment)?;
    let tree = match &options.out {
        None => {
            files.push(File::new("Cargo.toml", manifest));
            Tree { root: workspace::sdk(), files, ownership: Ownership::Folders(RENDERED.to_vec()) }
        }
        Some(out) => {
            files.push(File::new("Cargo.toml", standalone::manifest(&manifest)?));
            files.extend(standalone::files()?);
            let root = std::path::absolute(out).map_err(|error| Failure::file("find", out, error))?;
            Tree { root, files, ownership: Ownership::Listed }
        }
    };
    laps.push(("render", last.elapsed()));
    Ok((tree, outcome, laps))
}

fn report(counts: &Counts) -> String {
    format!(
        "{} of {} operations, {} schemas ({} types, {} aliases, {} request bodies), {} properties",
        counts.operations_kept,
        counts.operations,
        counts.schemas,
        counts.schemas_as_types,
        counts.schemas_as_aliases,
        counts.schemas_as_requests,
        counts.properties
    )
}
