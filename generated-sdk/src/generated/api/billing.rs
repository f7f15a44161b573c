// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Billing”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “Billing”.
#[derive(Clone, Debug)]
pub struct Billing(Clerk);

impl Billing {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get commerce plan list.
    ///
    /// `GET /billing/plans`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 422, 500.
    pub fn list_plans(&self) -> ListPlans {
        ListPlans(
            Request::new(&self.0, "GetCommercePlanList", Method::Get, "/billing/plans"),
        )
    }

    /// Get billing price list.
    ///
    /// `GET /billing/prices`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422, 500.
    pub fn list_prices(&self) -> ListPrices {
        ListPrices(
            Request::new(&self.0, "GetBillingPriceList", Method::Get, "/billing/prices"),
        )
    }

    /// Create billing price.
    ///
    /// `POST /billing/prices`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422, 500.
    pub fn create_price(
        &self,
        plan_id: impl Into<String>,
        amount: Option<i64>,
    ) -> CreatePrice {
        let mut request = Request::new(
                &self.0,
                "CreateBillingPrice",
                Method::Post,
                "/billing/prices",
            )
            .json();
        request.field("plan_id", plan_id.into());
        request.field("amount", amount);
        CreatePrice(request)
    }

    /// Get commerce subscription item list.
    ///
    /// `GET /billing/subscription_items`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 422, 500.
    pub fn list_subscription_items(&self) -> ListSubscriptionItems {
        ListSubscriptionItems(
            Request::new(
                &self.0,
                "GetCommerceSubscriptionItemList",
                Method::Get,
                "/billing/subscription_items",
            ),
        )
    }

    /// Cancel commerce subscription item.
    ///
    /// `DELETE /billing/subscription_items/{subscription_item_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422, 500.
    pub fn cancel_subscription_item(
        &self,
        subscription_item_id: impl Into<String>,
    ) -> CancelSubscriptionItem {
        CancelSubscriptionItem(
            Request::new(
                    &self.0,
                    "CancelCommerceSubscriptionItem",
                    Method::Delete,
                    "/billing/subscription_items/{subscription_item_id}",
                )
                .path("subscription_item_id", subscription_item_id.into()),
        )
    }

    /// Extend billing subscription item free trial.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422, 500.
    pub fn extend_subscription_item_free_trial(
        &self,
        subscription_item_id: impl Into<String>,
        extend_to: impl Into<String>,
    ) -> ExtendSubscriptionItemFreeTrial {
        let mut request = Request::new(
                &self.0,
                "ExtendBillingSubscriptionItemFreeTrial",
                Method::Post,
                "/billing/subscription_items/{subscription_item_id}/extend_free_trial",
            )
            .path("subscription_item_id", subscription_item_id.into())
            .json();
        request.field("extend_to", extend_to.into());
        ExtendSubscriptionItemFreeTrial(request)
    }

    /// Create billing price transition.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/price_transition`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409, 422, 500.
    pub fn create_price_transition(
        &self,
        subscription_item_id: impl Into<String>,
        from_price_id: impl Into<String>,
        to_price_id: impl Into<String>,
    ) -> CreatePriceTransition {
        let mut request = Request::new(
                &self.0,
                "CreateBillingPriceTransition",
                Method::Post,
                "/billing/subscription_items/{subscription_item_id}/price_transition",
            )
            .path("subscription_item_id", subscription_item_id.into())
            .json();
        request.field("from_price_id", from_price_id.into());
        request.field("to_price_id", to_price_id.into());
        CreatePriceTransition(request)
    }

    /// Apply billing subscription item discount.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/discounts`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409, 422, 500.
    pub fn apply_subscription_item_discount(
        &self,
        subscription_item_id: impl Into<String>,
        discount_id: impl Into<String>,
    ) -> ApplySubscriptionItemDiscount {
        let mut request = Request::new(
                &self.0,
                "ApplyBillingSubscriptionItemDiscount",
                Method::Post,
                "/billing/subscription_items/{subscription_item_id}/discounts",
            )
            .path("subscription_item_id", subscription_item_id.into())
            .json();
        request.field("discount_id", discount_id.into());
        ApplySubscriptionItemDiscount(request)
    }

    /// Remove billing subscription item discount.
    ///
    /// `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409, 422, 500.
    pub fn remove_subscription_item_discount(
        &self,
        subscription_item_id: impl Into<String>,
        discount_id: impl Into<String>,
    ) -> RemoveSubscriptionItemDiscount {
        RemoveSubscriptionItemDiscount(
            Request::new(
                    &self.0,
                    "RemoveBillingSubscriptionItemDiscount",
                    Method::Delete,
                    "/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}",
                )
                .path("subscription_item_id", subscription_item_id.into())
                .path("discount_id", discount_id.into()),
        )
    }

    /// Get billing statement list.
    ///
    /// `GET /billing/statements`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 422, 500.
    pub fn list_statements(&self) -> ListStatements {
        ListStatements(
            Request::new(
                &self.0,
                "GetBillingStatementList",
                Method::Get,
                "/billing/statements",
            ),
        )
    }

    /// Get billing statement.
    ///
    /// `GET /billing/statements/{statementID}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422, 500.
    pub fn get_statement(&self, statement_id: impl Into<String>) -> GetStatement {
        GetStatement(
            Request::new(
                    &self.0,
                    "GetBillingStatement",
                    Method::Get,
                    "/billing/statements/{statementID}",
                )
                .path("statementID", statement_id.into()),
        )
    }

