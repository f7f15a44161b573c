//! `cargo xtask spec update` and `cargo xtask spec verify`.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::canonical;
use codegen::diagnostic::{Diagnostics, Severity};
use codegen::facts::{self, Difference};
use codegen::ir::Api;
use codegen::overlay::{Fixes, Overlay};
use codegen::prose::Coverage;
use codegen::read::DocumentKind;
use codegen::source::Source;
use codegen::{passes, pipeline};
use serde_yaml::Value;

use crate::document::{self, BACKEND_API, PROSE, TWINS, WEBHOOKS};
use crate::failure::Failure;
use crate::files;
use crate::{Kind, workspace};

pub(crate) fn update(from: &str, kind: Option<Kind>) -> Result<(), Failure> {
    let reduced = reduce(from, kind, &document::overlay()?)?;
    for (path, text) in &reduced.files {
        files::write(path, text)?;
    }
    reduced.notices.iter().for_each(|notice| println!("{notice}"));
    if let Some((document, _)) = reduced.files.first() {
        undocumented(document, &document::overlay()?)?.iter().for_each(|notice| println!("{notice}"));
    }
    Ok(())
}

/// What an update would write.
pub(crate) struct Reduced {
    /// Files under spec/.
    pub(crate) files: Vec<(PathBuf, String)>,
    /// What to tell whoever updates.
    pub(crate) notices: Vec<String>,
}

/// Reduces a published document to its canonical form, and proves that nothing was lost.
pub(crate) fn reduce(from: &str, kind: Option<Kind>, overlay: &Overlay) -> Result<Reduced, Failure> {
    let source = document::fetch(from)?;
    let name = source.name.clone();
    let document = document::parse(source.clone())?;
    check_kind(document.kind, kind, &name)?;
    let path = workspace::spec().join(file(document.kind));
    let previous = fs::read_to_string(&path).ok().and_then(|text| serde_yaml::from_str::<Value>(&text).ok());
    let known = previous.as_ref().map(|previous| overlay.twins.expecting(previous, &document.root));
    let known = known.unwrap_or_else(|| overlay.twins.clone());
    let twins = match document.kind {
        DocumentKind::Operations => known.record(&document.root),
        DocumentKind::Webhooks => overlay.twins.clone(),
    };
    let mut diagnostics = Diagnostics::default();
    let reduced = canonical::reduce(&document, &twins, previous.as_ref(), &mut diagnostics);
    if !diagnostics.0.is_empty() {
        eprintln!("{diagnostics}");
    }
    let preface =
        "# The facts of the API, written by `cargo xtask spec update`. Corrections go into fixes.yaml.\n";
    let text = canonical::text(&reduced, preface);
    let canonical = Source { name: workspace::shown(&path), text: text.clone() };
    let comparison = Comparison::of(source, canonical, Overlay { twins: twins.clone(), ..overlay.clone() })?;
    comparison.complete("report this as a fault of the reduction, with the document")?;
    let lines = text.lines().count();
    let mut notices = vec![format!("{}: {lines} lines", workspace::shown(&path))];
    let mut files = vec![(path, text)];
    if document.kind == DocumentKind::Operations {
        let names = serde_yaml::to_string(&twins).unwrap_or_default();
        let preface = "# Which of several schemas of one name is which, recognised by shape. Written by\n\
                       # `cargo xtask spec update`; a `name` may be changed, and is kept from then on.\n";
        files.push((workspace::spec().join(TWINS), format!("{preface}{names}")));
        for (family, twin) in twins.added_since(&known) {
            notices.push(format!(
                "new: one of several `{family}` is named `{}`; change that in {TWINS} now or never",
                twin.name
            ));
        }
    }
    Ok(Reduced { files, notices })
}

/// What is new in a document under spec/ and not spoken of in the prose.
fn undocumented(path: &Path, overlay: &Overlay) -> Result<Vec<String>, Failure> {
    // Corrections that the new document made superfluous are for `generate` to report.
    let mut lenient = overlay.clone();
    lenient.fixes.lenient = true;
    let Ok(mut outcome) = pipeline::run(document::open(path)?, &lenient, true) else { return Ok(Vec::new()) };
    let coverage = if outcome.api.events.is_empty() {
        Coverage::of(&outcome.api, &Api::default())
    } else {
        passes::settle_events(&mut outcome.api);
        Coverage::of(&Api::default(), &outcome.api)
    };
    let missing =
        coverage.0.iter().flat_map(|share| share.missing.iter().map(move |place| (share.what, place)));
    Ok(missing.map(|(what, place)| format!("not in {PROSE} yet, of {what}: {place}")).collect())
}

pub(crate) fn verify(upstream: &str) -> Result<(), Failure> {
    let source = document::fetch(upstream)?;
    let name = source.name.clone();
    let document = document::parse(source.clone())?;
    let canonical = document::open(&workspace::spec().join(file(document.kind)))?;
    let comparison = Comparison::of(source, canonical, document::overlay()?)?;
    comparison.complete(&format!("run `cargo xtask spec update --from {name}`"))?;
    println!("{} has all {} facts of {name}", comparison.canonical, comparison.facts);
    Ok(())
}

/// What an upstream document says and its canonical form does not, or says otherwise.
struct Comparison {
    upstream: String,
    canonical: String,
    facts: usize,
    differences: Vec<Difference>,
}

impl Comparison {
    fn of(upstream: Source, canonical: Source, overlay: Overlay) -> Result<Self, Failure> {
        // Corrections would hide what they correct.
        let overlay = Overlay { fixes: Fixes::default(), ..overlay };
        let names = (upstream.name.clone(), canonical.name.clone());
        let lower = |source: Source| {
            let name = source.name.clone();
            pipeline::run(source, &overlay, true)
                .map_err(|diagnostics| Failure::Document { name, diagnostics })
        };
        let upstream = lower(upstream)?;
        let of_upstream = upstream.warnings.0.into_iter();
        let left_out = Diagnostics(of_upstream.filter(|d| d.severity > Severity::Warning).collect());
        // What is left out on both sides is the same on both sides, and proves nothing.
        if left_out.0.iter().any(|diagnostic| diagnostic.code == "not-valid") {
            return Err(Failure::Document { name: names.0, diagnostics: left_out });
        }
        if !left_out.0.is_empty() {
            eprintln!("{}:\n{left_out}", names.0);
        }
        let (first, second) = (upstream.api, lower(canonical)?.api);
        Ok(Self {
            upstream: names.0,
            canonical: names.1,
            facts: facts::facts(&first).len(),
            differences: facts::compare(&first, &second),
        })
    }

    /// Fails with every fact that differs, and where it stands upstream.
    fn complete(&self, help: &str) -> Result<(), Failure> {
        if self.differences.is_empty() {
            return Ok(());
        }
        let mut message = String::new();
        for fact in &self.differences {
            let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
            message.push_str(&format!(
                "#{}\n  {}\n  upstream: {}\n  {}: {}\n",
                fact.pointer,
                fact.place,
                shown(&fact.before),
                self.canonical,
                shown(&fact.after)
            ));
        }
        let count = self.differences.len();
        let (upstream, canonical) = (&self.upstream, &self.canonical);
        message.push_str(&format!(
            "error: {count} facts of {upstream} are not the same in {canonical}\n  help: {help}"
        ));
        Err(Failure::Differs(message))
    }
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
