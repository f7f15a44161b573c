// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// Status of the subscription items to list.
    pub enum SubscriptionItemStatusFilter {
        /// `active`
        Active = "active",
        /// `ended`
        Ended = "ended",
        /// `past_due`: A payment is overdue.
        PastDue = "past_due",
        /// `upcoming`: Begins at a later time.
        Upcoming = "upcoming",
        /// `free_trial`: On a free trial.
        FreeTrial = "free_trial",
    }
}
