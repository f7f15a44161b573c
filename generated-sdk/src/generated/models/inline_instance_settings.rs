// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// What sign-in components offer first when every user must have a password.
    pub enum UpdateInstancePreferredSignInStrategyWhenPasswordRequired {
        /// `password`: The password.
        Password = "password",
        /// `otp`: A one-time code.
        Otp = "otp",
        /// The empty text: No choice of your own; the password is offered.
        Empty = "",
    }
}
