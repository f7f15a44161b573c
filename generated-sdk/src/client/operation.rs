//! How the generated code declares operations.

/// Defines types that stand for the operations of a group, in a module of their own, as their calls
/// have the same names.
///
/// ```ignore
/// operations! { Get, List }
/// ```
macro_rules! operations {
    ($($name:ident),+ $(,)?) => {
        /// The operations of this group, as types.
        pub mod operations {
            $(
                #[doc = concat!("The operation of [`", stringify!($name), "`](super::", stringify!($name), ").")]
                pub enum $name {}
            )+
        }
    };
}
pub(crate) use operations;

/// Names the call of an operation and what it answers.
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
/// Everything is named by its full path: the module may have types called `Option`, `Result` or
/// `Request`.
macro_rules! operation {
    ($(#[$attribute:meta])* $name:ident -> ()) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, (), Nothing }
    };
    ($(#[$attribute:meta])* $name:ident -> text) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, ::std::string::String, Text }
    };
    ($(#[$attribute:meta])* $name:ident -> raw) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, $crate::client::Response, Raw }
    };
    ($(#[$attribute:meta])* $name:ident -> page<$item:ty>) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, $crate::client::Page<$item>, Pages }
    };
    ($(#[$attribute:meta])* $name:ident -> $answer:ty) => {
        $crate::client::operation! { @ [$(#[$attribute])*] $name, $answer, Json }
    };
    (@ [$(#[$attribute:meta])*] $name:ident, $answer:ty, $format:ident) => {
        $(#[$attribute])*
        pub type $name = $crate::client::Call<operations::$name>;

        impl $crate::client::Operation for operations::$name {
            type Answer = $answer;
            type Format = $crate::client::decode::$format;
        }
    };
}
pub(crate) use operation;
