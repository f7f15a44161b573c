//! Stage 2: what we know better than the document is laid over it.

mod fixes;
mod lookup;
mod names;
mod twins;

pub use fixes::{Fix, Fixes};
pub use lookup::{Lookup, Marks};
pub use names::Names;
pub(crate) use names::parse;
pub use twins::{Twin, Twins};

use crate::diagnostic::Diagnostics;
use crate::prose::Prose;
use crate::read::Document;

/// Everything that is laid over documents.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    /// Corrections of facts.
    pub fixes: Fixes,
    /// Names that rules alone would not find.
    pub names: Names,
    /// Names of schemas that the bundler calls alike.
    pub twins: Twins,
    /// What is said about the parts of the API.
    pub prose: Prose,
}

/// Settles the names of twin schemas and applies the corrections meant for this document.
pub fn apply(document: &mut Document, overlay: &Overlay, diagnostics: &mut Diagnostics) {
    overlay.twins.settle(&mut document.root, diagnostics);
    overlay.fixes.apply(document, diagnostics);
}
