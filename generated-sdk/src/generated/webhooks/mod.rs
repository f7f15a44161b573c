// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! What webhook events are about.

mod billing_amount;
mod billing_payee;
mod billing_payer_event_payload;
mod billing_payment_failed_reason;
mod billing_payment_source;
mod billing_plan;
mod billing_seats;
mod billing_subscription_credit;
mod billing_subscription_credits;
mod billing_subscription_item;
mod billing_subscription_item_event_payload;
mod billing_subscription_item_event_plan;
mod billing_subscription_item_event_plan_unit_price;
mod billing_subscription_item_event_plan_unit_price_tier;
mod billing_subscription_payer_credit;
mod billing_totals;
mod billing_unit_total;
mod email_event_payload;
mod inline;
mod organization_invitation_accepted_payload;
mod payment_attempt_event_payload;
mod session;
mod session_event_payload;
mod sms_event_payload;
mod subscription_event_payload;
mod webhook_event_payload;

pub use billing_amount::BillingAmount;
pub use billing_payee::BillingPayee;
pub use billing_payer_event_payload::BillingPayerEventPayload;
pub use billing_payment_failed_reason::BillingPaymentFailedReason;
pub use billing_payment_source::{BillingPaymentSource, BillingPaymentSourcePaymentMethod, BillingPaymentSourceStatus};
pub use billing_plan::BillingPlan;
pub use billing_seats::BillingSeats;
pub use billing_subscription_credit::BillingSubscriptionCredit;
pub use billing_subscription_credits::BillingSubscriptionCredits;
pub use billing_subscription_item::{BillingSubscriptionItem, BillingSubscriptionItemInterval, BillingSubscriptionItemStatus};
pub use billing_subscription_item_event_payload::{BillingSubscriptionItemEventPayload, BillingSubscriptionItemEventPayloadStatus};
pub use billing_subscription_item_event_plan::BillingSubscriptionItemEventPlan;
pub use billing_subscription_item_event_plan_unit_price::BillingSubscriptionItemEventPlanUnitPrice;
pub use billing_subscription_item_event_plan_unit_price_tier::BillingSubscriptionItemEventPlanUnitPriceTier;
pub use billing_subscription_payer_credit::BillingSubscriptionPayerCredit;
pub use billing_totals::BillingTotals;
pub use billing_unit_total::BillingUnitTotal;
pub use email_event_payload::EmailEventPayload;
pub use inline::{
    OrganizationInvitationCreated, OrganizationInvitationCreatedData,
    OrganizationInvitationRevoked, OrganizationInvitationRevokedData,
};
pub use organization_invitation_accepted_payload::{OrganizationInvitationAcceptedPayload, OrganizationInvitationAcceptedPayloadData};
pub use payment_attempt_event_payload::{
    PaymentAttemptEventPayload, PaymentAttemptEventPayloadChargeType,
    PaymentAttemptEventPayloadStatus,
};
pub use session::{Session, SessionStatus};
pub use session_event_payload::{SessionEventPayload, SessionEventPayloadStatus};
pub use sms_event_payload::SmsEventPayload;
pub use subscription_event_payload::{SubscriptionEventPayload, SubscriptionEventPayloadStatus};
pub use webhook_event_payload::{
    WebhookEventPayload, WebhookEventPayloadEventAttributes,
    WebhookEventPayloadEventAttributesHttpRequest,
};

// The same as in the Backend API.
pub use crate::generated::models::{
    Organization, DeletedObject, OrganizationDomainVerification,
    OrganizationInvitationPublicOrganizationData, OrganizationDomainEnrollmentMode,
    OrganizationDomain, OrganizationInvitationPublicUserData, OrganizationInvitation,
    OrganizationMembershipPublicUserData, OrganizationMembership, Permission, Role,
    SessionActivityResponse, VerificationOtpStatus, VerificationOtpStrategy, VerificationOtp,
    VerificationAdminStatus, VerificationAdminStrategy, VerificationAdmin, ClerkError,
    VerificationFromOauthStatus, VerificationFromOauth, VerificationTicketStatus,
    VerificationTicketStrategy, VerificationTicket, VerificationSamlStatus,
    VerificationSamlStrategy, VerificationSaml, VerificationEmailLinkStatus,
    VerificationEmailLinkStrategy, VerificationEmailLink, VerificationScimStatus,
    VerificationScimStrategy, VerificationScim, IdentificationLink, EmailAddressVerification,
    EmailAddress, PhoneNumberVerification, PhoneNumber, VerificationWeb3Status,
    VerificationWeb3Strategy, VerificationWeb3, Web3WalletVerification, Web3Wallet,
    VerificationPasskeyStatus, VerificationPasskeyStrategy, VerificationPasskeyNonce,
    VerificationPasskey, Passkey, VerificationOauthStatus, VerificationOauth,
    VerificationGoogleOneTapStatus, VerificationGoogleOneTapStrategy,
    VerificationGoogleOneTap, ExternalAccountWithVerificationObject,
    ExternalAccountWithVerificationVerification, ExternalAccountWithVerification,
    SamlAccountConnection, SamlAccountVerification, SamlAccount, EnterpriseAccountConnection,
    EnterpriseAccountProtocol, EnterpriseAccountVerification, EnterpriseAccount,
    ScimUserMetadata, User, InvitationStatus, Invitation, WaitlistEntryStatus, WaitlistEntry,
};
