// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Plans, prices, subscription items, statements and payments of your customers, who are users or
//! organizations. Their subscriptions and credit balances are in the groups `users` and
//! `organizations`.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::billing`].
#[derive(Clone, Debug)]
pub struct Billing(Clerk);

impl Billing {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists billing plans, newest first, free ones included.
    ///
    /// `GET /billing/plans`
    ///
    /// Optional values are set on [`ListPlans`].
    ///
    /// Returns a [`Page`](crate::Page) of [`CommercePlan`](crate::types::CommercePlan).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.billing().list_plans().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_prices`](Self::list_prices).
    #[doc(alias = "GetCommercePlanList")]
    #[doc(alias = "pricing")]
    #[doc(alias = "plans")]
    pub fn list_plans(&self) -> ListPlans {
        Request::new(&self.0, "GetCommercePlanList", Method::Get, "/billing/plans")
            .call()
    }

    /// Lists prices, both those of plans and custom ones.
    ///
    /// Cheapest first, and newest first among equals.
    ///
    /// `GET /billing/prices`
    ///
    /// Optional values are set on [`ListPrices`].
    ///
    /// Returns a [`Page`](crate::Page) of [`BillingPriceResponse`](crate::types::BillingPriceResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No plan has the given ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.billing().list_prices().limit(50).plan_id("cplan_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_price`](Self::create_price).
    #[doc(alias = "GetBillingPriceList")]
    pub fn list_prices(&self) -> ListPrices {
        Request::new(&self.0, "GetBillingPriceList", Method::Get, "/billing/prices")
            .call()
    }

