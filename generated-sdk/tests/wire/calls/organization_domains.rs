// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.organization_domains();

    calls
        .minimal(
            "ListOrganizationDomains",
            api.list(calls.id("organization_id &=/?#%41+é")),
        );
    calls
        .full(
            "ListOrganizationDomains",
            api
                .list(calls.id("organization_id &=/?#%41+é"))
                .verified(false)
                .enrollment_mode([
                    types::OrganizationDomainEnrollmentModeFilter::ManualInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::AutomaticInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::AutomaticSuggestion,
                    types::OrganizationDomainEnrollmentModeFilter::EnterpriseSso,
                    types::OrganizationDomainEnrollmentModeFilter::MinusManualInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::MinusAutomaticInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::MinusAutomaticSuggestion,
                    types::OrganizationDomainEnrollmentModeFilter::MinusEnterpriseSso,
                ])
                .limit(1)
                .offset(0),
        );

    calls
        .minimal(
            "CreateOrganizationDomain",
            api.create(calls.id("organization_id &=/?#%41+é"), "name &=/?#%41+é"),
        );
    calls
        .full(
            "CreateOrganizationDomain",
            api
                .create(calls.id("organization_id &=/?#%41+é"), "name &=/?#%41+é")
                .enrollment_mode(
                    types::OrganizationDomainEnrollmentMode::ManualInvitation,
                )
                .verified(false),
        );
    calls
        .cleared(
            "CreateOrganizationDomain",
            api
                .create(calls.id("organization_id &=/?#%41+é"), "name &=/?#%41+é")
                .clear_verified(),
        );

    calls
        .minimal_and_full(
            "DeleteOrganizationDomain",
            api
                .delete(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("domain_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal(
            "UpdateOrganizationDomain",
            api
                .update(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("domain_id &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "UpdateOrganizationDomain",
            api
                .update(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("domain_id &=/?#%41+é"),
                )
                .enrollment_mode(
                    types::OrganizationDomainEnrollmentMode::ManualInvitation,
                )
                .verified(false),
        );
    calls
        .cleared(
            "UpdateOrganizationDomain",
            api
                .update(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("domain_id &=/?#%41+é"),
                )
                .clear_enrollment_mode()
                .clear_verified(),
        );

    calls
        .minimal_and_full(
            "VerifyOrganizationDomainOwnership",
            api
                .verify_ownership(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("domain_id &=/?#%41+é"),
                ),
        );

    calls.minimal("ListAllOrganizationDomains", api.list_all());
    calls
        .full(
            "ListAllOrganizationDomains",
            api
                .list_all()
                .organization_id("organization_id &=/?#%41+é")
                .verified(false)
                .enrollment_mode([
                    types::OrganizationDomainEnrollmentModeFilter::ManualInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::AutomaticInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::AutomaticSuggestion,
                    types::OrganizationDomainEnrollmentModeFilter::EnterpriseSso,
                    types::OrganizationDomainEnrollmentModeFilter::MinusManualInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::MinusAutomaticInvitation,
                    types::OrganizationDomainEnrollmentModeFilter::MinusAutomaticSuggestion,
                    types::OrganizationDomainEnrollmentModeFilter::MinusEnterpriseSso,
                ])
                .query("query &=/?#%41+é")
                .domains(["domains &=/?#%41+é", "domains 2,3"])
                .order_by("")
                .offset(0)
                .limit(1),
        );
}
