//! Stage 4: the IR refined, pass by pass, until it says everything that a renderer needs.

mod groups;
mod naming;
mod paging;
mod recursion;
mod sharing;
mod words;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::overlay::Names;

pub use sharing::share;

/// All passes over one API, in their order. [`share`] comes after them, where two APIs have types
/// in common.
pub fn run(api: &mut Api, names: &Names, diagnostics: &mut Diagnostics) {
    // Lists in an envelope and bare lists become pages, so that both are used alike.
    paging::run(api);
    // Tags become groups with an accessor; some tags hold several groups.
    groups::run(api, names, diagnostics);
    // Everything that is visible in Rust gets its name; equal types of one name become one.
    naming::run(api, names, diagnostics);
    // Types that contain themselves get a box, or they would have no size.
    recursion::run(api, diagnostics);
}
