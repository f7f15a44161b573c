// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;

/// Which role replaces which; new role key by former role key.
pub type ReassignmentMappings = BTreeMap<String, String>;
