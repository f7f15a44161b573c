// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.actor_tokens();

    calls
        .minimal(
            "CreateActorToken",
            api
                .create(
                    "user_id &=/?#%41+é",
                    types::CreateActorTokenActor::new("sub &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "CreateActorToken",
            api
                .create(
                    "user_id &=/?#%41+é",
                    types::CreateActorTokenActor::new("sub &=/?#%41+é")
                        .additional_property(
                            "other",
                            json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                        ),
                )
                .expires_in_seconds(0)
                .session_max_duration_in_seconds(0),
        );

    calls
        .minimal_and_full(
            "RevokeActorToken",
            api.revoke(calls.id("actor_token_id &=/?#%41+é")),
        );
}
