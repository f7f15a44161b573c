// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{IdentificationLink, PhoneNumberVerification};

/// Phone number.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Id.
    pub id: Option<String>,
    /// Object. Always `phone_number`.
    pub object: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Reserved for second factor.
    pub reserved_for_second_factor: Option<bool>,
    /// Default second factor.
    pub default_second_factor: Option<bool>,
    /// Reserved.
    pub reserved: Option<bool>,
    /// Verification.
    pub verification: Option<PhoneNumberVerification>,
    /// Linked to.
    #[cfg_attr(feature = "serde", serde(default))]
    pub linked_to: Vec<IdentificationLink>,
    /// Backup codes.
    pub backup_codes: Option<Vec<String>>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl std::fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneNumber")
            .field("id", &self.id)
            .field("object", &self.object)
            .field("phone_number", &self.phone_number)
            .field("reserved_for_second_factor", &self.reserved_for_second_factor)
            .field("default_second_factor", &self.default_second_factor)
            .field("reserved", &self.reserved)
            .field("verification", &self.verification)
            .field("linked_to", &self.linked_to)
            .field("backup_codes", &"[redacted]")
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for PhoneNumber {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            phone_number: object.field("phone_number")?,
            reserved_for_second_factor: object.field("reserved_for_second_factor")?,
            default_second_factor: object.field("default_second_factor")?,
            reserved: object.field("reserved")?,
            verification: object.field("verification")?,
            linked_to: object.field_or_empty("linked_to")?,
            backup_codes: object.field("backup_codes")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
