// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! What the API answers and what requests are made of.

mod actor_token;
mod agent_task;
mod aliases;
mod allowlist_identifier;
mod billing_discounts_response;
mod billing_payment_attempt;
mod billing_price_response;
mod billing_proration_discount_detail;
mod billing_statement;
mod billing_totals_response;
mod blocklist_identifier;
mod c_name_target;
mod clerk_error;
mod clerk_errors;
mod client;
mod commerce_credit_balance_response;
mod commerce_credit_ledger_response;
mod commerce_credits_response;
mod commerce_discount_redemption_response;
mod commerce_discounts_response;
mod commerce_money_response;
mod commerce_payer_credit_response;
mod commerce_payer_response;
mod commerce_payment_method_response;
mod commerce_payment_source_response;
mod commerce_per_unit_total;
mod commerce_per_unit_total_tier;
mod commerce_plan;
mod commerce_plan_unit_price;
mod commerce_plan_unit_price_tier;
mod commerce_price_transition_details;
mod commerce_price_transition_response;
mod commerce_proration_credit_detail_response;
mod commerce_proration_discount_response;
mod commerce_subscription;
mod commerce_subscription_credit_response;
mod commerce_subscription_item;
mod commerce_subscription_item_next_payment_response;
mod commerce_subscription_item_seats_response;
mod commerce_subscription_next_payment;
mod commerce_totals_response;
mod cookies;
mod deleted_object;
mod directory;
mod directory_group_role_mapping;
mod domain;
mod email_address;
mod enterprise_account;
mod enterprise_account_connection;
mod enterprise_connection;
mod enterprise_connection_test_run;
mod enterprise_connection_test_run_response;
mod external_account_with_verification;
mod feature_response;
mod identification_link;
mod inline;
mod instance;
mod instance_communication;
mod instance_protect;
mod instance_restrictions;
mod invitation;
mod jwks;
mod jwks_ecdsa_private_key;
mod jwks_ecdsa_public_key;
mod jwks_ed25519_private_key;
mod jwks_ed25519_public_key;
mod jwks_rsa_private_key;
mod jwks_rsa_public_key;
mod jwks_symmetric_key;
mod jwt_template;
mod legacy_commerce_payer_response;
mod legacy_commerce_plan;
mod legacy_commerce_subscription_item;
mod legacy_feature_response;
mod machine;
mod machine_scope;
mod machine_without_scoped_machines;
mod oauth_access_token;
mod oauth_application;
mod oauth_application_settings;
mod oauth_application_with_secret;
mod organization;
mod organization_domain;
mod organization_domain_verification;
mod organization_invitation;
mod organization_invitation_public_organization_data;
mod organization_invitation_public_user_data;
mod organization_invitation_with_public_organization_data;
mod organization_membership;
mod organization_membership_public_user_data;
mod organization_settings;
mod organization_with_logo;
mod passkey;
mod permission;
mod phone_number;
mod proxy_check;
mod redirect_url;
mod role;
mod role_set;
mod role_set_item;
mod role_set_migration;
mod saml_account;
mod saml_account_connection;
mod saml_connection;
mod saml_connection_attribute_mapping;
mod saml_connection_login_hint;
mod scim_directory;
mod scim_group_role_mapping;
mod scim_user_metadata;
mod session;
mod session_activity_response;
mod session_refresh;
mod session_task;
mod sign_in_token;
mod sign_up;
mod sign_up_verification;
mod sign_up_verifications;
mod svix_url;
mod template;
mod testing_token;
mod token;
mod total_count;
mod trusted_device;
mod user;
mod verification_admin;
mod verification_email_link;
mod verification_from_oauth;
mod verification_google_one_tap;
mod verification_oauth;
mod verification_otp;
mod verification_passkey;
mod verification_saml;
mod verification_scim;
mod verification_ticket;
mod verification_web3;
mod waitlist_entry;
mod web3_wallet;

