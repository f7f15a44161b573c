// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// An enrolment mode to list, or with `-` in front, to leave out.
    pub enum OrganizationDomainEnrollmentModeFilter {
        /// `manual_invitation`
        ManualInvitation = "manual_invitation",
        /// `automatic_invitation`
        AutomaticInvitation = "automatic_invitation",
        /// `automatic_suggestion`
        AutomaticSuggestion = "automatic_suggestion",
        /// `enterprise_sso`
        EnterpriseSso = "enterprise_sso",
        /// `-manual_invitation`
        MinusManualInvitation = "-manual_invitation",
        /// `-automatic_invitation`
        MinusAutomaticInvitation = "-automatic_invitation",
        /// `-automatic_suggestion`
        MinusAutomaticSuggestion = "-automatic_suggestion",
        /// `-enterprise_sso`
        MinusEnterpriseSso = "-enterprise_sso",
    }
}
