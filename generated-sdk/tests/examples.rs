//! The examples, run against a server that answers as the API does, and what they send.

#![cfg(all(feature = "rustls", feature = "all-requests"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failure is a failed test")]

#[path = "../examples/agent_tasks.rs"]
#[allow(dead_code, reason = "what runs here is not `main`")]
mod agent_tasks;
#[path = "../examples/api_keys.rs"]
#[allow(dead_code, reason = "what runs here is not `main`")]
mod api_keys;
#[path = "../examples/billing.rs"]
#[allow(dead_code, reason = "what runs here is not `main`")]
mod billing;
#[path = "../examples/m2m_tokens.rs"]
#[allow(dead_code, reason = "what runs here is not `main`")]
mod m2m_tokens;
#[path = "../examples/machines.rs"]
#[allow(dead_code, reason = "what runs here is not `main`")]
mod machines;
#[path = "support/mod.rs"]
mod support;

use std::sync::Mutex;

use generated_sdk::{Clerk, RetryPolicy};
use serde_json::{Value, json};

use support::{Answer, Received, Server};

const SECRET: &str = "sk_test_of_the_instance";
const MACHINE_SECRET: &str = "ak_of_the_machine";

/// A server of the given answers, by method and path, and a client of it with both keys.
async fn serving(
    answers: impl Fn(&str, &Received) -> Option<Value> + Send + Sync + 'static,
) -> (Server, Clerk) {
    let server = Server::deciding(move |request| {
        let path = request.target.split('?').next().unwrap();
        match answers(&format!("{} {path}", request.method), request) {
            Some(body) => Answer::json(&body.to_string()),
            None => {
                let errors = json!({"errors": [{"code": "not_served", "message": request.target}]});
                Answer::new(404, errors.to_string())
            }
        }
    })
    .await;
    let builder = Clerk::builder().secret_key(SECRET).machine_secret_key(MACHINE_SECRET);
    let clerk = builder.base_url(server.url()).retries(RetryPolicy::off()).build().unwrap();
    (server, clerk)
}

/// What was sent: method, target, and which key with it.
fn sent(server: &Server) -> Vec<(String, &'static str)> {
    let key = |request: &Received| match request.header("authorization").unwrap() {
        key if key == format!("Bearer {SECRET}") => "instance",
        key if key == format!("Bearer {MACHINE_SECRET}") => "machine",
        key => panic!("{key}"),
    };
    let line = |request: &Received| format!("{} {}", request.method, request.target);
    server.requests().iter().map(|request| (line(request), key(request))).collect()
}

#[tokio::test]
async fn m2m_tokens() {
    let revoked = Mutex::new(false);
    let (server, clerk) = serving(move |call, _| {
        let mut revoked = revoked.lock().unwrap();
        let mut token = json!({
            "object": "machine_to_machine_token", "id": "mt_1", "subject": "mch_1", "claims": null,
            "scopes": ["mch_2"], "token": "mt_secret", "revoked": false, "revocation_reason": null,
            "expired": false, "expiration": 1_735_689_600_123_i64, "last_used_at": null,
            "created_at": 1_735_689_600_123_i64, "updated_at": 1_735_689_600_123_i64,
        });
        match call {
            "POST /m2m_tokens" => Some(token),
            "POST /m2m_tokens/verify" if !*revoked => Some(token),
            "POST /m2m_tokens/mt_1/revoke" => {
                *revoked = true;
                token["revoked"] = json!(true);
                Some(token)
            }
            _ => None,
        }
    })
    .await;
    m2m_tokens::run(&clerk).await.unwrap();
    let calls = ["", "/verify", "/mt_1/revoke", "/verify"].map(|end| format!("POST /m2m_tokens{end}"));
    assert_eq!(sent(&server), calls.map(|call| (call, "machine")));
    let bodies: Vec<Value> =
        server.requests().iter().map(|request| serde_json::from_slice(&request.body).unwrap()).collect();
    assert_eq!(bodies[0], json!({"seconds_until_expiration": 600}));
    assert_eq!(bodies[1], json!({"token": "mt_secret"}));

    // A key of the call comes first, and without a machine's there is the instance's.
    let _ = clerk.m2m_tokens().create().with_secret(SECRET).await.unwrap();
    assert_eq!(sent(&server).pop().unwrap().1, "instance");
    let of_instance = Clerk::builder().secret_key(SECRET).base_url(server.url()).build().unwrap();
    of_instance.m2m_tokens().revoke("mt_1").await.unwrap();
    assert_eq!(sent(&server).pop().unwrap().1, "instance");
    let _ = of_instance.m2m_tokens().create().with_secret(MACHINE_SECRET).await.unwrap();
    assert_eq!(sent(&server).pop().unwrap().1, "machine");
}

#[tokio::test]
async fn machines() {
    let (server, clerk) = serving(|call, request| {
        let machine = |id: &str| {
            json!({
                "object": "machine", "id": id, "name": id, "instance_id": "ins_1", "created_at": 1,
                "updated_at": 1, "default_token_ttl": 3600, "scoped_machines": [], "secret_key": "ak_1",
            })
        };
        let deleted = |id: &str| json!({"object": "machine", "id": id, "deleted": true});
        Some(match call {
            "POST /machines" if request.text().contains("billing") => machine("mch_1"),
            "POST /machines" => machine("mch_2"),
            "GET /machines/mch_1/secret_key" => json!({"object": "machine_secret_key", "secret": "ak_1"}),
            "POST /machines/mch_1/scopes" => json!({
                "object": "machine_scope", "from_machine_id": "mch_1", "to_machine_id": "mch_2", "created_at": 1,
            }),
            "GET /machines" => json!({"data": [machine("mch_1"), machine("mch_2")], "total_count": 2}),
            "DELETE /machines/mch_1" => deleted("mch_1"),
            "DELETE /machines/mch_2" => deleted("mch_2"),
            _ => return None,
        })
    })
    .await;
    machines::run(&clerk).await.unwrap();
    let sent = sent(&server);
    assert_eq!(sent.len(), 7);
    // The machine secret is for machines, and not for what manages them.
    assert!(sent.iter().all(|(_, key)| *key == "instance"), "{sent:?}");
}