    /// Creates a custom price for a plan.
    ///
    /// Lets one customer pay something else for the same plan. Creating it charges nobody; move a
    /// subscription item to it with a price transition.
    ///
    /// `POST /billing/prices`
    ///
    /// # Arguments
    ///
    /// - `plan_id`: ID of the plan that the price is for.
    /// - `amount`: Price per month in cents when billed monthly; either 0 (free of charge) or 100 and
    ///   more.
    ///
    /// Optional values are set on [`CreatePrice`].
    ///
    /// Returns [`BillingPriceResponse`](crate::types::BillingPriceResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No plan has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let billing_price_response = clerk
    ///     .billing()
    ///     .create_price("cplan_2abc", Some(1000))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_price_transition`](Self::create_price_transition),
    /// [`list_prices`](Self::list_prices).
    #[doc(alias = "CreateBillingPrice")]
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
        request.call()
    }

    /// Lists subscription items of all users and organizations, newest first.
    ///
    /// `GET /billing/subscription_items`
    ///
    /// Optional values are set on [`ListSubscriptionItems`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`CommerceSubscriptionItem`](crate::types::CommerceSubscriptionItem).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk
    ///     .billing()
    ///     .list_subscription_items()
    ///     .limit(50)
    ///     .plan_id("cplan_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`organizations().get_billing_subscription`](crate::api::organizations::Organizations::get_billing_subscription),
    /// [`users().get_billing_subscription`](crate::api::users::Users::get_billing_subscription).
    #[doc(alias = "GetCommerceSubscriptionItemList")]
    pub fn list_subscription_items(&self) -> ListSubscriptionItems {
        Request::new(
                &self.0,
                "GetCommerceSubscriptionItemList",
                Method::Get,
                "/billing/subscription_items",
            )
            .call()
    }

    /// Cancels a subscription item, now or when its period ends.
    ///
    /// Without `end_now` the payer keeps what is paid for until the period ends. The API has no call
    /// that undoes it.
    ///
    /// `DELETE /billing/subscription_items/{subscription_item_id}`
    ///
    /// - Irreversible.
    /// - Webhook events: `subscriptionItem.canceled`, `subscriptionItem.ended`.
    ///
    /// # Arguments
    ///
    /// - `subscription_item_id`: ID of the subscription item to cancel.
    ///
    /// Optional values are set on [`CancelSubscriptionItem`].
    ///
    /// Returns [`CommerceSubscriptionItem`](crate::types::CommerceSubscriptionItem).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No subscription item has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_subscription_item = clerk
    ///     .billing()
    ///     .cancel_subscription_item("csub_item_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CancelCommerceSubscriptionItem")]
    #[doc(alias = "cancel subscription")]
    #[doc(alias = "end subscription")]
    pub fn cancel_subscription_item(
        &self,
        subscription_item_id: impl Into<String>,
    ) -> CancelSubscriptionItem {
        Request::new(
                &self.0,
                "CancelCommerceSubscriptionItem",
                Method::Delete,
                "/billing/subscription_items/{subscription_item_id}",
            )
            .path("subscription_item_id", subscription_item_id.into())
            .call()
    }

    /// Moves the end of a free trial to a later date.
    ///
    /// Works only while the item is on a free trial, of a plan that offers one. Asking for the same
    /// moment a second time changes nothing.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`
    ///
    /// - Calling it again does no more than calling it once.
    ///
    /// # Arguments
    ///
    /// - `subscription_item_id`: ID of the subscription item on trial.
    /// - `extend_to`: New end of the trial as an RFC 3339 time, in the future, within 365 days.
    ///
    /// Returns [`LegacyCommerceSubscriptionItem`](crate::types::LegacyCommerceSubscriptionItem).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No subscription item has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let legacy_commerce_subscription_item = clerk
    ///     .billing()
    ///     .extend_subscription_item_free_trial("csub_item_2abc", "2026-05-12T10:00:00Z")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ExtendBillingSubscriptionItemFreeTrial")]
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
        request.call()
    }

    /// Moves a subscription item to another price.
    ///
    /// The new price starts at once or with the next period, as the plan and the payer's situation
    /// demand. It can charge the payer right away; `charged_immediately` and `effective_mode` of the
    /// answer tell.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/price_transition`
    ///
    /// # Arguments
    ///
    /// - `subscription_item_id`: ID of the subscription item to move.
    /// - `from_price_id`: ID of the price that the item has now.
    /// - `to_price_id`: ID of the price that it shall have.
    ///
    /// Returns [`CommercePriceTransitionResponse`](crate::types::CommercePriceTransitionResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such subscription item or price in this instance.
    /// - 409: The transition conflicts with the item's present state.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_price_transition_response = clerk
    ///     .billing()
    ///     .create_price_transition("csub_item_2abc", "cprice_2abc", "cprice_2def")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_price`](Self::create_price), [`list_prices`](Self::list_prices).
    #[doc(alias = "CreateBillingPriceTransition")]
    #[doc(alias = "change price")]
    #[doc(alias = "switch plan")]
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
        request.call()
    }

    /// Gives a subscription item a discount.
    ///
    /// Sets aside the rules about who may redeem the discount by themselves. An item has one active
    /// discount at most; another one takes the place of the present one.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/discounts`
    ///
    /// # Arguments
    ///
    /// - `subscription_item_id`: ID of the subscription item that becomes cheaper.
    /// - `discount_id`: ID of an existing discount.
    ///
    /// Returns
    /// [`CommerceDiscountRedemptionResponse`](crate::types::CommerceDiscountRedemptionResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such subscription item or discount in this instance.
    /// - 409: This very discount is active on the item already.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_discount_redemption_response = clerk
    ///     .billing()
    ///     .apply_subscription_item_discount("csub_item_2abc", "discount_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`remove_subscription_item_discount`](Self::remove_subscription_item_discount).
    #[doc(alias = "ApplyBillingSubscriptionItemDiscount")]
    #[doc(alias = "coupon")]
    #[doc(alias = "promo code")]
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
        request.call()
    }

    /// Takes the active discount off a subscription item.
    ///
    /// Works for the discount that is active on the item now, no other.
    ///
    /// `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`
    ///
    /// # Arguments
    ///
    /// - `subscription_item_id`: ID of the subscription item.
    /// - `discount_id`: ID of the discount that is active on the item now.
    ///
    /// Returns
    /// [`CommerceDiscountRedemptionResponse`](crate::types::CommerceDiscountRedemptionResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such subscription item or discount in this instance.
    /// - 409: This contradicts the present state, or somebody else is changing the same thing.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_discount_redemption_response = clerk
    ///     .billing()
    ///     .remove_subscription_item_discount("csub_item_2abc", "discount_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`apply_subscription_item_discount`](Self::apply_subscription_item_discount).
    #[doc(alias = "RemoveBillingSubscriptionItemDiscount")]
    pub fn remove_subscription_item_discount(
        &self,
        subscription_item_id: impl Into<String>,
        discount_id: impl Into<String>,
    ) -> RemoveSubscriptionItemDiscount {
        Request::new(
                &self.0,
                "RemoveBillingSubscriptionItemDiscount",
                Method::Delete,
                "/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}",
            )
            .path("subscription_item_id", subscription_item_id.into())
            .path("discount_id", discount_id.into())
            .call()
    }

    /// Lists billing statements of all payers, newest first.
    ///
    /// `GET /billing/statements`
    ///
    /// Optional values are set on [`ListStatements`].
    ///
    /// Returns a [`Page`](crate::Page) of [`BillingStatement`](crate::types::BillingStatement).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.billing().list_statements().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_statement`](Self::get_statement).
    #[doc(alias = "GetBillingStatementList")]
    #[doc(alias = "invoices")]
    pub fn list_statements(&self) -> ListStatements {
        Request::new(
                &self.0,
                "GetBillingStatementList",
                Method::Get,
                "/billing/statements",
            )
            .call()
    }

    /// Fetches a billing statement.
    ///
    /// `GET /billing/statements/{statementID}`
    ///
    /// # Arguments
    ///
    /// - `statement_id`: ID of the statement.
    ///
    /// Returns [`BillingStatement`](crate::types::BillingStatement).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No statement has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let billing_statement = clerk.billing().get_statement("statement_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_statement_payment_attempts`](Self::list_statement_payment_attempts).
    #[doc(alias = "GetBillingStatement")]
    #[doc(alias = "invoice")]
    pub fn get_statement(&self, statement_id: impl Into<String>) -> GetStatement {
        Request::new(
                &self.0,
                "GetBillingStatement",
                Method::Get,
                "/billing/statements/{statementID}",
            )
            .path("statementID", statement_id.into())
            .call()
    }

    /// Lists the attempts to collect a statement's payment, newest first.
    ///
    /// `GET /billing/statements/{statementID}/payment_attempts`
    ///
    /// # Arguments
    ///
    /// - `statement_id`: ID of the statement.
    ///
    /// Optional values are set on [`ListStatementPaymentAttempts`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`BillingPaymentAttempt`](crate::types::BillingPaymentAttempt).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No statement has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk
    ///     .billing()
    ///     .list_statement_payment_attempts("statement_2abc")
    ///     .limit(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetBillingStatementPaymentAttempts")]
    pub fn list_statement_payment_attempts(
        &self,
        statement_id: impl Into<String>,
    ) -> ListStatementPaymentAttempts {
        Request::new(
                &self.0,
                "GetBillingStatementPaymentAttempts",
                Method::Get,
                "/billing/statements/{statementID}/payment_attempts",
            )
            .path("statementID", statement_id.into())
            .call()
    }
}

