//! What is measured on.

use std::fs;
use std::process::Command;

use super::process;

/// Cores, processor, compiler, and how busy the machine is, in one line.
pub(crate) fn description() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = information.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or(std::env::consts::ARCH, |(_, model)| model);
    let rustc = process::output(Command::new("rustc").arg("--version")).unwrap_or_default();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().filter(|load| !load.is_empty());
    let load = load.map(|load| format!(", load {load} at the start")).unwrap_or_default();
    format!("{cores} cores ({model}), {}{load}.", rustc.trim())
}
