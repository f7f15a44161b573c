// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// Whether credits are added or taken away.
    pub enum CreditAction {
        /// `increase`
        Increase = "increase",
        /// `decrease`
        Decrease = "decrease",
    }
}
