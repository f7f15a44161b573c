//! Stage 4: the IR refined, pass by pass, until it says everything that a renderer needs.

mod aliases;
mod envelopes;
mod events;
mod groups;
mod naming;
mod paging;
mod recursion;
mod secrets;
mod sharing;
mod words;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::overlay::Names;

pub use events::settle_events;
pub use sharing::share;

/// All passes over one API, in their order. [`settle_events`] and [`share`] come after them, where an
/// API of events is rendered beside another one: they leave facts out, and what compares documents
/// needs all of them.
pub fn run(api: &mut Api, names: &Names, diagnostics: &mut Diagnostics) {
    // Lists in an envelope become pages.
    envelopes::run(api);
    // So do bare lists that are asked for page by page, so that both are used alike.
    paging::run(api);
    // Tags become groups with an accessor; some tags hold several groups.
    groups::run(api, names, diagnostics);
    // Everything that is visible in Rust gets its name; equal types of one name become one.
    naming::run(api, names, diagnostics);
    // What debug output hides is marked, by the names that types have by now.
    secrets::run(api, names);
    // Types that contain themselves get a box, or they would have no size.
    recursion::run(api, diagnostics);
}
