// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.billing();

    calls.minimal("GetCommercePlanList", api.list_plans());
    calls
        .full(
            "GetCommercePlanList",
            api
                .list_plans()
                .paginated(true)
                .limit(1)
                .offset(0)
                .payer_type(types::BillingPayerType::Org),
        );

    calls.minimal("GetBillingPriceList", api.list_prices());
    calls
        .full(
            "GetBillingPriceList",
            api
                .list_prices()
                .paginated(true)
                .limit(1)
                .offset(0)
                .plan_id("plan_id &=/?#%41+é"),
        );

    calls
        .minimal("CreateBillingPrice", api.create_price("plan_id &=/?#%41+é", Some(0)));
    calls
        .full(
            "CreateBillingPrice",
            api
                .create_price("plan_id &=/?#%41+é", Some(0))
                .currency("")
                .annual_monthly_amount(0)
                .description("description &=/?#%41+é")
                .supported_billing_periods(types::SupportedBillingPeriods::Month),
        );
    calls
        .cleared(
            "CreateBillingPrice",
            api.create_price("plan_id &=/?#%41+é", None).clear_annual_monthly_amount(),
        );

    calls.minimal("GetCommerceSubscriptionItemList", api.list_subscription_items());
    calls
        .full(
            "GetCommerceSubscriptionItemList",
            api
                .list_subscription_items()
                .paginated(true)
                .limit(1)
                .offset(0)
                .status(types::SubscriptionItemStatusFilter::Active)
                .payer_type(types::BillingPayerType::Org)
                .plan_id("plan_id &=/?#%41+é")
                .include_free(true)
                .query("query &=/?#%41+é")
                .user_id("user_id &=/?#%41+é")
                .organization_id("organization_id &=/?#%41+é"),
        );

    calls
        .minimal(
            "CancelCommerceSubscriptionItem",
            api.cancel_subscription_item(calls.id("subscription_item_id &=/?#%41+é")),
        );
    calls
        .full(
            "CancelCommerceSubscriptionItem",
            api
                .cancel_subscription_item(calls.id("subscription_item_id &=/?#%41+é"))
                .end_now(false),
        );

    calls
        .minimal_and_full(
            "ExtendBillingSubscriptionItemFreeTrial",
            api
                .extend_subscription_item_free_trial(
                    calls.id("subscription_item_id &=/?#%41+é"),
                    "2026-05-12T10:00:00Z",
                ),
        );

    calls
        .minimal_and_full(
            "CreateBillingPriceTransition",
            api
                .create_price_transition(
                    calls.id("subscription_item_id &=/?#%41+é"),
                    "from_price_id &=/?#%41+é",
                    "to_price_id &=/?#%41+é",
                ),
        );

    calls
        .minimal_and_full(
            "ApplyBillingSubscriptionItemDiscount",
            api
                .apply_subscription_item_discount(
                    calls.id("subscription_item_id &=/?#%41+é"),
                    "discount_id &=/?#%41+é",
                ),
        );

    calls
        .minimal_and_full(
            "RemoveBillingSubscriptionItemDiscount",
            api
                .remove_subscription_item_discount(
                    calls.id("subscription_item_id &=/?#%41+é"),
                    calls.id("discount_id &=/?#%41+é"),
                ),
        );

    calls.minimal("GetBillingStatementList", api.list_statements());
    calls
        .full(
            "GetBillingStatementList",
            api.list_statements().paginated(true).limit(1).offset(0),
        );

    calls
        .minimal_and_full(
            "GetBillingStatement",
            api.get_statement(calls.id("statementID &=/?#%41+é")),
        );

    calls
        .minimal(
            "GetBillingStatementPaymentAttempts",
            api.list_statement_payment_attempts(calls.id("statementID &=/?#%41+é")),
        );
    calls
        .full(
            "GetBillingStatementPaymentAttempts",
            api
                .list_statement_payment_attempts(calls.id("statementID &=/?#%41+é"))
                .paginated(true)
                .limit(1)
                .offset(0),
        );
}
