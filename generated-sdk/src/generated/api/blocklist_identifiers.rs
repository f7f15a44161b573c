// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Email addresses, phone numbers and wallets that are kept out of the application. The list takes
//! effect once the block-list is on (`update_restrictions` of the instance settings).

use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::blocklist_identifiers`].
#[derive(Clone, Debug)]
pub struct BlocklistIdentifiers(Clerk);

impl BlocklistIdentifiers {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the identifiers that are kept out.
    ///
    /// Not paged; one answer holds the whole list.
    ///
    /// `GET /blocklist_identifiers`
    ///
    /// - Needs: a plan with the block-list feature.
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`BlocklistIdentifier`](crate::types::BlocklistIdentifier).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The instance's plan does not include the block-list.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.blocklist_identifiers().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListBlocklistIdentifiers")]
    #[doc(alias = "block-list")]
    #[doc(alias = "blacklist")]
    pub fn list(&self) -> List {
        Request::new(
                &self.0,
                "ListBlocklistIdentifiers",
                Method::Get,
                "/blocklist_identifiers",
            )
            .call()
    }

    /// Adds an identifier to the block-list.
    ///
    /// Being on the list changes nothing until the block-list is switched on.
    ///
    /// `POST /blocklist_identifiers`
    ///
    /// - Needs: a plan with the block-list feature.
    ///
    /// # Arguments
    ///
    /// - `identifier`: Email address, phone number or web3 wallet to keep out.
    ///
    /// Returns [`BlocklistIdentifier`](crate::types::BlocklistIdentifier).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include the block-list.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let blocklist_identifier = clerk
    ///     .blocklist_identifiers()
    ///     .create("*@example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`instance_settings().update_restrictions`](crate::api::instance_settings::InstanceSettings::update_restrictions),
    /// [`users().ban`](crate::api::users::Users::ban).
    #[doc(alias = "CreateBlocklistIdentifier")]
    #[doc(alias = "block-list")]
    #[doc(alias = "blacklist")]
    pub fn create(&self, identifier: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateBlocklistIdentifier",
            Method::Post,
            "/blocklist_identifiers",
        );
        request.field("identifier", identifier.into());
        request.call()
    }

    /// Takes an identifier off the block-list.
    ///
    /// `DELETE /blocklist_identifiers/{identifier_id}`
    ///
    /// - Needs: a plan with the block-list feature.
    ///
    /// # Arguments
    ///
    /// - `identifier_id`: ID of the entry, which is not the email address or number itself.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include the block-list.
    /// - 404: The list has no entry with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.blocklist_identifiers().delete("identifier_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteBlocklistIdentifier")]
    pub fn delete(&self, identifier_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteBlocklistIdentifier",
                Method::Delete,
                "/blocklist_identifiers/{identifier_id}",
            )
            .path("identifier_id", identifier_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Delete,
}

operation! {
    /// Request of [`BlocklistIdentifiers::list`]: `GET /blocklist_identifiers`.
    List -> page<models::BlocklistIdentifier>
}
paged! {
    List: models::BlocklistIdentifier { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

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
}

operation! {
    /// Request of [`BlocklistIdentifiers::create`]: `POST /blocklist_identifiers`.
    Create -> models::BlocklistIdentifier
}

operation! {
    /// Request of [`BlocklistIdentifiers::delete`]: `DELETE /blocklist_identifiers/{identifier_id}`.
    Delete -> models::DeletedObject
}
