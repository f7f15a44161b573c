//! Which operation a request is of.

use percent_encoding::percent_decode_str;

use super::description::{Api, Operation};
use super::violation::{RequestPart, Violation};

/// An operation, and the parameters of its path by name.
pub(super) struct Route {
    pub(super) operation: &'static Operation,
    pub(super) parameters: Vec<(String, String)>,
}

/// Finds the operation of a method and a path, the latter as it stood in the request line.
pub(super) fn find(api: &'static Api, method: &str, path: &str) -> Result<Route, Violation> {
    let missing = |code, message| Err(Violation::new(RequestPart::Route, "", code, message));
    let Some(rest) = path.strip_prefix(api.base_path()).filter(|rest| rest.starts_with('/')) else {
        let message = format!("the API is below `{}`", api.base_path());
        return missing("resource_not_found", message);
    };
    let matching = |operation: &'static Operation| Some((operation, fit(&operation.path, rest)?));
    let found: Vec<_> = api.operations.iter().filter_map(matching).collect();
    // Where a segment is written out, it wins over a parameter.
    let best =
        found.iter().filter(|(operation, _)| operation.method == method).min_by_key(|(_, fit)| &fit.kinds);
    match best {
        Some((operation, fit)) => Ok(Route { operation, parameters: fit.parameters.clone() }),
        None if found.is_empty() => {
            missing("resource_not_found", format!("no operation has the path `{rest}`"))
        }
        None => missing("method_not_allowed", format!("no operation is {method} `{rest}`")),
    }
}

struct Fit {
    /// For each segment, whether it is a parameter.
    kinds: Vec<bool>,
    parameters: Vec<(String, String)>,
}

/// Holds a path against a template such as `/users/{user_id}/ban`.
fn fit(template: &str, path: &str) -> Option<Fit> {
    let mut fit = Fit { kinds: Vec::new(), parameters: Vec::new() };
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let actual = segments.next()?;
        let parameter = expected.split_once('{').and_then(|(before, rest)| {
            let (name, after) = rest.split_once('}')?;
            Some((before, name, after))
        });
        fit.kinds.push(parameter.is_some());
        let Some((before, name, after)) = parameter else {
            if decoded(actual).as_deref() != Some(expected) {
                return None;
            }
            continue;
        };
        let value = actual.strip_prefix(before)?.strip_suffix(after).filter(|value| !value.is_empty())?;
        // A segment is a segment: an encoded slash in it does not make it two.
        fit.parameters.push((name.to_owned(), decoded(value)?));
    }
    segments.next().is_none().then_some(fit)
}

fn decoded(segment: &str) -> Option<String> {
    Some(percent_decode_str(segment).decode_utf8().ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::mock::description::api;

    fn operation(method: &str, path: &str) -> Result<(String, Vec<String>), String> {
        match find(api().unwrap(), method, path) {
            Ok(route) => {
                let values = route.parameters.into_iter().map(|(_, value)| value).collect();
                Ok((route.operation.id.clone(), values))
            }
            Err(violation) => Err(violation.to_string()),
        }
    }

    #[test]
    fn operations_are_found() {
        assert_eq!(operation("GET", "/v1/users/count").unwrap().0, "GetUsersCount");
        assert_eq!(operation("GET", "/v1/users/u").unwrap(), ("GetUser".into(), vec!["u".into()]));
        let expected = ("GetUser".to_owned(), vec!["a/b?c#d %é".to_owned()]);
        assert_eq!(operation("GET", "/v1/users/a%2Fb%3Fc%23d%20%25%C3%A9").unwrap(), expected);
    }

    #[test]
    fn what_is_no_operation_is_not() {
        for path in ["/users", "/v1", "/v1/", "/v2/users", "/v1/users/", "/v1/users/a/b/c", "/v1//users", ""]
        {
            assert!(operation("GET", path).is_err(), "{path}");
        }
        assert!(operation("GET", "/v1/users/%FF").is_err());
        assert_eq!(operation("PUT", "/v1/users/u").unwrap_err(), "no operation is PUT `/users/u`");
    }
}
