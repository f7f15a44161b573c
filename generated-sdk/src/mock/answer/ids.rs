//! Ids as Clerk's look: a prefix that says of what, then 27 characters.

/// The prefix of the ids of a kind of object: the `object` of a body, or what a parameter such as
/// `user_id` is called after. What is not listed is its own prefix.
pub(super) fn prefix(kind: &str) -> &str {
    match kind {
        "actor_token" => "act",
        "admin_portal_link_token" | "admin_portal_link" => "aplt",
        "allowlist_identifier" => "alid",
        "api_key" => "ak",
        "blocklist_identifier" => "blid",
        "commerce_payer" | "payer" => "cpayer",
        "commerce_plan" | "plan" => "cplan",
        "commerce_subscription" => "csub",
        "commerce_subscription_item" | "subscription_item" => "csub_item",
        "commerce_statement" | "statement" => "stmt",
        "domain" => "dmn",
        "email_address" | "phone_number" | "web3_wallet" | "passkey" | "identification" => "idn",
        "passkey_identification" | "web3_wallet_identification" => "idn",
        "external_account" => "eac",
        "instance" => "ins",
        "invitation" => "inv",
        "machine" | "other_machine" => "mch",
        "machine_to_machine_token" | "m2m_token" => "mt",
        "organization" => "org",
        "organization_domain" => "orgdmn",
        "organization_invitation" => "orginv",
        "organization_membership" => "orgmem",
        "organization_permission" | "permission" => "perm",
        "organization_role" => "role",
        "redirect_url" => "ru",
        "session" => "sess",
        "sign_in_token" => "sit",
        "sign_up" | "sign_up_attempt" => "sua",
        "waitlist_entry" => "wle",
        other => other,
    }
}

/// What a parameter or a member is the id of: `user` of `user_id`, `api_key` of `apiKeyID`.
pub(super) fn kind_of(name: &str) -> Option<String> {
    if let Some(kind) = name.strip_suffix("_id") {
        // `last_active_session_id` is the id of a session.
        let plain = ["primary_", "created_", "last_active_", "inviter_", "from_", "to_", "source_", "dest_"];
        let short = plain.iter().find_map(|before| kind.strip_prefix(before)).unwrap_or(kind);
        return Some(if short.is_empty() { kind.to_owned() } else { short.to_owned() });
    }
    let kind = name.strip_suffix("ID")?;
    let mut snake = String::new();
    for c in kind.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    Some(snake)
}

/// The id of the `number`th object of a kind.
pub(super) fn id(kind: &str, number: u64) -> String {
    format!("{}_{number:0>27}", prefix(kind))
}

/// `example` with digits at its end, so that each number has a text of its own. Digits are among the
/// characters that ids consist of.
pub(super) fn numbered(example: &str, number: u64) -> String {
    let digits = number.to_string();
    let length = example.chars().count().saturating_sub(digits.len());
    example.chars().take(length).chain(digits.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::{id, kind_of, numbered};

    #[test]
    fn ids_have_the_prefix_of_what_they_are_of() {
        assert_eq!(id("user", 1), "user_000000000000000000000000001");
        assert_eq!(id("organization", 12), "org_000000000000000000000000012");
        for (name, kind) in [
            ("user_id", "user"),
            ("inviter_user_id", "user"),
            ("created_session_id", "session"),
            ("apiKeyID", "api_key"),
            ("statementID", "statement"),
        ] {
            assert_eq!(kind_of(name).as_deref(), Some(kind));
        }
        assert_eq!(kind_of("slug"), None);
        assert_eq!(numbered("mt_abcdef", 12), "mt_abcd12");
    }
}
