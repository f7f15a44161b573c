// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// Whether new organizations get a role set.
    pub enum CreateRoleSetType {
        /// `initial`: New organizations get it; an instance has one such set.
        Initial = "initial",
        /// `custom`: Only organizations that it is assigned to have it.
        Custom = "custom",
    }
}

open_enum! {
    /// Makes a role set the one that new organizations get.
    pub enum UpdateRoleSetType {
        /// `initial`
        Initial = "initial",
    }
}
