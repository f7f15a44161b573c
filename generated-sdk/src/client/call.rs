//! A call of an operation, which all builders are.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use serde_json::Value;

use super::decode::{Format, Raw};
use super::error::Error;
use super::future::ResponseFuture;
use super::page::Page;
use super::paging::{Items, Paged, Pages};
use super::request::Request;
use super::response::Response;
use super::retry::RetryPolicy;

/// A call of the operation `O`, put together step by step; `.await` sends it.
///
/// What the methods of [`api`](crate::api) return are names of it: `clerk.users().list()` is a
/// [`List`](crate::api::users::List), which is a `Call<operations::List>`. What an operation may be
/// sent with is set by the methods of that type, and what holds for every call by those that begin
/// with `with_`, which stand here. So these can be set for any call alike:
///
/// ```
/// use std::time::Duration;
/// use generated_sdk::{Call, Clerk, Error};
///
/// /// Calls in the background may take longer, and are easily found in the logs of a proxy.
/// fn in_background<O>(call: Call<O>) -> Call<O> {
///     call.with_timeout(Duration::from_secs(60)).with_header("X-Purpose", "nightly")
/// }
///
/// # async fn example(clerk: Clerk) -> Result<(), Error> {
/// let user = in_background(clerk.users().get("user_2abc")).await?;
/// let page = in_background(clerk.organizations().list().limit(50)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Awaiting a call fails with what [`Error`] has kinds for. Nothing fails before: what cannot be sent is an
/// error of the call once it is awaited.
#[must_use = "nothing is sent until this is awaited"]
pub struct Call<O>(pub(crate) Request, PhantomData<fn() -> O>);

/// An operation of the API, as the `O` of a [`Call`]. There is no value of such a type.
///
/// What answers users can be told by it:
///
/// ```
/// use generated_sdk::{Call, Error, Operation, types::User};
///
/// async fn name(call: Call<impl Operation<Answer = User>>) -> Result<Option<String>, Error> {
///     Ok(call.await?.first_name)
/// }
/// ```
pub trait Operation: Sized {
    /// What a call answers.
    type Answer;
    /// How the answer is written.
    #[doc(hidden)]
    type Format: Format<Self::Answer>;
}

impl<O> Call<O> {
    // Called as no setter is: these take the names of the document.
    pub(super) fn with_request(request: Request) -> Self {
        Self(request, PhantomData)
    }

    /// Limits each attempt of this call to `timeout`, from connecting to the last byte of the
    /// answer.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.0.with_timeout(timeout);
        self
    }

    /// Limits this call as a whole to `deadline`, with all its attempts and the waits between them.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.0.with_deadline(deadline);
        self
    }

    /// Tries this call again by another policy than the client's.
    pub fn with_retries(mut self, policy: RetryPolicy) -> Self {
        self.0.with_retries(policy);
        self
    }

    /// Makes this call with another key than the client's. A key of another kind, such as a publishable one, is
    /// refused with [`ErrorKind::Request`](crate::ErrorKind::Request) before anything is sent.
    pub fn with_secret(mut self, secret: impl AsRef<str>) -> Self {
        self.0.with_secret(secret.as_ref());
        self
    }

    /// Sends a header with this call, in place of one of the same name.
    ///
    /// Refused with [`ErrorKind::Request`](crate::ErrorKind::Request) are `authorization`, for which there is
    /// [`with_secret`](Self::with_secret), headers of the body and of the connection (`content-type`,
    /// `content-length`, `transfer-encoding`, `accept-encoding`, `connection`, `upgrade`, `host`), and what is no
    /// name or value of a header.
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.with_header(name.into(), value.into());
        self
    }

    /// Adds a parameter to the query that the operation has no method for, such as one that is newer than this crate.
    /// It is added to what is set already, so a name can have several values.
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.users().list().limit(50).with_query("locale", "en-GB").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.0.with_query(name.into(), value.to_string());
        self
    }

    /// Sets a field of the body that the operation has no method for, in place of one of the same name. In a form it
    /// becomes text.
    ///
    /// A call by `GET` or `HEAD` has no body, one whose body is a list has no fields: these are refused with
    /// [`ErrorKind::Request`](crate::ErrorKind::Request).
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let settings = serde_json::json!({ "theme": "dark" });
    /// let user = clerk.users().update("user_2abc").first_name("Ada").with_field("settings", settings).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.with_field(name.into(), value.into());
        self
    }

    /// Sends the call and answers what came, without decoding it. A status that is no success is an error here,
    /// too: [`Error::response`](crate::Error::response) has what came with it.
    pub fn send_raw(self) -> ResponseFuture<Response> {
        ResponseFuture::new(self.0, Raw::read)
    }
}

/// Calls that answer a page.
impl<T, O: Operation<Answer = Page<T>>> Call<O> {
    /// Answers a page even if some of its items are not what was expected: they are in
    /// [`Page::unreadable`], all others in `data`. Without this, one such item makes the call fail.
    pub fn with_lenient_items(mut self) -> Self {
        self.0.with_lenient_items();
        self
    }
}

/// Calls that answer one page of several.
impl<O: Paged> Call<O> {
    /// All pages from here on, for as long as there are more; see [`Pages`].
    pub fn pages(self) -> Pages<O::Item> {
        Pages::new(self.0, O::PAGING)
    }

    /// The items of all pages from here on, one by one; see [`Items`].
    pub fn items(self) -> Items<O::Item> {
        Items::new(self.0, O::PAGING)
    }
}

impl<O: Operation> Call<O> {
    /// Makes the future that `.await` makes by itself, for where a future is asked for: by
    /// `tokio::spawn`, by `block_on`, or to have several calls under way at once.
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let (users, user) =
    ///     tokio::try_join!(clerk.users().count().send(), clerk.users().get("user_2abc").send())?;
    /// println!("{} is one of {}", user.id, users.total_count);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(self) -> ResponseFuture<O::Answer> {
        ResponseFuture::new(self.0, O::Format::read)
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Answer, Error>;
    type IntoFuture = ResponseFuture<O::Answer>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

// By hand, as a derive would ask the same of the operation.
impl<O> Clone for Call<O> {
    fn clone(&self) -> Self {
        Self::with_request(self.0.clone())
    }
}

impl<O> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
