//! Walks through lists that are long, change, fail or never end.

mod ends;
mod failures;
mod requests;
mod shelf;
mod streams;
mod unreadable;
mod while_walking;

use super::operations::{User, Users};
use super::{Answer, Server, clerk};
use crate::client::{Error, Items};
use shelf::{Shape, Shelf};

/// Operations on a server that serves a shelf of `count` things.
async fn shelf(count: usize, shape: Shape) -> (Shelf, Server, Users) {
    let shelf = Shelf::new(count, shape);
    let server = shelf.serve().await;
    let users = Users(clerk(&server));
    (shelf, server, users)
}

/// The ids of all that a walk finds.
async fn ids(mut items: Items<User>) -> Result<Vec<String>, Error> {
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await? {
        ids.push(item.id);
    }
    Ok(ids)
}

/// What was asked for, in order.
fn targets(server: &Server) -> Vec<String> {
    server.requests().into_iter().map(|request| request.target).collect()
}
