// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;

/// How a password digest was made: `argon2i`, `argon2id`, `bcrypt`, `ldap_ssha`, `md5`, `phpass`,
/// `md5_phpass`, `sha256`, `sha512_symfony`, `scrypt_firebase`, `scrypt_werkzeug`, `pbkdf2_sha1`,
/// `pbkdf2_sha512`, `pbkdf2_sha512_hex` (salt and hash in hexadecimal), `pbkdf2_sha256`, or
/// Django's `bcrypt_sha256_django` and `pbkdf2_sha256_django`. Each wants the digest in a format of
/// its own.
pub type PasswordHasher = String;

/// Which role replaces which; new role key by former role key.
pub type ReassignmentMappings = BTreeMap<String, String>;
