// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! People who asked to join while sign-up is by waitlist. Add, invite, reject or delete them.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, list, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::waitlist_entries`].
#[derive(Clone, Debug)]
pub struct WaitlistEntries(Clerk);

impl WaitlistEntries {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the people on the waitlist, newest first.
    ///
    /// `GET /waitlist_entries`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`WaitlistEntry`](crate::types::WaitlistEntry).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.waitlist_entries().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`invite`](Self::invite), [`reject`](Self::reject).
    #[doc(alias = "ListWaitlistEntries")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListWaitlistEntries", Method::Get, "/waitlist_entries")
            .call()
    }

    /// Puts an email address on the waitlist.
    ///
    /// Sends a confirmation by email unless `notify` is off. For an address on the list it answers the
    /// entry that is there.
    ///
    /// `POST /waitlist_entries`
    ///
    /// - Webhook event: `waitlistEntry.created`.
    ///
    /// # Arguments
    ///
    /// - `email_address`: Who wants to join.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`WaitlistEntry`](crate::types::WaitlistEntry).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: The email address is malformed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let waitlist_entry = clerk.waitlist_entries().create("ada@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`bulk_create`](Self::bulk_create), [`invite`](Self::invite).
    #[doc(alias = "CreateWaitlistEntry")]
    pub fn create(&self, email_address: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateWaitlistEntry",
            Method::Post,
            "/waitlist_entries",
        );
        request.field("email_address", email_address.into());
        request.call()
    }

    /// Puts up to 50 email addresses on the waitlist.
    ///
    /// Sends a confirmation by email to each, unless the entry's `notify` is off. For addresses on the
    /// list it answers the entries that are there; an address that occurs twice in one call is an
    /// error.
    ///
    /// `POST /waitlist_entries/bulk`
    ///
    /// - Webhook event: `waitlistEntry.created`.
    ///
    /// # Arguments
    ///
    /// - `body`: A list of [`BulkWaitlistEntry`](crate::types::BulkWaitlistEntry). From 1 to 50 items.
    ///
    /// Returns a list of [`WaitlistEntry`](crate::types::WaitlistEntry).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: There are more than 50 entries, an address is malformed, or one occurs twice.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let list = clerk
    ///     .waitlist_entries()
    ///     .bulk_create([types::BulkWaitlistEntry::new("ada@example.com")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "CreateBulkWaitlistEntries")]
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
        request.call()
    }

    /// Takes a pending entry off the waitlist.
    ///
    /// `DELETE /waitlist_entries/{waitlist_entry_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `waitlist_entry_id`: The entry's ID.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No waitlist entry has this ID in this instance.
    /// - 409: The entry is locked by a batch that is under way.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.waitlist_entries().delete("waitlist_entry_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`reject`](Self::reject).
    #[doc(alias = "DeleteWaitlistEntry")]
    pub fn delete(&self, waitlist_entry_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteWaitlistEntry",
                Method::Delete,
                "/waitlist_entries/{waitlist_entry_id}",
            )
            .path("waitlist_entry_id", waitlist_entry_id.into())
            .call()
    }

    /// Invites somebody from the waitlist by email.
    ///
    /// `POST /waitlist_entries/{waitlist_entry_id}/invite`
    ///
    /// - Webhook event: `waitlistEntry.updated`.
    ///
    /// # Arguments
    ///
    /// - `waitlist_entry_id`: The entry's ID.
    ///
    /// Optional values are set on [`Invite`].
    ///
    /// Returns [`WaitlistEntry`](crate::types::WaitlistEntry). The entry with its invitation.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No waitlist entry has this ID in this instance.
    /// - 409: The entry is locked by a batch that is under way.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let waitlist_entry = clerk
    ///     .waitlist_entries()
    ///     .invite("waitlist_entry_2abc")
    ///     .ignore_existing(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`reject`](Self::reject),
    /// [`invitations().revoke`](crate::api::invitations::Invitations::revoke).
    #[doc(alias = "InviteWaitlistEntry")]
    pub fn invite(&self, waitlist_entry_id: impl Into<String>) -> Invite {
        Request::new(
                &self.0,
                "InviteWaitlistEntry",
                Method::Post,
                "/waitlist_entries/{waitlist_entry_id}/invite",
            )
            .path("waitlist_entry_id", waitlist_entry_id.into())
            .call()
    }

    /// Turns down somebody on the waitlist.
    ///
    /// `POST /waitlist_entries/{waitlist_entry_id}/reject`
    ///
    /// - Webhook event: `waitlistEntry.updated`.
    ///
    /// # Arguments
    ///
    /// - `waitlist_entry_id`: The entry's ID.
    ///
    /// Returns [`WaitlistEntry`](crate::types::WaitlistEntry).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No waitlist entry has this ID in this instance.
    /// - 409: The entry is locked by a batch that is under way.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let waitlist_entry = clerk.waitlist_entries().reject("waitlist_entry_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`invite`](Self::invite), [`delete`](Self::delete).
    #[doc(alias = "RejectWaitlistEntry")]
    pub fn reject(&self, waitlist_entry_id: impl Into<String>) -> Reject {
        Request::new(
                &self.0,
                "RejectWaitlistEntry",
                Method::Post,
                "/waitlist_entries/{waitlist_entry_id}/reject",
            )
            .path("waitlist_entry_id", waitlist_entry_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    BulkCreate,
    Delete,
    Invite,
    Reject,
}

operation! {
    /// Request of [`WaitlistEntries::list`]: `GET /waitlist_entries`.
    List -> page<models::WaitlistEntry>
}
paged! {
    List: models::WaitlistEntry { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Text to search for in email addresses and IDs of entries.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Only entries in this state.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<models::WaitlistEntryStatus>>,
    ) -> Self {
        self.0
            .query_list(
                "status",
                ListStyle::Repeated,
                status.into_iter().map(|item| item.into().to_string()).collect(),
            );
        self
    }

    /// `created_at`, `invited_at` or `email_address`, with `-` in front for descending order. `-created_at` by default.
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
    /// Whether to confirm by email. `true` by default.
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
    /// Whether to invite even if the address was invited before or belongs to a user. `false` by
    /// default.
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
