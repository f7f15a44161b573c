//! Media types.

/// The media type that JSON is sent as where nothing else is asked for.
pub(crate) const JSON: &str = "application/json";

/// A media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON or built on it.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == JSON || essence.ends_with("+json") || essence == "*/*"
}
