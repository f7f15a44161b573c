// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::open_enum;

open_enum! {
    /// How a password digest was made. Each algorithm wants the digest in a format of its own.
    pub enum PasswordHasher {
        /// `argon2i`
        Argon2i = "argon2i",
        /// `argon2id`
        Argon2id = "argon2id",
        /// `awscognito`: No digest at all: the password is still with AWS Cognito, and what is sent says where.
        AwsCognito = "awscognito",
        /// `bcrypt`
        Bcrypt = "bcrypt",
        /// `bcrypt_sha256_django`: As Django's `BCryptSHA256PasswordHasher` makes it.
        BcryptSha256Django = "bcrypt_sha256_django",
        /// `ldap_ssha`: Salted SHA-1, as LDAP directories store it.
        LdapSsha = "ldap_ssha",
        /// `md5`
        Md5 = "md5",
        /// `md5_phpass`: The MD5 hash of the password, hashed once more by phpass.
        Md5Phpass = "md5_phpass",
        /// `pbkdf2_sha512_hex`: As `pbkdf2_sha512`, with salt and hash in hexadecimal.
        Pbkdf2Sha512Hex = "pbkdf2_sha512_hex",
        /// `pbkdf2_sha512`
        Pbkdf2Sha512 = "pbkdf2_sha512",
        /// `pbkdf2_sha256_django`: As Django's `PBKDF2PasswordHasher` makes it.
        Pbkdf2Sha256Django = "pbkdf2_sha256_django",
        /// `pbkdf2_sha256`
        Pbkdf2Sha256 = "pbkdf2_sha256",
        /// `pbkdf2_sha1`
        Pbkdf2Sha1 = "pbkdf2_sha1",
        /// `phpass`
        Phpass = "phpass",
        /// `scrypt_firebase`: The variant of scrypt that Firebase uses.
        ScryptFirebase = "scrypt_firebase",
        /// `scrypt_werkzeug`: As Python's Werkzeug makes it.
        ScryptWerkzeug = "scrypt_werkzeug",
        /// `sha256`
        Sha256 = "sha256",
        /// `sha512_symfony`: As the legacy hasher of Symfony makes it, with SHA-512.
        Sha512Symfony = "sha512_symfony",
    }
}
