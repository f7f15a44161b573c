// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.sessions();

    calls.minimal("GetSessionList", api.list());
    calls
        .full(
            "GetSessionList",
            api
                .list()
                .client_id("client_id &=/?#%41+é")
                .user_id("user_id &=/?#%41+é")
                .status(types::GetSessionListStatus::Abandoned)
                .paginated(true)
                .limit(1)
                .offset(0),
        );

    calls.minimal("createSession", api.create("user_id &=/?#%41+é"));
    calls
        .full(
            "createSession",
            api
                .create("user_id &=/?#%41+é")
                .active_organization_id("active_organization_id &=/?#%41+é"),
        );

    calls.minimal_and_full("GetSession", api.get(calls.id("session_id &=/?#%41+é")));

    calls
        .minimal(
            "RefreshSession",
            api
                .refresh(
                    calls.id("session_id &=/?#%41+é"),
                    "",
                    "refresh_token &=/?#%41+é",
                    "request_origin &=/?#%41+é",
                ),
        );
    calls
        .full(
            "RefreshSession",
            api
                .refresh(
                    calls.id("session_id &=/?#%41+é"),
                    "",
                    "refresh_token &=/?#%41+é",
                    "request_origin &=/?#%41+é",
                )
                .suffixed_cookies(false)
                .request_headers(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .format(types::RefreshSessionFormat::Token)
                .request_originating_ip("request_originating_ip &=/?#%41+é"),
        );
    calls
        .cleared(
            "RefreshSession",
            api
                .refresh(
                    calls.id("session_id &=/?#%41+é"),
                    "",
                    "refresh_token &=/?#%41+é",
                    "request_origin &=/?#%41+é",
                )
                .clear_request_headers()
                .clear_format()
                .clear_request_originating_ip(),
        );

    calls
        .minimal_and_full(
            "RevokeSession",
            api.revoke(calls.id("session_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "CreateSessionToken",
            api.create_token(calls.id("session_id &=/?#%41+é")),
        );
    calls
        .full(
            "CreateSessionToken",
            api.create_token(calls.id("session_id &=/?#%41+é")).expires_in_seconds(30),
        );
    calls
        .cleared(
            "CreateSessionToken",
            api
                .create_token(calls.id("session_id &=/?#%41+é"))
                .clear_expires_in_seconds(),
        );

    calls
        .minimal(
            "CreateSessionTokenFromTemplate",
            api
                .create_token_from_template(
                    calls.id("session_id &=/?#%41+é"),
                    calls.id("template_name &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "CreateSessionTokenFromTemplate",
            api
                .create_token_from_template(
                    calls.id("session_id &=/?#%41+é"),
                    calls.id("template_name &=/?#%41+é"),
                )
                .expires_in_seconds(30),
        );
    calls
        .cleared(
            "CreateSessionTokenFromTemplate",
            api
                .create_token_from_template(
                    calls.id("session_id &=/?#%41+é"),
                    calls.id("template_name &=/?#%41+é"),
                )
                .clear_expires_in_seconds(),
        );
}
