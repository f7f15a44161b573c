//! The Rust half of the crate: models, and requests group by group.

mod calls;
mod docs;
mod events;
mod example;
mod format;
mod layout;
mod manifest;
mod models;
mod operations;
mod paging;
mod requests;
mod samples;
mod setters;
mod siblings;
pub(crate) mod signature;
mod ty;
pub(super) mod values;

use std::thread;

use layout::Layout;

use crate::ir::Api;
use crate::render::File;

pub use calls::render as calls;
pub(crate) use example::example;
pub use manifest::features;
pub(crate) use requests::{call, spelled};

/// Everything under `src/generated/`. An API without webhooks comes with empty ones.
///
/// Requests and types are rendered side by side, as each takes about half of the time.
pub fn render(api: &Api, webhooks: &Api) -> Vec<File> {
    let mut files = vec![File::new("src/generated/mod.rs", root(api))];
    thread::scope(|scope| {
        let requests = scope.spawn(|| requests::render(api));
        let title = "What the API answers and what requests are made of.";
        files.extend(models::render(api, &Layout::gated(api, webhooks), "models", title));
        let title = "What webhook events are about.";
        files.extend(models::render(webhooks, &Layout::ungated(webhooks), "webhooks", title));
        files.push(events::render(webhooks));
        files.push(samples::render(webhooks));
        files.push(File::new("src/generated/operations.rs", operations::render(api)));
        files.extend(requests.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
    });
    files
}

/// The first line of every rendered file.
pub(crate) const HEADER: &str =
    "// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.\n\n";

fn root(api: &Api) -> String {
    let (base_url, version) = (api.base_url.trim_end_matches('/'), &api.version);
    format!(
        "{HEADER}//! Rendered code: the models of the API and the requests to it.\n\n\
         // What is deprecated for users is still rendered, and so used, here.\n\
         #![allow(deprecated)]\n\n\
         pub mod api;\n\
         #[cfg(feature = \"webhooks\")]\n\
         pub(crate) mod events;\n\
         pub mod models;\n\
         pub(crate) mod operations;\n\
         #[cfg(feature = \"webhooks\")]\n\
         pub(crate) mod samples;\n\
         #[cfg(feature = \"webhooks\")]\n\
         pub mod webhooks;\n\n\
         /// Where the API is, unless a client is told otherwise.\n\
         pub(crate) const BASE_URL: &str = {base_url:?};\n\n\
         /// Version of the API that the types are of, which every request asks for.\n\
         pub const API_VERSION: &str = {version:?};\n"
    )
}
