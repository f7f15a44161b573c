//! How long a verification waits for the API: less than other calls do, as somebody waits for both.

use std::time::Duration;

use crate::client::Request;

/// How long one attempt may take.
const ATTEMPT: Duration = Duration::from_secs(5);

/// How long all of them may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// Gives `request` this much time altogether, unless the client allows less.
pub(crate) fn limit(request: &mut Request, patience: Duration) {
    let limits = request.limits();
    request.with_timeout(limits.timeout.min(ATTEMPT).min(patience));
    request.with_deadline(limits.deadline.min(patience));
}
