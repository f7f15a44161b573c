// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Machines”.

use crate::client::{Clerk, Method, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Machines”.
#[derive(Clone, Debug)]
pub struct Machines(Clerk);

impl Machines {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List machines.
    ///
    /// `GET /machines`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 422.
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListMachines", Method::Get, "/machines"))
    }

    /// Create machine.
    ///
    /// `POST /machines`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 422.
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateMachine",
            Method::Post,
            "/machines",
        );
        request.field("name", name.into());
        Create(request)
    }

    /// Get machine.
    ///
    /// `GET /machines/{machine_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn get(&self, machine_id: impl Into<String>) -> Get {
        Get(
            Request::new(&self.0, "GetMachine", Method::Get, "/machines/{machine_id}")
                .path("machine_id", machine_id.into()),
        )
    }

    /// Delete machine.
    ///
    /// `DELETE /machines/{machine_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn delete(&self, machine_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteMachine",
                    Method::Delete,
                    "/machines/{machine_id}",
                )
                .path("machine_id", machine_id.into()),
        )
    }

    /// Update machine.
    ///
    /// `PATCH /machines/{machine_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn update(&self, machine_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateMachine",
                    Method::Patch,
                    "/machines/{machine_id}",
                )
                .path("machine_id", machine_id.into()),
        )
    }

    /// Get machine secret key.
    ///
    /// `GET /machines/{machine_id}/secret_key`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn get_secret_key(&self, machine_id: impl Into<String>) -> GetSecretKey {
        GetSecretKey(
            Request::new(
                    &self.0,
                    "GetMachineSecretKey",
                    Method::Get,
                    "/machines/{machine_id}/secret_key",
                )
                .path("machine_id", machine_id.into()),
        )
    }

    /// Rotate machine secret key.
    ///
    /// `POST /machines/{machine_id}/secret_key/rotate`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn rotate_secret_key(
        &self,
        machine_id: impl Into<String>,
        previous_token_ttl: i64,
    ) -> RotateSecretKey {
        let mut request = Request::new(
                &self.0,
                "RotateMachineSecretKey",
                Method::Post,
                "/machines/{machine_id}/secret_key/rotate",
            )
            .path("machine_id", machine_id.into())
            .json();
        request.field("previous_token_ttl", previous_token_ttl);
        RotateSecretKey(request)
    }

    /// Create machine scope.
    ///
    /// `POST /machines/{machine_id}/scopes`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409, 422.
    pub fn create_scope(
        &self,
        machine_id: impl Into<String>,
        to_machine_id: impl Into<String>,
    ) -> CreateScope {
        let mut request = Request::new(
                &self.0,
                "CreateMachineScope",
                Method::Post,
                "/machines/{machine_id}/scopes",
            )
            .path("machine_id", machine_id.into());
        request.field("to_machine_id", to_machine_id.into());
        CreateScope(request)
    }

    /// Delete machine scope.
    ///
    /// `DELETE /machines/{machine_id}/scopes/{other_machine_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn delete_scope(
        &self,
        machine_id: impl Into<String>,
        other_machine_id: impl Into<String>,
    ) -> DeleteScope {
        DeleteScope(
            Request::new(
                    &self.0,
                    "DeleteMachineScope",
                    Method::Delete,
                    "/machines/{machine_id}/scopes/{other_machine_id}",
                )
                .path("machine_id", machine_id.into())
                .path("other_machine_id", other_machine_id.into()),
        )
    }
}

operation! {
    /// Request of [`Machines::list`]: `GET /machines`.
    List -> page<models::Machine>
}
paged! {
    List: models::Machine { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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

    /// Sets `order_by` in the query. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }
}

operation! {
    /// Request of [`Machines::create`]: `POST /machines`.
    Create -> models::CreatedMachine
}

impl Create {
    /// Sets `scoped_machines` in the body. At most 150 items.
    pub fn scoped_machines(
        mut self,
        scoped_machines: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scoped_machines", list(strings(scoped_machines)));
        self
    }

    /// Sets `default_token_ttl` in the body. From 1 to 315360000. `3600` by default.
    pub fn default_token_ttl(mut self, default_token_ttl: i64) -> Self {
        self.0.field("default_token_ttl", default_token_ttl);
        self
    }
}

operation! {
    /// Request of [`Machines::get`]: `GET /machines/{machine_id}`.
    Get -> models::Machine
}

operation! {
    /// Request of [`Machines::delete`]: `DELETE /machines/{machine_id}`.
    Delete -> models::DeletedMachine
}

operation! {
    /// Request of [`Machines::update`]: `PATCH /machines/{machine_id}`.
    Update -> models::Machine
}

impl Update {
    /// Sets `name` in the body. From 1 to 255 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `default_token_ttl` in the body. From 1 to 315360000.
    pub fn default_token_ttl(mut self, default_token_ttl: i64) -> Self {
        self.0.field("default_token_ttl", default_token_ttl);
        self
    }
}

operation! {
    /// Request of [`Machines::get_secret_key`]: `GET /machines/{machine_id}/secret_key`.
    GetSecretKey -> models::MachineSecretKey
}

operation! {
    /// Request of [`Machines::rotate_secret_key`]: `POST /machines/{machine_id}/secret_key/rotate`.
    RotateSecretKey -> models::MachineSecretKey
}

operation! {
    /// Request of [`Machines::create_scope`]: `POST /machines/{machine_id}/scopes`.
    CreateScope -> models::MachineScope
}

operation! {
    /// Request of [`Machines::delete_scope`]: `DELETE /machines/{machine_id}/scopes/{other_machine_id}`.
    DeleteScope -> models::DeletedMachineScope
}
