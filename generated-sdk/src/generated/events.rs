// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! The events that a webhook tells of.

use crate::generated::webhooks as types;
use crate::webhooks::events;

events! {
    /// `email.created`
    EmailCreated(types::EmailEventPayload) = "email.created",
    /// `organization.created`
    OrganizationCreated(types::Organization) = "organization.created",
    /// `organization.updated`
    OrganizationUpdated(types::Organization) = "organization.updated",
    /// `organization.deleted`
    OrganizationDeleted(types::DeletedObject) = "organization.deleted",
    /// `organizationDomain.created`
    OrganizationDomainCreated(types::OrganizationDomain) = "organizationDomain.created",
    /// `organizationDomain.updated`
    OrganizationDomainUpdated(types::OrganizationDomain) = "organizationDomain.updated",
    /// `organizationDomain.deleted`
    OrganizationDomainDeleted(types::DeletedObject) = "organizationDomain.deleted",
    /// `organizationInvitation.created`
    OrganizationInvitationCreated(types::OrganizationInvitationEventPayload) = "organizationInvitation.created",
    /// `organizationInvitation.accepted`
    OrganizationInvitationAccepted(types::OrganizationInvitationAcceptedPayload) = "organizationInvitation.accepted",
    /// `organizationInvitation.revoked`
    OrganizationInvitationRevoked(types::OrganizationInvitationEventPayload) = "organizationInvitation.revoked",
    /// `organizationMembership.created`
    OrganizationMembershipCreated(types::OrganizationMembership) = "organizationMembership.created",
    /// `organizationMembership.updated`
    OrganizationMembershipUpdated(types::OrganizationMembership) = "organizationMembership.updated",
    /// `organizationMembership.deleted`
    OrganizationMembershipDeleted(types::OrganizationMembership) = "organizationMembership.deleted",
    /// `paymentAttempt.created`
    PaymentAttemptCreated(types::PaymentAttemptEventPayload) = "paymentAttempt.created",
    /// `paymentAttempt.updated`
    PaymentAttemptUpdated(types::PaymentAttemptEventPayload) = "paymentAttempt.updated",
    /// `permission.created`
    PermissionCreated(types::Permission) = "permission.created",
    /// `permission.updated`
    PermissionUpdated(types::Permission) = "permission.updated",
    /// `permission.deleted`
    PermissionDeleted(types::DeletedObject) = "permission.deleted",
    /// `role.created`
    RoleCreated(types::Role) = "role.created",
    /// `role.updated`
    RoleUpdated(types::Role) = "role.updated",
    /// `role.deleted`
    RoleDeleted(types::DeletedObject) = "role.deleted",
    /// `session.created`
    SessionCreated(types::SessionEventPayload) = "session.created",
    /// `session.pending`
    SessionPending(types::SessionEventPayload) = "session.pending",
    /// `session.ended`
    SessionEnded(types::SessionEventPayload) = "session.ended",
    /// `session.removed`
    SessionRemoved(types::SessionEventPayload) = "session.removed",
    /// `session.revoked`
    SessionRevoked(types::SessionEventPayload) = "session.revoked",
    /// `sms.created`
    SmsCreated(types::SmsEventPayload) = "sms.created",
    /// `subscription.created`
    SubscriptionCreated(types::SubscriptionEventPayload) = "subscription.created",
    /// `subscription.updated`
    SubscriptionUpdated(types::SubscriptionEventPayload) = "subscription.updated",
    /// `subscription.active`
    SubscriptionActive(types::SubscriptionEventPayload) = "subscription.active",
    /// `subscription.pastDue`
    SubscriptionPastDue(types::SubscriptionEventPayload) = "subscription.pastDue",
    /// `subscriptionItem.abandoned`
    SubscriptionItemAbandoned(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.abandoned",
    /// `subscriptionItem.active`
    SubscriptionItemActive(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.active",
    /// `subscriptionItem.canceled`
    SubscriptionItemCanceled(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.canceled",
    /// `subscriptionItem.ended`
    SubscriptionItemEnded(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.ended",
    /// `subscriptionItem.freeTrialEnding`
    SubscriptionItemFreeTrialEnding(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.freeTrialEnding",
    /// `subscriptionItem.incomplete`
    SubscriptionItemIncomplete(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.incomplete",
    /// `subscriptionItem.pastDue`
    SubscriptionItemPastDue(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.pastDue",
    /// `subscriptionItem.upcoming`
    SubscriptionItemUpcoming(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.upcoming",
    /// `subscriptionItem.updated`
    SubscriptionItemUpdated(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.updated",
    /// `user.created`
    UserCreated(types::User) = "user.created",
    /// `user.updated`
    UserUpdated(types::User) = "user.updated",
    /// `user.deleted`
    UserDeleted(types::DeletedObject) = "user.deleted",
    /// `waitlistEntry.created`
    WaitlistEntryCreated(types::WaitlistEntry) = "waitlistEntry.created",
    /// `waitlistEntry.updated`
    WaitlistEntryUpdated(types::WaitlistEntry) = "waitlistEntry.updated",
    /// `subscriptionItem.created`
    SubscriptionItemCreated(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.created",
}