operations! {
    ListPlans,
    ListPrices,
    CreatePrice,
    ListSubscriptionItems,
    CancelSubscriptionItem,
    ExtendSubscriptionItemFreeTrial,
    CreatePriceTransition,
    ApplySubscriptionItemDiscount,
    RemoveSubscriptionItemDiscount,
    ListStatements,
    GetStatement,
    ListStatementPaymentAttempts,
}

operation! {
    /// Request of [`Billing::list_plans`]: `GET /billing/plans`.
    ListPlans -> page<models::CommercePlan>
}
paged! {
    ListPlans: models::CommercePlan { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl ListPlans {
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Only plans for users, or only those for organizations.
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
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Only prices of the plan with this ID.
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
    /// ISO 4217 code of the currency, such as `USD`. `USD` by default.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field("currency", currency.into());
        self
    }

    /// Price per month in cents when billed yearly; either 0 (free of charge) or 100 and more.
    pub fn annual_monthly_amount(mut self, annual_monthly_amount: i64) -> Self {
        self.0.field("annual_monthly_amount", annual_monthly_amount);
        self
    }

    /// Sets `annual_monthly_amount` to null in the body.
    pub fn clear_annual_monthly_amount(mut self) -> Self {
        self.0.field("annual_monthly_amount", Value::Null);
        self
    }

    /// Note about this price.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Whether it can be billed monthly, yearly or both; follows from the amounts if left out.
    pub fn supported_billing_periods(
        mut self,
        supported_billing_periods: impl Into<models::SupportedBillingPeriods>,
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
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Only items with this status.
    pub fn status(
        mut self,
        status: impl Into<models::SubscriptionItemStatusFilter>,
    ) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

    /// Only items that users pay for, or only those of organizations.
    pub fn payer_type(
        mut self,
        payer_type: impl Into<models::BillingPayerType>,
    ) -> Self {
        self.0.query("payer_type", payer_type.into().to_string());
        self
    }

    /// Only items of the plan with this ID.
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.0.query("plan_id", plan_id.into());
        self
    }

    /// Whether items of free plans are listed too. `false` by default.
    pub fn include_free(mut self, include_free: bool) -> Self {
        self.0.query("include_free", include_free.to_string());
        self
    }

    /// Text to search the items for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Only items of this user's subscription.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query("user_id", user_id.into());
        self
    }

    /// Only items of this organization's subscription.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.query("organization_id", organization_id.into());
        self
    }
}

operation! {
    /// Request of [`Billing::cancel_subscription_item`]:
    /// `DELETE /billing/subscription_items/{subscription_item_id}`.
    CancelSubscriptionItem -> models::CommerceSubscriptionItem
}

impl CancelSubscriptionItem {
    /// `true` ends it at once, `false` when the billing period ends. `false` by default.
    pub fn end_now(mut self, end_now: bool) -> Self {
        self.0.query("end_now", end_now.to_string());
        self
    }
}

operation! {
    /// Request of [`Billing::extend_subscription_item_free_trial`]:
    /// `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`.
    ExtendSubscriptionItemFreeTrial -> models::LegacyCommerceSubscriptionItem
}

operation! {
    /// Request of [`Billing::create_price_transition`]:
    /// `POST /billing/subscription_items/{subscription_item_id}/price_transition`.
    CreatePriceTransition -> models::CommercePriceTransitionResponse
}

operation! {
    /// Request of [`Billing::apply_subscription_item_discount`]:
    /// `POST /billing/subscription_items/{subscription_item_id}/discounts`.
    ApplySubscriptionItemDiscount -> models::CommerceDiscountRedemptionResponse
}

operation! {
    /// Request of [`Billing::remove_subscription_item_discount`]:
    /// `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`.
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
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
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
    /// Request of [`Billing::list_statement_payment_attempts`]:
    /// `GET /billing/statements/{statementID}/payment_attempts`.
    ListStatementPaymentAttempts -> page<models::BillingPaymentAttempt>
}
paged! {
    ListStatementPaymentAttempts: models::BillingPaymentAttempt { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl ListStatementPaymentAttempts {
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}
