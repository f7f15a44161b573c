//! How names and places of the IR are spelled.

use super::Direction;

/// What stands before a component in the place of the type that is sent of it.
const SENT: &str = "request:";

/// A name of Rust without the mark of words that Rust keeps to itself: `type` for `r#type`.
pub fn bare(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// Name of the method that sets to null what the method `name` sets.
pub fn clear_name(name: &str) -> String {
    format!("clear_{}", bare(name).trim_start_matches('_'))
}

/// Place of the type that a component is in one direction.
pub fn place_of(component: &str, direction: Direction) -> String {
    match direction {
        Direction::Response => component.to_owned(),
        Direction::Request => format!("{SENT}{component}"),
    }
}

/// The component of a component's place.
pub fn component_of(place: &str) -> &str {
    place.strip_prefix(SENT).unwrap_or(place)
}
