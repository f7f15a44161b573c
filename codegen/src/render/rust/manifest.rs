//! The rendered part of `Cargo.toml`: one feature a group.

use crate::ir::Api;

const START: &str = "# <requests> rendered by `cargo xtask generate`";
const END: &str = "# </requests>";

/// The manifest with its rendered part brought up to date.
///
/// # Errors
///
/// The manifest has no place marked for it.
pub fn features(api: &Api, manifest: &str) -> Result<String, String> {
    let (Some(start), Some(end)) = (manifest.find(START), manifest.find(END)) else {
        return Err(format!("Cargo.toml has no lines `{START}` and `{END}` under [features]"));
    };
    let names: Vec<&str> = api.groups.iter().map(|group| group.feature.as_str()).collect();
    let mut part = format!("{START}\nall-requests = [\n");
    for name in &names {
        part.push_str(&format!("    {name:?},\n"));
    }
    part.push_str("]\n");
    for name in &names {
        // TOML wants quotes around a key with letters that are not ASCII.
        let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        let key = if plain { (*name).to_owned() } else { format!("{name:?}") };
        part.push_str(&format!("{key} = []\n"));
    }
    let before = manifest.get(..start).unwrap_or_default();
    let after = manifest.get(end..).unwrap_or_default();
    Ok(format!("{before}{part}{after}"))
}
