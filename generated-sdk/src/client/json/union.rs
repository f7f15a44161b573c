//! Unions: values that are one of several types, told apart by what they contain.

use std::cmp::Reverse;
use std::fmt;

use serde_json::Value;

use super::error::DecodeError;
use super::node::{Kind, Node};

/// How to recognise one member of a union.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    /// What kind of JSON value it is. The rest of the rules are for objects.
    pub(crate) kind: Kind,
    /// The values of the union's discriminator that mean this member.
    pub(crate) tags: &'static [&'static str],
    /// The properties it always has.
    pub(crate) required: &'static [&'static str],
    /// The properties whose strings are from a fixed list, and the list.
    pub(crate) known: &'static [(&'static str, &'static [&'static str])],
}

impl Member {
    /// An object that nothing more is known of; what a member does not state is taken from here.
    pub(crate) const ANY_OBJECT: Self = Self { kind: Kind::Object, tags: &[], required: &[], known: &[] };

    fn has_tag(&self, tag: Node<'_>) -> bool {
        self.tags.iter().any(|known| tag.is_str(known))
    }

    /// Whether a property with a fixed list of strings has a string that is not on it.
    fn is_ruled_out(&self, object: Node<'_>) -> bool {
        self.present(object).any(|(value, list)| value.kind() == Kind::String && !is_any(value, list))
    }

    /// How well an object fits: the larger, the better.
    fn fit(&self, object: Node<'_>) -> Fit {
        let missing = self.required.iter().filter(|name| object.get(name).is_none()).count();
        Fit {
            known: self.present(object).filter(|(value, list)| is_any(*value, list)).count(),
            required: Reverse(missing),
        }
    }

    /// The values that the object has for the properties with a fixed list.
    fn present<'t>(&self, object: Node<'t>) -> impl Iterator<Item = (Node<'t>, &'static [&'static str])> {
        self.known.iter().filter_map(move |(name, list)| Some((object.get(name)?, *list)))
    }
}

fn is_any(value: Node<'_>, list: &[&str]) -> bool {
    list.iter().any(|known| value.is_str(known))
}

/// Matches of strings from fixed lists count first, then how few required properties are missing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    known: usize,
    required: Reverse<usize>,
}

/// Which member a value is.
///
/// An object with a discriminator is the member that lists it, or none of them. Without one, its
/// other properties decide, because older versions of the API leave discriminators out.
pub(crate) fn choose(node: Node<'_>, tag: Option<&str>, members: &[Member]) -> Option<usize> {
    let kind = node.kind();
    let tag = tag.and_then(|tag| node.get(tag)).filter(|tag| tag.kind() == Kind::String);
    let is_candidate = |member: &Member| {
        member.kind == kind && tag.map_or_else(|| !member.is_ruled_out(node), |tag| member.has_tag(tag))
    };
    let mut candidates = members.iter().enumerate().filter(|(_, member)| is_candidate(member)).peekable();
    let (mut best, first) = candidates.next()?;
    if candidates.peek().is_some() {
        let mut best_fit = first.fit(node);
        for (index, member) in candidates {
            let fit = member.fit(node);
            // Of those that fit equally well, the first.
            if fit > best_fit {
                (best, best_fit) = (index, fit);
            }
        }
    }
    Some(best)
}

/// Reads a value as one certain member of the union `T`.
type Reader<T> = fn(Node<'_>) -> Result<T, DecodeError>;

/// Reads a value as the member it is. What is no known member, and what its member cannot read, is
/// kept as it is: one odd value must not cost a whole list.
pub(crate) fn decode_member<T>(
    node: Node<'_>,
    tag: Option<&str>,
    members: &[Member],
    readers: &[Reader<T>],
    unknown: fn(Value) -> T,
) -> T {
    choose(node, tag, members)
        .and_then(|index| readers.get(index))
        .and_then(|read| read(node).ok())
        .unwrap_or_else(|| unknown(node.to_value()))
}

/// Shows a member of a union; see [`open_union!`].
pub(crate) fn debug_member(f: &mut fmt::Formatter<'_>, member: &str, value: &dyn fmt::Debug) -> fmt::Result {
    f.debug_tuple(member).field(value).finish()
}

/// Defines a union that also accepts members this version does not know.
///
/// ```ignore
/// open_union! {
///     /// How an email address was verified.
///     pub enum EmailAddressVerification by "object" {
///         /// By a code.
///         Otp(VerificationOtp) {
///             tags: ["verification_otp"],
///             required: ["status", "strategy"],
///             known: ["strategy": ["phone_code", "email_code"]],
///         },
///         /// By a link.
///         EmailLink(Box<VerificationEmailLink>) { tags: ["verification_email_link"] },
///         /// By a word.
///         Word(String) { kind: String },
///     }
/// }
/// ```
///
/// - `by "object"` names the discriminator, if there is one.
/// - The rules of a member are those of [`Member`], each optional, in the order of the example,
///   after `kind`, which is `Object` unless stated. `{}` is a member without rules.
/// - A member's type is any [`Decode`](super::Decode) type that is `Clone`, `Debug` and
///   `PartialEq`.
///
/// The enum is `#[non_exhaustive]`, has a variant `Unknown(serde_json::Value)` more, and implements
/// `Clone`, `Debug` (without what is in `Unknown`), `PartialEq`, `Decode`, and with the feature
/// `serde` also `Serialize` and `Deserialize`.
macro_rules! open_union {
    (
        $(#[$attribute:meta])*
        $visibility:vis enum $name:ident $(by $tag:literal)? {
            $(
                $(#[$member_attribute:meta])*
                $member:ident($type:ty) {
                    $(kind: $kind:ident $(,)?)?
                    $(tags: [$($tag_value:literal),* $(,)?] $(,)?)?
                    $(required: [$($required:literal),* $(,)?] $(,)?)?
                    $(known: [$($property:literal: [$($value:literal),* $(,)?]),* $(,)?] $(,)?)?
                }
            ),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$member_attribute])* $member($type),)*
            /// A member this version does not know, as the API sent it.
            Unknown(::serde_json::Value),
        }

        impl $crate::client::json::Decode for $name {
            #[inline]
            fn decode(
                node: $crate::client::json::Node<'_>,
            ) -> ::std::result::Result<Self, $crate::client::json::DecodeError> {
                use $crate::client::json::Member;
                const MEMBERS: &[Member] = &[$(Member {
                    $(kind: $crate::client::json::Kind::$kind,)?
                    $(tags: &[$($tag_value),*],)?
                    $(required: &[$($required),*],)?
                    $(known: &[$(($property, &[$($value),*])),*],)?
                    ..Member::ANY_OBJECT
                }),*];
                let tag = ::std::option::Option::None $(.or(::std::option::Option::Some($tag)))?;
                ::std::result::Result::Ok($crate::client::json::decode_member(
                    node,
                    tag,
                    MEMBERS,
                    &[$(|node| node.decode().map(Self::$member)),*],
                    Self::Unknown,
                ))
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$member(value) => {
                        $crate::client::json::debug_member(f, ::std::stringify!($member), value)
                    })*
                    Self::Unknown(_) => f.write_str("Unknown(..)"),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$member(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::client::json::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use open_union;
