// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.jwt_templates();

    calls.minimal("ListJWTTemplates", api.list());
    calls.full("ListJWTTemplates", api.list().paginated(true).limit(1).offset(0));

    calls
        .minimal(
            "CreateJWTTemplate",
            api
                .create(
                    "name &=/?#%41+é",
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                ),
        );
    calls
        .full(
            "CreateJWTTemplate",
            api
                .create(
                    "name &=/?#%41+é",
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .lifetime(30)
                .allowed_clock_skew(0)
                .custom_signing_key(true)
                .signing_algorithm("")
                .signing_key("signing_key &=/?#%41+é"),
        );
    calls
        .cleared(
            "CreateJWTTemplate",
            api
                .create(
                    "name &=/?#%41+é",
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .clear_lifetime()
                .clear_allowed_clock_skew()
                .clear_signing_algorithm()
                .clear_signing_key(),
        );

    calls
        .minimal_and_full(
            "GetJWTTemplate",
            api.get(calls.id("template_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteJWTTemplate",
            api.delete(calls.id("template_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateJWTTemplate",
            api
                .update(
                    calls.id("template_id &=/?#%41+é"),
                    "name &=/?#%41+é",
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                ),
        );
    calls
        .full(
            "UpdateJWTTemplate",
            api
                .update(
                    calls.id("template_id &=/?#%41+é"),
                    "name &=/?#%41+é",
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .lifetime(30)
                .allowed_clock_skew(0)
                .custom_signing_key(true)
                .signing_algorithm("")
                .signing_key("signing_key &=/?#%41+é"),
        );
    calls
        .cleared(
            "UpdateJWTTemplate",
            api
                .update(
                    calls.id("template_id &=/?#%41+é"),
                    "name &=/?#%41+é",
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .clear_lifetime()
                .clear_allowed_clock_skew()
                .clear_signing_algorithm()
                .clear_signing_key(),
        );
}
