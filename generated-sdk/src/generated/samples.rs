// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Data of events as tests may have it.

/// JSON that the data of events of a type may be; none for a type that is not known.
pub(crate) fn data(event_type: &str) -> Option<&'static str> {
    match event_type {
        "email.created" => Some(r#"{
  "body": "body",
  "body_plain": "body_plain",
  "data": {},
  "delivered_by_clerk": false,
  "email_address_id": "email_address_1",
  "from_email_name": "from_email_name",
  "id": "sample_1",
  "object": "object",
  "reply_to_email_name": "reply_to_email_name",
  "slug": "slug",
  "status": "status",
  "subject": "subject",
  "to_email_address": "ada@example.com",
  "user_id": "user_1"
}"#),
        "organization.created" | "organization.updated" => Some(r#"{
  "admin_delete_enabled": false,
  "created_at": 1735689600000,
  "created_by": "created_by",
  "has_image": false,
  "id": "sample_1",
  "image_url": "https://example.com/image_url",
  "last_active_at": 1735689600000,
  "max_allowed_memberships": 1,
  "members_count": 1,
  "missing_member_with_elevated_permissions": false,
  "name": "name",
  "object": "organization",
  "pending_invitations_count": 1,
  "private_metadata": {},
  "public_metadata": {},
  "role_set_key": "role_set_key",
  "slug": "slug",
  "updated_at": 1735689600000
}"#),
        "organization.deleted" | "organizationDomain.deleted" | "permission.deleted" | "role.deleted" | "user.deleted" => Some(r#"{
  "deleted": true,
  "external_id": "external_1",
  "id": "sample_1",
  "object": "object",
  "slug": "slug"
}"#),
        "organizationDomain.created" | "organizationDomain.updated" => Some(r#"{
  "affiliation_email_address": "ada@example.com",
  "affiliation_verification": {
    "attempts": 1,
    "expire_at": 1735689600000,
    "status": "unverified",
    "strategy": "strategy",
    "verified_at": 1735689600000
  },
  "created_at": 1735689600000,
  "enrollment_mode": "manual_invitation",
  "id": "sample_1",
  "name": "name",
  "object": "organization_domain",
  "organization_id": "organization_1",
  "ownership_verification": {
    "attempts": 1,
    "expire_at": 1735689600000,
    "status": "unverified",
    "strategy": "strategy",
    "verified_at": 1735689600000
  },
  "public_organization_data": {
    "has_image": false,
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "name": "name",
    "slug": "slug"
  },
  "total_pending_invitations": 1,
  "total_pending_suggestions": 1,
  "updated_at": 1735689600000,
  "verification": {
    "attempts": 1,
    "expire_at": 1735689600000,
    "status": "unverified",
    "strategy": "strategy",
    "verified_at": 1735689600000
  }
}"#),
        "organizationInvitation.created" | "organizationInvitation.revoked" => Some(r#"{
  "created_at": 1735689600000,
  "email_address": "ada@example.com",
  "expires_at": 1735689600000,
  "id": "sample_1",
  "inviter_id": "inviter_1",
  "object": "organization_invitation",
  "organization_id": "organization_1",
  "private_metadata": {},
  "public_inviter_data": {
    "first_name": "first_name",
    "has_image": false,
    "identifier": "identifier",
    "image_url": "https://example.com/image_url",
    "last_name": "last_name",
    "user_id": "user_1"
  },
  "public_metadata": {},
  "public_organization_data": {
    "has_image": false,
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "name": "name",
    "slug": "slug"
  },
  "role": "role",
  "role_name": "role_name",
  "status": "pending",
  "updated_at": 1735689600000,
  "url": "https://example.com/url"
}"#),
        "organizationInvitation.accepted" => Some(r#"{
  "created_at": 1735689600000,
  "email_address": "ada@example.com",
  "expires_at": 1735689600000,
  "id": "sample_1",
  "inviter_id": "inviter_1",
  "object": "organization_invitation",
  "organization_id": "organization_1",
  "private_metadata": {},
  "public_inviter_data": {
    "first_name": "first_name",
    "has_image": false,
    "identifier": "identifier",
    "image_url": "https://example.com/image_url",
    "last_name": "last_name",
    "user_id": "user_1"
  },
  "public_metadata": {},
  "public_organization_data": {
    "has_image": false,
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "name": "name",
    "slug": "slug"
  },
  "role": "role",
  "role_name": "role_name",
  "status": "pending",
  "updated_at": 1735689600000,
  "url": "https://example.com/url",
  "user_id": "user_1"
}"#),
        "organizationMembership.created" | "organizationMembership.updated" | "organizationMembership.deleted" => Some(r#"{
  "created_at": 1735689600000,
  "id": "sample_1",
  "object": "organization_membership",
  "organization": {
    "admin_delete_enabled": false,
    "created_at": 1735689600000,
    "created_by": "created_by",
    "has_image": false,
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "last_active_at": 1735689600000,
    "max_allowed_memberships": 1,
    "members_count": 1,
    "missing_member_with_elevated_permissions": false,
    "name": "name",
    "object": "organization",
    "pending_invitations_count": 1,
    "private_metadata": {},
    "public_metadata": {},
    "role_set_key": "role_set_key",
    "slug": "slug",
    "updated_at": 1735689600000
  },
  "permissions": [
    "permissions"
  ],
  "private_metadata": {},
  "public_metadata": {},
  "public_user_data": {
    "banned": false,
    "deprovisioned": false,
    "first_name": "first_name",
    "has_image": false,
    "identifier": "identifier",
    "image_url": "https://example.com/image_url",
    "last_name": "last_name",
    "profile_image_url": "https://example.com/profile_image_url",
    "user_id": "user_1",
    "username": "username"
  },
  "role": "role",
  "role_name": "role_name",
  "updated_at": 1735689600000
}"#),
        "paymentAttempt.created" | "paymentAttempt.updated" => Some(r#"{
  "billing_date": 1,
  "charge_type": "checkout",
  "created_at": 1735689600000,
  "failed_at": 1735689600000,
  "failed_reason": {
    "code": "code",
    "decline_code": "decline_code"
  },
  "gateway_external_id": "gateway_external_1",
  "id": "sample_1",
  "instance_id": "instance_1",
  "invoice_id": "invoice_1",
  "paid_at": 1735689600000,
  "payee": {
    "gateway_external_id": "gateway_external_1",
    "gateway_status": "gateway_status",
    "gateway_type": "gateway_type",
    "id": "sample_1"
  },
  "payer": {
    "created_at": 1735689600000,
    "email": "ada@example.com",
    "first_name": "first_name",
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "last_name": "last_name",
    "object": "commerce_payer",
    "organization_id": "organization_1",
    "organization_name": "organization_name",
    "updated_at": 1735689600000,
    "user_id": "user_1"
  },
  "payment_id": "payment_1",
  "payment_source": {
    "card_type": "card_type",
    "gateway": "gateway",
    "gateway_external_account_id": "gateway_external_account_1",
    "gateway_external_id": "gateway_external_1",
    "id": "sample_1",
    "last4": "last4",
    "payment_method": "link",
    "status": "active"
  },
  "statement_id": "statement_1",
  "status": "pending",
  "subscription_items": [
    {
      "created_at": 1735689600000,
      "credit": {
        "amount": {
          "amount": 1,
          "amount_formatted": "amount_formatted",
          "currency": "currency",
          "currency_symbol": "currency_symbol"
        },
        "cycle_days_remaining": 1,
        "cycle_days_total": 1,
        "cycle_remaining_percent": 1.5
      },
      "credits": {
        "payer": {
          "applied_amount": {
            "amount": 1,
            "amount_formatted": "amount_formatted",
            "currency": "currency",
            "currency_symbol": "currency_symbol"
          },
          "remaining_balance": {
            "amount": 1,
            "amount_formatted": "amount_formatted",
            "currency": "currency",
            "currency_symbol": "currency_symbol"
          }
        },
        "proration": {
          "amount": {
            "amount": 1,
            "amount_formatted": "amount_formatted",
            "currency": "currency",
            "currency_symbol": "currency_symbol"
          },
          "cycle_days_remaining": 1,
          "cycle_days_total": 1,
          "cycle_remaining_percent": 1.5
        },
        "total": {
          "amount": 1,
          "amount_formatted": "amount_formatted",
          "currency": "currency",
          "currency_symbol": "currency_symbol"
        }
      },
      "id": "sample_1",
      "interval": "month",
      "object": "commerce_subscription_item",
      "payer": {
        "created_at": 1735689600000,
        "email": "ada@example.com",
        "first_name": "first_name",
        "id": "sample_1",
        "image_url": "https://example.com/image_url",
        "last_name": "last_name",
        "object": "commerce_payer",
        "organization_id": "organization_1",
        "organization_name": "organization_name",
        "updated_at": 1735689600000,
        "user_id": "user_1"
      },
      "period_end": 1,
      "period_start": 1,
      "plan": {
        "amount": 1,
        "currency": "currency",
        "id": "sample_1",
        "is_recurring": false,
        "name": "name",
        "slug": "slug"
      },
      "plan_id": "plan_1",
      "status": "abandoned",
      "subscription_id": "subscription_1",
      "updated_at": 1735689600000
    }
  ],
  "totals": {
    "grand_total": {
      "amount": 1,
      "amount_formatted": "amount_formatted",
      "currency": "currency",
      "currency_symbol": "currency_symbol"
    },
    "per_unit_totals": [
      {
        "amount": 1,
        "currency": "currency",
        "name": "name",
        "quantity": 1,
        "total": 1
      }
    ],
    "subtotal": {
      "amount": 1,
      "amount_formatted": "amount_formatted",
      "currency": "currency",
      "currency_symbol": "currency_symbol"
    },
    "tax_total": {
      "amount": 1,
      "amount_formatted": "amount_formatted",
      "currency": "currency",
      "currency_symbol": "currency_symbol"
    }
  },
  "updated_at": 1735689600000
}"#),
        "permission.created" | "permission.updated" => Some(r#"{
  "created_at": 1735689600000,
  "description": "description",
  "id": "sample_1",
  "key": "key",
  "name": "name",
  "object": "permission",
  "type": "type",
  "updated_at": 1735689600000
}"#),
        "role.created" | "role.updated" => Some(r#"{
  "created_at": 1735689600000,
  "description": "description",
  "id": "sample_1",
  "is_creator_eligible": false,
  "key": "key",
  "name": "name",
  "object": "role",
  "permissions": [
    {
      "created_at": 1735689600000,
      "description": "description",
      "id": "sample_1",
      "key": "key",
      "name": "name",
      "object": "permission",
      "type": "type",
      "updated_at": 1735689600000
    }
  ],
  "updated_at": 1735689600000
}"#),
        "session.created" | "session.pending" | "session.ended" | "session.removed" | "session.revoked" => Some(r#"{
  "abandon_at": 1735689600000,
  "actor": {},
  "client_id": "client_1",
  "created_at": 1735689600000,
  "expire_at": 1735689600000,
  "id": "sample_1",
  "last_active_at": 1735689600000,
  "last_active_organization_id": "last_active_organization_1",
  "latest_activity": {
    "browser_name": "browser_name",
    "browser_version": "browser_version",
    "city": "city",
    "country": "country",
    "device_type": "device_type",
    "id": "sample_1",
    "ip_address": "ip_address",
    "is_mobile": false,
    "object": "object"
  },
  "object": "session",
  "status": "active",
  "updated_at": 1735689600000,
  "user": {
    "backup_code_enabled": false,
    "banned": false,
    "bypass_client_trust": false,
    "create_organization_enabled": false,
    "create_organizations_limit": 1,
    "created_at": 1735689600000,
    "delete_self_enabled": false,
    "deprovisioned": false,
    "email_addresses": [
      {
        "created_at": 1735689600000,
        "email_address": "ada@example.com",
        "id": "sample_1",
        "linked_to": [
          {
            "id": "sample_1",
            "type": "type"
          }
        ],
        "matches_sso_connection": false,
        "object": "email_address",
        "reserved": false,
        "updated_at": 1735689600000,
        "verification": {
          "attempts": 1,
          "channel": "channel",
          "expire_at": 1735689600000,
          "object": "verification_otp",
          "status": "unverified",
          "strategy": "phone_code",
          "verified_at_client": "verified_at_client"
        }
      }
    ],
    "enterprise_accounts": [
      {
        "active": false,
        "email_address": "ada@example.com",
        "enterprise_connection": {
          "active": false,
          "allow_idp_initiated": false,
          "allow_subdomains": false,
          "created_at": 1735689600000,
          "disable_additional_identifications": false,
          "domain": "domain",
          "domains": [
            "domains"
          ],
          "id": "sample_1",
          "logo_public_url": "https://example.com/logo_public_url",
          "name": "name",
          "protocol": "protocol",
          "provider": "provider",
          "sync_user_attributes": false,
          "updated_at": 1735689600000
        },
        "enterprise_connection_id": "enterprise_connection_1",
        "first_name": "first_name",
        "id": "sample_1",
        "last_authenticated_at": 1735689600000,
        "last_name": "last_name",
        "object": "enterprise_account",
        "protocol": "oauth",
        "provider": "provider",
        "provider_user_id": "provider_user_1",
        "public_metadata": {},
        "verification": {
          "attempts": 1,
          "expire_at": 1735689600000,
          "object": "verification_ticket",
          "status": "unverified",
          "strategy": "ticket",
          "verified_at_client": "verified_at_client"
        }
      }
    ],
    "external_accounts": [
      {
        "approved_scopes": "approved_scopes",
        "avatar_url": "https://example.com/avatar_url",
        "created_at": 1735689600000,
        "email_address": "ada@example.com",
        "email_address_verified": false,
        "first_name": "first_name",
        "id": "sample_1",
        "identification_id": "identification_1",
        "image_url": "https://example.com/image_url",
        "label": "label",
        "last_name": "last_name",
        "object": "external_account",
        "phone_number": "+15555550100",
        "provider": "provider",
        "provider_user_id": "provider_user_1",
        "public_metadata": {},
        "updated_at": 1735689600000,
        "username": "username",
        "verification": {
          "attempts": 1,
          "error": {
            "code": "code",
            "long_message": "long_message",
            "message": "message",
            "meta": {}
          },
          "expire_at": 1735689600000,
          "external_verification_redirect_url": "https://example.com/external_verification_redirect_url",
          "object": "verification_oauth",
          "status": "unverified",
          "strategy": "strategy",
          "verified_at_client": "verified_at_client"
        }
      }
    ],
    "external_id": "external_1",
    "first_name": "first_name",
    "has_image": false,
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "last_active_at": 1735689600000,
    "last_name": "last_name",
    "last_sign_in_at": 1735689600000,
    "legal_accepted_at": 1735689600000,
    "locale": "locale",
    "locked": false,
    "lockout_expires_in_seconds": 1,
    "mfa_disabled_at": 1735689600000,
    "mfa_enabled_at": 1735689600000,
    "object": "user",
    "organization_memberships": [
      {
        "created_at": 1735689600000,
        "id": "sample_1",
        "object": "organization_membership",
        "organization": {
          "admin_delete_enabled": false,
          "created_at": 1735689600000,
          "created_by": "created_by",
          "has_image": false,
          "id": "sample_1",
          "image_url": "https://example.com/image_url",
          "last_active_at": 1735689600000,
          "max_allowed_memberships": 1,
          "members_count": 1,
          "missing_member_with_elevated_permissions": false,
          "name": "name",
          "object": "organization",
          "pending_invitations_count": 1,
          "private_metadata": {},
          "public_metadata": {},
          "role_set_key": "role_set_key",
          "slug": "slug",
          "updated_at": 1735689600000
        },
        "permissions": [
          "permissions"
        ],
        "private_metadata": {},
        "public_metadata": {},
        "public_user_data": {
          "banned": false,
          "deprovisioned": false,
          "first_name": "first_name",
          "has_image": false,
          "identifier": "identifier",
          "image_url": "https://example.com/image_url",
          "last_name": "last_name",
          "profile_image_url": "https://example.com/profile_image_url",
          "user_id": "user_1",
          "username": "username"
        },
        "role": "role",
        "role_name": "role_name",
        "updated_at": 1735689600000
      }
    ],
    "passkeys": [
      {
        "id": "sample_1",
        "last_used_at": 1735689600000,
        "name": "name",
        "object": "passkey",
        "verification": {
          "attempts": 1,
          "expire_at": 1735689600000,
          "message": "message",
          "nonce": "nonce",
          "object": "verification_passkey",
          "status": "verified",
          "strategy": "passkey",
          "verified_at_client": "verified_at_client"
        }
      }
    ],
    "password_enabled": false,
    "password_last_updated_at": 1735689600000,
    "phone_numbers": [
      {
        "backup_codes": [
          "backup_codes"
        ],
        "created_at": 1735689600000,
        "default_second_factor": false,
        "id": "sample_1",
        "linked_to": [
          {
            "id": "sample_1",
            "type": "type"
          }
        ],
        "object": "phone_number",
        "phone_number": "+15555550100",
        "reserved": false,
        "reserved_for_second_factor": false,
        "updated_at": 1735689600000,
        "verification": {
          "attempts": 1,
          "channel": "channel",
          "expire_at": 1735689600000,
          "object": "verification_otp",
          "status": "unverified",
          "strategy": "phone_code",
          "verified_at_client": "verified_at_client"
        }
      }
    ],
    "primary_email_address_id": "primary_email_address_1",
    "primary_phone_number_id": "primary_phone_number_1",
    "primary_web3_wallet_id": "primary_web3_wallet_1",
    "private_metadata": {},
    "profile_image_url": "https://example.com/profile_image_url",
    "public_metadata": {},
    "requires_password_reset": false,
    "saml_accounts": [
      {
        "active": false,
        "email_address": "ada@example.com",
        "first_name": "first_name",
        "id": "sample_1",
        "last_authenticated_at": 1735689600000,
        "last_name": "last_name",
        "object": "saml_account",
        "provider": "provider",
        "provider_user_id": "provider_user_1",
        "public_metadata": {},
        "saml_connection": {
          "active": false,
          "allow_idp_initiated": false,
          "allow_subdomains": false,
          "created_at": 1735689600000,
          "disable_additional_identifications": false,
          "domain": "domain",
          "domains": [
            "domains"
          ],
          "id": "sample_1",
          "name": "name",
          "provider": "provider",
          "sync_user_attributes": false,
          "updated_at": 1735689600000
        },
        "verification": {
          "attempts": 1,
          "error": {
            "code": "code",
            "long_message": "long_message",
            "message": "message",
            "meta": {}
          },
          "expire_at": 1735689600000,
          "external_verification_redirect_url": "https://example.com/external_verification_redirect_url",
          "object": "verification_saml",
          "status": "unverified",
          "strategy": "saml",
          "verified_at_client": "verified_at_client"
        }
      }
    ],
    "scim": {
      "directory_enabled": false,
      "directory_id": "directory_1",
      "external_id": "external_1"
    },
    "timezone": "timezone",
    "totp_enabled": false,
    "two_factor_enabled": false,
    "unsafe_metadata": {},
    "updated_at": 1735689600000,
    "username": "username",
    "verification_attempts_remaining": 1,
    "web3_wallets": [
      {
        "created_at": 1735689600000,
        "id": "sample_1",
        "object": "web3_wallet",
        "updated_at": 1735689600000,
        "verification": {
          "attempts": 1,
          "expire_at": 1735689600000,
          "message": "message",
          "nonce": "nonce",
          "object": "verification_web3",
          "status": "unverified",
          "strategy": "web3_metamask_signature",
          "verified_at_client": "verified_at_client"
        },
        "web3_wallet": "web3_wallet"
      }
    ]
  },
  "user_id": "user_1"
}"#),
        "sms.created" => Some(r#"{
  "created_at_ms": 1,
  "data": {},
  "delivered_by_clerk": false,
  "from_phone_number": "+15555550100",
  "id": "sample_1",
  "message": "message",
  "object": "object",
  "phone_number_id": "phone_number_1",
  "slug": "slug",
  "status": "status",
  "to_phone_number": "+15555550100",
  "user_id": "user_1"
}"#),
        "subscription.created" | "subscription.updated" | "subscription.active" | "subscription.pastDue" => Some(r#"{
  "active_at": 1735689600000,
  "canceled_at": 1735689600000,
  "created_at": 1735689600000,
  "ended_at": 1735689600000,
  "id": "sample_1",
  "items": [
    {
      "created_at": 1735689600000,
      "id": "sample_1",
      "interval": "interval",
      "is_free_trial": false,
      "object": "commerce_subscription_item",
      "payer": {
        "created_at": 1735689600000,
        "email": "ada@example.com",
        "first_name": "first_name",
        "id": "sample_1",
        "image_url": "https://example.com/image_url",
        "last_name": "last_name",
        "object": "commerce_payer",
        "organization_id": "organization_1",
        "organization_name": "organization_name",
        "updated_at": 1735689600000,
        "user_id": "user_1"
      },
      "period_end": 1,
      "period_start": 1,
      "plan": {
        "amount": 1,
        "currency": "currency",
        "id": "sample_1",
        "is_recurring": false,
        "name": "name",
        "slug": "slug",
        "unit_prices": [
          {
            "block_size": 1,
            "name": "name",
            "tiers": [
              {
                "amount_per_block": 1,
                "currency": "currency",
                "ends_after_block": 1,
                "starts_at_block": 1
              }
            ]
          }
        ]
      },
      "plan_id": "plan_1",
      "seats": {
        "quantity": 1
      },
      "status": "abandoned",
      "subscription_id": "subscription_1",
      "updated_at": 1735689600000
    }
  ],
  "latest_payment_id": "latest_payment_1",
  "object": "commerce_subscription",
  "past_due_at": 1735689600000,
  "payer": {
    "created_at": 1735689600000,
    "email": "ada@example.com",
    "first_name": "first_name",
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "last_name": "last_name",
    "object": "commerce_payer",
    "organization_id": "organization_1",
    "organization_name": "organization_name",
    "updated_at": 1735689600000,
    "user_id": "user_1"
  },
  "payer_id": "payer_1",
  "payment_source_id": "payment_source_1",
  "status": "ended",
  "updated_at": 1735689600000
}"#),
        "subscriptionItem.abandoned" | "subscriptionItem.active" | "subscriptionItem.canceled" | "subscriptionItem.ended" | "subscriptionItem.freeTrialEnding" | "subscriptionItem.incomplete" | "subscriptionItem.pastDue" | "subscriptionItem.upcoming" | "subscriptionItem.updated" | "subscriptionItem.created" => Some(r#"{
  "created_at": 1735689600000,
  "id": "sample_1",
  "interval": "interval",
  "is_free_trial": false,
  "object": "commerce_subscription_item",
  "payer": {
    "created_at": 1735689600000,
    "email": "ada@example.com",
    "first_name": "first_name",
    "id": "sample_1",
    "image_url": "https://example.com/image_url",
    "last_name": "last_name",
    "object": "commerce_payer",
    "organization_id": "organization_1",
    "organization_name": "organization_name",
    "updated_at": 1735689600000,
    "user_id": "user_1"
  },
  "period_end": 1,
  "period_start": 1,
  "plan": {
    "amount": 1,
    "currency": "currency",
    "id": "sample_1",
    "is_recurring": false,
    "name": "name",
    "slug": "slug",
    "unit_prices": [
      {
        "block_size": 1,
        "name": "name",
        "tiers": [
          {
            "amount_per_block": 1,
            "currency": "currency",
            "ends_after_block": 1,
            "starts_at_block": 1
          }
        ]
      }
    ]
  },
  "plan_id": "plan_1",
  "seats": {
    "quantity": 1
  },
  "status": "abandoned",
  "subscription_id": "subscription_1",
  "updated_at": 1735689600000
}"#),
        "user.created" | "user.updated" => Some(r#"{
  "backup_code_enabled": false,
  "banned": false,
  "bypass_client_trust": false,
  "create_organization_enabled": false,
  "create_organizations_limit": 1,
  "created_at": 1735689600000,
  "delete_self_enabled": false,
  "deprovisioned": false,
  "email_addresses": [
    {
      "created_at": 1735689600000,
      "email_address": "ada@example.com",
      "id": "sample_1",
      "linked_to": [
        {
          "id": "sample_1",
          "type": "type"
        }
      ],
      "matches_sso_connection": false,
      "object": "email_address",
      "reserved": false,
      "updated_at": 1735689600000,
      "verification": {
        "attempts": 1,
        "channel": "channel",
        "expire_at": 1735689600000,
        "object": "verification_otp",
        "status": "unverified",
        "strategy": "phone_code",
        "verified_at_client": "verified_at_client"
      }
    }
  ],
  "enterprise_accounts": [
    {
      "active": false,
      "email_address": "ada@example.com",
      "enterprise_connection": {
        "active": false,
        "allow_idp_initiated": false,
        "allow_subdomains": false,
        "created_at": 1735689600000,
        "disable_additional_identifications": false,
        "domain": "domain",
        "domains": [
          "domains"
        ],
        "id": "sample_1",
        "logo_public_url": "https://example.com/logo_public_url",
        "name": "name",
        "protocol": "protocol",
        "provider": "provider",
        "sync_user_attributes": false,
        "updated_at": 1735689600000
      },
      "enterprise_connection_id": "enterprise_connection_1",
      "first_name": "first_name",
      "id": "sample_1",
      "last_authenticated_at": 1735689600000,
      "last_name": "last_name",
      "object": "enterprise_account",
      "protocol": "oauth",
      "provider": "provider",
      "provider_user_id": "provider_user_1",
      "public_metadata": {},
      "verification": {
        "attempts": 1,
        "expire_at": 1735689600000,
        "object": "verification_ticket",
        "status": "unverified",
        "strategy": "ticket",
        "verified_at_client": "verified_at_client"
      }
    }
  ],
  "external_accounts": [
    {
      "approved_scopes": "approved_scopes",
      "avatar_url": "https://example.com/avatar_url",
      "created_at": 1735689600000,
      "email_address": "ada@example.com",
      "email_address_verified": false,
      "first_name": "first_name",
      "id": "sample_1",
      "identification_id": "identification_1",
      "image_url": "https://example.com/image_url",
      "label": "label",
      "last_name": "last_name",
      "object": "external_account",
      "phone_number": "+15555550100",
      "provider": "provider",
      "provider_user_id": "provider_user_1",
      "public_metadata": {},
      "updated_at": 1735689600000,
      "username": "username",
      "verification": {
        "attempts": 1,
        "error": {
          "code": "code",
          "long_message": "long_message",
          "message": "message",
          "meta": {}
        },
        "expire_at": 1735689600000,
        "external_verification_redirect_url": "https://example.com/external_verification_redirect_url",
        "object": "verification_oauth",
        "status": "unverified",
        "strategy": "strategy",
        "verified_at_client": "verified_at_client"
      }
    }
  ],
  "external_id": "external_1",
  "first_name": "first_name",
  "has_image": false,
  "id": "sample_1",
  "image_url": "https://example.com/image_url",
  "last_active_at": 1735689600000,
  "last_name": "last_name",
  "last_sign_in_at": 1735689600000,
  "legal_accepted_at": 1735689600000,
  "locale": "locale",
  "locked": false,
  "lockout_expires_in_seconds": 1,
  "mfa_disabled_at": 1735689600000,
  "mfa_enabled_at": 1735689600000,
  "object": "user",
  "organization_memberships": [
    {
      "created_at": 1735689600000,
      "id": "sample_1",
      "object": "organization_membership",
      "organization": {
        "admin_delete_enabled": false,
        "created_at": 1735689600000,
        "created_by": "created_by",
        "has_image": false,
        "id": "sample_1",
        "image_url": "https://example.com/image_url",
        "last_active_at": 1735689600000,
        "max_allowed_memberships": 1,
        "members_count": 1,
        "missing_member_with_elevated_permissions": false,
        "name": "name",
        "object": "organization",
        "pending_invitations_count": 1,
        "private_metadata": {},
        "public_metadata": {},
        "role_set_key": "role_set_key",
        "slug": "slug",
        "updated_at": 1735689600000
      },
      "permissions": [
        "permissions"
      ],
      "private_metadata": {},
      "public_metadata": {},
      "public_user_data": {
        "banned": false,
        "deprovisioned": false,
        "first_name": "first_name",
        "has_image": false,
        "identifier": "identifier",
        "image_url": "https://example.com/image_url",
        "last_name": "last_name",
        "profile_image_url": "https://example.com/profile_image_url",
        "user_id": "user_1",
        "username": "username"
      },
      "role": "role",
      "role_name": "role_name",
      "updated_at": 1735689600000
    }
  ],
  "passkeys": [
    {
      "id": "sample_1",
      "last_used_at": 1735689600000,
      "name": "name",
      "object": "passkey",
      "verification": {
        "attempts": 1,
        "expire_at": 1735689600000,
        "message": "message",
        "nonce": "nonce",
        "object": "verification_passkey",
        "status": "verified",
        "strategy": "passkey",
        "verified_at_client": "verified_at_client"
      }
    }
  ],
  "password_enabled": false,
  "password_last_updated_at": 1735689600000,
  "phone_numbers": [
    {
      "backup_codes": [
        "backup_codes"
      ],
      "created_at": 1735689600000,
      "default_second_factor": false,
      "id": "sample_1",
      "linked_to": [
        {
          "id": "sample_1",
          "type": "type"
        }
      ],
      "object": "phone_number",
      "phone_number": "+15555550100",
      "reserved": false,
      "reserved_for_second_factor": false,
      "updated_at": 1735689600000,
      "verification": {
        "attempts": 1,
        "channel": "channel",
        "expire_at": 1735689600000,
        "object": "verification_otp",
        "status": "unverified",
        "strategy": "phone_code",
        "verified_at_client": "verified_at_client"
      }
    }
  ],
  "primary_email_address_id": "primary_email_address_1",
  "primary_phone_number_id": "primary_phone_number_1",
  "primary_web3_wallet_id": "primary_web3_wallet_1",
  "private_metadata": {},
  "profile_image_url": "https://example.com/profile_image_url",
  "public_metadata": {},
  "requires_password_reset": false,
  "saml_accounts": [
    {
      "active": false,
      "email_address": "ada@example.com",
      "first_name": "first_name",
      "id": "sample_1",
      "last_authenticated_at": 1735689600000,
      "last_name": "last_name",
      "object": "saml_account",
      "provider": "provider",
      "provider_user_id": "provider_user_1",
      "public_metadata": {},
      "saml_connection": {
        "active": false,
        "allow_idp_initiated": false,
        "allow_subdomains": false,
        "created_at": 1735689600000,
        "disable_additional_identifications": false,
        "domain": "domain",
        "domains": [
          "domains"
        ],
        "id": "sample_1",
        "name": "name",
        "provider": "provider",
        "sync_user_attributes": false,
        "updated_at": 1735689600000
      },
      "verification": {
        "attempts": 1,
        "error": {
          "code": "code",
          "long_message": "long_message",
          "message": "message",
          "meta": {}
        },
        "expire_at": 1735689600000,
        "external_verification_redirect_url": "https://example.com/external_verification_redirect_url",
        "object": "verification_saml",
        "status": "unverified",
        "strategy": "saml",
        "verified_at_client": "verified_at_client"
      }
    }
  ],
  "scim": {
    "directory_enabled": false,
    "directory_id": "directory_1",
    "external_id": "external_1"
  },
  "timezone": "timezone",
  "totp_enabled": false,
  "two_factor_enabled": false,
  "unsafe_metadata": {},
  "updated_at": 1735689600000,
  "username": "username",
  "verification_attempts_remaining": 1,
  "web3_wallets": [
    {
      "created_at": 1735689600000,
      "id": "sample_1",
      "object": "web3_wallet",
      "updated_at": 1735689600000,
      "verification": {
        "attempts": 1,
        "expire_at": 1735689600000,
        "message": "message",
        "nonce": "nonce",
        "object": "verification_web3",
        "status": "unverified",
        "strategy": "web3_metamask_signature",
        "verified_at_client": "verified_at_client"
      },
      "web3_wallet": "web3_wallet"
    }
  ]
}"#),
        "waitlistEntry.created" | "waitlistEntry.updated" => Some(r#"{
  "created_at": 1735689600000,
  "email_address": "ada@example.com",
  "id": "sample_1",
  "invitation": {
    "created_at": 1735689600000,
    "email_address": "ada@example.com",
    "expires_at": 1735689600000,
    "id": "sample_1",
    "object": "invitation",
    "public_metadata": {},
    "revoked": false,
    "status": "pending",
    "updated_at": 1735689600000,
    "url": "https://example.com/url"
  },
  "is_locked": false,
  "object": "waitlist_entry",
  "status": "pending",
  "updated_at": 1735689600000
}"#),
        _ => None,
    }
}
