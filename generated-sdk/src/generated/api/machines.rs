// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Services of yours that call each other. Each has a secret key and a list of machines that it may
//! reach; `m2m_tokens` are issued for them.

use crate::client::{Clerk, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::machines`].
#[derive(Clone, Debug)]
pub struct Machines(Clerk);

impl Machines {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the instance's machines, newest first.
    ///
    /// `GET /machines`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Machine`](crate::types::Machine).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.machines().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListMachines")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListMachines", Method::Get, "/machines").call()
    }

    /// Creates a machine and answers its secret key.
    ///
    /// The machine can reach only the machines that you list, or add later as scopes.
    ///
    /// `POST /machines`
    ///
    /// # Arguments
    ///
    /// - `name`: What the machine is called, for people. From 1 to 255 characters.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`CreatedMachine`](crate::types::CreatedMachine). The machine with its secret key. Keep
    /// it like a password.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value is out of range, or one of the listed machines does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let created_machine = clerk.machines().create("billing-service").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_scope`](Self::create_scope), [`get_secret_key`](Self::get_secret_key),
    /// [`m2m_tokens().create`](crate::api::m2m_tokens::M2mTokens::create).
    #[doc(alias = "CreateMachine")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateMachine",
            Method::Post,
            "/machines",
        );
        request.field("name", name.into());
        request.call()
    }

    /// Fetches a machine and the machines that it may reach.
    ///
    /// `GET /machines/{machine_id}`
    ///
    /// # Arguments
    ///
    /// - `machine_id`: ID of the machine (`mch_…`).
    ///
    /// Returns [`Machine`](crate::types::Machine).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No machine has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let machine = clerk.machines().get("mch_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_secret_key`](Self::get_secret_key).
    #[doc(alias = "GetMachine")]
    pub fn get(&self, machine_id: impl Into<String>) -> Get {
        Request::new(&self.0, "GetMachine", Method::Get, "/machines/{machine_id}")
            .path("machine_id", machine_id.into())
            .call()
    }

    /// Deletes a machine.
    ///
    /// Its secret key stops working.
    ///
    /// `DELETE /machines/{machine_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `machine_id`: ID of the machine (`mch_…`).
    ///
    /// Returns [`DeletedMachine`](crate::types::DeletedMachine).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No machine has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_machine = clerk.machines().delete("mch_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`rotate_secret_key`](Self::rotate_secret_key), [`delete_scope`](Self::delete_scope).
    #[doc(alias = "DeleteMachine")]
    pub fn delete(&self, machine_id: impl Into<String>) -> Delete {
        Request::new(&self.0, "DeleteMachine", Method::Delete, "/machines/{machine_id}")
            .path("machine_id", machine_id.into())
            .call()
    }

    /// Renames a machine or changes the lifetime of its tokens.
    ///
    /// Only what is sent changes. What the machine may reach is changed through its scopes.
    ///
    /// `PATCH /machines/{machine_id}`
    ///
    /// # Arguments
    ///
    /// - `machine_id`: ID of the machine (`mch_…`).
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`Machine`](crate::types::Machine).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No machine has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let machine = clerk
    ///     .machines()
    ///     .update("mch_2abc")
    ///     .name("billing-service")
    ///     .default_token_ttl(3600)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_scope`](Self::create_scope), [`delete_scope`](Self::delete_scope).
    #[doc(alias = "UpdateMachine")]
    pub fn update(&self, machine_id: impl Into<String>) -> Update {
        Request::new(&self.0, "UpdateMachine", Method::Patch, "/machines/{machine_id}")
            .path("machine_id", machine_id.into())
            .call()
    }

    /// Fetches a machine's secret key.
    ///
    /// The answer is a credential; keep it out of logs.
    ///
    /// `GET /machines/{machine_id}/secret_key`
    ///
    /// # Arguments
    ///
    /// - `machine_id`: ID of the machine (`mch_…`).
    ///
    /// Returns [`MachineSecretKey`](crate::types::MachineSecretKey).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No machine has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let machine_secret_key = clerk.machines().get_secret_key("mch_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`rotate_secret_key`](Self::rotate_secret_key).
    #[doc(alias = "GetMachineSecretKey")]
    pub fn get_secret_key(&self, machine_id: impl Into<String>) -> GetSecretKey {
        Request::new(
                &self.0,
                "GetMachineSecretKey",
                Method::Get,
                "/machines/{machine_id}/secret_key",
            )
            .path("machine_id", machine_id.into())
            .call()
    }

    /// Gives a machine a new secret key.
    ///
    /// The old key goes on working for `previous_token_ttl` seconds, during which you deploy the new
    /// one. Every call makes another key, so do not repeat it blindly after a lost answer.
    ///
    /// `POST /machines/{machine_id}/secret_key/rotate`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `machine_id`: ID of the machine (`mch_…`).
    /// - `previous_token_ttl`: How long the old key stays valid, in seconds; 0 ends it at once. From 0
    ///   to 28800.
    ///
    /// Returns [`MachineSecretKey`](crate::types::MachineSecretKey).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No machine has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let machine_secret_key = clerk.machines().rotate_secret_key("mch_2abc", 3600).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_secret_key`](Self::get_secret_key).
    #[doc(alias = "RotateMachineSecretKey")]
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
        request.call()
    }

    /// Lets one machine reach another.
    ///
    /// Tokens of the first machine are then accepted by the second. A machine holds at most 150 scopes.
    ///
    /// `POST /machines/{machine_id}/scopes`
    ///
    /// # Arguments
    ///
    /// - `machine_id`: The machine that calls.
    /// - `to_machine_id`: The machine that is called.
    ///
    /// Returns [`MachineScope`](crate::types::MachineScope).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: One of the two machines does not exist in this instance.
    /// - 409: The machine may reach the other one already.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let machine_scope = clerk.machines().create_scope("mch_2abc", "mch_2def").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete_scope`](Self::delete_scope).
    #[doc(alias = "CreateMachineScope")]
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
        request.call()
    }

    /// Stops one machine from reaching another.
    ///
    /// `DELETE /machines/{machine_id}/scopes/{other_machine_id}`
    ///
    /// # Arguments
    ///
    /// - `machine_id`: The machine that calls.
    /// - `to_machine_id`: The machine that it may no longer reach.
    ///
    /// Returns [`DeletedMachineScope`](crate::types::DeletedMachineScope).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: One of the machines, or the scope between them, does not exist.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_machine_scope = clerk
    ///     .machines()
    ///     .delete_scope("mch_2abc", "mch_2def")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_scope`](Self::create_scope).
    #[doc(alias = "DeleteMachineScope")]
    pub fn delete_scope(
        &self,
        machine_id: impl Into<String>,
        to_machine_id: impl Into<String>,
    ) -> DeleteScope {
        Request::new(
                &self.0,
                "DeleteMachineScope",
                Method::Delete,
                "/machines/{machine_id}/scopes/{other_machine_id}",
            )
            .path("machine_id", machine_id.into())
            .path("other_machine_id", to_machine_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
    GetSecretKey,
    RotateSecretKey,
    CreateScope,
    DeleteScope,
}

operation! {
    /// Request of [`Machines::list`]: `GET /machines`.
    List -> page<models::Machine>
}
paged! {
    List: models::Machine { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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

    /// Either a machine's whole ID, or part of a name.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// `name` or `created_at`, with `-` in front for descending order. `-created_at` by default.
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
    /// IDs of the machines that it may reach. At most 150 items.
    pub fn scoped_machines(
        mut self,
        scoped_machines: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scoped_machines", list(strings(scoped_machines)));
        self
    }

    /// How long its tokens are valid unless a token says otherwise, in seconds. From 1 to 315360000.
    /// `3600` by default.
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
    /// What the machine is called, for people. From 1 to 255 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// How long its tokens are valid unless a token says otherwise, in seconds. From 1 to 315360000.
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
    /// Request of [`Machines::delete_scope`]:
    /// `DELETE /machines/{machine_id}/scopes/{other_machine_id}`.
    DeleteScope -> models::DeletedMachineScope
}
