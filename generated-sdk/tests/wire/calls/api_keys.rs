// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.api_keys();

    calls.minimal("getApiKeys", api.list("user_abcdefghijklmnopqrstuvwxyzA"));
    calls
        .full(
            "getApiKeys",
            api
                .list("user_abcdefghijklmnopqrstuvwxyzA")
                .r#type("type &=/?#%41+é")
                .include_invalid(false)
                .limit(1)
                .offset(0)
                .query("query &=/?#%41+é"),
        );

    calls.minimal("createApiKey", api.create("abc", "user_abcdefghijklmnopqrstuvwxyzA"));
    calls
        .full(
            "createApiKey",
            api
                .create("abc", "user_abcdefghijklmnopqrstuvwxyzA")
                .r#type("type &=/?#%41+é")
                .description("description &=/?#%41+é")
                .claims(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .scopes(["scopes &=/?#%41+é", "scopes 2,3"])
                .created_by("user_abcdefghijklmnopqrstuvwxyzA")
                .seconds_until_expiration(0.5),
        );
    calls
        .cleared(
            "createApiKey",
            api
                .create("abc", "user_abcdefghijklmnopqrstuvwxyzA")
                .clear_description()
                .clear_claims()
                .clear_created_by()
                .clear_seconds_until_expiration(),
        );

    calls
        .minimal_and_full(
            "getApiKey",
            api.get(calls.id("ak_abcdefABCDEF0123456789abcdefABCD")),
        );

    calls
        .minimal_and_full(
            "deleteApiKey",
            api.delete(calls.id("ak_abcdefABCDEF0123456789abcdefABCD")),
        );

    calls
        .minimal(
            "updateApiKey",
            api.update(calls.id("ak_abcdefABCDEF0123456789abcdefABCD")),
        );
    calls
        .full(
            "updateApiKey",
            api
                .update(calls.id("ak_abcdefABCDEF0123456789abcdefABCD"))
                .claims(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .scopes(["scopes &=/?#%41+é", "scopes 2,3"])
                .description("description &=/?#%41+é")
                .subject("user_abcdefghijklmnopqrstuvwxyzA")
                .seconds_until_expiration(0.5),
        );
    calls
        .cleared(
            "updateApiKey",
            api
                .update(calls.id("ak_abcdefABCDEF0123456789abcdefABCD"))
                .clear_claims()
                .clear_description()
                .clear_seconds_until_expiration(),
        );

    calls
        .minimal_and_full(
            "getApiKeySecret",
            api.get_secret(calls.id("ak_abcdefABCDEF0123456789abcdefABCD")),
        );

    calls
        .minimal(
            "revokeApiKey",
            api.revoke(calls.id("ak_abcdefABCDEF0123456789abcdefABCD")),
        );
    calls
        .full(
            "revokeApiKey",
            api
                .revoke(calls.id("ak_abcdefABCDEF0123456789abcdefABCD"))
                .revocation_reason("revocation_reason &=/?#%41+é"),
        );
    calls
        .cleared(
            "revokeApiKey",
            api
                .revoke(calls.id("ak_abcdefABCDEF0123456789abcdefABCD"))
                .clear_revocation_reason(),
        );

    calls.minimal_and_full("verifyApiKey", api.verify("secret &=/?#%41+é"));
}
