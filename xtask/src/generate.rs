//! `cargo xtask generate` and `cargo xtask check`: one function that renders, two ways to use it.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::overlay::Overlay;
use codegen::passes;
use codegen::pipeline::{self, Counts, Outcome};
use codegen::prose::{Coverage, Share};
use codegen::read::DocumentKind;
use codegen::render::markdown::{self, Guide};
use codegen::render::{File, mock, rust};

use crate::document::{self, BACKEND_API, PROSE, WEBHOOKS};
use crate::failure::Failure;
use crate::threads::finished;
use crate::tree::{self, Ownership, Tree};
use crate::{Generate, standalone, workspace};

/// Folders in which everything is rendered.
const RENDERED: [&str; 3] = ["src/generated", "tests/wire/calls", REFERENCE];

/// The folder of the reference.
const REFERENCE: &str = "docs/reference";

pub(crate) fn run(options: &Generate) -> Result<(), Failure> {
    let start = Instant::now();
    let Rendered { tree, outcome, mut laps, .. } = render(options)?;
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
    let Rendered { tree, outcome, coverage, .. } = render(&options)?;
    let changes = tree.changes()?;
    if changes.is_empty() {
        println!("{}", report(&outcome.counts));
        println!("{coverage}");
        println!("{} files are as they should be", tree.files.len());
        return documented(&coverage);
    }
    let diff = tree::diff(&tree.root, &changes);
    Err(Failure::Differs(format!(
        "{diff}\nerror: {} files differ from what spec/ and codegen/ say\n  help: run `cargo xtask generate` and commit the result",
        changes.len()
    )))
}

/// Fails if too little is said about the API.
fn documented(coverage: &Coverage) -> Result<(), Failure> {
    let lacks = |share: &Share| {
        format!(
            "error: {} of {} {} have no sentence: {}\n",
            share.missing.len(),
            share.all,
            share.what,
            share.missing.join(", ")
        )
    };
    let lacking: String = coverage.lacking().map(lacks).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    Err(Failure::Differs(format!(
        "{lacking}  help: say in spec/{PROSE} what they are; spec/README.md describes it"
    )))
}