pub use actor_token::{ActorToken, ActorTokenStatus};
pub use agent_task::AgentTask;
pub use aliases::{
    BlocklistIdentifiers, Directories, DirectoryGroupRoleMappings, Domains,
    EnterpriseConnectionTestRuns, EnterpriseConnections, OAuthAccessToken, OAuthApplications,
    OrganizationDomains, OrganizationInvitations,
    OrganizationInvitationsWithPublicOrganizationData, OrganizationMemberships,
    Organizations, PaginatedBillingPaymentAttemptResponse, PaginatedBillingPriceResponse,
    PaginatedBillingStatementResponse, PaginatedCommercePlanResponse,
    PaginatedCommerceSubscriptionItemResponse, PasswordHasher, Permissions,
    ReassignmentMappings, RoleSets, Roles, SamlConnections, ScimDirectories,
    ScimGroupRoleMappings,
};
pub use allowlist_identifier::{AllowlistIdentifier, AllowlistIdentifierIdentifierType};
pub use billing_discounts_response::BillingDiscountsResponse;
pub use billing_payment_attempt::{BillingPaymentAttempt, BillingPaymentAttemptStatus};
pub use billing_price_response::{BillingPriceResponse, BillingPriceResponseSupportedBillingPeriods};
pub use billing_proration_discount_detail::BillingProrationDiscountDetail;
pub use billing_statement::{BillingStatement, BillingStatementGroup, BillingStatementStatus, BillingStatementTotals};
pub use billing_totals_response::BillingTotalsResponse;
pub use blocklist_identifier::{BlocklistIdentifier, BlocklistIdentifierIdentifierType};
pub use c_name_target::CNameTarget;
pub use clerk_error::ClerkError;
pub use clerk_errors::ClerkErrors;
pub use client::Client;
pub use commerce_credit_balance_response::CommerceCreditBalanceResponse;
pub use commerce_credit_ledger_response::CommerceCreditLedgerResponse;
pub use commerce_credits_response::CommerceCreditsResponse;
pub use commerce_discount_redemption_response::{
    CommerceDiscountRedemptionResponse, CommerceDiscountRedemptionResponseEffect,
    CommerceDiscountRedemptionResponseSource, CommerceDiscountRedemptionResponseStatus,
};
pub use commerce_discounts_response::CommerceDiscountsResponse;
pub use commerce_money_response::CommerceMoneyResponse;
pub use commerce_payer_credit_response::CommercePayerCreditResponse;
pub use commerce_payer_response::CommercePayerResponse;
pub use commerce_payment_method_response::{
    CommercePaymentMethodResponse, CommercePaymentMethodResponsePaymentType,
    CommercePaymentMethodResponseStatus,
};
pub use commerce_payment_source_response::{
    CommercePaymentSourceResponse, CommercePaymentSourceResponsePaymentMethod,
    CommercePaymentSourceResponseStatus,
};
pub use commerce_per_unit_total::CommercePerUnitTotal;
pub use commerce_per_unit_total_tier::CommercePerUnitTotalTier;
pub use commerce_plan::CommercePlan;
pub use commerce_plan_unit_price::CommercePlanUnitPrice;
pub use commerce_plan_unit_price_tier::CommercePlanUnitPriceTier;
pub use commerce_price_transition_details::{
    CommercePriceTransitionDetails, CommercePriceTransitionDetailsEffectiveMode,
    CommercePriceTransitionDetailsPreviousSubscriptionItemStatus,
};
pub use commerce_price_transition_response::CommercePriceTransitionResponse;
pub use commerce_proration_credit_detail_response::CommerceProrationCreditDetailResponse;
pub use commerce_proration_discount_response::CommerceProrationDiscountResponse;
pub use commerce_subscription::{CommerceSubscription, CommerceSubscriptionStatus};
pub use commerce_subscription_credit_response::CommerceSubscriptionCreditResponse;
pub use commerce_subscription_item::{
    CommerceSubscriptionItem, CommerceSubscriptionItemPlanPeriod,
    CommerceSubscriptionItemStatus,
};
pub use commerce_subscription_item_next_payment_response::CommerceSubscriptionItemNextPaymentResponse;
pub use commerce_subscription_item_seats_response::CommerceSubscriptionItemSeatsResponse;
pub use commerce_subscription_next_payment::CommerceSubscriptionNextPayment;
pub use commerce_totals_response::CommerceTotalsResponse;
pub use cookies::Cookies;
pub use deleted_object::DeletedObject;
pub use directory::{Directory, DirectoryCustomAttribute};
pub use directory_group_role_mapping::DirectoryGroupRoleMapping;
pub use domain::Domain;
pub use email_address::{EmailAddress, EmailAddressVerification};
pub use enterprise_account::{EnterpriseAccount, EnterpriseAccountProtocol, EnterpriseAccountVerification};
pub use enterprise_account_connection::EnterpriseAccountConnection;
pub use enterprise_connection::{
    EnterpriseConnection, EnterpriseConnectionCustomAttribute,
    EnterpriseConnectionOauthConfig, EnterpriseConnectionSamlConnection,
    EnterpriseConnectionSamlConnectionLoginHint,
    EnterpriseConnectionSamlConnectionLoginHintMode,
};
pub use enterprise_connection_test_run::{
    EnterpriseConnectionTestRun, EnterpriseConnectionTestRunConnectionType,
    EnterpriseConnectionTestRunLog, EnterpriseConnectionTestRunOauth,
    EnterpriseConnectionTestRunParsedUserInfo, EnterpriseConnectionTestRunSaml,
    EnterpriseConnectionTestRunStatus,
};
pub use enterprise_connection_test_run_response::EnterpriseConnectionTestRunResponse;
pub use external_account_with_verification::{
    ExternalAccountWithVerification, ExternalAccountWithVerificationObject,
    ExternalAccountWithVerificationVerification,
};
pub use feature_response::FeatureResponse;
pub use identification_link::IdentificationLink;
pub use inline::{
    ActiveOAuthAccessToken, AdminPortalLinkToken, ApiKey, ApiKeySecret, BillingPayerType,
    BulkInvitation, BulkOrganizationInvitation, BulkWaitlistEntry, CreateActorTokenActor,
    CreateAgentTaskOnBehalfOf, CreateAgentTaskPermissions,
    CreateBillingPriceSupportedBillingPeriods, CreateDirectoryGroupRoleMapping,
    CreateEnterpriseConnectionProvider, CreateEnterpriseConnectionSaml, CreateRoleSetType,
    CreateSamlConnectionProvider, CreateScimDirectoryGroupRoleMapping, CreatedApiKey,
    CreatedM2MToken, CreatedMachine, CreditAction, CustomAttributeInput, DeletedApiKey,
    DeletedDirectoryGroupRoleMapping, DeletedMachine, DeletedMachineScope,
    DeletedScimGroupRoleMapping, EnterpriseAttributeMappingInput, GetApiKeysIncludeInvalid,
    GetSessionListStatus, IdentificationStatus, InactiveOAuthAccessToken, InstanceSettings,
    InvitationTemplateSlug, ListAllOrganizationDomainsEnrollmentMode,
    ListAllOrganizationDomainsVerified, ListEnterpriseConnectionTestRunsStatus,
    ListInstanceOrganizationInvitationsStatus, ListInvitationsStatus,
    ListOrganizationInvitationsStatus, ListWaitlistEntriesStatus, M2MToken, M2MTokenFormat,
    MachineSecretKey, NewIdentificationStatus, OidcInput, RefreshSessionFormat,
    ReplaceDirectoryGroupRoleMappingsMapping, ReplaceScimGroupRoleMappingsMapping,
    RevokedAdminPortalLinkToken, RevokedInvitation, RevokedInvitationStatus,
    SamlAttributeMappingInput, SamlLoginHintInput, SamlLoginHintMode, SessionToken,
    SubscriptionItemStatusFilter, TemplateType, UpdateEnterpriseConnectionSaml,
    UpdateInstancePreferredSignInStrategyWhenPasswordRequired, UpdateRoleSetType,
    UserReference, UsersGetOrganizationInvitationsStatus, VerificationAttempt,
    VerifiedOAuthAccessToken, VerifyPasswordResponse, VerifyTotpResponse,
    VerifyTotpResponseCodeType,
};
pub use instance::Instance;
pub use instance_communication::InstanceCommunication;
pub use instance_protect::InstanceProtect;
pub use instance_restrictions::InstanceRestrictions;
pub use invitation::{Invitation, InvitationStatus};
pub use jwks::{Jwks, JwksKey};
pub use jwks_ecdsa_private_key::{JwksEcdsaPrivateKey, JwksEcdsaPrivateKeyKty};
pub use jwks_ecdsa_public_key::{JwksEcdsaPublicKey, JwksEcdsaPublicKeyKty};
pub use jwks_ed25519_private_key::{JwksEd25519PrivateKey, JwksEd25519PrivateKeyCrv, JwksEd25519PrivateKeyKty};
pub use jwks_ed25519_public_key::{JwksEd25519PublicKey, JwksEd25519PublicKeyCrv, JwksEd25519PublicKeyKty};
pub use jwks_rsa_private_key::{JwksRsaPrivateKey, JwksRsaPrivateKeyKty};
pub use jwks_rsa_public_key::{JwksRsaPublicKey, JwksRsaPublicKeyKty};
pub use jwks_symmetric_key::{JwksSymmetricKey, JwksSymmetricKeyKty};
pub use jwt_template::JwtTemplate;
pub use legacy_commerce_payer_response::LegacyCommercePayerResponse;
pub use legacy_commerce_plan::LegacyCommercePlan;
pub use legacy_commerce_subscription_item::{
    LegacyCommerceSubscriptionItem, LegacyCommerceSubscriptionItemPlanPeriod,
    LegacyCommerceSubscriptionItemStatus,
};
pub use legacy_feature_response::LegacyFeatureResponse;
pub use machine::Machine;
pub use machine_scope::MachineScope;
pub use machine_without_scoped_machines::MachineWithoutScopedMachines;
pub use oauth_access_token::OAuthAccessTokenItem;
pub use oauth_application::OAuthApplication;
pub use oauth_application_settings::OAuthApplicationSettings;
pub use oauth_application_with_secret::OAuthApplicationWithSecret;
pub use organization::Organization;
pub use organization_domain::{OrganizationDomain, OrganizationDomainEnrollmentMode};
pub use organization_domain_verification::OrganizationDomainVerification;
pub use organization_invitation::OrganizationInvitation;
pub use organization_invitation_public_organization_data::OrganizationInvitationPublicOrganizationData;
pub use organization_invitation_public_user_data::OrganizationInvitationPublicUserData;
pub use organization_invitation_with_public_organization_data::OrganizationInvitationWithPublicOrganizationData;
pub use organization_membership::OrganizationMembership;
pub use organization_membership_public_user_data::OrganizationMembershipPublicUserData;
pub use organization_settings::{OrganizationSettings, OrganizationSettingsDomainsEnrollmentMode};
pub use organization_with_logo::OrganizationWithLogo;
pub use passkey::Passkey;
pub use permission::Permission;
pub use phone_number::{PhoneNumber, PhoneNumberVerification};
pub use proxy_check::ProxyCheck;
pub use redirect_url::RedirectUrl;
pub use role::Role;
pub use role_set::{RoleSet, RoleSetType};
pub use role_set_item::RoleSetItem;
pub use role_set_migration::RoleSetMigration;
pub use saml_account::{SamlAccount, SamlAccountVerification};
pub use saml_account_connection::SamlAccountConnection;
pub use saml_connection::SamlConnection;
pub use saml_connection_attribute_mapping::SamlConnectionAttributeMapping;
pub use saml_connection_login_hint::{SamlConnectionLoginHint, SamlConnectionLoginHintMode};
pub use scim_directory::{ScimDirectory, ScimDirectoryCustomAttribute};
pub use scim_group_role_mapping::ScimGroupRoleMapping;
pub use scim_user_metadata::ScimUserMetadata;
pub use session::{Session, SessionStatus};
pub use session_activity_response::SessionActivityResponse;
pub use session_refresh::SessionRefresh;
pub use session_task::SessionTask;
pub use sign_in_token::{SignInToken, SignInTokenStatus};
pub use sign_up::{SignUp, SignUpStatus};
pub use sign_up_verification::{SignUpVerification, SignUpVerificationNextAction};
pub use sign_up_verifications::SignUpVerifications;
pub use svix_url::SvixUrl;
pub use template::Template;
pub use testing_token::TestingToken;
pub use token::Token;
pub use total_count::TotalCount;
pub use trusted_device::{TrustedDevice, TrustedDeviceAlgorithm, TrustedDevicePlatform, TrustedDeviceStatus};
pub use user::User;
pub use verification_admin::{VerificationAdmin, VerificationAdminStatus, VerificationAdminStrategy};
pub use verification_email_link::{VerificationEmailLink, VerificationEmailLinkStatus, VerificationEmailLinkStrategy};
pub use verification_from_oauth::{VerificationFromOauth, VerificationFromOauthStatus};
pub use verification_google_one_tap::{VerificationGoogleOneTap, VerificationGoogleOneTapStatus, VerificationGoogleOneTapStrategy};
pub use verification_oauth::{VerificationOauth, VerificationOauthStatus};
pub use verification_otp::{VerificationOtp, VerificationOtpStatus, VerificationOtpStrategy};
pub use verification_passkey::{
    VerificationPasskey, VerificationPasskeyNonce, VerificationPasskeyStatus,
    VerificationPasskeyStrategy,
};
pub use verification_saml::{VerificationSaml, VerificationSamlStatus, VerificationSamlStrategy};
pub use verification_scim::{VerificationScim, VerificationScimStatus, VerificationScimStrategy};
pub use verification_ticket::{VerificationTicket, VerificationTicketStatus, VerificationTicketStrategy};
pub use verification_web3::{VerificationWeb3, VerificationWeb3Status, VerificationWeb3Strategy};
pub use waitlist_entry::{WaitlistEntry, WaitlistEntryStatus};
pub use web3_wallet::{Web3Wallet, Web3WalletVerification};
