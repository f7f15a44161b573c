//! Calls to be made, of whatever type their answers are.

use std::fmt::Debug;
use std::pin::Pin;

use generated_sdk::Error;

/// How much a call sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// What is required.
    Minimal,
    /// Everything.
    Full,
    /// Null, wherever that is possible.
    Cleared,
}

/// What a call came to: its answer as `Debug` shows it.
pub(crate) type Outcome = Result<String, Error>;

pub(crate) struct Call {
    /// The `operationId`.
    pub(crate) operation: &'static str,
    pub(crate) variant: Variant,
    pub(crate) outcome: Pin<Box<dyn Future<Output = Outcome> + Send>>,
}

#[derive(Default)]
pub(crate) struct Calls {
    pub(crate) made: Vec<Call>,
    /// What stands in every place of a path, in place of something ordinary.
    pub(crate) id: Option<String>,
}

impl Calls {
    pub(crate) fn minimal<T: Debug>(&mut self, operation: &'static str, builder: impl Builder<T>) {
        self.add(operation, Variant::Minimal, builder);
    }

    pub(crate) fn full<T: Debug>(&mut self, operation: &'static str, builder: impl Builder<T>) {
        self.add(operation, Variant::Full, builder);
    }

    pub(crate) fn cleared<T: Debug>(&mut self, operation: &'static str, builder: impl Builder<T>) {
        self.add(operation, Variant::Cleared, builder);
    }

    /// A value for a place in a path.
    pub(crate) fn id(&self, ordinary: impl AsRef<str>) -> String {
        self.id.clone().unwrap_or_else(|| ordinary.as_ref().to_owned())
    }

    /// For operations that have nothing to set beyond what is required.
    pub(crate) fn minimal_and_full<T: Debug>(
        &mut self,
        operation: &'static str,
        builder: impl Builder<T> + Clone,
    ) {
        self.minimal(operation, builder.clone());
        self.full(operation, builder);
    }

    fn add<T: Debug>(&mut self, operation: &'static str, variant: Variant, builder: impl Builder<T>) {
        let answer = builder.into_future();
        self.made.push(Call {
            operation,
            variant,
            outcome: Box::pin(async move { Ok(format!("{:?}", answer.await?)) }),
        });
    }
}

/// What `.await` sends and makes a `T` of.
pub(crate) trait Builder<T>:
    IntoFuture<Output = Result<T, Error>, IntoFuture: Send + 'static>
{
}

impl<T, B: IntoFuture<Output = Result<T, Error>, IntoFuture: Send + 'static>> Builder<T> for B {}
