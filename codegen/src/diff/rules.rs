//! The rules: what each kind of change means for the users of the crate.
//!
//! [`RULES`] is the whole of it. Everything else in [`crate::diff`] finds out which kinds of change
//! there are, and takes the judgement from here.

use serde::Serialize;

/// What kind of change something is. Where the other direction of a diff would tell another kind,
/// [`Kind::mirror`] knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the table has a line on each")]
pub enum Kind {
    VersionChanged,
    TitleChanged,
    AddressChanged,
    SchemeAdded,
    SchemeRemoved,
    SchemeChanged,
    GroupRenamed,
    OperationAdded,
    OperationRemoved,
    OperationRenamed,
    OperationMoved,
    OperationIdChanged,
    RouteChanged,
    ArgumentsReordered,
    PathReordered,
    AnswerChanged,
    AnswerAdded,
    AnswerRemoved,
    AnswerBecameOptional,
    AnswerBecameRequired,
    PagingAdded,
    PagingRemoved,
    PagingChanged,
    SuccessStatusAdded,
    SuccessStatusRemoved,
    ErrorStatusAdded,
    ErrorStatusRemoved,
    StatusContentChanged,
    KeyBecameRequired,
    KeyBecameOptional,
    SecurityChanged,
    BodyEncodingChanged,
    BodyBecameRequired,
    BodyBecameOptional,
    RequiredAdded,
    RequiredRemoved,
    OptionalAdded,
    OptionalRemoved,
    WireRenamed,
    SpellingChanged,
    NameChanged,
    BecameRequired,
    BecameOptional,
    BecameNullable,
    BecameNonNull,
    PresenceChanged,
    TypeChanged,
    TypeReplaced,
    TextBecameChoice,
    ChoiceBecameText,
    FormatChanged,
    StyleChanged,
    PlaceChanged,
    DefaultChanged,
    LimitTightened,
    LimitLoosened,
    LimitChanged,
    Deprecated,
    Undeprecated,
    SecretChanged,
    OthersAdded,
    OthersRemoved,
    AlternativesChanged,
    TypeAdded,
    TypeRemoved,
    TypeRenamed,
    TypeKindChanged,
    TypeRoleChanged,
    TypeShared,
    TypeSeparated,
    ValueAdded,
    ValueRemoved,
    VariantRenamed,
    MemberAdded,
    MemberRemoved,
    CommonAdded,
    CommonRemoved,
    TagChanged,
    EventAdded,
    EventRemoved,
    EventChanged,
}

impl Kind {
    /// The kind that the same change has when it is taken back.
    #[must_use]
    pub fn mirror(self) -> Self {
        const PAIRS: [(Kind, Kind); 23] = [
            (Kind::SchemeAdded, Kind::SchemeRemoved),
            (Kind::OperationAdded, Kind::OperationRemoved),
            (Kind::AnswerAdded, Kind::AnswerRemoved),
            (Kind::AnswerBecameOptional, Kind::AnswerBecameRequired),
            (Kind::PagingAdded, Kind::PagingRemoved),
            (Kind::SuccessStatusAdded, Kind::SuccessStatusRemoved),
            (Kind::ErrorStatusAdded, Kind::ErrorStatusRemoved),
            (Kind::KeyBecameRequired, Kind::KeyBecameOptional),
            (Kind::BodyBecameRequired, Kind::BodyBecameOptional),
            (Kind::RequiredAdded, Kind::RequiredRemoved),
            (Kind::OptionalAdded, Kind::OptionalRemoved),
            (Kind::BecameRequired, Kind::BecameOptional),
            (Kind::BecameNullable, Kind::BecameNonNull),
            (Kind::TextBecameChoice, Kind::ChoiceBecameText),
            (Kind::LimitTightened, Kind::LimitLoosened),
            (Kind::Deprecated, Kind::Undeprecated),
            (Kind::OthersAdded, Kind::OthersRemoved),
            (Kind::TypeAdded, Kind::TypeRemoved),
            (Kind::TypeShared, Kind::TypeSeparated),
            (Kind::ValueAdded, Kind::ValueRemoved),
            (Kind::MemberAdded, Kind::MemberRemoved),
            (Kind::CommonAdded, Kind::CommonRemoved),
            (Kind::EventAdded, Kind::EventRemoved),
        ];
        let found = PAIRS.iter().find_map(|(one, other)| match self {
            kind if kind == *one => Some(*other),
            kind if kind == *other => Some(*one),
            _ => None,
        });
        found.unwrap_or(self)
    }

