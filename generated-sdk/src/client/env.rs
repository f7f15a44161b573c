//! Settings from environment variables.

use std::ffi::OsString;

#[cfg(doc)]
use super::Clerk;
use super::base_url;
use super::builder::ClerkBuilder;
use super::error::Error;
use super::secret::Secret;
use crate::generated::BASE_URL;

impl ClerkBuilder {
    /// Settings from environment variables, to be completed by others.
    ///
    /// [`Clerk::from_env`] lists the variables and is all that is needed if there are no others. A
    /// key may also be missing here, to be given by [`secret_key`](Self::secret_key).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a variable is wrong; the
    /// error names it and does not show its value.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use generated_sdk::ClerkBuilder;
    ///
    /// let clerk = ClerkBuilder::from_env()?.timeout(Duration::from_secs(5)).build()?;
    /// # Ok::<(), generated_sdk::Error>(())
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(|name| std::env::var_os(name))
    }

    /// Settings from the variables that `lookup` knows.
    pub(crate) fn from_lookup(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let variable = |name: &str| match lookup(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Err(_)) => {
                Err(Error::configuration(format!("the environment variable {name} is not valid Unicode")))
            }
            Some(Ok(text)) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        };

        let key = |name: &str| match variable(name)? {
            Some(secret) => match Secret::new(&secret) {
                Ok(_) => Ok(Some(secret)),
                Err(problem) => Err(wrong(name, problem)),
            },
            None => Ok(None),
        };

        let mut builder = Self::default();
        if let Some(secret) = key("CLERK_SECRET_KEY")? {
            builder = builder.secret_key(secret);
        }
        if let Some(secret) = key("CLERK_MACHINE_SECRET_KEY")? {
            builder = builder.machine_secret_key(secret);
        }
        if let Some(url) = variable("CLERK_API_URL")? {
            // Whether it may be without TLS is for whoever builds the client to say.
            let url = base_url::check(&url, true).map_err(|problem| wrong("CLERK_API_URL", &problem))?;
            let version_path = if base_url::path(&url).is_empty() { base_url::path(BASE_URL) } else { "" };
            let url = format!("{url}{version_path}");
            builder = builder.base_url_from("environment variable CLERK_API_URL", url);
        }
        if let Some(version) = variable("CLERK_API_VERSION")?.filter(|version| !is_version_path(version)) {
            if !super::headers::is_header_value(&version) {
                return Err(wrong("CLERK_API_VERSION", "contains a control character"));
            }
            builder = builder.api_version(version);
        }
        Ok(builder)
    }
}

/// `v1`, `v2` …: what the variable means to Clerk's JavaScript SDK.
fn is_version_path(version: &str) -> bool {
    version.strip_prefix('v').is_some_and(|number| number.parse::<u16>().is_ok())
}

fn wrong(variable: &str, problem: &str) -> Error {
    Error::configuration(format!("the environment variable {variable} {problem}"))
}

/// There is no key at all.
pub(super) fn no_secret() -> Error {
    Error::configuration(
        "no secret key: set the environment variable CLERK_SECRET_KEY or use `Clerk::new` \
         (the key is in the Clerk Dashboard under API keys; a service that only deals with machine \
         tokens can do with CLERK_MACHINE_SECRET_KEY)",
    )
}
