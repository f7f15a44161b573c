//! Where the API is: checked once, when a client is built.

use std::net::Ipv4Addr;

/// Returns `text` without slashes at its end, or says what is wrong with it.
pub(crate) fn check(text: &str, allow_insecure_http: bool) -> Result<String, String> {
    let text = text.trim();
    let (scheme, rest) =
        text.split_once("://").ok_or("must be an absolute URL such as https://api.clerk.com/v1")?;
    let secure = match scheme.to_ascii_lowercase().as_str() {
        "https" => true,
        "http" => false,
        _ => return Err("must begin with https://".to_owned()),
    };
    if rest.contains(['?', '#']) {
        return Err("must have neither a query nor a fragment".to_owned());
    }
    if !rest.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte)) {
        return Err("contains a character that a URL cannot have".to_owned());
    }
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    if authority.contains('@') {
        return Err("must not contain a user name or password".to_owned());
    }
    let host = host(authority)?;
    if !secure && !allow_insecure_http && !is_loopback(host) {
        return Err(format!(
            "must begin with https://, or every request would carry the secret key to {host} in the clear \
             (`ClerkBuilder::allow_insecure_http` permits it)"
        ));
    }
    let path = path.trim_end_matches('/');
    let slash = if path.is_empty() { "" } else { "/" };
    let scheme = if secure { "https" } else { "http" };
    Ok(format!("{scheme}://{authority}{slash}{path}"))
}

/// The path of a URL with its first slash, without those at the end; empty if there is none.
pub(crate) fn path(url: &str) -> &str {
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = after_scheme.find('/').and_then(|at| after_scheme.get(at..)).unwrap_or("");
    path.trim_end_matches('/')
}

/// The host of `host`, `host:port`, `[::1]` or `[::1]:port`.
fn host(authority: &str) -> Result<&str, String> {
    let after_brackets = authority.rfind(']').map_or(0, |at| at + 1);
    let (host, port) = match authority.rfind(':').filter(|&at| at >= after_brackets) {
        Some(at) => (authority.get(..at), authority.get(at + 1..)),
        None => (Some(authority), None),
    };
    if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return Err("has a port that is not a number between 0 and 65535".to_owned());
    }
    let valid = |host: &&str| {
        let name = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        match name {
            Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
            None => {
                !host.is_empty()
                    && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
            }
        }
    };
    host.filter(valid).ok_or_else(|| "has no valid host".to_owned())
}

/// Whether `host` is this machine, without asking the network.
pub(crate) fn is_loopback(host: &str) -> bool {
    let last = host.rsplit_once('.').map_or(host, |(_, last)| last);
    last.eq_ignore_ascii_case("localhost")
        || host == "[::1]"
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}
