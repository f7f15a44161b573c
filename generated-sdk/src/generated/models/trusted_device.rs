// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// The operating system of a trusted device.
    pub enum TrustedDevicePlatform {
        /// `ios`
        Ios = "ios",
        /// `android`
        Android = "android",
    }
}

open_enum! {
    /// The algorithm of a trusted device's key.
    pub enum TrustedDeviceAlgorithm {
        /// `ES256`: ECDSA on the curve P-256 with SHA-256.
        Es256 = "ES256",
    }
}

open_enum! {
    /// Whether a device is still trusted.
    pub enum TrustedDeviceStatus {
        /// `active`
        Active = "active",
        /// `revoked`
        Revoked = "revoked",
    }
}

/// A mobile device that a user enrolled as trusted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TrustedDevice {
    /// Type of this object, as the server names it. Always `trusted_device`.
    pub object: String,
    /// The device's ID.
    pub id: String,
    /// The device's operating system.
    pub platform: TrustedDevicePlatform,
    /// The app in which the device was enrolled.
    pub app_identifier: String,
    /// What the device is called.
    pub name: Option<String>,
    /// The algorithm of the device's key.
    pub algorithm: TrustedDeviceAlgorithm,
    /// Whether the device is still trusted.
    pub status: TrustedDeviceStatus,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<i64>,
    /// When it was revoked, in milliseconds since 1970; null if it was not.
    pub revoked_at: Option<i64>,
}

impl Decode for TrustedDevice {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "trusted_device"),
            id: object.take("id"),
            platform: object.field("platform")?,
            app_identifier: object.take("app_identifier"),
            name: object.take("name"),
            algorithm: object.field("algorithm")?,
            status: object.field("status")?,
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            last_used_at: object.take("last_used_at"),
            revoked_at: object.take("revoked_at"),
        };
        object.finish(value)
    }
}
