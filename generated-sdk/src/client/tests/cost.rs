//! Sizes, as every call pays for them, and what may cross threads.

use std::mem::size_of;

use super::operations::{Get, User};
use crate::client::execute::execute;
use crate::client::{Clerk, Error, Request, Response, ResponseFuture};

#[test]
fn sizes() {
    assert_eq!(size_of::<Request>(), size_of::<usize>());
    assert_eq!(size_of::<Get>(), size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<ResponseFuture<User>>(), 3 * size_of::<usize>());

    fn size_of_future<T>(_: impl FnOnce(Request) -> T) -> usize {
        size_of::<T>()
    }
    let size = size_of_future(execute);
    assert!(size <= 2048, "{size}");
}

#[test]
fn threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<Clerk>();
    shared::<Get>();
    shared::<Response>();
    sent::<ResponseFuture<User>>();
    sent::<ResponseFuture<std::rc::Rc<()>>>();
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    error::<Error>();
}
