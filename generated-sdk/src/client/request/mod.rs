//! The one request that all operations are made of.

// Which setters are in use depends on the tags that are compiled in.
#![allow(dead_code)]

mod assemble;
mod debug;
mod options;

pub(crate) use assemble::Assembled;

use std::borrow::Cow;
use std::time::Duration;

use super::body::{Attachment, Body, FieldValue, Format};
use super::call::Call;
use super::clerk::Key;
use super::headers::{is_header_name, is_header_value, set_header};
use super::query::{ListStyle, QueryValue};
use super::retry::RetryPolicy;
use super::secret::Secret;
use super::{Clerk, Method, path};

/// A call being put together. Boxed, so that builders are cheap to move.
///
/// A setter assigns: what is set twice is sent once, with the later value. Nothing fails before
/// the request is sent; the first thing that cannot be sent is remembered until then.
#[derive(Clone)]
pub(crate) struct Request(Box<Parts>);

#[derive(Clone)]
struct Parts {
    clerk: Clerk,
    endpoint: Endpoint,
    path: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, QueryValue)>,
    headers: Vec<(String, String)>,
    cookies: Vec<(&'static str, String)>,
    body: Body,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retries: Option<RetryPolicy>,
    secret: Option<Secret>,
    authenticated: bool,
    /// Whether the key of a machine will do.
    machine_key: bool,
    redirects: bool,
    /// Whether a page may have items that cannot be read.
    lenient: bool,
    refused: Option<String>,
}

/// Which operation a request, an answer or an error belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    /// The `operationId` of the API's document.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
}

/// What bounds a call.
pub(crate) struct Limits {
    /// Of one attempt.
    pub(crate) timeout: Duration,
    /// Of all attempts and the waits between them.
    pub(crate) deadline: Duration,
    pub(crate) policy: RetryPolicy,
}

/// What an operation is. Called by its constructor.
impl Request {
    pub(crate) fn new(clerk: &Clerk, id: &'static str, method: Method, path: &'static str) -> Self {
        Self(Box::new(Parts {
            clerk: clerk.clone(),
            endpoint: Endpoint { id, method, path },
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: Body::new(),
            timeout: None,
            deadline: None,
            retries: None,
            secret: None,
            authenticated: true,
            machine_key: false,
            redirects: false,
            lenient: false,
            refused: None,
        }))
    }

    /// Fills `{name}` in the path.
    pub(crate) fn path(mut self, name: &'static str, value: String) -> Self {
        assign(&mut self.0.path, name, value);
        self
    }

    /// Refuses what `{name}` in the path must not be, as it stands in the path of another operation.
    pub(crate) fn reserved(mut self, name: &'static str, words: &[&str]) -> Self {
        let value = self.0.path.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str());
        if let Some(word) = value.and_then(|value| words.iter().find(|word| path::is_decoded(value, word))) {
            self.refuse(format!(
                "path parameter `{name}` is `{word}`: the request would reach another route"
            ));
        }
        self
    }

    /// The body is JSON and required: `{}` is sent if no field is set.
    pub(crate) fn json(self) -> Self {
        self.format(Format::Json)
    }

    /// The JSON of the body is called something else than `application/json`.
    pub(crate) fn json_type(mut self, media_type: &'static str) -> Self {
        self.0.body.json_type = media_type;
        self
    }

    /// The body is `application/x-www-form-urlencoded`.
    pub(crate) fn form(self) -> Self {
        self.format(Format::Form)
    }

    /// The body is `multipart/form-data`.
    pub(crate) fn multipart(self) -> Self {
        self.format(Format::Multipart)
    }

    fn format(mut self, format: Format) -> Self {
        self.0.body.format = format;
        self
    }

    /// No `Authorization` is sent, unless a key is given for this call.
    pub(crate) fn unauthenticated(mut self) -> Self {
        self.0.authenticated = false;
        self
    }

    /// The secret of a machine is sent, if the client has one and none is given for this call.
    pub(crate) fn machine_key(mut self) -> Self {
        self.0.machine_key = true;
        self
    }

    /// A redirect is what the caller wants to see, not an error. It is not followed.
    pub(crate) fn redirects_are_answers(mut self) -> Self {
        self.0.redirects = true;
        self
    }
}

/// What the user sets.
impl Request {
    /// Sets a query parameter.
    pub(crate) fn query(&mut self, name: &'static str, value: String) {
        self.set_query(name, QueryValue::One(value));
    }

    /// Sets a query parameter to a list.
    pub(crate) fn query_list(&mut self, name: &'static str, style: ListStyle, values: Vec<String>) {
        self.set_query(name, QueryValue::List(style, values));
    }

