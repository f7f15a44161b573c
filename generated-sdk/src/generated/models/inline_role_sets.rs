// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// Makes a role set the one that new organizations get.
    pub enum UpdateRoleSetType {
        /// `initial`
        Initial = "initial",
    }
}
