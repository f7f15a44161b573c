// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.m2m_tokens();

    calls.minimal("getM2MTokens", api.list("mch_abcdefghijklmnopqrstuvwxyzA"));
    calls
        .full(
            "getM2MTokens",
            api
                .list("mch_abcdefghijklmnopqrstuvwxyzA")
                .revoked(false)
                .expired(true)
                .limit(1)
                .offset(0),
        );

    calls.minimal("createM2MToken", api.create());
    calls
        .full(
            "createM2MToken",
            api
                .create()
                .token_format(types::M2MTokenFormat::Opaque)
                .seconds_until_expiration(0.5)
                .claims(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .min_remaining_ttl_seconds(0),
        );
    calls
        .cleared(
            "createM2MToken",
            api.create().clear_seconds_until_expiration().clear_claims(),
        );

    calls
        .minimal(
            "revokeM2MToken",
            api.revoke(calls.id("mt_abcdefABCDEF0123456789abcdefABCD")),
        );
    calls
        .full(
            "revokeM2MToken",
            api
                .revoke(calls.id("mt_abcdefABCDEF0123456789abcdefABCD"))
                .revocation_reason("revocation_reason &=/?#%41+é"),
        );
    calls
        .cleared(
            "revokeM2MToken",
            api
                .revoke(calls.id("mt_abcdefABCDEF0123456789abcdefABCD"))
                .clear_revocation_reason(),
        );

    calls.minimal_and_full("verifyM2MToken", api.verify("token &=/?#%41+é"));
}
