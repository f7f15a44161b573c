// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Waitlist Entries”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, paged};
use crate::generated::models;

/// Requests of the tag “Waitlist Entries”.
#[derive(Clone, Debug)]
pub struct WaitlistEntries(Clerk);

impl WaitlistEntries {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List waitlist entries.
    ///
    /// `GET /waitlist_entries`
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListWaitlistEntries",
                Method::Get,
                "/waitlist_entries",
            ),
        )
    }

    /// Create waitlist entry.
    ///
    /// `POST /waitlist_entries`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    pub fn create(&self, email_address: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateWaitlistEntry",
            Method::Post,
            "/waitlist_entries",
        );
        request.field("email_address", email_address.into());
        Create(request)
    }

    /// Create bulk waitlist entries.
    ///
    /// `POST /waitlist_entries/bulk`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    pub fn bulk_create(
        &self,
        body: impl IntoIterator<Item = models::BulkWaitlistEntry>,
    ) -> BulkCreate {
        let mut request = Request::new(
            &self.0,
            "CreateBulkWaitlistEntries",
            Method::Post,
            "/waitlist_entries/bulk",
        );
        request.body(list(body));
        BulkCreate(request)
    }

    /// Delete waitlist entry.
    ///
    /// `DELETE /waitlist_entries/{waitlist_entry_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 409, 422.
    pub fn delete(&self, waitlist_entry_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteWaitlistEntry",
                    Method::Delete,
                    "/waitlist_entries/{waitlist_entry_id}",
                )
                .path("waitlist_entry_id", waitlist_entry_id.into()),
        )
    }

    /// Invite waitlist entry.
    ///
    /// `POST /waitlist_entries/{waitlist_entry_id}/invite`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 409, 422.
    pub fn invite(&self, waitlist_entry_id: impl Into<String>) -> Invite {
        Invite(
            Request::new(
                    &self.0,
                    "InviteWaitlistEntry",
                    Method::Post,
                    "/waitlist_entries/{waitlist_entry_id}/invite",
                )
                .path("waitlist_entry_id", waitlist_entry_id.into()),
        )
    }

    /// Reject waitlist entry.
    ///
    /// `POST /waitlist_entries/{waitlist_entry_id}/reject`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 409, 422.
    pub fn reject(&self, waitlist_entry_id: impl Into<String>) -> Reject {
        Reject(
            Request::new(
                    &self.0,
                    "RejectWaitlistEntry",
                    Method::Post,
                    "/waitlist_entries/{waitlist_entry_id}/reject",
                )
                .path("waitlist_entry_id", waitlist_entry_id.into()),
        )
    }
}

operation! {
    /// Request of [`WaitlistEntries::list`]: `GET /waitlist_entries`.
    List -> page<models::WaitlistEntry>
}
paged! {
    List: models::WaitlistEntry { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `status` in the query.
    pub fn status(
        mut self,
        status: impl Into<models::ListWaitlistEntriesStatus>,
    ) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

    /// Sets `order_by` in the query. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }
}

operation! {
    /// Request of [`WaitlistEntries::create`]: `POST /waitlist_entries`.
    Create -> models::WaitlistEntry
}

impl Create {
    /// Sets `notify` in the body. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.field("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.field("notify", Value::Null);
        self
    }
}

operation! {
    /// Request of [`WaitlistEntries::bulk_create`]: `POST /waitlist_entries/bulk`.
    BulkCreate -> Vec<models::WaitlistEntry>
}

operation! {
    /// Request of [`WaitlistEntries::delete`]: `DELETE /waitlist_entries/{waitlist_entry_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`WaitlistEntries::invite`]: `POST /waitlist_entries/{waitlist_entry_id}/invite`.
    Invite -> models::WaitlistEntry
}

impl Invite {
    /// Sets `ignore_existing` in the body. `false` by default.
    pub fn ignore_existing(mut self, ignore_existing: bool) -> Self {
        self.0.field("ignore_existing", ignore_existing);
        self
    }

    /// Sets `ignore_existing` to null in the body.
    pub fn clear_ignore_existing(mut self) -> Self {
        self.0.field("ignore_existing", Value::Null);
        self
    }
}

operation! {
    /// Request of [`WaitlistEntries::reject`]: `POST /waitlist_entries/{waitlist_entry_id}/reject`.
    Reject -> models::WaitlistEntry
}
