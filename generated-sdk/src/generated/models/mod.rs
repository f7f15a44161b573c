// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! What the API answers and what requests are made of.

#[cfg(feature = "actor_tokens")]
mod actor_token;
#[cfg(feature = "agent_tasks")]
mod agent_task;
#[cfg(feature = "role_sets")]
mod aliases;
#[cfg(any(feature = "allowlist_identifiers", feature = "blocklist_identifiers"))]
mod allowlist_identifier;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod billing_discounts_response;
#[cfg(feature = "billing")]
mod billing_payment_attempt;
#[cfg(feature = "billing")]
mod billing_price_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod billing_proration_discount_detail;
#[cfg(feature = "billing")]
mod billing_statement;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod billing_totals_response;
#[cfg(feature = "blocklist_identifiers")]
mod blocklist_identifier;
#[cfg(feature = "domains")]
mod c_name_target;
#[cfg(any(feature = "all-requests", feature = "email_addresses", feature = "users", feature = "webhooks"))]
mod clerk_error;
#[cfg(feature = "all-requests")]
mod clerk_errors;
#[cfg(feature = "clients")]
mod client;
#[cfg(any(feature = "organizations", feature = "users"))]
mod commerce_credit_balance_response;
#[cfg(any(feature = "organizations", feature = "users"))]
mod commerce_credit_ledger_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_credits_response;
#[cfg(feature = "billing")]
mod commerce_discount_redemption_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_discounts_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_money_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_payer_credit_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_payer_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_payment_method_response;
#[cfg(feature = "billing")]
mod commerce_payment_source_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_per_unit_total;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_per_unit_total_tier;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_plan;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_plan_unit_price;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_plan_unit_price_tier;
#[cfg(feature = "billing")]
mod commerce_price_transition_details;
#[cfg(feature = "billing")]
mod commerce_price_transition_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_proration_credit_detail_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_proration_discount_response;
#[cfg(any(feature = "organizations", feature = "users"))]
mod commerce_subscription;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_subscription_credit_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_subscription_item;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_subscription_item_next_payment_response;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_subscription_item_seats_response;
#[cfg(any(feature = "organizations", feature = "users"))]
mod commerce_subscription_next_payment;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod commerce_totals_response;
#[cfg(feature = "sessions")]
mod cookies;
#[cfg(any(feature = "allowlist_identifiers", feature = "blocklist_identifiers", feature = "directories", feature = "domains", feature = "email_addresses", feature = "enterprise_connections", feature = "jwt_templates", feature = "oauth_applications", feature = "organization_domains", feature = "organization_permissions", feature = "organization_roles", feature = "organizations", feature = "phone_numbers", feature = "redirect_urls", feature = "role_sets", feature = "saml_connections", feature = "scim_directories", feature = "users", feature = "waitlist_entries"))]
mod deleted_object;
#[cfg(feature = "directories")]
mod directory;
#[cfg(feature = "directories")]
mod directory_group_role_mapping;
#[cfg(feature = "domains")]
mod domain;
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
mod email_address;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod enterprise_account;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod enterprise_account_connection;
#[cfg(any(feature = "enterprise_connections", feature = "saml_connections"))]
mod enterprise_connection;
#[cfg(feature = "enterprise_connections")]
mod enterprise_connection_test_run;
#[cfg(feature = "enterprise_connections")]
mod enterprise_connection_test_run_response;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod external_account_with_verification;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
mod feature_response;
#[cfg(any(feature = "email_addresses", feature = "phone_numbers", feature = "users", feature = "webhooks"))]
mod identification_link;
#[cfg(feature = "actor_tokens")]
mod inline_actor_tokens;
#[cfg(feature = "admin_portal_link_tokens")]
mod inline_admin_portal_link_tokens;
#[cfg(feature = "agent_tasks")]
mod inline_agent_tasks;
#[cfg(feature = "api_keys")]
mod inline_api_keys;
#[cfg(feature = "beta_features")]
mod inline_beta_features;
#[cfg(feature = "billing")]
mod inline_billing;
#[cfg(feature = "directories")]
mod inline_directories;
#[cfg(any(feature = "email_addresses", feature = "phone_numbers"))]
mod inline_email_addresses;
#[cfg(feature = "email_sms_templates")]
mod inline_email_sms_templates;
#[cfg(feature = "enterprise_connections")]
mod inline_enterprise_connections;
#[cfg(feature = "instance_settings")]
mod inline_instance_settings;
#[cfg(feature = "invitations")]
mod inline_invitations;
#[cfg(feature = "m2m_tokens")]
mod inline_m2m_tokens;
#[cfg(feature = "machines")]
mod inline_machines;
#[cfg(feature = "oauth_access_tokens")]
mod inline_oauth_access_tokens;
#[cfg(feature = "organization_domains")]
mod inline_organization_domains;
#[cfg(feature = "organization_invitations")]
mod inline_organization_invitations;
#[cfg(any(feature = "organizations", feature = "users"))]
mod inline_organizations;
#[cfg(feature = "role_sets")]
mod inline_role_sets;
#[cfg(any(feature = "enterprise_connections", feature = "saml_connections"))]
mod inline_saml_connections;
#[cfg(feature = "scim_directories")]
mod inline_scim_directories;
#[cfg(feature = "sessions")]
mod inline_sessions;
#[cfg(feature = "users")]
mod inline_users;
#[cfg(feature = "waitlist_entries")]
mod inline_waitlist_entries;
#[cfg(feature = "instance_settings")]
mod instance;
#[cfg(feature = "instance_settings")]
mod instance_communication;
#[cfg(feature = "instance_settings")]
mod instance_protect;
#[cfg(feature = "instance_settings")]
mod instance_restrictions;
#[cfg(any(feature = "invitations", feature = "waitlist_entries", feature = "webhooks"))]
mod invitation;
#[cfg(feature = "jwks")]
mod jwks;
#[cfg(feature = "jwks")]
mod jwks_ecdsa_private_key;
#[cfg(feature = "jwks")]
mod jwks_ecdsa_public_key;
#[cfg(feature = "jwks")]
mod jwks_ed25519_private_key;
#[cfg(feature = "jwks")]
mod jwks_ed25519_public_key;
#[cfg(feature = "jwks")]
mod jwks_rsa_private_key;
#[cfg(feature = "jwks")]
mod jwks_rsa_public_key;
#[cfg(feature = "jwks")]
mod jwks_symmetric_key;
#[cfg(feature = "jwt_templates")]
mod jwt_template;
#[cfg(feature = "billing")]
mod legacy_commerce_payer_response;
#[cfg(feature = "billing")]
mod legacy_commerce_plan;
#[cfg(feature = "billing")]
mod legacy_commerce_subscription_item;
#[cfg(feature = "billing")]
mod legacy_feature_response;
#[cfg(feature = "machines")]
mod machine;
#[cfg(feature = "machines")]
mod machine_scope;
#[cfg(feature = "machines")]
mod machine_without_scoped_machines;
#[cfg(feature = "users")]
mod oauth_access_token;
#[cfg(feature = "oauth_applications")]
mod oauth_application;
#[cfg(feature = "instance_settings")]
mod oauth_application_settings;
#[cfg(feature = "oauth_applications")]
mod oauth_application_with_secret;
#[cfg(any(feature = "organization_memberships", feature = "organizations", feature = "users"))]
mod organization;
#[cfg(any(feature = "organization_domains", feature = "webhooks"))]
mod organization_domain;
#[cfg(any(feature = "organization_domains", feature = "webhooks"))]
mod organization_domain_verification;
#[cfg(any(feature = "organization_invitations", feature = "users", feature = "webhooks"))]
mod organization_invitation;
#[cfg(any(feature = "organization_domains", feature = "organization_invitations", feature = "users", feature = "webhooks"))]
mod organization_invitation_public_organization_data;
#[cfg(any(feature = "organization_invitations", feature = "users", feature = "webhooks"))]
mod organization_invitation_public_user_data;
#[cfg(any(feature = "organization_invitations", feature = "users"))]
mod organization_invitation_with_public_organization_data;
#[cfg(any(feature = "organization_memberships", feature = "users"))]
mod organization_membership;
#[cfg(any(feature = "organization_memberships", feature = "users"))]
mod organization_membership_public_user_data;
#[cfg(feature = "instance_settings")]
mod organization_settings;
#[cfg(feature = "organizations")]
mod organization_with_logo;
#[cfg(feature = "users")]
mod passkey;
#[cfg(feature = "users")]
mod password_hasher;
#[cfg(any(feature = "directories", feature = "organization_permissions", feature = "organization_roles", feature = "scim_directories"))]
mod permission;
#[cfg(any(feature = "phone_numbers", feature = "users", feature = "webhooks"))]
mod phone_number;
#[cfg(feature = "proxy_checks")]
mod proxy_check;
#[cfg(feature = "redirect_urls")]
mod redirect_url;
#[cfg(any(feature = "directories", feature = "organization_roles", feature = "scim_directories"))]
mod role;
#[cfg(feature = "role_sets")]
mod role_set;
#[cfg(feature = "role_sets")]
mod role_set_item;
#[cfg(feature = "role_sets")]
mod role_set_migration;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod saml_account;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod saml_account_connection;
#[cfg(feature = "saml_connections")]
mod saml_connection;
#[cfg(feature = "saml_connections")]
mod saml_connection_attribute_mapping;
#[cfg(feature = "saml_connections")]
mod saml_connection_login_hint;
#[cfg(feature = "scim_directories")]
mod scim_directory;
#[cfg(feature = "scim_directories")]
mod scim_group_role_mapping;
#[cfg(feature = "users")]
mod scim_user_metadata;
#[cfg(any(feature = "clients", feature = "sessions"))]
mod session;
#[cfg(any(feature = "clients", feature = "sessions"))]
mod session_activity_response;
#[cfg(feature = "sessions")]
mod session_refresh;
#[cfg(any(feature = "clients", feature = "sessions"))]
mod session_task;
#[cfg(feature = "sign_in_tokens")]
mod sign_in_token;
#[cfg(feature = "sign_ups")]
mod sign_up;
#[cfg(feature = "sign_ups")]
mod sign_up_verification;
#[cfg(feature = "sign_ups")]
mod sign_up_verifications;
#[cfg(feature = "webhooks_api")]
mod svix_url;
#[cfg(feature = "email_sms_templates")]
mod template;
#[cfg(feature = "testing_tokens")]
mod testing_token;
#[cfg(feature = "sessions")]
mod token;
#[cfg(feature = "users")]
mod total_count;
#[cfg(feature = "users")]
mod trusted_device;
#[cfg(feature = "users")]
mod user;
#[cfg(any(feature = "email_addresses", feature = "phone_numbers", feature = "users", feature = "webhooks"))]
mod verification_admin;
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
mod verification_email_link;
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
mod verification_from_oauth;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod verification_google_one_tap;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod verification_oauth;
#[cfg(any(feature = "email_addresses", feature = "phone_numbers", feature = "users", feature = "webhooks"))]
mod verification_otp;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod verification_passkey;
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
mod verification_saml;
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
mod verification_scim;
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
mod verification_ticket;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod verification_web3;
#[cfg(any(feature = "waitlist_entries", feature = "webhooks"))]
mod waitlist_entry;
#[cfg(any(feature = "users", feature = "webhooks"))]
mod web3_wallet;

