//! What is measured on.

use std::fs;
use std::process::Command;

use super::process;

/// Cores, processor, compiler, and how busy the machine was before and is now, in one line.
pub(crate) fn description(before: Option<String>) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = information.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or(std::env::consts::ARCH, |(_, model)| model);
    let rustc = process::output(Command::new("rustc").arg("--version")).unwrap_or_default();
    let load =
        before.zip(load()).map(|(before, now)| format!(", load {before} at the start and {now} at the end"));
    format!("{cores} cores ({model}), {}{}.", rustc.trim(), load.unwrap_or_default())
}

/// How many processes wanted to run in the last minute, on Linux.
pub(crate) fn load() -> Option<String> {
    let load = fs::read_to_string("/proc/loadavg").ok()?;
    load.split(' ').next().map(str::to_owned)
}