#[tokio::test]
async fn api_keys() {
    let (server, clerk) = serving(|call, _| {
        let key = json!({
            "object": "api_key", "id": "ak_1", "type": "api_key", "subject": "user_1", "name": "nightly export",
            "description": null, "claims": null, "scopes": ["reports:read"], "secret": "ak_secret",
            "revoked": false, "revocation_reason": null, "expired": false, "expiration": null,
            "created_by": null, "last_used_at": null, "created_at": 1, "updated_at": 1,
        });
        Some(match call {
            "POST /api_keys" | "POST /api_keys/verify" | "POST /api_keys/ak_1/revoke" => key,
            "GET /api_keys" => json!({"data": [key], "total_count": 1}),
            _ => return None,
        })
    })
    .await;
    api_keys::run(&clerk, "user_1").await.unwrap();
    let sent = sent(&server);
    assert!(sent.contains(&("GET /api_keys?subject=user_1&limit=100".to_owned(), "instance")), "{sent:?}");
    let created: Value = serde_json::from_slice(&server.requests()[0].body).unwrap();
    assert_eq!(
        created,
        json!({
            "name": "nightly export", "subject": "user_1", "scopes": ["reports:read"],
            "seconds_until_expiration": 86_400,
        })
    );
}

#[tokio::test]
async fn agent_tasks() {
    let (server, clerk) = serving(|call, _| {
        let task = json!({
            "object": "agent_task", "agent_id": "agt_1", "agent_task_id": "at_1", "task_id": "at_1",
            "url": "https://accounts.example.com/v1/tickets/accept?ticket=secret",
        });
        ["POST /agents/tasks", "POST /agents/tasks/at_1/revoke"].contains(&call).then_some(task)
    })
    .await;
    agent_tasks::run(&clerk, "user_1").await.unwrap();
    let body: Value = serde_json::from_slice(&server.requests()[0].body).unwrap();
    assert_eq!(
        body,
        json!({
            "on_behalf_of": {"user_id": "user_1"},
            "permissions": "*",
            "agent_name": "example agent",
            "task_description": "Looks at the dashboard",
            "redirect_url": "https://example.com/dashboard",
            "session_max_duration_in_seconds": 300,
        })
    );
}

#[tokio::test]
async fn billing() {
    let (server, clerk) = serving(|call, _| {
        let money = json!({"amount": 999, "amount_formatted": "9.99", "currency": "USD", "currency_symbol": "$"});
        let plan = json!({
            "object": "commerce_plan", "id": "cplan_1", "name": "Pro", "fee": money, "annual_monthly_fee": null,
            "annual_fee": null, "description": null, "product_id": "cprod_1", "is_default": false,
            "is_recurring": true, "publicly_visible": true, "has_base_fee": true, "for_payer_type": "user",
            "slug": "pro", "avatar_url": null, "features": [], "free_trial_enabled": false,
            "free_trial_days": null, "unit_prices": [],
        });
        let price = json!({
            "object": "commerce_price", "id": "cprice_1", "plan_id": "cplan_1", "instance_id": "ins_1",
            "currency": "USD", "currency_symbol": "$", "amount": 999, "annual_monthly_amount": 0, "fee": money,
            "annual_monthly_fee": null, "description": null, "is_default": true, "created_at": 1,
            "supported_billing_periods": "month",
        });
        let item = json!({
            "object": "commerce_subscription_item", "id": "csub_item_1", "instance_id": "ins_1", "status": "active",
            "plan_id": "cplan_1", "plan": plan, "plan_period": "month", "payer_id": "cpayer_1",
            "is_free_trial": false, "period_start": 1, "period_end": null,
        });
        let payer = json!({
            "object": "commerce_payer", "id": "cpayer_1", "instance_id": "ins_1", "user_id": "user_1",
            "created_at": 1, "updated_at": 1,
        });
        let statement = json!({
            "object": "commerce_statement", "id": "cstmt_1", "instance_id": "ins_1", "timestamp": 1,
            "payer": payer, "status": "closed", "groups": [],
            "totals": {"grand_total": money, "subtotal": money, "base_fee": money, "tax_total": money},
        });
        let list = |item: Value| json!({"data": [item], "total_count": 1});
        Some(match call {
            "GET /billing/plans" => list(plan),
            "GET /billing/prices" => list(price),
            "GET /billing/subscription_items" => list(item),
            "GET /billing/statements" => list(statement),
            "GET /billing/statements/cstmt_1/payment_attempts" => json!({"data": [], "total_count": 0}),
            _ => return None,
        })
    })
    .await;
    billing::run(&clerk).await.unwrap();
    let sent = sent(&server);
    assert_eq!(sent.len(), 5);
    assert!(sent[1].0.contains("plan_id=cplan_1"), "{sent:?}");
}