    /// The kind in words: `operation added`.
    pub fn label(self) -> String {
        let name = serde_json::to_value(self).unwrap_or_default();
        name.as_str().unwrap_or_default().replace('_', " ")
    }
}

/// What a change is about, as far as that makes a difference to the judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    /// A value that has to be passed in: an argument of a method or of `new`.
    Argument,
    /// A value that may be passed in: a setter.
    Setter,
    /// Something that is sent, either way.
    Request,
    /// Something that is answered: a public field, a variant to match on.
    Response,
    /// Something that is neither sent nor answered, or for which it makes no difference.
    Any,
}

impl On {
    /// Whether a rule for `rule` is about this.
    fn falls_under(self, rule: Self) -> bool {
        self == rule
            || rule == Self::Any
            || (rule == Self::Request && matches!(self, Self::Argument | Self::Setter))
    }
}

/// Whether users have to change their code to take the new version of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// Their code stays as it is.
    Same,
    /// Their code stays as it is, and there is more that they can use.
    Adds,
    /// Code that uses it no longer compiles.
    Breaks,
}

/// What happens to crates that are already shipped once the API has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Runtime {
    /// They work as before.
    Same,
    /// They work, but what the API does for some calls is not what it was.
    Differs,
    /// Calls fail: the API refuses them, or the answer does not decode.
    Breaks,
}

/// Which part of the version has to rise, as the version stands before the first dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing is added and nothing is taken away.
    Patch,
    /// Something is added, or is on its way out.
    Minor,
    /// Something that users may have written no longer compiles.
    Major,
}

impl Verdict {
    /// As it is written on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What one kind of change means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The kind of change.
    pub kind: Kind,
    /// What it is about.
    pub on: On,
    /// Do users have to change code?
    pub source: Source,
    /// Do shipped crates break?
    pub runtime: Runtime,
    /// The release that it needs.
    pub verdict: Verdict,
    /// The reason.
    pub why: &'static str,
}

/// The rule for a kind of change: the first of [`RULES`] that fits.
pub fn rule(kind: Kind, on: On) -> &'static Rule {
    let fits = |rule: &&Rule| rule.kind == kind && on.falls_under(rule.on);
    // The fallback is never reached: a test asks for every kind.
    RULES.iter().find(fits).unwrap_or(&RULES[0])
}

const fn r(
    kind: Kind,
    on: On,
    source: Source,
    runtime: Runtime,
    verdict: Verdict,
    why: &'static str,
) -> Rule {
    Rule { kind, on, source, runtime, verdict, why }
}

use Kind::*;
use On::{Any, Argument, Request, Response, Setter};
use Runtime as R;
use Source as S;
use Verdict::{Major, Minor, Patch};