    /// Sets a query parameter to an object, sent as `name[key]=value`.
    pub(crate) fn query_object(&mut self, name: &'static str, members: Vec<(String, String)>) {
        self.set_query(name, QueryValue::Object(members));
    }

    fn set_query(&mut self, name: &'static str, value: QueryValue) {
        assign(&mut self.0.query, Cow::Borrowed(name), value);
    }

    /// Sets a header that is a parameter of the operation.
    pub(crate) fn header(&mut self, name: &'static str, value: String) {
        self.set_header(name.to_owned(), value);
    }

    fn set_header(&mut self, name: String, value: String) {
        if !is_header_name(&name) {
            self.refuse(format!("{name:?} is not a header name"));
        } else if !is_header_value(&value) {
            self.refuse(format!("header `{name}` contains a line break or another control character"));
        } else {
            set_header(&mut self.0.headers, name, value);
        }
    }

    /// Sets a cookie.
    pub(crate) fn cookie(&mut self, name: &'static str, value: String) {
        if !is_header_value(&value) || value.contains(';') {
            return self.refuse(format!("cookie `{name}` contains a semicolon or a control character"));
        }
        assign(&mut self.0.cookies, name, value);
    }

    /// Sets a field of the body. `Value::Null` is sent as null.
    pub(crate) fn field(&mut self, name: &'static str, value: impl Into<FieldValue>) {
        self.0.body.fields.set(name, value);
    }

    /// Sets the whole JSON body.
    pub(crate) fn body(&mut self, value: impl Into<FieldValue>) {
        let FieldValue(value) = value.into();
        match value {
            Ok(value) => self.0.body.whole = Some(value),
            Err(place) => self.refuse(not_finite(&place.0)),
        }
    }

    /// Sets a file of a multipart body.
    pub(crate) fn file(&mut self, name: &'static str, file: Attachment) {
        assign(&mut self.0.body.files, name, file);
    }

    /// Remembers why this cannot be sent, unless something is remembered already.
    pub(crate) fn refuse(&mut self, reason: String) {
        self.0.refused.get_or_insert(reason);
    }
}

/// What is done with it.
impl Request {
    /// The call that this is the request of.
    #[inline]
    pub(crate) fn call<O>(self) -> Call<O> {
        Call::with_request(self)
    }
}

/// What `execute` and a walk through pages read.
impl Request {
    pub(crate) fn clerk(&self) -> &Clerk {
        &self.0.clerk
    }

    pub(crate) fn endpoint(&self) -> Endpoint {
        self.0.endpoint
    }

    /// What a query parameter of one value was set to.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.0.query.iter().find_map(|(other, value)| match value {
            QueryValue::One(value) if other == name => Some(value.as_str()),
            _ => None,
        })
    }

    pub(crate) fn redirects_accepted(&self) -> bool {
        self.0.redirects
    }

    pub(crate) fn is_lenient(&self) -> bool {
        self.0.lenient
    }

    /// How often, and how long altogether, this may be sent.
    pub(crate) fn limits(&self) -> Limits {
        /// Unless one attempt may take longer.
        const DEADLINE: Duration = Duration::from_secs(120);
        let (parts, config) = (&self.0, self.0.clerk.config());
        let timeout = parts.timeout.unwrap_or(config.timeout);
        let deadline = parts.deadline.or(config.deadline).unwrap_or(DEADLINE.max(timeout));
        Limits { timeout, deadline, policy: parts.retries.unwrap_or(config.retries) }
    }

    /// The key to send, if any.
    pub(crate) fn secret(&self) -> Option<&Secret> {
        self.0.secret.as_ref().or_else(|| Some(&self.0.client_key()?.secret))
    }
}

impl Parts {
    /// The key of the client, if it is that which is sent.
    fn client_key(&self) -> Option<&Key> {
        let wanted = self.authenticated && self.secret.is_none();
        wanted.then(|| self.clerk.key(self.machine_key))
    }
}

fn not_finite(place: &str) -> String {
    let place = place.trim_start_matches('.');
    format!("field `{place}` is not a finite number, and JSON has no others")
}

/// Sets `name` in a list of pairs, in its place if it is there.
fn assign<N: PartialEq, T>(pairs: &mut Vec<(N, T)>, name: N, value: T) {
    match pairs.iter_mut().find(|(other, _)| *other == name) {
        Some(pair) => pair.1 = value,
        None => pairs.push((name, value)),
    }
}

/// Any number of texts as strings.
pub(crate) fn strings(values: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    values.into_iter().map(Into::into).collect()
}
