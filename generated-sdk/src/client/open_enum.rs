//! Enums of strings that also accept values this version does not know.

/// Defines an enum of strings that also accepts values this version does not know.
///
/// ```ignore
/// open_enum! {
///     /// How a password was hashed.
///     pub enum PasswordHasher {
///         /// `argon2i`
///         Argon2i = "argon2i",
///         /// `bcrypt`
///         Bcrypt = "bcrypt",
///     }
/// }
/// ```
///
/// The enum is `#[non_exhaustive]` and has a variant `Unknown(String)` more, so none of the others
/// may be called that. It implements `Clone`, `Debug`, `Display`, `Eq`, `Hash`, `AsRef<str>`,
/// comparison with whatever is text (`AsRef<str>`), conversion from whatever becomes a `String` and
/// into a JSON value, [`Decode`](super::json::Decode), and with the feature `serde` also
/// `Serialize` and `Deserialize`.
///
/// Values are equal whose texts are, so `Unknown("argon2i")` is equal to `Argon2i`.
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        ///
        /// A value that this version does not know is kept as [`Unknown`](Self::Unknown), so a `match` needs
        /// a last arm. To look for such a value, compare with its text: `value == "text"` still works once
        /// there is a variant for it.
        #[derive(::std::clone::Clone, ::std::fmt::Debug)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// A value this version does not know, as the API sent it.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The value as the API writes it.
            #[inline]
            $visibility fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }

            // Not `from`, of which there are several, so that it can be passed as a function.
            #[inline]
            fn of(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(::std::string::String::from(text)),
                }
            }
        }

        impl ::std::cmp::Eq for $name {}

        // As `Eq` does, by the text.
        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T> for $name {
            #[inline]
            fn from(text: T) -> Self {
                Self::of(&text.into())
            }
        }

        impl ::std::convert::From<$name> for ::serde_json::Value {
            #[inline]
            fn from(value: $name) -> Self {
                Self::from(value.as_str())
            }
        }

        impl<T: ::std::convert::AsRef<str> + ?::std::marker::Sized> ::std::cmp::PartialEq<T> for $name {
            #[inline]
            fn eq(&self, text: &T) -> bool {
                self.as_str() == text.as_ref()
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::client::json::Decode for $name {
            #[inline]
            fn decode(
                node: $crate::client::json::Node<'_>,
            ) -> ::std::result::Result<Self, $crate::client::json::DecodeError> {
                $crate::client::json::decode_text(node, Self::of)
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    };
}
pub(crate) use open_enum;
