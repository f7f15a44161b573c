// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Attachment, Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.users();

    calls.minimal("GetUserList", api.list());
    calls
        .full(
            "GetUserList",
            api
                .list()
                .email_address(["email_address &=/?#%41+é", "email_address 2,3"])
                .phone_number(["phone_number &=/?#%41+é", "phone_number 2,3"])
                .external_id(["external_id &=/?#%41+é", "external_id 2,3"])
                .username(["username &=/?#%41+é", "username 2,3"])
                .web3_wallet(["web3_wallet &=/?#%41+é", "web3_wallet 2,3"])
                .user_id(["user_id &=/?#%41+é", "user_id 2,3"])
                .organization_id(["organization_id &=/?#%41+é", "organization_id 2,3"])
                .query("query &=/?#%41+é")
                .email_address_query("email_address_query &=/?#%41+é")
                .phone_number_query("phone_number_query &=/?#%41+é")
                .username_query("username_query &=/?#%41+é")
                .name_query("")
                .banned(false)
                .last_active_at_before(1767225600000)
                .last_active_at_after(0)
                .last_active_at_since(0)
                .created_at_before(0)
                .created_at_after(1767225600000)
                .last_sign_in_at_before(0)
                .last_sign_in_at_after(1767225600000)
                .provider("")
                .provider_user_id([
                    "provider_user_id &=/?#%41+é",
                    "provider_user_id 2,3",
                ])
                .limit(1)
                .offset(0)
                .starting_after("starting_after &=/?#%41+é")
                .order_by(""),
        );

    calls.minimal("CreateUser", api.create());
    calls
        .full(
            "CreateUser",
            api
                .create()
                .external_id("external_id &=/?#%41+é")
                .first_name("")
                .last_name("last_name &=/?#%41+é")
                .locale("locale &=/?#%41+é")
                .email_address(["email_address &=/?#%41+é", "email_address 2,3"])
                .email_address_identification_status([
                    types::NewIdentificationStatus::Verified,
                    types::NewIdentificationStatus::Reserved,
                ])
                .phone_number(["phone_number &=/?#%41+é", "phone_number 2,3"])
                .phone_number_identification_status([
                    types::NewIdentificationStatus::Verified,
                    types::NewIdentificationStatus::Reserved,
                ])
                .web3_wallet(["web3_wallet &=/?#%41+é", "web3_wallet 2,3"])
                .username("username &=/?#%41+é")
                .password("password &=/?#%41+é")
                .password_digest("password_digest &=/?#%41+é")
                .password_hasher(types::PasswordHasher::Argon2i)
                .skip_password_checks(true)
                .skip_password_requirement(true)
                .totp_secret("totp_secret &=/?#%41+é")
                .backup_codes(["backup_codes &=/?#%41+é", "backup_codes 2,3"])
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .unsafe_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .delete_self_enabled(false)
                .legal_accepted_at("legal_accepted_at &=/?#%41+é")
                .skip_legal_checks(true)
                .skip_user_requirement(true)
                .create_organization_enabled(false)
                .create_organizations_limit(1767225600000)
                .created_at("")
                .bypass_client_trust(true)
                .banned(false)
                .locked(false)
                .skip_restriction_checks(false)
                .timezone(""),
        );
    calls
        .cleared(
            "CreateUser",
            api
                .create()
                .clear_external_id()
                .clear_first_name()
                .clear_last_name()
                .clear_locale()
                .clear_username()
                .clear_password()
                .clear_password_digest()
                .clear_skip_password_checks()
                .clear_skip_password_requirement()
                .clear_totp_secret()
                .clear_delete_self_enabled()
                .clear_legal_accepted_at()
                .clear_skip_legal_checks()
                .clear_skip_user_requirement()
                .clear_create_organization_enabled()
                .clear_create_organizations_limit()
                .clear_created_at()
                .clear_bypass_client_trust()
                .clear_banned()
                .clear_locked(),
        );

    calls.minimal("GetUsersCount", api.count());
    calls
        .full(
            "GetUsersCount",
            api
                .count()
                .email_address(["email_address &=/?#%41+é", "email_address 2,3"])
                .phone_number(["phone_number &=/?#%41+é", "phone_number 2,3"])
                .external_id(["external_id &=/?#%41+é", "external_id 2,3"])
                .username(["username &=/?#%41+é", "username 2,3"])
                .web3_wallet(["web3_wallet &=/?#%41+é", "web3_wallet 2,3"])
                .user_id(["user_id &=/?#%41+é", "user_id 2,3"])
                .organization_id(["organization_id &=/?#%41+é", "organization_id 2,3"])
                .query("query &=/?#%41+é")
                .email_address_query("email_address_query &=/?#%41+é")
                .phone_number_query("phone_number_query &=/?#%41+é")
                .username_query("username_query &=/?#%41+é")
                .name_query("")
                .banned(false)
                .last_active_at_before(1767225600000)
                .last_active_at_after(0)
                .last_active_at_since(0)
                .created_at_before(0)
                .created_at_after(1767225600000)
                .last_sign_in_at_before(0)
                .last_sign_in_at_after(1767225600000)
                .provider("")
                .provider_user_id([
                    "provider_user_id &=/?#%41+é",
                    "provider_user_id 2,3",
                ]),
        );

    calls.minimal_and_full("GetUser", api.get(calls.id("user_id &=/?#%41+é")));

    calls.minimal_and_full("DeleteUser", api.delete(calls.id("user_id &=/?#%41+é")));

    calls.minimal("UpdateUser", api.update(calls.id("user_id &=/?#%41+é")));
    calls
        .full(
            "UpdateUser",
            api
                .update(calls.id("user_id &=/?#%41+é"))
                .external_id("external_id &=/?#%41+é")
                .first_name("")
                .last_name("last_name &=/?#%41+é")
                .locale("locale &=/?#%41+é")
                .primary_email_address_id("primary_email_address_id &=/?#%41+é")
                .notify_primary_email_address_changed(true)
                .primary_phone_number_id("primary_phone_number_id &=/?#%41+é")
                .primary_web3_wallet_id("primary_web3_wallet_id &=/?#%41+é")
                .username("username &=/?#%41+é")
                .profile_image_id("profile_image_id &=/?#%41+é")
                .password("password &=/?#%41+é")
                .password_digest("password_digest &=/?#%41+é")
                .password_hasher(types::PasswordHasher::Argon2i)
                .skip_password_checks(true)
                .sign_out_of_other_sessions(true)
                .totp_secret("totp_secret &=/?#%41+é")
                .backup_codes(["backup_codes &=/?#%41+é", "backup_codes 2,3"])
                .delete_self_enabled(false)
                .create_organization_enabled(false)
                .legal_accepted_at("legal_accepted_at &=/?#%41+é")
                .skip_legal_checks(true)
                .create_organizations_limit(1767225600000)
                .created_at("")
                .bypass_client_trust(true)
                .timezone(""),
        );
    calls
        .cleared(
            "UpdateUser",
            api
                .update(calls.id("user_id &=/?#%41+é"))
                .clear_external_id()
                .clear_first_name()
                .clear_last_name()
                .clear_locale()
                .clear_primary_email_address_id()
                .clear_notify_primary_email_address_changed()
                .clear_primary_phone_number_id()
                .clear_primary_web3_wallet_id()
                .clear_username()
                .clear_profile_image_id()
                .clear_password()
                .clear_skip_password_checks()
                .clear_sign_out_of_other_sessions()
                .clear_totp_secret()
                .clear_delete_self_enabled()
                .clear_create_organization_enabled()
                .clear_legal_accepted_at()
                .clear_skip_legal_checks()
                .clear_create_organizations_limit()
                .clear_created_at()
                .clear_bypass_client_trust(),
        );

    calls.minimal_and_full("BanUser", api.ban(calls.id("user_id &=/?#%41+é")));

    calls.minimal_and_full("UnbanUser", api.unban(calls.id("user_id &=/?#%41+é")));

    calls
        .minimal_and_full(
            "UsersBan",
            api.bulk_ban(["user_ids &=/?#%41+é", "user_ids 2,3"]),
        );

    calls
        .minimal_and_full(
            "UsersUnban",
            api.bulk_unban(["user_ids &=/?#%41+é", "user_ids 2,3"]),
        );

    calls.minimal_and_full("LockUser", api.lock(calls.id("user_id &=/?#%41+é")));

    calls.minimal_and_full("UnlockUser", api.unlock(calls.id("user_id &=/?#%41+é")));

    calls
        .minimal_and_full(
            "SetUserProfileImage",
            api
                .set_profile_image(
                    calls.id("user_id &=/?#%41+é"),
                    Attachment::new("a \"b\".png", "content"),
                ),
        );

    calls
        .minimal_and_full(
            "DeleteUserProfileImage",
            api.delete_profile_image(calls.id("user_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "ReplaceUserMetadata",
            api.replace_metadata(calls.id("user_id &=/?#%41+é")),
        );
    calls
        .full(
            "ReplaceUserMetadata",
            api
                .replace_metadata(calls.id("user_id &=/?#%41+é"))
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .unsafe_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] })),
        );

    calls
        .minimal(
            "UpdateUserMetadata",
            api.update_metadata(calls.id("user_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateUserMetadata",
            api
                .update_metadata(calls.id("user_id &=/?#%41+é"))
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .unsafe_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] })),
        );

    calls
        .minimal_and_full(
            "GetUserBillingSubscription",
            api.get_billing_subscription(calls.id("user_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "GetUserBillingCreditBalance",
            api.get_billing_credit_balance(calls.id("user_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "AdjustUserBillingCreditBalance",
            api
                .adjust_billing_credit_balance(
                    calls.id("user_id &=/?#%41+é"),
                    0,
                    types::CreditAction::Increase,
                    "idempotency_key &=/?#%41+é",
                ),
        );
    calls
        .full(
            "AdjustUserBillingCreditBalance",
            api
                .adjust_billing_credit_balance(
                    calls.id("user_id &=/?#%41+é"),
                    0,
                    types::CreditAction::Increase,
                    "idempotency_key &=/?#%41+é",
                )
                .currency("")
                .note("note &=/?#%41+é"),
        );

    calls
        .minimal(
            "GetOAuthAccessToken",
            api
                .list_oauth_access_tokens(
                    calls.id("user_id &=/?#%41+é"),
                    calls.id("provider &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "GetOAuthAccessToken",
            api
                .list_oauth_access_tokens(
                    calls.id("user_id &=/?#%41+é"),
                    calls.id("provider &=/?#%41+é"),
                )
                .paginated(true)
                .limit(1)
                .offset(0),
        );

    calls
        .minimal(
            "UsersGetOrganizationMemberships",
            api.list_organization_memberships(calls.id("user_id &=/?#%41+é")),
        );
    calls
        .full(
            "UsersGetOrganizationMemberships",
            api
                .list_organization_memberships(calls.id("user_id &=/?#%41+é"))
                .limit(1)
                .offset(0),
        );

    calls
        .minimal(
            "UsersGetOrganizationInvitations",
            api.list_organization_invitations(calls.id("user_id &=/?#%41+é")),
        );
    calls
        .full(
            "UsersGetOrganizationInvitations",
            api
                .list_organization_invitations(calls.id("user_id &=/?#%41+é"))
                .limit(1)
                .offset(0)
                .status([
                    types::OrganizationInvitationStatus::Pending,
                    types::OrganizationInvitationStatus::Accepted,
                    types::OrganizationInvitationStatus::Revoked,
                    types::OrganizationInvitationStatus::Expired,
                ]),
        );

    calls
        .minimal(
            "RemoveUserPassword",
            api.remove_password(calls.id("user_id &=/?#%41+é")),
        );
    calls
        .full(
            "RemoveUserPassword",
            api
                .remove_password(calls.id("user_id &=/?#%41+é"))
                .sign_out_of_other_sessions(true),
        );

    calls
        .minimal_and_full(
            "VerifyPassword",
            api.verify_password(calls.id("user_id &=/?#%41+é"), "password &=/?#%41+é"),
        );

    calls
        .minimal_and_full(
            "VerifyTOTP",
            api.verify_totp(calls.id("user_id &=/?#%41+é"), "code &=/?#%41+é"),
        );

    calls
        .minimal_and_full(
            "DisableMFA",
            api.disable_mfa(calls.id("user_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteBackupCode",
            api.delete_backup_codes(calls.id("user_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "UserPasskeyDelete",
            api
                .delete_passkey(
                    calls.id("user_id &=/?#%41+é"),
                    calls.id("passkey_identification_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal_and_full(
            "ListUserTrustedDevices",
            api.list_trusted_devices(calls.id("user_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "RevokeUserTrustedDevice",
            api
                .revoke_trusted_device(
                    calls.id("user_id &=/?#%41+é"),
                    calls.id("trusted_device_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal_and_full(
            "UserWeb3WalletDelete",
            api
                .delete_web3_wallet(
                    calls.id("user_id &=/?#%41+é"),
                    calls.id("web3_wallet_identification_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal_and_full(
            "DeleteTOTP",
            api.delete_totp(calls.id("user_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteExternalAccount",
            api
                .delete_external_account(
                    calls.id("user_id &=/?#%41+é"),
                    calls.id("external_account_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal(
            "SetUserPasswordCompromised",
            api.set_password_compromised(calls.id("user_id &=/?#%41+é")),
        );
    calls
        .full(
            "SetUserPasswordCompromised",
            api
                .set_password_compromised(calls.id("user_id &=/?#%41+é"))
                .revoke_all_sessions(false),
        );
    calls
        .cleared(
            "SetUserPasswordCompromised",
            api
                .set_password_compromised(calls.id("user_id &=/?#%41+é"))
                .clear_revoke_all_sessions(),
        );

    calls
        .minimal_and_full(
            "UnsetUserPasswordCompromised",
            api.unset_password_compromised(calls.id("user_id &=/?#%41+é")),
        );
}
