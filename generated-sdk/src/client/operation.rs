//! What all builders of calls have in common.

/// Defines the builder of an operation and what it answers.
///
/// ```ignore
/// operation! { /// Docs.
///     Get -> User }           // JSON
/// operation! { List -> page<User> } // a `Page<User>`
/// operation! { Delete -> () }   // any content is ignored
/// operation! { Robots -> text } // a `String`
/// operation! { Logo -> raw }    // a `Response`
/// ```
///
/// There is one per operation, so what stands here is kept as small as it can be. Everything is
/// named by its full path: the module may have types called `Option`, `Result` or `Request`.
macro_rules! operation {
    ($(#[$attribute:meta])* $name:ident -> ()) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, (), nothing }
    };
    ($(#[$attribute:meta])* $name:ident -> text) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, ::std::string::String, text }
    };
    ($(#[$attribute:meta])* $name:ident -> raw) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, $crate::client::Response, raw }
    };
    ($(#[$attribute:meta])* $name:ident -> page<$item:ty>) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, $crate::client::Page<$item>, page }

        impl $name {
            /// Answers a page even if some of its items are not what was expected: they are in
            /// [`Page::unreadable`](crate::Page::unreadable), all others in `data`. Without this,
            /// one such item makes the call fail.
            #[inline]
            pub fn with_lenient_items(mut self) -> Self {
                self.0.with_lenient_items();
                self
            }
        }
    };
    ($(#[$attribute:meta])* $name:ident -> $answer:ty) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, $answer, json }
    };
    (@ [$(#[$attribute:meta])*] $name:ident, $answer:ty, $decode:ident) => {
        $(#[$attribute])*
        #[must_use = "nothing is sent until this is awaited"]
        #[derive(::std::clone::Clone, ::std::fmt::Debug)]
        pub struct $name($crate::client::Request);

        impl $name {
            /// Limits each attempt of this call to `timeout`, from connecting to the last byte of
            /// the answer.
            #[inline]
            pub fn with_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.0.with_timeout(timeout);
                self
            }

            /// Limits this call as a whole to `deadline`, with all its attempts and the waits
            /// between them.
            #[inline]
            pub fn with_deadline(mut self, deadline: ::std::time::Duration) -> Self {
                self.0.with_deadline(deadline);
                self
            }

            /// Tries this call again by another policy than the client's.
            #[inline]
            pub fn with_retries(mut self, policy: $crate::client::RetryPolicy) -> Self {
                self.0.with_retries(policy);
                self
            }

            /// Makes this call with another key than the client's.
            #[inline]
            pub fn with_secret(mut self, secret: impl ::std::convert::AsRef<str>) -> Self {
                self.0.with_secret(secret.as_ref());
                self
            }

            /// Sends a header with this call, in place of one of the same name.
            #[inline]
            pub fn with_header(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.0.with_header(name.into(), value.into());
                self
            }

            /// Sends the call and answers what came, without decoding it.
            #[inline]
            pub fn send_raw(self) -> $crate::client::ResponseFuture<$crate::client::Response> {
                $crate::client::ResponseFuture::new(self.0, $crate::client::decode::raw)
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = ::std::result::Result<$answer, $crate::client::Error>;
            type IntoFuture = $crate::client::ResponseFuture<$answer>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                $crate::client::ResponseFuture::new(self.0, $crate::client::decode::$decode)
            }
        }
    };
}
pub(crate) use operation;
