//! Deliveries for tests of a receiver: any event, signed as Clerk signs it.
//!
//! ```
//! use generated_sdk::webhooks::{Event, Webhook, testing::Sample};
//! use serde_json::json;
//!
//! let webhook = Webhook::new("whsec_c2VjcmV0")?; // the secret that the receiver under test has
//! let delivery = Sample::of("user.created")
//!     .data(json!({ "id": "user_1", "first_name": "Ada", "last_name": null }))
//!     .sign(&webhook);
//!
//! // Send `delivery.headers` and `delivery.body` to the receiver; or, in place of that:
//! let Event::UserCreated(event) = webhook.verify(&delivery.headers, &delivery.body)? else {
//!     panic!("it is a user")
//! };
//! assert_eq!(event.data.first_name.as_deref(), Some("Ada"));
//! assert!(!event.data.email_addresses.is_empty()); // the rest is made up
//! # Ok::<(), generated_sdk::webhooks::WebhookError>(())
//! ```

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::signature::SVIX;
use super::verifier::Webhook;
use crate::generated::samples;

/// An event to be delivered in a test.
#[derive(Clone, Debug)]
pub struct Sample {
    body: Map<String, Value>,
    message_id: String,
}

/// A signed request, as it arrives at a receiver.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignedDelivery {
    /// The three signed headers and `content-type`.
    pub headers: Vec<(&'static str, String)>,
    /// The body, which the signature covers to the byte.
    pub body: Vec<u8>,
}

impl Sample {
    /// An event of a type, such as `user.created`, whose data is made up: every property that the
    /// type has, with a value that fits it. Of a type that is not known the data is empty.
    pub fn of(event_type: impl Into<String>) -> Self {
        let event_type = event_type.into();
        let data = samples::data(&event_type).and_then(|text| text.parse::<Value>().ok());
        let body = json!({
            "object": "event",
            "type": event_type,
            "instance_id": "ins_1",
            "event_attributes": {
                "http_request": { "client_ip": "192.0.2.1", "user_agent": "sample" },
            },
            "data": data.unwrap_or_else(|| json!({})),
        });
        let body = match body {
            Value::Object(body) => body,
            _ => Map::new(),
        };
        Self { body, message_id: "msg_1".to_owned() }
    }

    /// Changes the data: properties of objects are set one by one, at any depth, and everything
    /// else takes the place of what was there.
    #[must_use]
    pub fn data(mut self, changes: Value) -> Self {
        merge(self.body.entry("data").or_insert(Value::Null), changes);
        self
    }

    /// Sets a property beside the data, such as `timestamp`, which is the time of signing in
    /// milliseconds otherwise.
    #[must_use]
    pub fn envelope(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body.insert(name.into(), value.into());
        self
    }

    /// Sets the id of the message, which is `msg_1` otherwise.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = message_id.into();
        self
    }

    /// Signs the event with the first secret of a receiver, at the time of its clock.
    pub fn sign(mut self, webhook: &Webhook) -> SignedDelivery {
        let now = webhook.now().saturating_mul(1000);
        self.body.entry("timestamp").or_insert_with(|| now.into());
        webhook.sign(&self.message_id, Value::Object(self.body).to_string())
    }
}

impl Webhook {
    /// Signs any body as a delivery, for tests: with the first secret, at the time of the clock.
    ///
    /// [`Sample`] makes the body of an event.
    ///
    /// ```
    /// use generated_sdk::webhooks::{Webhook, WebhookError};
    ///
    /// let webhook = Webhook::new("whsec_c2VjcmV0")?;
    /// let delivery = webhook.sign("msg_1", "not an event");
    /// let error = webhook.verify(&delivery.headers, &delivery.body).unwrap_err();
    /// assert!(matches!(error, WebhookError::NotAnEvent(_)));
    /// # Ok::<(), WebhookError>(())
    /// ```
    pub fn sign(&self, message_id: &str, body: impl Into<Vec<u8>>) -> SignedDelivery {
        let (body, timestamp) = (body.into(), self.now().to_string());
        let signature = STANDARD.encode(self.secret().sign(message_id, &timestamp, &body));
        let values = [message_id.to_owned(), timestamp, format!("v1,{signature}")];
        let mut headers: Vec<_> = SVIX.into_iter().zip(values).collect();
        headers.push(("content-type", "application/json".to_owned()));
        SignedDelivery { headers, body }
    }
}

fn merge(into: &mut Value, changes: Value) {
    match (into, changes) {
        (Value::Object(map), Value::Object(changes)) => {
            for (name, change) in changes {
                merge(map.entry(name).or_insert(Value::Null), change);
            }
        }
        (into, change) => *into = change,
    }
}
