// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.phone_numbers();

    calls
        .minimal(
            "CreatePhoneNumber",
            api.create("user_id &=/?#%41+é", "phone_number &=/?#%41+é"),
        );
    calls
        .full(
            "CreatePhoneNumber",
            api
                .create("user_id &=/?#%41+é", "phone_number &=/?#%41+é")
                .verified(false)
                .primary(false)
                .reserved_for_second_factor(true),
        );
    calls
        .cleared(
            "CreatePhoneNumber",
            api
                .create("user_id &=/?#%41+é", "phone_number &=/?#%41+é")
                .clear_verified()
                .clear_primary()
                .clear_reserved_for_second_factor(),
        );

    calls
        .minimal_and_full(
            "GetPhoneNumber",
            api.get(calls.id("phone_number_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeletePhoneNumber",
            api.delete(calls.id("phone_number_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdatePhoneNumber",
            api.update(calls.id("phone_number_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdatePhoneNumber",
            api
                .update(calls.id("phone_number_id &=/?#%41+é"))
                .verified(false)
                .primary(false)
                .reserved_for_second_factor(true),
        );
    calls
        .cleared(
            "UpdatePhoneNumber",
            api
                .update(calls.id("phone_number_id &=/?#%41+é"))
                .clear_verified()
                .clear_primary()
                .clear_reserved_for_second_factor(),
        );

    calls
        .minimal_and_full(
            "PreparePhoneNumberVerification",
            api.prepare_verification(calls.id("phone_number_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "AttemptPhoneNumberVerification",
            api
                .attempt_verification(
                    calls.id("phone_number_id &=/?#%41+é"),
                    "verification_id &=/?#%41+é",
                    "code &=/?#%41+é",
                ),
        );

    calls
        .minimal(
            "ReplaceUserPhoneNumber",
            api
                .replace_for_user(
                    calls.id("user_id &=/?#%41+é"),
                    "phone_number &=/?#%41+é",
                ),
        );
    calls
        .full(
            "ReplaceUserPhoneNumber",
            api
                .replace_for_user(
                    calls.id("user_id &=/?#%41+é"),
                    "phone_number &=/?#%41+é",
                )
                .identification_status(types::IdentificationStatus::Verified),
        );
}