/// Every rule. One line each, so that the table can be read down its columns.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    // The API as a whole
    r(VersionChanged,       Any,      S::Same,   R::Same,    Minor, "every call asks for another version of the API; crates already shipped go on asking for theirs"),
    r(TitleChanged,         Any,      S::Same,   R::Same,    Patch, "a title is in no signature and in no request"),
    r(AddressChanged,       Any,      S::Same,   R::Breaks,  Patch, "calls are written as before; crates already shipped ask at the old address"),
    r(SchemeAdded,          Any,      S::Same,   R::Same,    Patch, "a client has one kind of key; which operations take which is told by these"),
    r(SchemeRemoved,        Any,      S::Same,   R::Same,    Patch, "a client has one kind of key; which operations take which is told by these"),
    r(SchemeChanged,        Any,      S::Same,   R::Breaks,  Patch, "calls are written as before; crates already shipped send the key in the old way"),

    // Operations
    r(GroupRenamed,         Any,      S::Breaks, R::Same,    Major, "the accessor, its module and its feature have another name"),
    r(OperationAdded,       Any,      S::Adds,   R::Same,    Minor, "a method more"),
    r(OperationRemoved,     Any,      S::Breaks, R::Breaks,  Major, "the method is gone, and so is what it called"),
    r(OperationRenamed,     Any,      S::Breaks, R::Same,    Major, "the method and its builder have another name"),
    r(OperationMoved,       Any,      S::Breaks, R::Same,    Major, "the method is reached through another accessor and feature"),
    r(OperationIdChanged,   Any,      S::Same,   R::Same,    Patch, "the method keeps its name; the id is in its documentation only"),
    r(RouteChanged,         Any,      S::Same,   R::Breaks,  Patch, "the call is written as before; crates already shipped send it to the old place"),
    r(ArgumentsReordered,   Any,      S::Breaks, R::Same,    Major, "arguments go by their position"),
    r(PathReordered,        Any,      S::Breaks, R::Breaks,  Major, "arguments go by their position in the path; crates already shipped put them into the old places"),
    r(Deprecated,           Any,      S::Same,   R::Same,    Minor, "using it becomes a warning of the compiler"),
    r(Undeprecated,         Any,      S::Same,   R::Same,    Patch, "a warning of the compiler goes away"),

    // What a call answers
    r(AnswerChanged,        Any,      S::Breaks, R::Breaks,  Major, "the call answers another type, which crates already shipped do not expect"),
    r(AnswerAdded,          Any,      S::Breaks, R::Same,    Major, "the call answered `()`; crates already shipped do not look at the body"),
    r(AnswerRemoved,        Any,      S::Breaks, R::Breaks,  Major, "the call answers `()`; crates already shipped look for a body"),
    r(AnswerBecameOptional, Any,      S::Breaks, R::Breaks,  Major, "the answer is wrapped in `Option`; crates already shipped fail where there is none"),
    r(AnswerBecameRequired, Any,      S::Breaks, R::Same,    Major, "the answer is no longer wrapped in `Option`"),
    r(PagingAdded,          Any,      S::Adds,   R::Same,    Minor, "the list can be walked through with `pages()` and `items()`"),
    r(PagingRemoved,        Any,      S::Breaks, R::Breaks,  Major, "`pages()` and `items()` are gone"),
    r(PagingChanged,        Any,      S::Same,   R::Differs, Patch, "a walk through the list asks for its pages in another way"),
    r(SuccessStatusAdded,   Any,      S::Same,   R::Same,    Patch, "every status of success is read alike"),
    r(SuccessStatusRemoved, Any,      S::Same,   R::Same,    Patch, "every status of success is read alike"),
    r(ErrorStatusAdded,     Any,      S::Same,   R::Same,    Patch, "documentation: errors have one type, whatever their status"),
    r(ErrorStatusRemoved,   Any,      S::Same,   R::Same,    Patch, "documentation: errors have one type, whatever their status"),
    r(StatusContentChanged, Any,      S::Same,   R::Same,    Patch, "documentation: what the method answers is the same, and errors have one type"),

    // Who may call, and how the body is written
    r(KeyBecameRequired,    Any,      S::Same,   R::Breaks,  Patch, "the key goes along by itself; crates already shipped leave it out"),
    r(KeyBecameOptional,    Any,      S::Same,   R::Same,    Patch, "the crate no longer sends the key; crates already shipped do, which does no harm"),
    r(SecurityChanged,      Any,      S::Same,   R::Differs, Patch, "calls are written as before; another kind of key may be asked for"),
    r(BodyEncodingChanged,  Any,      S::Same,   R::Breaks,  Patch, "setters are as before; crates already shipped write the body in the old way"),
    r(BodyBecameRequired,   Any,      S::Same,   R::Differs, Patch, "a body is sent even if no setter is called; crates already shipped send none then"),
    r(BodyBecameOptional,   Any,      S::Same,   R::Same,    Patch, "no body is sent if no setter is called"),

    // Arguments, setters and fields
    r(RequiredAdded,        Request,  S::Breaks, R::Breaks,  Major, "an argument more; the API refuses calls without it"),
    r(RequiredAdded,        Response, S::Adds,   R::Same,    Minor, "a field more, in a type that is `#[non_exhaustive]`"),
    r(RequiredRemoved,      Request,  S::Breaks, R::Differs, Major, "an argument less; crates already shipped still send it"),
    r(RequiredRemoved,      Response, S::Breaks, R::Breaks,  Major, "a public field is gone; crates already shipped fail to decode answers without it"),
    r(OptionalAdded,        Request,  S::Adds,   R::Same,    Minor, "a setter more"),
    r(OptionalAdded,        Response, S::Adds,   R::Same,    Minor, "a field more, in a type that is `#[non_exhaustive]`"),
    r(OptionalRemoved,      Request,  S::Breaks, R::Differs, Major, "a setter is gone; crates already shipped still send it"),
    r(OptionalRemoved,      Response, S::Breaks, R::Same,    Major, "a public field is gone; for crates already shipped it is `None`"),
    r(WireRenamed,          Argument, S::Same,   R::Breaks,  Patch, "arguments go by their position; crates already shipped send the old name"),
    r(WireRenamed,          Setter,   S::Breaks, R::Differs, Major, "the setter has another name; crates already shipped send the old one"),
    r(WireRenamed,          Response, S::Breaks, R::Breaks,  Major, "the field has another name; crates already shipped look for the old one"),
    r(SpellingChanged,      Any,      S::Same,   R::Breaks,  Patch, "the name in Rust is the same; crates already shipped send or look for the old spelling"),
    r(NameChanged,          Argument, S::Same,   R::Same,    Patch, "arguments go by their position"),
    r(NameChanged,          Any,      S::Breaks, R::Same,    Major, "the setter or field has another name in Rust"),
    r(BecameRequired,       Request,  S::Breaks, R::Breaks,  Major, "the setter became an argument; the API refuses calls without it"),
    r(BecameRequired,       Response, S::Breaks, R::Same,    Major, "the field is no longer wrapped in `Option`"),
    r(BecameOptional,       Request,  S::Breaks, R::Same,    Major, "the argument became a setter"),
    r(BecameOptional,       Response, S::Breaks, R::Breaks,  Major, "the field is wrapped in `Option`; crates already shipped fail to decode answers without it"),
    r(BecameNullable,       Argument, S::Breaks, R::Same,    Major, "the argument is wrapped in `Option`"),
    r(BecameNullable,       Setter,   S::Adds,   R::Same,    Minor, "a setter `clear_…` more"),
    r(BecameNullable,       Response, S::Breaks, R::Breaks,  Major, "the field is wrapped in `Option`; crates already shipped fail to decode null"),
    r(BecameNonNull,        Argument, S::Breaks, R::Differs, Major, "the argument is no longer wrapped in `Option`; the API refuses null"),
    r(BecameNonNull,        Setter,   S::Breaks, R::Differs, Major, "the setter `clear_…` is gone; the API refuses null"),
    r(BecameNonNull,        Response, S::Breaks, R::Same,    Major, "the field is no longer wrapped in `Option`"),
    r(PresenceChanged,      Any,      S::Same,   R::Same,    Patch, "what may be null and what may be absent is the same in Rust"),
    r(TypeChanged,          Any,      S::Breaks, R::Breaks,  Major, "it has another type"),
    r(TypeReplaced,         Any,      S::Breaks, R::Same,    Major, "it has another type of the same shape, which crates already shipped read and write as before"),
    r(TextBecameChoice,     Request,  S::Adds,   R::Differs, Minor, "text is still accepted, and its known values have names; the API may refuse others"),
    r(TextBecameChoice,     Response, S::Breaks, R::Same,    Major, "the field is an open enum and no `String` any more"),
    r(ChoiceBecameText,     Request,  S::Breaks, R::Same,    Major, "the enum is gone; text is accepted as before"),
    r(ChoiceBecameText,     Response, S::Breaks, R::Same,    Major, "the field is a `String` and no enum any more; unknown values were read before"),
    r(FormatChanged,        Request,  S::Same,   R::Differs, Patch, "the type in Rust is the same; the API may refuse values of the old form"),
    r(FormatChanged,        Response, S::Same,   R::Same,    Patch, "the type in Rust is the same, and reads either form"),
    r(StyleChanged,         Any,      S::Same,   R::Breaks,  Patch, "the setter is as before; crates already shipped write the value in the old way"),
    r(PlaceChanged,         Any,      S::Same,   R::Breaks,  Patch, "it is passed in as before; crates already shipped send it in the old place"),
    r(DefaultChanged,       Setter,   S::Same,   R::Differs, Patch, "calls that leave it out do something else"),
    r(DefaultChanged,       Any,      S::Same,   R::Same,    Patch, "documentation: the value is always given"),
    r(LimitTightened,       Request,  S::Same,   R::Differs, Patch, "the API refuses values that it took before; the crate leaves that to the API"),
    r(LimitTightened,       Response, S::Same,   R::Same,    Patch, "documentation: the crate does not check answers"),
    r(LimitLoosened,        Any,      S::Same,   R::Same,    Patch, "documentation: the crate does not check values"),
    r(LimitChanged,         Request,  S::Same,   R::Differs, Patch, "the API may refuse values that it took before; the crate leaves that to the API"),
    r(LimitChanged,         Response, S::Same,   R::Same,    Patch, "documentation: the crate does not check answers"),
    r(SecretChanged,        Any,      S::Same,   R::Same,    Patch, "whether `Debug` shows the value"),
    r(OthersAdded,          Setter,   S::Same,   R::Same,    Patch, "documentation: `with_field` sends any property"),
    r(OthersAdded,          Any,      S::Adds,   R::Same,    Minor, "properties without a name of their own can be set or read"),
    r(OthersRemoved,        Setter,   S::Same,   R::Differs, Patch, "the API may refuse properties without a name of their own, or ignore them"),
    r(OthersRemoved,        Request,  S::Breaks, R::Differs, Major, "the setter of other properties is gone"),
    r(OthersRemoved,        Response, S::Breaks, R::Same,    Major, "the field of other properties is gone"),
    r(AlternativesChanged,  Request,  S::Same,   R::Differs, Patch, "which of several properties must be given; the crate leaves that to the API"),
    r(AlternativesChanged,  Response, S::Same,   R::Same,    Patch, "documentation: the crate does not check answers"),

    // Types
    r(TypeAdded,            Any,      S::Adds,   R::Same,    Minor, "a type more"),
    r(TypeRemoved,          Any,      S::Breaks, R::Same,    Major, "a type is gone"),
    r(TypeRenamed,          Any,      S::Breaks, R::Same,    Major, "a type has another name; names.yaml can keep the old one"),
    r(TypeKindChanged,      Any,      S::Breaks, R::Breaks,  Major, "a type of another kind: struct, enum, union, or another name of a type"),
    r(TypeRoleChanged,      Any,      S::Breaks, R::Same,    Major, "a type that was read has private fields and setters now, or the other way round"),
    r(TypeShared,           Any,      S::Adds,   R::Same,    Minor, "a type of events became the one of the Backend API, field by field the same"),
    r(TypeSeparated,        Any,      S::Breaks, R::Same,    Major, "a type of events is no longer the one of the Backend API"),
    r(ValueAdded,           Any,      S::Adds,   R::Same,    Minor, "a variant more, in an enum that is open: crates already shipped read it as `Unknown`"),
    r(ValueRemoved,         Request,  S::Breaks, R::Differs, Major, "a variant is gone; the API refuses the value"),
    r(ValueRemoved,         Response, S::Breaks, R::Same,    Major, "a variant is gone; the API never answers the value"),
    r(VariantRenamed,       Any,      S::Breaks, R::Same,    Major, "a variant has another name in Rust"),
    r(MemberAdded,          Any,      S::Adds,   R::Same,    Minor, "a variant more, in a union that is open: crates already shipped read it as `Unknown`"),
    r(MemberRemoved,        Request,  S::Breaks, R::Differs, Major, "a variant is gone; the API refuses such values"),
    r(MemberRemoved,        Response, S::Breaks, R::Same,    Major, "a variant is gone; the API never answers such values"),
    r(CommonAdded,          Response, S::Adds,   R::Same,    Minor, "a method more, as all members have the property now"),
    r(CommonRemoved,        Response, S::Breaks, R::Same,    Major, "a method is gone, as not all members have the property any more"),
    r(TagChanged,           Request,  S::Same,   R::Same,    Patch, "a member is written as it is given"),
    r(TagChanged,           Response, S::Same,   R::Differs, Patch, "members are told apart by other values; crates already shipped may read `Unknown`"),

    // Webhook events
    r(EventAdded,           Any,      S::Adds,   R::Same,    Minor, "an event more, in a set that is open"),
    r(EventRemoved,         Any,      S::Breaks, R::Same,    Major, "an event is gone; it never comes again"),
    r(EventChanged,         Any,      S::Breaks, R::Breaks,  Major, "the event carries another type"),
];
