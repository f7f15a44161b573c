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
mod deleted_object;
mod email_address;
mod email_event_payload;
mod enterprise_account;
mod enterprise_account_connection;
mod external_account_with_verification;
mod identification_link;
mod inline;
mod invitation;
mod organization;
mod organization_domain;
mod organization_domain_verification;
mod organization_invitation_accepted_payload;
mod organization_invitation_public_organization_data;
mod organization_invitation_public_user_data;
mod organization_membership;
mod organization_membership_public_user_data;
mod passkey;
mod payment_attempt_event_payload;
mod permission;
mod phone_number;
mod role;
mod saml_account;
mod saml_account_connection;
mod scim_user_metadata;
mod session_activity_response;
mod session_event_payload;
mod sms_event_payload;
mod subscription_event_payload;
mod user;
mod verification_passkey;
mod waitlist_entry;
mod web3_wallet;

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
pub use deleted_object::DeletedObject;
pub use email_address::EmailAddress;
pub use email_event_payload::EmailEventPayload;
pub use enterprise_account::EnterpriseAccount;
pub use enterprise_account_connection::EnterpriseAccountConnection;
pub use external_account_with_verification::ExternalAccountWithVerification;
pub use identification_link::IdentificationLink;
pub use inline::OrganizationInvitationEventPayload;
pub use invitation::Invitation;
pub use organization::Organization;
pub use organization_domain::OrganizationDomain;
pub use organization_domain_verification::OrganizationDomainVerification;
pub use organization_invitation_accepted_payload::OrganizationInvitationAcceptedPayload;
pub use organization_invitation_public_organization_data::OrganizationInvitationPublicOrganizationData;
pub use organization_invitation_public_user_data::OrganizationInvitationPublicUserData;
pub use organization_membership::OrganizationMembership;
pub use organization_membership_public_user_data::OrganizationMembershipPublicUserData;
pub use passkey::Passkey;
pub use payment_attempt_event_payload::{
    PaymentAttemptEventPayload, PaymentAttemptEventPayloadChargeType,
    PaymentAttemptEventPayloadStatus,
};
pub use permission::Permission;
pub use phone_number::PhoneNumber;
pub use role::Role;
pub use saml_account::SamlAccount;
pub use saml_account_connection::SamlAccountConnection;
pub use scim_user_metadata::ScimUserMetadata;
pub use session_activity_response::SessionActivityResponse;
pub use session_event_payload::{SessionEventPayload, SessionEventPayloadStatus};
pub use sms_event_payload::SmsEventPayload;
pub use subscription_event_payload::{SubscriptionEventPayload, SubscriptionEventPayloadStatus};
pub use user::User;
pub use verification_passkey::VerificationPasskey;
pub use waitlist_entry::WaitlistEntry;
pub use web3_wallet::Web3Wallet;

// Types of the Backend API that read these as well.
pub use crate::generated::models::{
    OrganizationDomainVerificationStatus, OrganizationDomainEnrollmentMode,
    OrganizationInvitationStatus, VerificationOtpStatus, VerificationOtpStrategy,
    VerificationOtp, VerificationAdminStatus, VerificationAdminStrategy, VerificationAdmin,
    ClerkError, VerificationFromOauthStatus, VerificationFromOauth, VerificationTicketStatus,
    VerificationTicketStrategy, VerificationTicket, VerificationSamlStatus,
    VerificationSamlStrategy, VerificationSaml, VerificationEmailLinkStatus,
    VerificationEmailLinkStrategy, VerificationEmailLink, VerificationScimStatus,
    VerificationScimStrategy, VerificationScim, EmailAddressVerification,
    PhoneNumberVerification, VerificationWeb3Status, VerificationWeb3Strategy,
    VerificationWeb3, Web3WalletVerification, VerificationPasskeyStatus,
    VerificationPasskeyStrategy, VerificationOauthStatus, VerificationOauth,
    VerificationGoogleOneTapStatus, VerificationGoogleOneTapStrategy,
    VerificationGoogleOneTap, ExternalAccountWithVerificationObject,
    ExternalAccountVerification, SamlAccountVerification, EnterpriseAccountProtocol,
    EnterpriseAccountVerification, InvitationStatus, WaitlistEntryStatus,
};
