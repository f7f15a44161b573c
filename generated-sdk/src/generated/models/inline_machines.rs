// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::MachineWithoutScopedMachines;

/// A new machine together with its secret key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedMachine {
    /// Type of this object, as the server names it. Always `machine`.
    pub object: String,
    /// The machine's ID (`mch_…`).
    pub id: String,
    /// What the machine is called, for people. From 1 to 255 characters.
    pub name: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// How long its tokens are valid unless a token says otherwise, in seconds. At least 1. `3600` by
    /// default.
    pub default_token_ttl: Option<i64>,
    /// The machines that it may reach.
    #[cfg_attr(feature = "serde", serde(default))]
    pub scoped_machines: Vec<MachineWithoutScopedMachines>,
    /// The key (`ak_…`) with which the machine creates and verifies tokens; a secret.
    pub secret_key: String,
}

impl std::fmt::Debug for CreatedMachine {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedMachine")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("default_token_ttl", &self.default_token_ttl)
            .field("scoped_machines", &self.scoped_machines)
            .field("secret_key", &"[redacted]")
            .finish()
    }
}

impl Decode for CreatedMachine {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine"),
            id: object.take("id"),
            name: object.take("name"),
            instance_id: object.take("instance_id"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            default_token_ttl: object.take("default_token_ttl"),
            scoped_machines: object.take("scoped_machines"),
            secret_key: object.take("secret_key"),
        };
        object.finish(value)
    }
}

/// Confirms that a machine was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedMachine {
    /// Type of this object, as the server names it. Always `machine`.
    pub object: String,
    /// The ID that the machine had.
    pub id: String,
    /// Whether the deletion took place. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedMachine {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine"),
            id: object.take("id"),
            deleted: object.take("deleted"),
        };
        object.finish(value)
    }
}

/// The secret key of a machine.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MachineSecretKey {
    /// Type of this object, as the server names it. Always `machine_secret_key`.
    pub object: String,
    /// The key (`ak_…`) with which the machine creates and verifies tokens.
    pub secret: String,
}

impl std::fmt::Debug for MachineSecretKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MachineSecretKey")
            .field("object", &self.object)
            .field("secret", &"[redacted]")
            .finish()
    }
}

impl Decode for MachineSecretKey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine_secret_key"),
            secret: object.take("secret"),
        };
        object.finish(value)
    }
}

/// Confirms that one machine may no longer reach another.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedMachineScope {
    /// Type of this object, as the server names it. Always `machine_scope`.
    pub object: String,
    /// The machine that called.
    pub from_machine_id: String,
    /// The machine that was called.
    pub to_machine_id: String,
    /// Whether it was deleted. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedMachineScope {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine_scope"),
            from_machine_id: object.take("from_machine_id"),
            to_machine_id: object.take("to_machine_id"),
            deleted: object.take("deleted"),
        };
        object.finish(value)
    }
}
