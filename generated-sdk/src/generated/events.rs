// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! The events that a webhook tells of.

use crate::generated::webhooks as types;
use crate::webhooks::events;

events! {
    /// An email is due: Clerk sends it, or leaves it to you where `delivered_by_clerk` is `false`.
    /// Holds the email.
    ///
    /// `email.created`
    EmailCreated(types::EmailEventPayload) = "email.created",
    /// Somebody or a call to the API created an organization. Holds the organization.
    ///
    /// `organization.created`
    OrganizationCreated(types::Organization) = "organization.created",
    /// An organization's name, settings or metadata changed. Holds the organization as it is now.
    ///
    /// `organization.updated`
    OrganizationUpdated(types::Organization) = "organization.updated",
    /// An organization was deleted, and its memberships with it. Holds its ID.
    ///
    /// `organization.deleted`
    OrganizationDeleted(types::DeletedObject) = "organization.deleted",
    /// An organization got an email domain. Holds the domain.
    ///
    /// `organizationDomain.created`
    OrganizationDomainCreated(types::OrganizationDomain) = "organizationDomain.created",
    /// An organization's domain was verified, or its enrolment mode changed. Holds the domain as it is
    /// now.
    ///
    /// `organizationDomain.updated`
    OrganizationDomainUpdated(types::OrganizationDomain) = "organizationDomain.updated",
    /// An organization lost an email domain. Holds its ID.
    ///
    /// `organizationDomain.deleted`
    OrganizationDomainDeleted(types::DeletedObject) = "organizationDomain.deleted",
    /// Somebody was invited to an organization. Holds the invitation.
    ///
    /// `organizationInvitation.created`
    OrganizationInvitationCreated(types::OrganizationInvitationEventPayload) = "organizationInvitation.created",
    /// An invited person joined the organization. Holds the invitation and the ID of the user.
    ///
    /// `organizationInvitation.accepted`
    OrganizationInvitationAccepted(types::OrganizationInvitationAcceptedPayload) = "organizationInvitation.accepted",
    /// An invitation was taken back before it was accepted. Holds the invitation.
    ///
    /// `organizationInvitation.revoked`
    OrganizationInvitationRevoked(types::OrganizationInvitationEventPayload) = "organizationInvitation.revoked",
    /// A user became a member of an organization, for one as the creator of a new organization. Holds
    /// the membership.
    ///
    /// `organizationMembership.created`
    OrganizationMembershipCreated(types::OrganizationMembership) = "organizationMembership.created",
    /// A member's role or metadata changed. Holds the membership as it is now.
    ///
    /// `organizationMembership.updated`
    OrganizationMembershipUpdated(types::OrganizationMembership) = "organizationMembership.updated",
    /// A user is no longer a member of an organization. Holds the membership as it was.
    ///
    /// `organizationMembership.deleted`
    OrganizationMembershipDeleted(types::OrganizationMembership) = "organizationMembership.deleted",
    /// An attempt to charge a payer began. Holds the attempt, as a rule still pending.
    ///
    /// `paymentAttempt.created`
    PaymentAttemptCreated(types::PaymentAttemptEventPayload) = "paymentAttempt.created",
    /// An attempt to charge a payer went through or failed. Holds the attempt as it is now.
    ///
    /// `paymentAttempt.updated`
    PaymentAttemptUpdated(types::PaymentAttemptEventPayload) = "paymentAttempt.updated",
    /// A permission for organizations was created. Holds the permission.
    ///
    /// `permission.created`
    PermissionCreated(types::Permission) = "permission.created",
    /// A permission changed. Holds the permission as it is now.
    ///
    /// `permission.updated`
    PermissionUpdated(types::Permission) = "permission.updated",
    /// A permission was deleted. Holds its ID.
    ///
    /// `permission.deleted`
    PermissionDeleted(types::DeletedObject) = "permission.deleted",
    /// A role for organizations was created. Holds the role with its permissions.
    ///
    /// `role.created`
    RoleCreated(types::Role) = "role.created",
    /// A role was changed. Holds the role as it is now, with its permissions.
    ///
    /// `role.updated`
    RoleUpdated(types::Role) = "role.updated",
    /// A role was deleted. Holds its ID.
    ///
    /// `role.deleted`
    RoleDeleted(types::DeletedObject) = "role.deleted",
    /// A user signed in. Holds the session and its user.
    ///
    /// `session.created`
    SessionCreated(types::SessionEventPayload) = "session.created",
    /// A user signed in, but must finish a task before the session becomes active, such as choosing an
    /// organization. Holds the session and its user.
    ///
    /// `session.pending`
    SessionPending(types::SessionEventPayload) = "session.pending",
    /// A user signed out of a session that its client still lists. Holds the session and its user.
    ///
    /// `session.ended`
    SessionEnded(types::SessionEventPayload) = "session.ended",
    /// A user signed out of a session, and its client dropped it. Holds the session and its user.
    ///
    /// `session.removed`
    SessionRemoved(types::SessionEventPayload) = "session.removed",
    /// A session was ended from outside, by the API or in the dashboard. Holds the session and its
    /// user.
    ///
    /// `session.revoked`
    SessionRevoked(types::SessionEventPayload) = "session.revoked",
    /// A text message is due: Clerk sends it, or leaves it to you where `delivered_by_clerk` is
    /// `false`. Holds the message.
    ///
    /// `sms.created`
    SmsCreated(types::SmsEventPayload) = "sms.created",
    /// A payer has a subscription from now on. Holds the subscription with its items.
    ///
    /// `subscription.created`
    SubscriptionCreated(types::SubscriptionEventPayload) = "subscription.created",
    /// A subscription or one of its items changed. Holds the subscription as it is now.
    ///
    /// `subscription.updated`
    SubscriptionUpdated(types::SubscriptionEventPayload) = "subscription.updated",
    /// A subscription came into force. Holds the subscription with its items.
    ///
    /// `subscription.active`
    SubscriptionActive(types::SubscriptionEventPayload) = "subscription.active",
    /// A payment for a subscription is late. Holds the subscription with its items.
    ///
    /// `subscription.pastDue`
    SubscriptionPastDue(types::SubscriptionEventPayload) = "subscription.pastDue",
    /// A planned item was replaced before it began. Holds the item.
    ///
    /// `subscriptionItem.abandoned`
    SubscriptionItemAbandoned(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.abandoned",
    /// An item came into force, so the payer has the plan from now on. Holds the item.
    ///
    /// `subscriptionItem.active`
    SubscriptionItemActive(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.active",
    /// An item was cancelled; the payer keeps the plan until the period ends. Holds the item.
    ///
    /// `subscriptionItem.canceled`
    SubscriptionItemCanceled(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.canceled",
    /// An item is no longer in force, so the payer has lost the plan. Holds the item.
    ///
    /// `subscriptionItem.ended`
    SubscriptionItemEnded(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.ended",
    /// A free trial is about to end. Holds the item.
    ///
    /// `subscriptionItem.freeTrialEnding`
    SubscriptionItemFreeTrialEnding(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.freeTrialEnding",
    /// An item cannot begin until the payer does something. Holds the item.
    ///
    /// `subscriptionItem.incomplete`
    SubscriptionItemIncomplete(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.incomplete",
    /// A payment for an item is late. Holds the item.
    ///
    /// `subscriptionItem.pastDue`
    SubscriptionItemPastDue(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.pastDue",
    /// An item is planned to begin later. Holds the item.
    ///
    /// `subscriptionItem.upcoming`
    SubscriptionItemUpcoming(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.upcoming",
    /// An item changed without going from one state to another. Holds the item as it is now.
    ///
    /// `subscriptionItem.updated`
    SubscriptionItemUpdated(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.updated",
    /// A user was created, by signing up, by an invitation or through the API. Holds the user.
    ///
    /// `user.created`
    UserCreated(types::User) = "user.created",
    /// A user's profile, credentials or metadata changed, or the user was banned, locked or released.
    /// Holds the user as it is now.
    ///
    /// `user.updated`
    UserUpdated(types::User) = "user.updated",
    /// A user was deleted. Holds the ID, and yours if you set one.
    ///
    /// `user.deleted`
    UserDeleted(types::DeletedObject) = "user.deleted",
    /// Somebody was put on the waitlist. Holds the entry.
    ///
    /// `waitlistEntry.created`
    WaitlistEntryCreated(types::WaitlistEntry) = "waitlistEntry.created",
    /// Somebody on the waitlist was invited, rejected, or has signed up. Holds the entry as it is now.
    ///
    /// `waitlistEntry.updated`
    WaitlistEntryUpdated(types::WaitlistEntry) = "waitlistEntry.updated",
    /// An item was added to a subscription. Holds the item.
    ///
    /// `subscriptionItem.created`
    SubscriptionItemCreated(types::BillingSubscriptionItemEventPayload) = "subscriptionItem.created",
}
