use std::sync::Arc;
use std::time::{Duration, SystemTime};

use hyper::header::{HeaderName, HeaderValue};
use serde_json::Value;

use super::answer::Variation;
use super::record::Record;

/// How a [`MockServer`](super::MockServer) behaves towards some requests; made by
/// [`on`](super::MockServer::on) and [`on_any`](super::MockServer::on_any).
///
/// What is set takes effect at once, and what is not set stays as it is: the answer of an operation
/// is its usual one, late, if only [`latency`](Self::latency) is set. Of several behaviours for a
/// request, the one that was made first decides, as long as it [applies](Self::times). So sequences
/// are written down in their order:
///
/// ```
/// use generated_sdk::RetryPolicy;
/// use generated_sdk::mock::MockServer;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockServer::start().await?;
/// mock.on("GetUser").times(1).status(404);
/// mock.on("GetUser").times(1).disconnect();
///
/// let clerk = mock.client_builder().retries(RetryPolicy::off()).build()?;
/// assert!(clerk.users().get("user_1").await.unwrap_err().is_not_found());
/// assert_eq!(clerk.users().get("user_1").await.unwrap_err().status(), None);
/// assert_eq!(clerk.users().get("user_1").await?.id, "user_1");
/// # Ok(())
/// # }
/// ```
///
/// A client tries again what may be tried again; each attempt is a request.
#[derive(Debug)]
pub struct Behaviour {
    record: Arc<Record>,
    index: usize,
}

/// A behaviour, and when it applies.
#[derive(Clone, Debug, Default)]
pub(super) struct Rule {
    /// None: to every operation.
    pub(super) operation: Option<&'static str>,
    after: u64,
    times: Option<u64>,
    seen: u64,
    pub(super) effects: Effects,
}

impl Rule {
    /// Counts a request, and says whether the rule applies to it.
    pub(super) fn applies(&mut self, operation: Option<&str>) -> bool {
        if self.operation.is_some() && self.operation != operation {
            return false;
        }
        self.seen += 1;
        let number = self.seen - 1;
        number >= self.after && self.times.is_none_or(|times| number - self.after < times)
    }
}

/// What is done to an answer.
#[derive(Clone, Debug, Default)]
pub(super) struct Effects {
    pub(super) latency: Duration,
    pub(super) disconnect: bool,
    pub(super) status: Option<u16>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Option<Vec<u8>>,
    pub(super) html: bool,
    pub(super) nulls: Vec<String>,
    pub(super) missing: Vec<String>,
    pub(super) extra_fields: bool,
    pub(super) truncated: bool,
    pub(super) cut_off: bool,
    pub(super) filled_to: usize,
    pub(super) pace: Option<(usize, Duration)>,
    pub(super) variation: Variation,
}

impl Behaviour {
    pub(super) fn new(record: &Arc<Record>, operation: Option<&'static str>) -> Self {
        let index = record.add_rule(Rule { operation, ..Rule::default() });
        Self { record: Arc::clone(record), index }
    }

    fn set(self, change: impl FnOnce(&mut Effects)) -> Self {
        self.record.change_rule(self.index, |rule| change(&mut rule.effects));
        self
    }
}

/// When it applies.
impl Behaviour {
    /// Applies to so many requests, after which the next behaviour has its turn, or the usual one.
    pub fn times(self, requests: u64) -> Self {
        self.record.change_rule(self.index, |rule| rule.times = Some(requests));
        self
    }

    /// Lets so many requests pass before it applies.
    pub fn after(self, requests: u64) -> Self {
        self.record.change_rule(self.index, |rule| rule.after = requests);
        self
    }
}