#[cfg(feature = "actor_tokens")]
pub use actor_token::{ActorToken, ActorTokenStatus};
#[cfg(feature = "agent_tasks")]
pub use agent_task::AgentTask;
#[cfg(feature = "role_sets")]
pub use aliases::ReassignmentMappings;
#[cfg(any(feature = "allowlist_identifiers", feature = "blocklist_identifiers"))]
pub use allowlist_identifier::{AllowlistIdentifier, IdentifierType};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use billing_discounts_response::BillingDiscountsResponse;
#[cfg(feature = "billing")]
pub use billing_payment_attempt::{BillingPaymentAttempt, BillingPaymentAttemptStatus, PaginatedBillingPaymentAttemptResponse};
#[cfg(feature = "billing")]
pub use billing_price_response::{BillingPriceResponse, PaginatedBillingPriceResponse, SupportedBillingPeriods};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use billing_proration_discount_detail::BillingProrationDiscountDetail;
#[cfg(feature = "billing")]
pub use billing_statement::{
    BillingStatement, BillingStatementGroup, BillingStatementStatus, BillingStatementTotals,
    PaginatedBillingStatementResponse,
};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use billing_totals_response::BillingTotalsResponse;
#[cfg(feature = "blocklist_identifiers")]
pub use blocklist_identifier::{BlocklistIdentifier, BlocklistIdentifiers};
#[cfg(feature = "domains")]
pub use c_name_target::CnameTarget;
#[cfg(any(feature = "all-requests", feature = "email_addresses", feature = "users", feature = "webhooks"))]
pub use clerk_error::ClerkError;
#[cfg(feature = "all-requests")]
pub use clerk_errors::ClerkErrors;
#[cfg(feature = "clients")]
pub use client::Client;
#[cfg(any(feature = "organizations", feature = "users"))]
pub use commerce_credit_balance_response::CommerceCreditBalanceResponse;
#[cfg(any(feature = "organizations", feature = "users"))]
pub use commerce_credit_ledger_response::CommerceCreditLedgerResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_credits_response::CommerceCreditsResponse;
#[cfg(feature = "billing")]
pub use commerce_discount_redemption_response::{
    CommerceDiscountRedemptionResponse, CommerceDiscountRedemptionResponseEffect,
    CommerceDiscountRedemptionResponseSource, CommerceDiscountRedemptionResponseStatus,
};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_discounts_response::CommerceDiscountsResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_money_response::CommerceMoneyResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_payer_credit_response::CommercePayerCreditResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_payer_response::CommercePayerResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_payment_method_response::{
    CommercePaymentMethodResponse, CommercePaymentMethodResponsePaymentType,
    CommercePaymentMethodResponseStatus,
};
#[cfg(feature = "billing")]
pub use commerce_payment_source_response::{
    CommercePaymentSourceResponse, CommercePaymentSourceResponsePaymentMethod,
    CommercePaymentSourceResponseStatus,
};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_per_unit_total::CommercePerUnitTotal;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_per_unit_total_tier::CommercePerUnitTotalTier;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_plan::{BillingPayerType, CommercePlan, PaginatedCommercePlanResponse};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_plan_unit_price::CommercePlanUnitPrice;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_plan_unit_price_tier::CommercePlanUnitPriceTier;
#[cfg(feature = "billing")]
pub use commerce_price_transition_details::{
    CommercePriceTransitionDetails, CommercePriceTransitionDetailsEffectiveMode,
    CommercePriceTransitionDetailsPreviousSubscriptionItemStatus,
};
#[cfg(feature = "billing")]
pub use commerce_price_transition_response::CommercePriceTransitionResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_proration_credit_detail_response::CommerceProrationCreditDetailResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_proration_discount_response::CommerceProrationDiscountResponse;
#[cfg(any(feature = "organizations", feature = "users"))]
pub use commerce_subscription::{CommerceSubscription, CommerceSubscriptionStatus};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_subscription_credit_response::CommerceSubscriptionCreditResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_subscription_item::{
    CommerceSubscriptionItem, CommerceSubscriptionItemStatus,
    PaginatedCommerceSubscriptionItemResponse, PlanPeriod,
};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_subscription_item_next_payment_response::CommerceSubscriptionItemNextPaymentResponse;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_subscription_item_seats_response::CommerceSubscriptionItemSeatsResponse;
#[cfg(any(feature = "organizations", feature = "users"))]
pub use commerce_subscription_next_payment::CommerceSubscriptionNextPayment;
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use commerce_totals_response::CommerceTotalsResponse;
#[cfg(feature = "sessions")]
pub use cookies::Cookies;
#[cfg(any(feature = "allowlist_identifiers", feature = "blocklist_identifiers", feature = "directories", feature = "domains", feature = "email_addresses", feature = "enterprise_connections", feature = "jwt_templates", feature = "oauth_applications", feature = "organization_domains", feature = "organization_permissions", feature = "organization_roles", feature = "organizations", feature = "phone_numbers", feature = "redirect_urls", feature = "role_sets", feature = "saml_connections", feature = "scim_directories", feature = "users", feature = "waitlist_entries"))]
pub use deleted_object::DeletedObject;
#[cfg(feature = "directories")]
pub use directory::{Directories, Directory, DirectoryCustomAttribute};
#[cfg(feature = "directories")]
pub use directory_group_role_mapping::{DirectoryGroupRoleMapping, DirectoryGroupRoleMappings};
#[cfg(feature = "domains")]
pub use domain::{Domain, Domains};
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
pub use email_address::{EmailAddress, EmailAddressVerification};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use enterprise_account::{EnterpriseAccount, EnterpriseAccountProtocol, EnterpriseAccountVerification};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use enterprise_account_connection::EnterpriseAccountConnection;
#[cfg(any(feature = "enterprise_connections", feature = "saml_connections"))]
pub use enterprise_connection::{
    EnterpriseConnection, EnterpriseConnectionCustomAttribute,
    EnterpriseConnectionOauthConfig, EnterpriseConnectionSamlConnection,
    EnterpriseConnectionSamlConnectionLoginHint, EnterpriseConnections, SamlLoginHintMode,
};
#[cfg(feature = "enterprise_connections")]
pub use enterprise_connection_test_run::{
    EnterpriseConnectionTestRun, EnterpriseConnectionTestRunConnectionType,
    EnterpriseConnectionTestRunLog, EnterpriseConnectionTestRunOauth,
    EnterpriseConnectionTestRunParsedUserInfo, EnterpriseConnectionTestRunSaml,
    EnterpriseConnectionTestRunStatus, EnterpriseConnectionTestRuns,
};
#[cfg(feature = "enterprise_connections")]
pub use enterprise_connection_test_run_response::EnterpriseConnectionTestRunResponse;
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use external_account_with_verification::{
    ExternalAccountVerification, ExternalAccountWithVerification,
    ExternalAccountWithVerificationObject,
};
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
pub use feature_response::FeatureResponse;
#[cfg(any(feature = "email_addresses", feature = "phone_numbers", feature = "users", feature = "webhooks"))]
pub use identification_link::IdentificationLink;
#[cfg(feature = "actor_tokens")]
pub use inline_actor_tokens::CreateActorTokenActor;
#[cfg(feature = "admin_portal_link_tokens")]
pub use inline_admin_portal_link_tokens::{AdminPortalLinkToken, RevokedAdminPortalLinkToken};
#[cfg(feature = "agent_tasks")]
pub use inline_agent_tasks::{CreateAgentTaskOnBehalfOf, CreateAgentTaskPermissions};
#[cfg(feature = "api_keys")]
pub use inline_api_keys::{ApiKey, ApiKeySecret, CreatedApiKey, DeletedApiKey};
#[cfg(feature = "beta_features")]
pub use inline_beta_features::InstanceSettings;
#[cfg(feature = "billing")]
pub use inline_billing::SubscriptionItemStatusFilter;
#[cfg(feature = "directories")]
pub use inline_directories::{
    CreateDirectoryGroupRoleMapping, DeletedDirectoryGroupRoleMapping,
    ReplaceDirectoryGroupRoleMappingsMapping,
};
#[cfg(any(feature = "email_addresses", feature = "phone_numbers"))]
pub use inline_email_addresses::{
    IdentificationStatus, VerificationAttempt, VerificationAttemptStatus,
    VerificationAttemptStrategy,
};
#[cfg(feature = "email_sms_templates")]
pub use inline_email_sms_templates::TemplateType;
#[cfg(feature = "enterprise_connections")]
pub use inline_enterprise_connections::{
    CreateEnterpriseConnectionProvider, CreateEnterpriseConnectionSaml, CustomAttributeInput,
    EnterpriseAttributeMappingInput, OidcInput, UpdateEnterpriseConnectionSaml,
};
#[cfg(feature = "instance_settings")]
pub use inline_instance_settings::UpdateInstancePreferredSignInStrategyWhenPasswordRequired;
#[cfg(feature = "invitations")]
pub use inline_invitations::{BulkInvitation, InvitationTemplateSlug, RevokedInvitation};
#[cfg(feature = "m2m_tokens")]
pub use inline_m2m_tokens::{CreatedM2MToken, M2MToken, M2MTokenFormat};
#[cfg(feature = "machines")]
pub use inline_machines::{CreatedMachine, DeletedMachine, DeletedMachineScope, MachineSecretKey};
#[cfg(feature = "oauth_access_tokens")]
pub use inline_oauth_access_tokens::{ActiveOAuthAccessToken, InactiveOAuthAccessToken, VerifiedOAuthAccessToken};
#[cfg(feature = "organization_domains")]
pub use inline_organization_domains::OrganizationDomainEnrollmentModeFilter;
#[cfg(feature = "organization_invitations")]
pub use inline_organization_invitations::BulkOrganizationInvitation;
#[cfg(any(feature = "organizations", feature = "users"))]
pub use inline_organizations::CreditAction;
#[cfg(feature = "role_sets")]
pub use inline_role_sets::UpdateRoleSetType;
#[cfg(any(feature = "enterprise_connections", feature = "saml_connections"))]
pub use inline_saml_connections::{CreateSamlConnectionProvider, SamlAttributeMappingInput, SamlLoginHintInput};
#[cfg(feature = "scim_directories")]
pub use inline_scim_directories::{
    CreateScimDirectoryGroupRoleMapping, DeletedScimGroupRoleMapping,
    ReplaceScimGroupRoleMappingsMapping,
};
#[cfg(feature = "sessions")]
pub use inline_sessions::{GetSessionListStatus, RefreshSessionFormat, SessionToken};
#[cfg(feature = "users")]
pub use inline_users::{
    NewIdentificationStatus, UserReference, VerifyPasswordResponse, VerifyTotpResponse,
    VerifyTotpResponseCodeType,
};
#[cfg(feature = "waitlist_entries")]
pub use inline_waitlist_entries::BulkWaitlistEntry;
#[cfg(feature = "instance_settings")]
pub use instance::Instance;
#[cfg(feature = "instance_settings")]
pub use instance_communication::InstanceCommunication;
#[cfg(feature = "instance_settings")]
pub use instance_protect::InstanceProtect;
#[cfg(feature = "instance_settings")]
pub use instance_restrictions::InstanceRestrictions;
#[cfg(any(feature = "invitations", feature = "waitlist_entries", feature = "webhooks"))]
pub use invitation::{Invitation, InvitationStatus};
#[cfg(feature = "jwks")]
pub use jwks::{Jwks, JwksKey};
#[cfg(feature = "jwks")]
pub use jwks_ecdsa_private_key::{JwksEcdsaPrivateKey, JwksEcdsaPrivateKeyKty};
#[cfg(feature = "jwks")]
pub use jwks_ecdsa_public_key::{JwksEcdsaPublicKey, JwksEcdsaPublicKeyKty};
#[cfg(feature = "jwks")]
pub use jwks_ed25519_private_key::{JwksEd25519PrivateKey, JwksEd25519PrivateKeyCrv, JwksEd25519PrivateKeyKty};
#[cfg(feature = "jwks")]
pub use jwks_ed25519_public_key::{JwksEd25519PublicKey, JwksEd25519PublicKeyCrv, JwksEd25519PublicKeyKty};
#[cfg(feature = "jwks")]
pub use jwks_rsa_private_key::{JwksRsaPrivateKey, JwksRsaPrivateKeyKty};
#[cfg(feature = "jwks")]
pub use jwks_rsa_public_key::{JwksRsaPublicKey, JwksRsaPublicKeyKty};
#[cfg(feature = "jwks")]
pub use jwks_symmetric_key::{JwksSymmetricKey, JwksSymmetricKeyKty};
#[cfg(feature = "jwt_templates")]
pub use jwt_template::JwtTemplate;
#[cfg(feature = "billing")]
pub use legacy_commerce_payer_response::LegacyCommercePayerResponse;
#[cfg(feature = "billing")]
pub use legacy_commerce_plan::LegacyCommercePlan;
#[cfg(feature = "billing")]
pub use legacy_commerce_subscription_item::{LegacyCommerceSubscriptionItem, LegacyCommerceSubscriptionItemStatus};
#[cfg(feature = "billing")]
pub use legacy_feature_response::LegacyFeatureResponse;
#[cfg(feature = "machines")]
pub use machine::Machine;
#[cfg(feature = "machines")]
pub use machine_scope::MachineScope;
#[cfg(feature = "machines")]
pub use machine_without_scoped_machines::MachineWithoutScopedMachines;
#[cfg(feature = "users")]
pub use oauth_access_token::{OAuthAccessToken, OAuthAccessTokens};
#[cfg(feature = "oauth_applications")]
pub use oauth_application::{OAuthApplication, OAuthApplications};
#[cfg(feature = "instance_settings")]
pub use oauth_application_settings::OAuthApplicationSettings;
#[cfg(feature = "oauth_applications")]
pub use oauth_application_with_secret::OAuthApplicationWithSecret;
#[cfg(any(feature = "organization_memberships", feature = "organizations", feature = "users"))]
pub use organization::{Organization, Organizations};
#[cfg(any(feature = "organization_domains", feature = "webhooks"))]
pub use organization_domain::{OrganizationDomain, OrganizationDomainEnrollmentMode, OrganizationDomains};
#[cfg(any(feature = "organization_domains", feature = "webhooks"))]
pub use organization_domain_verification::{OrganizationDomainVerification, OrganizationDomainVerificationStatus};
#[cfg(any(feature = "organization_invitations", feature = "users", feature = "webhooks"))]
pub use organization_invitation::{OrganizationInvitation, OrganizationInvitationStatus, OrganizationInvitations};
#[cfg(any(feature = "organization_domains", feature = "organization_invitations", feature = "users", feature = "webhooks"))]
pub use organization_invitation_public_organization_data::OrganizationInvitationPublicOrganizationData;
#[cfg(any(feature = "organization_invitations", feature = "users", feature = "webhooks"))]
pub use organization_invitation_public_user_data::OrganizationInvitationPublicUserData;
#[cfg(any(feature = "organization_invitations", feature = "users"))]
pub use organization_invitation_with_public_organization_data::{
    OrganizationInvitationWithPublicOrganizationData,
    OrganizationInvitationsWithPublicOrganizationData,
};
#[cfg(any(feature = "organization_memberships", feature = "users"))]
pub use organization_membership::{OrganizationMembership, OrganizationMemberships};
#[cfg(any(feature = "organization_memberships", feature = "users"))]
pub use organization_membership_public_user_data::OrganizationMembershipPublicUserData;
#[cfg(feature = "instance_settings")]
pub use organization_settings::{OrganizationSettings, OrganizationSettingsDomainsEnrollmentMode};
#[cfg(feature = "organizations")]
pub use organization_with_logo::OrganizationWithLogo;
#[cfg(feature = "users")]
pub use passkey::Passkey;
#[cfg(feature = "users")]
pub use password_hasher::PasswordHasher;
#[cfg(any(feature = "directories", feature = "organization_permissions", feature = "organization_roles", feature = "scim_directories"))]
pub use permission::{Permission, Permissions};
#[cfg(any(feature = "phone_numbers", feature = "users", feature = "webhooks"))]
pub use phone_number::{PhoneNumber, PhoneNumberVerification};
#[cfg(feature = "proxy_checks")]
pub use proxy_check::ProxyCheck;
#[cfg(feature = "redirect_urls")]
pub use redirect_url::RedirectUrl;
#[cfg(any(feature = "directories", feature = "organization_roles", feature = "scim_directories"))]
pub use role::{Role, Roles};
#[cfg(feature = "role_sets")]
pub use role_set::{RoleSet, RoleSetType, RoleSets};
#[cfg(feature = "role_sets")]
pub use role_set_item::RoleSetItem;
#[cfg(feature = "role_sets")]
pub use role_set_migration::RoleSetMigration;
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use saml_account::{SamlAccount, SamlAccountVerification};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use saml_account_connection::SamlAccountConnection;
#[cfg(feature = "saml_connections")]
pub use saml_connection::{SamlConnection, SamlConnections};
#[cfg(feature = "saml_connections")]
pub use saml_connection_attribute_mapping::SamlConnectionAttributeMapping;
#[cfg(feature = "saml_connections")]
pub use saml_connection_login_hint::SamlConnectionLoginHint;
#[cfg(feature = "scim_directories")]
pub use scim_directory::{ScimDirectories, ScimDirectory, ScimDirectoryCustomAttribute};
#[cfg(feature = "scim_directories")]
pub use scim_group_role_mapping::{ScimGroupRoleMapping, ScimGroupRoleMappings};
#[cfg(feature = "users")]
pub use scim_user_metadata::ScimUserMetadata;
#[cfg(any(feature = "clients", feature = "sessions"))]
pub use session::{Session, SessionStatus};
#[cfg(any(feature = "clients", feature = "sessions"))]
pub use session_activity_response::SessionActivityResponse;
#[cfg(feature = "sessions")]
pub use session_refresh::SessionRefresh;
#[cfg(any(feature = "clients", feature = "sessions"))]
pub use session_task::SessionTask;
#[cfg(feature = "sign_in_tokens")]
pub use sign_in_token::{SignInToken, SignInTokenStatus};
#[cfg(feature = "sign_ups")]
pub use sign_up::{SignUp, SignUpStatus};
#[cfg(feature = "sign_ups")]
pub use sign_up_verification::{SignUpVerification, SignUpVerificationNextAction};
#[cfg(feature = "sign_ups")]
pub use sign_up_verifications::SignUpVerifications;
#[cfg(feature = "webhooks_api")]
pub use svix_url::SvixUrl;
#[cfg(feature = "email_sms_templates")]
pub use template::Template;
#[cfg(feature = "testing_tokens")]
pub use testing_token::TestingToken;
#[cfg(feature = "sessions")]
pub use token::Token;
#[cfg(feature = "users")]
pub use total_count::TotalCount;
#[cfg(feature = "users")]
pub use trusted_device::{TrustedDevice, TrustedDeviceAlgorithm, TrustedDevicePlatform, TrustedDeviceStatus};
#[cfg(feature = "users")]
pub use user::User;
#[cfg(any(feature = "email_addresses", feature = "phone_numbers", feature = "users", feature = "webhooks"))]
pub use verification_admin::{VerificationAdmin, VerificationAdminStatus, VerificationAdminStrategy};
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
pub use verification_email_link::{VerificationEmailLink, VerificationEmailLinkStatus, VerificationEmailLinkStrategy};
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
pub use verification_from_oauth::{VerificationFromOauth, VerificationFromOauthStatus};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use verification_google_one_tap::{VerificationGoogleOneTap, VerificationGoogleOneTapStatus, VerificationGoogleOneTapStrategy};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use verification_oauth::{VerificationOauth, VerificationOauthStatus};
#[cfg(any(feature = "email_addresses", feature = "phone_numbers", feature = "users", feature = "webhooks"))]
pub use verification_otp::{VerificationOtp, VerificationOtpStatus, VerificationOtpStrategy};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use verification_passkey::{VerificationPasskey, VerificationPasskeyStatus, VerificationPasskeyStrategy};
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
pub use verification_saml::{VerificationSaml, VerificationSamlStatus, VerificationSamlStrategy};
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
pub use verification_scim::{VerificationScim, VerificationScimStatus, VerificationScimStrategy};
#[cfg(any(feature = "email_addresses", feature = "users", feature = "webhooks"))]
pub use verification_ticket::{VerificationTicket, VerificationTicketStatus, VerificationTicketStrategy};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use verification_web3::{VerificationWeb3, VerificationWeb3Status, VerificationWeb3Strategy};
#[cfg(any(feature = "waitlist_entries", feature = "webhooks"))]
pub use waitlist_entry::{WaitlistEntry, WaitlistEntryStatus};
#[cfg(any(feature = "users", feature = "webhooks"))]
pub use web3_wallet::{Web3Wallet, Web3WalletVerification};
