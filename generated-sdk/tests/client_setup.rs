//! What users can do with a client before they call anything.

#![allow(clippy::unwrap_used, reason = "a failure is a failed test")]

use std::process::{Command, Output};

use generated_sdk::{Clerk, ErrorKind};

/// Runs the ignored test below in a process with these variables.
fn in_another_process(variables: &[(&str, &str)]) -> Output {
    let mut process = Command::new(std::env::current_exe().unwrap());
    process.args(["--exact", "from_env_here", "--ignored", "--nocapture"]);
    for name in ["CLERK_SECRET_KEY", "CLERK_MACHINE_SECRET_KEY", "CLERK_API_URL", "CLERK_API_VERSION"] {
        process.env_remove(name);
    }
    process.envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn from_env() {
    let shown = |variables: &[(&str, &str)]| {
        let output = in_another_process(variables);
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let built = shown(&[("CLERK_SECRET_KEY", "sk_test_hidden"), ("CLERK_API_URL", "http://localhost:4010")]);
    assert!(built.contains("http://localhost:4010/v1") && !built.contains("hidden"), "{built}");
    assert!(shown(&[]).contains("CLERK_SECRET_KEY"));
    let wrong = shown(&[("CLERK_SECRET_KEY", "pk_test_hidden")]);
    assert!(wrong.contains("CLERK_SECRET_KEY is a publishable key") && !wrong.contains("hidden"), "{wrong}");
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_unicode() {
    use std::os::unix::ffi::OsStrExt;
    let mut process = Command::new(std::env::current_exe().unwrap());
    process.args(["--exact", "from_env_here", "--ignored", "--nocapture"]);
    let output = process.env("CLERK_SECRET_KEY", std::ffi::OsStr::from_bytes(b"sk_\xff")).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("CLERK_SECRET_KEY is not valid Unicode"));
}

#[test]
#[ignore = "run by the tests above"]
fn from_env_here() {
    println!("{:?}", Clerk::from_env());
}

#[test]
fn keys() {
    for key in ["sk_test_1", "sk_live_1", " sk_test_1\n", "ak_1", "any-other"] {
        assert!(Clerk::new(key).is_ok(), "{key}");
    }
    for key in ["", "  ", "pk_live_1", "sk_test 1", "sk_test_\u{e4}", "sk\ntest", "'sk_test_1'"] {
        let error = Clerk::new(key).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{key}");
        assert!(error.to_string().starts_with("the secret key "), "{error}");
    }
    assert!(Clerk::builder().build().unwrap_err().to_string().contains("CLERK_SECRET_KEY"));
}