/// What it answers.
impl Behaviour {
    /// Answers with a status. From 400 on, the body lists an error as Clerk does, unless a
    /// [`body`](Self::body) is set.
    ///
    /// # Panics
    ///
    /// If it is not between 200 and 599.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        assert!((200..600).contains(&status), "{status} is no status of an answer");
        self.set(|effects| effects.status = Some(status))
    }

    /// Asks to wait for so many seconds, in a `Retry-After` header.
    pub fn retry_after(self, seconds: u64) -> Self {
        self.set(|effects| effects.headers.push((hyper::header::RETRY_AFTER, seconds.into())))
    }

    /// Asks to wait until a point in time, in a `Retry-After` header with a date.
    ///
    /// # Panics
    ///
    /// If the year is before 1970 or after 9999.
    #[track_caller]
    pub fn retry_after_date(self, time: SystemTime) -> Self {
        self.header("retry-after", httpdate::fmt_http_date(time))
    }

    /// Adds a header.
    ///
    /// # Panics
    ///
    /// If name or value cannot be sent, for example because of a line break.
    #[track_caller]
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        let header = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(value).ok());
        assert!(header.is_some(), "`{name}` with this value is no header");
        self.set(|effects| effects.headers.extend(header))
    }

    /// Says that the body is of another kind than it is: `text/plain`.
    ///
    /// # Panics
    ///
    /// If it cannot be sent, for example because of a line break.
    #[track_caller]
    pub fn content_type(self, media_type: impl AsRef<str>) -> Self {
        self.header("content-type", media_type)
    }

    /// Answers these bytes. The content type is JSON, unless [set](Self::content_type).
    pub fn body(self, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        self.set(|effects| effects.body = Some(bytes))
    }

    /// Answers this JSON.
    ///
    /// ```
    /// use generated_sdk::mock::MockServer;
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = MockServer::start().await?;
    /// mock.on("GetUsersCount").json(json!({ "object": "total_count", "total_count": 7 }));
    /// assert_eq!(mock.client().users().count().await?.total_count, 7);
    /// # Ok(())
    /// # }
    /// ```
    pub fn json(self, value: impl Into<Value>) -> Self {
        self.body(value.into().to_string())
    }

    /// Answers a page of HTML as a proxy does that cannot reach the API, with the status 502 unless
    /// another one is set.
    pub fn html(self) -> Self {
        self.set(|effects| effects.html = true)
    }
}

/// What lists hold.
impl Behaviour {
    /// How many items there are on all pages of a list; 3 unless set.
    ///
    /// ```
    /// use generated_sdk::mock::MockServer;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = MockServer::start().await?;
    /// mock.on("GetUserList").items(250);
    ///
    /// let mut users = mock.client().users().list().items();
    /// let mut count = 0;
    /// while users.try_next().await?.is_some() {
    ///     count += 1;
    /// }
    /// assert_eq!((count, mock.requests().len()), (250, 3));
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self, items: u64) -> Self {
        self.set(|effects| effects.variation.items = Some(items))
    }

    /// Answers the first page whatever page is asked for, as full as it may be.
    pub fn same_page(self) -> Self {
        self.set(|effects| effects.variation.same_page = true)
    }
}

/// What a body has in it that was not expected, or lacks.
impl Behaviour {
    /// Leaves out whatever the document allows to leave out: members that are not required; null
    /// where that is possible, and empty lists.
    pub fn sparse(self) -> Self {
        self.set(|effects| effects.variation.sparse = true)
    }

    /// Makes members of this name null, wherever in the body they are.
    pub fn null(self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.set(|effects| effects.nulls.push(name))
    }

    /// Leaves out members of this name, wherever in the body they are.
    pub fn missing(self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.set(|effects| effects.missing.push(name))
    }

    /// Adds a member that no version knows to each object, however deep inside.
    pub fn extra_fields(self) -> Self {
        self.set(|effects| effects.extra_fields = true)
    }

    /// Has a value that no version knows wherever there is a choice of values.
    pub fn unknown_enum_values(self) -> Self {
        self.set(|effects| effects.variation.unknown_enum_values = true)
    }

    /// Has an object of a kind that no version knows wherever there is one of several kinds.
    pub fn unknown_union_members(self) -> Self {
        self.set(|effects| effects.variation.unknown_union_members = true)
    }

    /// Ends the body halfway, though the answer is complete as far as HTTP is concerned.
    pub fn truncated(self) -> Self {
        self.set(|effects| effects.truncated = true)
    }

    /// Fills the body up with blanks, which JSON allows, until it has so many bytes.
    ///
    /// ```
    /// use generated_sdk::mock::MockServer;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = MockServer::start().await?;
    /// mock.on("GetUser").filled_to(100_000);
    /// let clerk = mock.client_builder().response_limit(50_000).build()?;
    /// let error = clerk.users().get("user_1").await.unwrap_err();
    /// assert_eq!(error.kind(), generated_sdk::ErrorKind::Transport);
    /// # Ok(())
    /// # }
    /// ```
    pub fn filled_to(self, bytes: usize) -> Self {
        self.set(|effects| effects.filled_to = bytes)
    }
}

/// What happens on the way.
impl Behaviour {
    /// Waits before answering.
    pub fn latency(self, latency: Duration) -> Self {
        self.set(|effects| effects.latency = latency)
    }

    /// Reads the request, then closes the connection without an answer.
    pub fn disconnect(self) -> Self {
        self.set(|effects| effects.disconnect = true)
    }

    /// Closes the connection in the middle of the body.
    pub fn disconnect_mid_body(self) -> Self {
        self.set(|effects| effects.cut_off = true)
    }

    /// Sends the body `bytes` at a time, but no less than one, and waits between them.
    pub fn drip(self, bytes: usize, every: Duration) -> Self {
        self.set(|effects| effects.pace = Some((bytes, every)))
    }
}
