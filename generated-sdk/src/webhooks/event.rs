//! Events, and how they are read.

use std::fmt;

use serde_json::Value;

use super::envelope::Envelope;
use crate::client::json::{self, DecodeError};

pub use crate::generated::events::Event;

/// An event of a known type: what it is about, and the envelope around it.
///
/// An event can be years old, and nothing can be asked about it. So of an object in `data` only the
/// `id` is sure to be there, and of a deleted object not even that: everything else is an `Option`, or
/// a list or map that is empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventOf<T> {
    /// What every event says.
    pub envelope: Envelope,
    /// What this one is about.
    pub data: T,
}

/// An event that this version of the crate has no type for, or whose data does not fit its type.
///
/// `Debug` shows of the data only that it is there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// What every event says, with the type's name and the body as it came.
    pub envelope: Envelope,
    /// What it is about; null if the event does not say.
    pub data: Value,
    /// Where the data does not fit, if the type is a known one.
    pub problem: Option<String>,
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent")
            .field("envelope", &self.envelope)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}

impl Event {
    /// Type of the event, such as `user.created`.
    pub fn event_type(&self) -> &str {
        &self.envelope().event_type
    }

    /// Reads the body of a delivery. An error says what about it is no event.
    pub(super) fn read(message_id: &str, body: &[u8]) -> Result<Self, DecodeError> {
        let tape = json::parse(body)?;
        let root = tape.root();
        let envelope = Envelope::read(message_id, &mut root.object()?, root.as_raw())?;
        Ok(Self::of(envelope, root.get("data")))
    }
}

/// Defines `Event`, from a list of `Variant(type of its data) = "type of event"`.
macro_rules! events {
    ($($(#[$attribute:meta])* $variant:ident($data:ty) = $event_type:literal),* $(,)?) => {
        /// An event that a webhook told of.
        ///
        /// The enum is open: a type of event that this version does not know is
        /// [`Unknown`](Self::Unknown). It is also `#[non_exhaustive]`, so a `match` needs a last arm.
        /// An event of a known type whose data does not fit is `Unknown` too, with everything that
        /// came and the [`problem`](crate::webhooks::UnknownEvent::problem): refusing it would make
        /// Clerk send it again and again, and would not make it fit.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            $($(#[$attribute])* $variant(Box<$crate::webhooks::EventOf<$data>>),)*
            /// An event of a type that this version does not know, or whose data does not fit.
            Unknown(Box<$crate::webhooks::UnknownEvent>),
        }

        impl Event {
            /// The types that have a variant of their own.
            pub const TYPES: &'static [&'static str] = &[$($event_type),*];

            /// What every event says: its type, id and time.
            pub fn envelope(&self) -> &$crate::webhooks::Envelope {
                match self {
                    $(Self::$variant(event) => &event.envelope,)*
                    Self::Unknown(event) => &event.envelope,
                }
            }

            pub(crate) fn of(
                envelope: $crate::webhooks::Envelope,
                data: Option<$crate::client::json::Node<'_>>,
            ) -> Self {
                let missing = $crate::client::json::DecodeError::missing;
                let problem = match envelope.event_type.as_str() {
                    $($event_type => match data.ok_or_else(missing).and_then(|data| data.decode()) {
                        Ok(data) => {
                            return Self::$variant(Box::new($crate::webhooks::EventOf { envelope, data }));
                        }
                        Err(error) => Some($crate::client::json::DecodeError::in_field(error, "data").to_string()),
                    },)*
                    _ => None,
                };
                let data = data.map($crate::client::json::Node::to_value).unwrap_or_default();
                Self::Unknown(Box::new($crate::webhooks::UnknownEvent { envelope, data, problem }))
            }
        }
    };
}
pub(crate) use events;
