// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Trusted device platform.
    pub enum TrustedDevicePlatform {
        /// `ios`
        Ios = "ios",
        /// `android`
        Android = "android",
    }
}

open_enum! {
    /// Trusted device algorithm.
    pub enum TrustedDeviceAlgorithm {
        /// `ES256`
        Es256 = "ES256",
    }
}

open_enum! {
    /// Trusted device status.
    pub enum TrustedDeviceStatus {
        /// `active`
        Active = "active",
        /// `revoked`
        Revoked = "revoked",
    }
}

/// Trusted device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TrustedDevice {
    /// Object. Always `trusted_device`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Platform.
    pub platform: TrustedDevicePlatform,
    /// App identifier.
    pub app_identifier: String,
    /// Name.
    pub name: Option<String>,
    /// Algorithm.
    pub algorithm: TrustedDeviceAlgorithm,
    /// Status.
    pub status: TrustedDeviceStatus,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
    /// Last used at.
    pub last_used_at: Option<i64>,
    /// Revoked at.
    pub revoked_at: Option<i64>,
}

impl Decode for TrustedDevice {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            platform: object.field("platform")?,
            app_identifier: object.field("app_identifier")?,
            name: object.field("name")?,
            algorithm: object.field("algorithm")?,
            status: object.field("status")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            last_used_at: object.field("last_used_at")?,
            revoked_at: object.field("revoked_at")?,
        })
    }
}
