//! What every event says besides what it is about.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::client::json::{self, Decode, DecodeError, Node, Object};

/// Whole numbers below this are seconds, from it on milliseconds: in seconds it is the year 5138,
/// in milliseconds 1973.
const FIRST_MILLISECONDS: u64 = 100_000_000_000;

/// What every event says besides what it is about, and the body that it came in.
///
/// `Debug` leaves the body out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// Id of the message (`svix-id`), the same for every attempt to deliver it: the one to remember
    /// so that an event is handled once.
    pub message_id: String,
    /// Type of the event, such as `user.created`.
    pub event_type: String,
    /// When it happened; some events do not say.
    pub timestamp: Option<Timestamp>,
    /// The instance of Clerk where it happened; some events do not say.
    pub instance_id: Option<String>,
    /// What caused it, where that is known.
    pub event_attributes: Option<EventAttributes>,
    body: Box<str>,
}

/// What caused an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventAttributes {
    /// The request to Clerk that caused the event.
    pub http_request: Option<HttpRequest>,
}

/// A request to Clerk that caused an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Address of who made it.
    pub client_ip: Option<String>,
    /// What they made it with.
    pub user_agent: Option<String>,
}

/// When an event happened, in milliseconds.
///
/// Deliveries carry milliseconds, the examples of Clerk's document seconds. Both are understood: a
/// number below 100,000,000,000 counts seconds. [`raw`](Self::raw) is the number as it came.
///
/// ```
/// # use generated_sdk::webhooks::{Webhook, testing::Sample};
/// # let webhook = Webhook::new("whsec_c2VjcmV0")?;
/// let delivery = Sample::of("user.created").envelope("timestamp", 1716883200).sign(&webhook);
/// let event = webhook.verify(&delivery.headers, &delivery.body)?;
/// let timestamp = event.envelope().timestamp.unwrap();
/// assert_eq!((timestamp.raw(), timestamp.as_millis()), (1_716_883_200, 1_716_883_200_000));
/// # Ok::<(), generated_sdk::webhooks::WebhookError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    // Compared first, so that the order is that of time.
    millis: i64,
    raw: i64,
}

impl Timestamp {
    fn new(raw: i64) -> Self {
        let millis = if raw.unsigned_abs() < FIRST_MILLISECONDS { raw.saturating_mul(1000) } else { raw };
        Self { millis, raw }
    }

    /// Milliseconds since 1970.
    pub fn as_millis(self) -> i64 {
        self.millis
    }

    /// The number as it came.
    pub fn raw(self) -> i64 {
        self.raw
    }

    /// The same as a time of the standard library; none if that cannot hold it.
    pub fn to_system_time(self) -> Option<SystemTime> {
        let distance = Duration::from_millis(self.millis.unsigned_abs());
        if self.millis < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    }
}

impl Envelope {
    /// The envelope of an event; an error if it says no type.
    ///
    /// Nothing else in it is worth losing an event for, so what cannot be read is none.
    pub(super) fn read(message_id: &str, object: &mut Object<'_>, body: &str) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: message_id.to_owned(),
            event_type: object.field("type")?,
            timestamp: object.field("timestamp").ok().map(Timestamp::new),
            instance_id: object.field("instance_id").ok(),
            event_attributes: object.field("event_attributes").ok(),
            body: body.into(),
        })
    }

    /// The body as it was delivered, with everything that the types do not know.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Reads what the event is about as another type: `serde_json::Value` for all of it, a type of
    /// your own, or a type of the Backend API, which promises more than that of the event.
    ///
    /// # Errors
    ///
    /// If the data is not what the type expects; the error says where.
    ///
    /// ```
    /// use generated_sdk::types::User;
    /// # use generated_sdk::webhooks::{Webhook, testing::Sample};
    /// # let webhook = Webhook::new("whsec_c2VjcmV0").unwrap();
    /// # let delivery = Sample::of("user.created").sign(&webhook);
    /// # let event = webhook.verify(&delivery.headers, &delivery.body).unwrap();
    ///
    /// fn save(user: &User) {
    ///     println!("{}", user.id);
    /// }
    ///
    /// if let Ok(user) = event.envelope().decode_data::<User>() {
    ///     save(&user); // the same function as for users from `clerk.users()`
    /// }
    /// ```
    pub fn decode_data<T: Decode>(&self) -> Result<T, DecodeError> {
        json::parse(self.body.as_bytes())?.root().object()?.field("data")
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("message_id", &self.message_id)
            .field("event_type", &self.event_type)
            .field("timestamp", &self.timestamp)
            .field("instance_id", &self.instance_id)
            .field("event_attributes", &self.event_attributes)
            .finish_non_exhaustive()
    }
}

impl Decode for EventAttributes {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(Self { http_request: node.object()?.field("http_request").ok() })
    }
}

impl Decode for HttpRequest {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self { client_ip: object.field("client_ip").ok(), user_agent: object.field("user_agent").ok() })
    }
}
