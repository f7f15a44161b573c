//! Operations as the generator writes them, in a module with names as bad as they can be.

#![allow(dead_code, missing_docs, unreachable_pub, reason = "what the macro writes is public")]

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::{
    Attachment, Clerk, FieldValue, Fields, ListStyle, Method, Request, list, operation, operations, paged,
    strings,
};

// What the macro must not trip over.
pub(crate) struct Option;
pub(crate) struct Result;
pub(crate) struct Box;
pub(crate) struct String;
pub(crate) struct Response;
pub(crate) struct Error;
pub(crate) struct Into;

type Text = std::string::String;

#[derive(Clone, Debug, PartialEq)]
pub struct User {
    pub(crate) id: Text,
    pub(crate) name: std::option::Option<Text>,
}

impl Decode for User {
    fn decode(node: Node<'_>) -> std::result::Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self { id: object.field("id")?, name: object.field("name")? })
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Users(pub(crate) Clerk);

impl Users {
    pub(crate) fn get(&self, user_id: impl std::convert::Into<Text>) -> Get {
        Request::new(&self.0, "GetOp", Method::Get, "/users/{user_id}").path("user_id", user_id.into()).call()
    }

    pub(crate) fn list(&self) -> List {
        Request::new(&self.0, "ListOp", Method::Get, "/users").call()
    }

    pub(crate) fn tokens(&self) -> Tokens {
        Request::new(&self.0, "TokensOp", Method::Get, "/tokens").call()
    }

    pub(crate) fn create(&self) -> Create {
        Request::new(&self.0, "CreateOp", Method::Post, "/users").json().call()
    }

    pub(crate) fn update(&self, user_id: impl std::convert::Into<Text>) -> Update {
        Request::new(&self.0, "UpdateOp", Method::Patch, "/users/{user_id}/profile")
            .path("user_id", user_id.into())
            .call()
    }

    pub(crate) fn delete(&self, user_id: impl std::convert::Into<Text>) -> Delete {
        Request::new(&self.0, "DeleteOp", Method::Delete, "/users/{user_id}")
            .path("user_id", user_id.into())
            .call()
    }

    pub(crate) fn form(&self) -> Form {
        Request::new(&self.0, "FormOp", Method::Post, "/form").form().call()
    }

    pub(crate) fn upload(&self) -> Upload {
        Request::new(&self.0, "UploadOp", Method::Put, "/logo").multipart().call()
    }

    pub(crate) fn public(&self) -> Public {
        Request::new(&self.0, "PublicOp", Method::Get, "/public").unauthenticated().call()
    }

    pub(crate) fn token(&self) -> Token {
        Request::new(&self.0, "TokenOp", Method::Post, "/m2m_tokens").json().machine_key().call()
    }

    pub(crate) fn robots(&self) -> Robots {
        Request::new(&self.0, "RobotsOp", Method::Get, "/robots.txt").call()
    }

    pub(crate) fn visit(&self) -> Visit {
        Request::new(&self.0, "VisitOp", Method::Get, "/visit").redirects_are_answers().call()
    }
}

operations! { Get, List, Tokens, Create, Update, Delete, Form, Upload, Public, Token, Robots, Visit }
operation! {
    /// Gets a user.
    Get -> User
}
operation! {
    /// Lists users.
    List -> page<User>
}
paged! {
    List: User { max_limit: Some(500), id: Some("id"), cursor: true, paginated: false }
}
operation! { Tokens -> page<User> }
paged! {
    Tokens: User { max_limit: Some(50), id: None, cursor: false, paginated: true }
}
operation! { Create -> User }
operation! { Update -> User }
operation! { Delete -> () }
operation! { Form -> () }
operation! { Upload -> () }
operation! { Public -> () }
operation! { Token -> () }
operation! { Robots -> text }
operation! { Visit -> raw }

impl List {
    pub(crate) fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    pub(crate) fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    pub(crate) fn order_by(mut self, order: impl std::convert::Into<Text>) -> Self {
        self.0.query("order_by", order.into());
        self
    }

    pub(crate) fn starting_after(mut self, id: impl std::convert::Into<Text>) -> Self {
        self.0.query("starting_after", id.into());
        self
    }

    pub(crate) fn banned(mut self, banned: bool) -> Self {
        self.0.query("banned", banned.to_string());
        self
    }

    pub(crate) fn search(mut self, text: impl std::convert::Into<Text>) -> Self {
        self.0.query("query", text.into());
        self
    }

    pub(crate) fn ids(
        mut self,
        style: ListStyle,
        ids: impl IntoIterator<Item = impl std::convert::Into<Text>>,
    ) -> Self {
        self.0.query_list("id", style, strings(ids));
        self
    }

    pub(crate) fn filter(mut self, members: Vec<(Text, Text)>) -> Self {
        self.0.query_object("filter", members);
        self
    }

    pub(crate) fn origin(mut self, origin: impl std::convert::Into<Text>) -> Self {
        self.0.header("Origin", origin.into());
        self
    }

    pub(crate) fn cookies(
        mut self,
        session: impl std::convert::Into<Text>,
        other: impl std::convert::Into<Text>,
    ) -> Self {
        self.0.cookie("__session", session.into());
        self.0.cookie("__client", other.into());
        self
    }
}

impl Tokens {
    pub(crate) fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    pub(crate) fn offset(mut self, offset: usize) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    pub(crate) fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }
}

macro_rules! fields {
    ($($operation:ident),*) => {
        $(impl $operation {
            pub(crate) fn set(mut self, name: &'static str, value: impl std::convert::Into<FieldValue>) -> Self {
                self.0.field(name, value);
                self
            }
        })*
    };
}
fields!(Create, Update, Form, Upload);

impl Create {
    pub(crate) fn whole(mut self, inputs: impl IntoIterator<Item = Input>) -> Self {
        self.0.body(list(inputs));
        self
    }
}

impl Upload {
    pub(crate) fn file(mut self, file: Attachment) -> Self {
        self.0.file("file", file);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Input(Fields);

impl Input {
    pub(crate) fn set(mut self, name: &'static str, value: impl std::convert::Into<FieldValue>) -> Self {
        self.0.set(name, value);
        self
    }
}

impl From<Input> for FieldValue {
    fn from(input: Input) -> Self {
        input.0.into()
    }
}
