//! Running a child process, and what that costs.

use std::collections::HashMap;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;

/// Linux counts CPU time in hundredths of a second, whatever its own clock does.
const TICK: Duration = Duration::from_millis(10);

/// How often the memory of a process is looked at: seldom enough that looking costs little. The
/// kernel keeps the peak, so that only what is added in the last moment can be missed.
const LOOK: Duration = Duration::from_millis(20);

/// What a process cost, with all that it started.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// Time until it ended.
    pub(crate) wall: Duration,
    /// CPU time, on Linux; zero elsewhere.
    pub(crate) cpu: Duration,
    /// Bytes of memory that the largest process of them had at its peak, if asked for.
    pub(crate) peak: u64,
}

/// Runs a command to its end. One that fails is a failure with the end of what it printed.
pub(crate) fn run(command: &mut Command) -> Result<Cost, Failure> {
    execute(command, false).map(|(cost, _)| cost)
}

/// Runs a command to its end and watches its memory, on Linux.
pub(crate) fn watch(command: &mut Command) -> Result<Cost, Failure> {
    execute(command, true).map(|(cost, _)| cost)
}

/// Runs a command to its end and answers what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    execute(command, false).map(|(_, output)| output)
}

fn execute(command: &mut Command, watched: bool) -> Result<(Cost, String), Failure> {
    let shown = format!("{command:?}").replace('"', "");
    let failed =
        |error: &dyn std::fmt::Display| Failure::Environment(format!("error: cannot run `{shown}`: {error}"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let (start, before) = (Instant::now(), children_cpu());
    let child = command.spawn().map_err(|error| failed(&error))?;
    let (id, ended) = (child.id(), AtomicBool::new(false));
    let (output, peak) = thread::scope(|scope| {
        let watcher = watched.then(|| scope.spawn(|| peak_until(id, &ended)));
        let output = child.wait_with_output();
        ended.store(true, Ordering::Relaxed);
        (output, watcher.map(thread::ScopedJoinHandle::join))
    });
    let output = output.map_err(|error| failed(&error))?;
    let cost = Cost {
        wall: start.elapsed(),
        cpu: children_cpu().saturating_sub(before),
        peak: peak.and_then(Result::ok).unwrap_or_default(),
    };
    if output.status.success() {
        return Ok((cost, String::from_utf8_lossy(&output.stdout).into_owned()));
    }
    let printed = [output.stdout, output.stderr].concat();
    Err(failed(&format!("{}\n{}", output.status, telling(&String::from_utf8_lossy(&printed)))))
}

/// The lines of an output that say why it ended badly.
fn telling(printed: &str) -> String {
    let errors: Vec<&str> = printed.lines().filter(|line| line.starts_with("error")).collect();
    let lines = if errors.is_empty() { printed.lines().collect() } else { errors };
    let from = if lines.len() > 6 { lines.len() - 6 } else { 0 };
    lines[from..].join("\n")
}

/// CPU time of all children that have ended, with theirs.
fn children_cpu() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks: u32 = fields(&stat).skip(13).take(2).filter_map(|field| field.parse::<u32>().ok()).sum();
    TICK * ticks
}

/// The fields of a process's `stat` after its name, which may hold anything.
fn fields(stat: &str) -> impl Iterator<Item = &str> {
    stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace()
}

/// Watches a process and its descendants until `ended`; answers the largest peak of one of them.
fn peak_until(id: u32, ended: &AtomicBool) -> u64 {
    let mut peak = 0;
    while !ended.load(Ordering::Relaxed) {
        let parents = parents();
        // Processes are looked at one after the other, and what ends meanwhile can make a circle of them.
        let descends = |process: u32| {
            let parent = |process: &u32| parents.get(process).copied();
            std::iter::successors(Some(process), parent).take(parents.len() + 1).any(|one| one == id)
        };
        for process in parents.keys().filter(|process| descends(**process)) {
            peak = peak.max(high_water(*process).unwrap_or_default());
        }
        thread::sleep(LOOK);
    }
    peak
}

/// The parent of each process.
fn parents() -> HashMap<u32, u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let parent = |process: u32| {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        Some((process, fields(&stat).nth(1)?.parse().ok()?))
    };
    processes.filter_map(parent).collect()
}

/// Bytes of memory that a process had at its peak.
fn high_water(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_cost_of_a_process_includes_what_it_starts() {
        let mut command = Command::new("sh");
        command.args(["-c", "sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done'; true"]);
        let cost = watch(&mut command).unwrap();
        assert!(cost.cpu > Duration::ZERO && cost.peak > 100_000, "{cost:?}");
    }

    #[test]
    fn a_process_that_fails_says_why() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo noise; echo 'error: no such thing' >&2; exit 3"]);
        let message = run(&mut command).unwrap_err().to_string();
        assert!(message.contains("exit status: 3") && message.ends_with("error: no such thing"), "{message}");
    }
}