    /// Get billing statement payment attempts.
    ///
    /// `GET /billing/statements/{statementID}/payment_attempts`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422, 500.
    pub fn get_statement_payment_attempts(
        &self,
        statement_id: impl Into<String>,
    ) -> GetStatementPaymentAttempts {
        GetStatementPaymentAttempts(
            Request::new(
                    &self.0,
                    "GetBillingStatementPaymentAttempts",
                    Method::Get,
                    "/billing/statements/{statementID}/payment_attempts",
                )
                .path("statementID", statement_id.into()),
        )
    }
}

operation! {
    /// Request of [`Billing::list_plans`]: `GET /billing/plans`.
    ListPlans -> page<models::CommercePlan>
}
paged! {
    ListPlans: models::CommercePlan { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl ListPlans {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Sets `payer_type` in the query.
    pub fn payer_type(
        mut self,
        payer_type: impl Into<models::BillingPayerType>,
    ) -> Self {
        self.0.query("payer_type", payer_type.into().to_string());
        self
    }
}

operation! {
    /// Request of [`Billing::list_prices`]: `GET /billing/prices`.
    ListPrices -> page<models::BillingPriceResponse>
}
paged! {
    ListPrices: models::BillingPriceResponse { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl ListPrices {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Sets `plan_id` in the query.
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.0.query("plan_id", plan_id.into());
        self
    }
}

operation! {
    /// Request of [`Billing::create_price`]: `POST /billing/prices`.
    CreatePrice -> models::BillingPriceResponse
}

impl CreatePrice {
    /// Sets `currency` in the body. `USD` by default.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field("currency", currency.into());
        self
    }

    /// Sets `annual_monthly_amount` in the body.
    pub fn annual_monthly_amount(mut self, annual_monthly_amount: i64) -> Self {
        self.0.field("annual_monthly_amount", annual_monthly_amount);
        self
    }

    /// Sets `annual_monthly_amount` to null in the body.
    pub fn clear_annual_monthly_amount(mut self) -> Self {
        self.0.field("annual_monthly_amount", Value::Null);
        self
    }

    /// Sets `description` in the body.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `supported_billing_periods` in the body.
    pub fn supported_billing_periods(
        mut self,
        supported_billing_periods: impl Into<
            models::CreateBillingPriceSupportedBillingPeriods,
        >,
    ) -> Self {
        self.0
            .field(
                "supported_billing_periods",
                supported_billing_periods.into().as_str(),
            );
        self
    }
}

operation! {
    /// Request of [`Billing::list_subscription_items`]: `GET /billing/subscription_items`.
    ListSubscriptionItems -> page<models::CommerceSubscriptionItem>
}
paged! {
    ListSubscriptionItems: models::CommerceSubscriptionItem { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl ListSubscriptionItems {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Sets `status` in the query.
    pub fn status(
        mut self,
        status: impl Into<models::SubscriptionItemStatusFilter>,
    ) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

    /// Sets `payer_type` in the query.
    pub fn payer_type(
        mut self,
        payer_type: impl Into<models::BillingPayerType>,
    ) -> Self {
        self.0.query("payer_type", payer_type.into().to_string());
        self
    }

    /// Sets `plan_id` in the query.
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.0.query("plan_id", plan_id.into());
        self
    }

    /// Sets `include_free` in the query. `false` by default.
    pub fn include_free(mut self, include_free: bool) -> Self {
        self.0.query("include_free", include_free.to_string());
        self
    }

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }
}

operation! {
    /// Request of [`Billing::cancel_subscription_item`]: `DELETE /billing/subscription_items/{subscription_item_id}`.
    CancelSubscriptionItem -> models::CommerceSubscriptionItem
}

impl CancelSubscriptionItem {
    /// Sets `end_now` in the query. `false` by default.
    pub fn end_now(mut self, end_now: bool) -> Self {
        self.0.query("end_now", end_now.to_string());
        self
    }
}

operation! {
    /// Request of [`Billing::extend_subscription_item_free_trial`]: `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`.
    ExtendSubscriptionItemFreeTrial -> models::LegacyCommerceSubscriptionItem
}

operation! {
    /// Request of [`Billing::create_price_transition`]: `POST /billing/subscription_items/{subscription_item_id}/price_transition`.
    CreatePriceTransition -> models::CommercePriceTransitionResponse
}

operation! {
    /// Request of [`Billing::apply_subscription_item_discount`]: `POST /billing/subscription_items/{subscription_item_id}/discounts`.
    ApplySubscriptionItemDiscount -> models::CommerceDiscountRedemptionResponse
}

operation! {
    /// Request of [`Billing::remove_subscription_item_discount`]: `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`.
    RemoveSubscriptionItemDiscount -> models::CommerceDiscountRedemptionResponse
}

operation! {
    /// Request of [`Billing::list_statements`]: `GET /billing/statements`.
    ListStatements -> page<models::BillingStatement>
}
paged! {
    ListStatements: models::BillingStatement { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl ListStatements {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}

operation! {
    /// Request of [`Billing::get_statement`]: `GET /billing/statements/{statementID}`.
    GetStatement -> models::BillingStatement
}

operation! {
    /// Request of [`Billing::get_statement_payment_attempts`]: `GET /billing/statements/{statementID}/payment_attempts`.
    GetStatementPaymentAttempts -> page<models::BillingPaymentAttempt>
}
paged! {
    GetStatementPaymentAttempts: models::BillingPaymentAttempt { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl GetStatementPaymentAttempts {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}
