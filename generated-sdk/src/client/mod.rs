//! The hand-written half of the client: what all operations have in common.
//!
//! A call takes one path: the setters of a [`Call`] fill a [`Request`], [`execute`] sends
//! it through a [`Transport`] and tells success from failure, and [`decode`] reads the answer.

mod base_url;
mod body;
mod builder;
mod call;
mod clerk;
pub(crate) mod decode;
mod encode;
mod encoding;
mod env;
mod error;
mod execute;
mod finished;
mod future;
mod headers;
pub mod json;
mod method;
mod open_enum;
mod operation;
mod operation_info;
mod page;
mod paging;
mod path;
mod query;
mod random;
mod request;
mod response;
mod retry;
mod secret;
mod span;
mod transport;
mod unlisted;

#[cfg(all(test, feature = "rustls"))]
pub(crate) mod tests;

pub use body::Attachment;
pub use builder::ClerkBuilder;
pub use call::{Call, Operation};
pub use clerk::Clerk;
pub use error::{ApiError, ApiErrorMeta, Error, ErrorKind, PasswordSuggestion};
pub use finished::FinishedCall;
pub use future::ResponseFuture;
pub use headers::Headers;
pub use method::Method;
pub use operation_info::{Access, OperationInfo, operations};
pub use page::{Page, UnreadableItem};
pub use paging::{Items, Paged, Pages};
pub use response::Response;
pub use retry::RetryPolicy;
pub use transport::{
    RequestBody, Transport, TransportError, TransportFuture, TransportRequest, TransportResponse,
    TransportSleep,
};
pub use unlisted::UnlistedOperation;

// For `auth`.
#[cfg(feature = "auth")]
pub(crate) use headers::is_header_value;

// For generated code; which of these it uses depends on the tags that are compiled in.
#[allow(unused_imports)]
pub(crate) use body::{FieldValue, Fields, list};
#[allow(unused_imports)]
pub(crate) use open_enum::open_enum;
#[allow(unused_imports)]
pub(crate) use operation::{operation, operations};
#[allow(unused_imports)]
pub(crate) use paging::{Paging, paged};
#[allow(unused_imports)]
pub(crate) use query::ListStyle;
#[allow(unused_imports)]
pub(crate) use request::{Request, strings};
