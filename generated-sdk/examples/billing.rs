//! What is sold, who has it, and what was charged. Reads only.
//!
//! ```sh
//! CLERK_SECRET_KEY=sk_test_… cargo run --example billing
//! ```

use generated_sdk::types::CommerceMoneyResponse;
use generated_sdk::{Clerk, Error};

fn shown(money: Option<&CommerceMoneyResponse>) -> String {
    money.map_or("free".to_owned(), |money| format!("{}{}", money.currency_symbol, money.amount_formatted))
}

pub(crate) async fn run(clerk: &Clerk) -> Result<(), Error> {
    let billing = clerk.billing();

    let mut plans = billing.list_plans().items();
    while let Some(plan) = plans.try_next().await? {
        println!("plan {}: {} for {}", plan.slug, shown(plan.fee.as_ref()), plan.for_payer_type);
        let mut prices = billing.list_prices().plan_id(&plan.id).items();
        while let Some(price) = prices.try_next().await? {
            println!("  price {}: {}", price.id, shown(price.fee.as_ref()));
        }
    }

    let mut items = billing.list_subscription_items().items();
    while let Some(item) = items.try_next().await? {
        let payer = item.payer_id.as_deref().unwrap_or("somebody");
        println!("{payer} has {} ({})", item.plan_id.as_deref().unwrap_or("no plan"), item.status);
    }

    let mut statements = billing.list_statements().items();
    while let Some(statement) = statements.try_next().await? {
        println!(
            "statement {}: {}, {}",
            statement.id,
            shown(Some(&statement.totals.grand_total)),
            statement.status
        );
        for attempt in billing.list_statement_payment_attempts(&statement.id).await? {
            println!("  payment {}: {}", attempt.id, attempt.status);
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Clerk::from_env()?).await
}
