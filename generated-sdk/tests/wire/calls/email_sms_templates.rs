// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.email_sms_templates();

    calls.minimal("GetTemplateList", api.list(calls.id(types::TemplateType::Email)));
    calls
        .full(
            "GetTemplateList",
            api
                .list(calls.id(types::TemplateType::Email))
                .paginated(true)
                .limit(1)
                .offset(0),
        );

    calls
        .minimal_and_full(
            "GetTemplate",
            api.get(calls.id(types::TemplateType::Email), calls.id("slug &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpsertTemplate",
            api
                .upsert(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "UpsertTemplate",
            api
                .upsert(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                )
                .name("name &=/?#%41+é")
                .subject("subject &=/?#%41+é")
                .markup("markup &=/?#%41+é")
                .body("body &=/?#%41+é")
                .delivered_by_clerk(false)
                .from_email_name("from_email_name &=/?#%41+é")
                .reply_to_email_name("reply_to_email_name &=/?#%41+é"),
        );
    calls
        .cleared(
            "UpsertTemplate",
            api
                .upsert(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                )
                .clear_subject()
                .clear_markup()
                .clear_delivered_by_clerk(),
        );

    calls
        .minimal_and_full(
            "RevertTemplate",
            api
                .revert(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                ),
        );

    calls
        .minimal(
            "PreviewTemplate",
            api
                .preview(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "PreviewTemplate",
            api
                .preview(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                )
                .subject("subject &=/?#%41+é")
                .body("body &=/?#%41+é")
                .from_email_name("from_email_name &=/?#%41+é")
                .reply_to_email_name("reply_to_email_name &=/?#%41+é"),
        );
    calls
        .cleared(
            "PreviewTemplate",
            api
                .preview(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                )
                .clear_subject(),
        );

    calls
        .minimal_and_full(
            "ToggleTemplateDelivery",
            api
                .toggle_delivery(
                    calls.id(types::TemplateType::Email),
                    calls.id("slug &=/?#%41+é"),
                    false,
                ),
        );
}
