//! What the API answers.

/// A user in the order of the API's properties, without indentation. The ids are of the number.
pub(crate) fn user(number: usize) -> String {
    let user: String = include_str!("../user.json").lines().map(str::trim_start).collect();
    user.replace("idn_2", &format!("idn_{number}_"))
}

/// A list of users, about 4 kB each.
pub(crate) fn users(numbers: impl Iterator<Item = usize>) -> String {
    format!("[{}]", numbers.map(user).collect::<Vec<_>>().join(","))
}

/// The smallest answer.
pub(crate) const COUNT: &str = r#"{"object":"total_count","total_count":12}"#;

/// An answer to a call that creates something.
pub(crate) const INVITATION: &str = r#"{"object":"invitation","id":"inv_2xhFjEI5X2qWRvtV13BzSj8H6Dk","email_address":"ada.lovelace@example.com","public_metadata":{"plan":"pro"},"revoked":false,"status":"pending","url":"https://app.example.com/accept","expires_at":null,"created_at":1716883200123,"updated_at":1716883200123}"#;

/// What is wrong with a request, as the API says it.
pub(crate) const ERROR: &str = r#"{"errors":[{"code":"form_identifier_exists","message":"That email address is taken.","long_message":"That email address is taken. Please try another.","meta":{"param_name":"email_address"}}],"clerk_trace_id":"7f1b5c3d2a9e4f60"}"#;
