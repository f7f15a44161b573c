// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// Kind of message.
    pub enum TemplateType {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
    }
}
