// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.email_addresses();

    calls
        .minimal(
            "CreateEmailAddress",
            api.create("user_id &=/?#%41+é", "email_address &=/?#%41+é"),
        );
    calls
        .full(
            "CreateEmailAddress",
            api
                .create("user_id &=/?#%41+é", "email_address &=/?#%41+é")
                .verified(false)
                .primary(false)
                .notify_primary_email_address_changed(true),
        );
    calls
        .cleared(
            "CreateEmailAddress",
            api
                .create("user_id &=/?#%41+é", "email_address &=/?#%41+é")
                .clear_verified()
                .clear_primary()
                .clear_notify_primary_email_address_changed(),
        );

    calls
        .minimal_and_full(
            "GetEmailAddress",
            api.get(calls.id("email_address_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteEmailAddress",
            api.delete(calls.id("email_address_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateEmailAddress",
            api.update(calls.id("email_address_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateEmailAddress",
            api
                .update(calls.id("email_address_id &=/?#%41+é"))
                .verified(false)
                .primary(false)
                .notify_primary_email_address_changed(true),
        );
    calls
        .cleared(
            "UpdateEmailAddress",
            api
                .update(calls.id("email_address_id &=/?#%41+é"))
                .clear_verified()
                .clear_primary()
                .clear_notify_primary_email_address_changed(),
        );

    calls
        .minimal_and_full(
            "PrepareEmailAddressVerification",
            api.prepare_verification(calls.id("email_address_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "AttemptEmailAddressVerification",
            api
                .attempt_verification(
                    calls.id("email_address_id &=/?#%41+é"),
                    "verification_id &=/?#%41+é",
                    "code &=/?#%41+é",
                ),
        );

    calls
        .minimal(
            "ReplaceUserEmailAddress",
            api
                .replace_for_user(
                    calls.id("user_id &=/?#%41+é"),
                    "email_address &=/?#%41+é",
                ),
        );
    calls
        .full(
            "ReplaceUserEmailAddress",
            api
                .replace_for_user(
                    calls.id("user_id &=/?#%41+é"),
                    "email_address &=/?#%41+é",
                )
                .identification_status(types::IdentificationStatus::Verified)
                .notify_primary_email_address_changed(true),
        );
    calls
        .cleared(
            "ReplaceUserEmailAddress",
            api
                .replace_for_user(
                    calls.id("user_id &=/?#%41+é"),
                    "email_address &=/?#%41+é",
                )
                .clear_notify_primary_email_address_changed(),
        );
}
