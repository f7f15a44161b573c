// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Attachment, Clerk};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.oauth_applications();

    calls.minimal("ListOAuthApplications", api.list());
    calls
        .full(
            "ListOAuthApplications",
            api.list().limit(1).offset(0).order_by("").name_query(""),
        );

    calls.minimal("CreateOAuthApplication", api.create("name &=/?#%41+é"));
    calls
        .full(
            "CreateOAuthApplication",
            api
                .create("name &=/?#%41+é")
                .redirect_uris(["redirect_uris &=/?#%41+é", "redirect_uris 2,3"])
                .callback_url("callback_url &=/?#%41+é")
                .scopes("scopes &=/?#%41+é")
                .consent_screen_enabled(true)
                .pkce_required(true)
                .public(true),
        );
    calls
        .cleared(
            "CreateOAuthApplication",
            api
                .create("name &=/?#%41+é")
                .clear_redirect_uris()
                .clear_callback_url()
                .clear_scopes()
                .clear_consent_screen_enabled()
                .clear_pkce_required()
                .clear_public(),
        );

    calls
        .minimal_and_full(
            "GetOAuthApplication",
            api.get(calls.id("oauth_application_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteOAuthApplication",
            api.delete(calls.id("oauth_application_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateOAuthApplication",
            api.update(calls.id("oauth_application_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateOAuthApplication",
            api
                .update(calls.id("oauth_application_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .redirect_uris(["redirect_uris &=/?#%41+é", "redirect_uris 2,3"])
                .callback_url("callback_url &=/?#%41+é")
                .scopes("scopes &=/?#%41+é")
                .consent_screen_enabled(true)
                .pkce_required(true)
                .public(true)
                .access_token_ttl(1767225600000),
        );
    calls
        .cleared(
            "UpdateOAuthApplication",
            api
                .update(calls.id("oauth_application_id &=/?#%41+é"))
                .clear_name()
                .clear_redirect_uris()
                .clear_callback_url()
                .clear_scopes()
                .clear_consent_screen_enabled()
                .clear_pkce_required()
                .clear_public()
                .clear_access_token_ttl(),
        );

    calls
        .minimal(
            "UploadOAuthApplicationLogo",
            api
                .upload_logo(
                    calls.id("oauth_application_id &=/?#%41+é"),
                    Attachment::new("a \"b\".png", "content"),
                ),
        );
    calls
        .full(
            "UploadOAuthApplicationLogo",
            api
                .upload_logo(
                    calls.id("oauth_application_id &=/?#%41+é"),
                    Attachment::new("a \"b\".png", "content"),
                )
                .uploader_user_id("uploader_user_id &=/?#%41+é"),
        );

    calls
        .minimal_and_full(
            "RotateOAuthApplicationSecret",
            api.rotate_secret(calls.id("oauth_application_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "RevokeOAuthApplicationToken",
            api
                .revoke_token(
                    calls.id("oauth_application_id &=/?#%41+é"),
                    "token &=/?#%41+é",
                ),
        );
}