/// What is to be, and what was found on the way.
struct Rendered {
    tree: Tree,
    outcome: Outcome,
    coverage: Coverage,
    laps: Vec<(&'static str, Duration)>,
}

/// What `generate` would write although entries beside the documents may no longer apply.
pub(crate) struct Tolerant {
    pub(crate) tree: Tree,
    pub(crate) coverage: Coverage,
    /// These entries: a person has to decide about them.
    pub(crate) stale: Diagnostics,
}

pub(crate) fn tolerant() -> Result<Tolerant, Failure> {
    let mut stale = Diagnostics::default();
    let (outcome, webhooks) = all_standing(&mut stale)?;
    let options = Generate { spec: None, out: None, skip_unsupported: false, timings: false };
    let Rendered { tree, coverage, .. } = rendered(&options, outcome, Some(webhooks), Vec::new())?;
    Ok(Tolerant { tree, coverage, stale })
}

/// The files to be, in the tree or in a folder of their own.
fn render(options: &Generate) -> Result<Rendered, Failure> {
    std::thread::scope(|scope| {
        let copied = options.out.is_some().then(|| scope.spawn(standalone::files));
        let (outcome, webhooks) = outcomes(options)?;
        let copied = copied.map_or_else(|| Ok(Vec::new()), finished)?;
        rendered(options, outcome, webhooks, copied)
    })
}

/// `copied` is what of the crate is not rendered, for a folder of its own.
fn rendered(
    options: &Generate,
    outcome: Outcome,
    webhooks: Option<Outcome>,
    copied: Vec<File>,
) -> Result<Rendered, Failure> {
    let mut laps = outcome.timings.clone();
    let mut events = Api::default();
    if let Some(webhooks) = webhooks {
        laps.push(("webhooks", webhooks.timings.iter().map(|(_, time)| *time).sum()));
        events = webhooks.api;
        passes::settle_events(&mut events);
        passes::share(&mut events, &outcome.api);
    }
    let coverage = Coverage::of(&outcome.api, &events);
    let last = Instant::now();
    let guides = options.out.is_none().then(guides).transpose()?;
    let Parts { mut files, calls, docs, laps: parts } = parts(&outcome.api, &events, guides.as_deref())?;
    laps.extend(parts);
    let manifest = crate::files::read(&workspace::sdk().join("Cargo.toml"))?;
    let manifest = rust::features(&outcome.api, &manifest).map_err(Failure::Environment)?;
    laps.push(("render", last.elapsed()));
    let tree = match &options.out {
        None => {
            files.extend(calls);
            files.extend(docs);
            files.push(File::new("Cargo.toml", manifest));
            Tree { root: workspace::sdk(), files, ownership: Ownership::Folders(RENDERED.to_vec()) }
        }
        Some(out) => {
            // What makes a book of them needs the guides, and those are about the crate as it is here.
            files.extend(docs.into_iter().filter(|file| file.path.starts_with(REFERENCE)));
            files.push(File::new("Cargo.toml", standalone::manifest(&manifest)?));
            files.extend(copied);
            let root = std::path::absolute(out).map_err(|error| Failure::file("find", out, error))?;
            Tree { root, files, ownership: Ownership::Listed }
        }
    };
    Ok(Rendered { tree, outcome, coverage, laps })
}

/// What the renderers made, and how long each took.
struct Parts {
    /// The crate itself.
    files: Vec<File>,
    calls: Vec<File>,
    docs: Vec<File>,
    laps: Vec<(&'static str, Duration)>,
}

/// Renders all there is, side by side: the renderers only read. A crate elsewhere has no guides, and no
/// wire test whose calls it needs.
fn parts(api: &Api, events: &Api, guides: Option<&[Guide]>) -> Result<Parts, Failure> {
    std::thread::scope(|scope| {
        let docs = scope.spawn(|| timed(|| markdown::render(api, events, guides.unwrap_or_default())));
        let calls = || guides.map(|_| rust::calls(api)).unwrap_or_default();
        let calls = scope.spawn(move || timed(|| (calls(), mock::render(api))));
        let (mut files, rust) = timed(|| rust::render(api, events));
        let ((calls, mock), others) = finished(calls);
        let (docs, documentation) = finished(docs);
        files.push(mock);
        let laps = vec![("rust", rust), ("calls", others), ("docs", documentation)];
        Ok(Parts { files, calls, docs: docs.map_err(Failure::Environment)?, laps })
    })
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (work(), start.elapsed())
}

/// The pages that are written by hand, by name, with the first one to read before the others.
fn guides() -> Result<Vec<Guide>, Failure> {
    const FIRST: &str = "quick-start.md";
    let folder = workspace::sdk().join("docs/guides");
    let fault = |error| Failure::file("read", &folder, error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(fault)? {
        names.push(entry.map_err(fault)?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| name.ends_with(".md"));
    names.sort_by_key(|name| (name != FIRST, name.clone()));
    let guide = |name: String| {
        let path = folder.join(&name);
        let text = crate::files::read(&path)?;
        let title = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or(&name).to_owned();
        Ok(Guide { path: format!("guides/{name}"), title })
    };
    names.into_iter().map(guide).collect()
}

/// The operations and the webhooks. A document that is given takes the place of the one of its
/// kind under spec/; an API of another name has no webhooks.
fn outcomes(options: &Generate) -> Result<(Outcome, Option<Outcome>), Failure> {
    let Some(path) = &options.spec else {
        let overlay = document::overlay()?;
        let (operations, webhooks) = (standing(BACKEND_API, &overlay)?, standing(WEBHOOKS, &overlay)?);
        let stale = stale(&overlay, &operations, &webhooks);
        if !stale.0.is_empty() {
            return Err(Failure::Document { name: "spec".to_owned(), diagnostics: stale });
        }
        let faults = overlay.prose.faults(&operations.api, &webhooks.api);
        if !faults.0.is_empty() {
            return Err(Failure::Document { name: format!("spec/{PROSE}"), diagnostics: faults });
        }
        return Ok((operations, Some(webhooks)));
    };
    given(path, options.skip_unsupported)
}

/// A document that is given, and the other one of the same API as it stands under spec/: read and lowered side
/// by side, as far as one does not need the other.
fn given(path: &Path, skip_unsupported: bool) -> Result<(Outcome, Option<Outcome>), Failure> {
    let start = Instant::now();
    let (read, overlay) = std::thread::scope(|scope| {
        let read = scope.spawn(|| Ok((document::parse(document::open(path)?)?, start.elapsed())));
        let overlay = document::overlay();
        (finished(read), overlay)
    });
    let ((document, time), overlay) = (read?, overlay?);
    let ours = document::title(&document::open(&workspace::spec().join(BACKEND_API))?);
    let other = match document.kind {
        DocumentKind::Webhooks => Some(BACKEND_API),
        DocumentKind::Operations => Some(WEBHOOKS).filter(|_| document.title() == ours),
    };
    // Corrections are meant for the documents under spec/; others may not need them.
    let mut lenient = overlay.clone();
    lenient.fixes.lenient = true;
    let kind = document.kind;
    let (given, other) = std::thread::scope(|scope| {
        let other = other.map(|name| scope.spawn(|| standing(name, &overlay)));
        let given = document::resume(document, &lenient, skip_unsupported);
        (given, other.map(finished).transpose())
    });
    let (mut given, other) = (given?, other?);
    given.timings.insert(0, ("read", time));
    Ok(match (kind, other) {
        (DocumentKind::Webhooks, Some(operations)) => (operations, Some(given)),
        (_, webhooks) => (given, webhooks),
    })
}

/// A document as it stands under spec/.
fn standing(name: &str, overlay: &Overlay) -> Result<Outcome, Failure> {
    document::lower(document::open(&workspace::spec().join(name))?, overlay, false)
}

/// Entries of the overlay that nobody needs, which only both documents together show.
fn stale(overlay: &Overlay, operations: &Outcome, webhooks: &Outcome) -> Diagnostics {
    let mut stale = overlay.names.stale();
    stale.0.extend(overlay.fixes.homeless(&[&operations.api.title, &webhooks.api.title]).0);
    stale
}

/// The documents under spec/. What no longer applies to them is passed over, and found.
fn all_standing(found: &mut Diagnostics) -> Result<(Outcome, Outcome), Failure> {
    let overlay = document::overlay()?;
    let mut lenient = overlay.clone();
    lenient.fixes.lenient = true;
    let mut lower = |name: &str| {
        let source = document::open(&workspace::spec().join(name))?;
        if let Err(diagnostics) = pipeline::run(source.clone(), &overlay, false) {
            found.0.extend(diagnostics.0.into_iter().filter(|finding| finding.code == "stale-fix"));
        }
        document::lower(source, &lenient, false)
    };
    let (operations, webhooks) = (lower(BACKEND_API)?, lower(WEBHOOKS)?);
    found.0.extend(stale(&lenient, &operations, &webhooks).0);
    found.0.extend(lenient.prose.faults(&operations.api, &webhooks.api).0);
    Ok((operations, webhooks))
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
