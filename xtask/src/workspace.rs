//! Where things are in the workspace.

use std::path::{Path, PathBuf};

/// The root of the workspace that this program was built in.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder of the API's data.
pub(crate) fn spec() -> PathBuf {
    root().join("spec")
}

/// The folder of the crate.
pub(crate) fn sdk() -> PathBuf {
    root().join("generated-sdk")
}

/// A path as shown in messages: relative to the workspace if it is inside.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
