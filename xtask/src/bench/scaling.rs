//! `cargo xtask bench scaling`: time and memory against the number of operations.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::peers::{Ours, Peer};
use super::plot::{self, Panel, Series};
use super::process::{self, Cost};
use super::statistics::{Line, Summary};
use super::{Scaling, cargo, document, machine, table};
use crate::failure::Failure;
use crate::files;

/// Parts of the document, by their number of operations.
const PARTS: [usize; 3] = [25, 50, 100];
/// The document as a whole, doubled and quadrupled.
const MULTIPLES: [usize; 3] = [1, 2, 4];
/// The highest power of the number of operations that counts as linear, as times vary.
const LINEAR: f64 = 1.1;

/// A document of some size, and what it cost each time.
struct Size {
    operations: usize,
    document: PathBuf,
    out: PathBuf,
    generated: Vec<Cost>,
    checked: Vec<Cost>,
}

/// A quantity for each number of operations.
type Points = Vec<(f64, Summary)>;

pub(crate) fn run(options: &Scaling) -> Result<(), Failure> {
    let load = machine::load();
    let cache = options.shared.cache()?;
    let tools = cache.join("tools");
    Ours.install(&tools)?;
    let target = cache.join("target");
    let mut sizes = sizes(&options.shared.spec(), &cache.join("scaling"))?;
    for size in &sizes {
        eprintln!("warming up: {} operations", size.operations);
        process::run(&mut size.generate_into(&tools, &size.out))?;
        process::run(&mut size.check(&target))?;
    }
    for round in 1..=options.shared.runs {
        eprintln!("round {round} of {}", options.shared.runs);
        for size in &mut sizes {
            size.measure(&tools, &target)?;
        }
    }

    let series = [
        ("generation", points(&sizes, |size| &size.generated, wall)),
        ("generation", points(&sizes, |size| &size.generated, peak)),
        ("cargo check", points(&sizes, |size| &size.checked, wall)),
        ("cargo check", points(&sizes, |size| &size.checked, peak)),
    ];
    let [(_, generation), (_, its_memory), (_, check), (_, memory)] = &series;
    let facts = [
        machine::description(load),
        options.shared.subject(),
        verdict("Generation", generation),
        verdict("`cargo check`", check),
    ];
    options.shared.publish("scaling", &facts, &grid([generation, its_memory, check, memory]))?;
    if let Some(path) = &options.svg {
        let panel = |title, unit, factor: f64, first: usize| Panel {
            title,
            unit,
            series: [first, first + 2]
                .into_iter()
                .filter_map(|index| series.get(index))
                .map(|(name, points)| Series {
                    name,
                    points: medians(points).into_iter().map(|(x, y)| (x, y * factor)).collect(),
                })
                .collect(),
        };
        let svg = plot::svg("operations", &[panel("time", "s", 1.0, 0), panel("peak memory", "MB", 1e-6, 1)]);
        files::write(path, svg)?;
    }
    Ok(())
}

/// A row for each size, and one for what each further operation adds.
fn grid([generation, its_memory, check, memory]: [&Points; 4]) -> Vec<Vec<String>> {
    let head = [
        "operations",
        "generation",
        "for each operation",
        "its memory",
        "`cargo check`",
        "for each operation",
        "memory of the compiler",
    ];
    let mut grid = vec![head.map(str::to_owned).to_vec()];
    let milliseconds = |seconds: f64| format!("{:.2} ms", seconds * 1e3);
    let each = |(operations, time): &(f64, Summary)| milliseconds(time.median / operations);
    for (((generation, its_memory), check), memory) in
        generation.iter().zip(its_memory).zip(check).zip(memory)
    {
        grid.push(vec![
            generation.0.to_string(),
            table::seconds(&generation.1),
            each(generation),
            table::megabytes(&its_memory.1),
            table::seconds(&check.1),
            each(check),
            table::megabytes(&memory.1),
        ]);
    }
    let slope = |points: &Points, shown: &dyn Fn(f64) -> String| {
        Line::through(&medians(points)).map_or("–".to_owned(), |line| shown(line.slope))
    };
    let kilobytes = |bytes: f64| format!("{:.0} kB", bytes / 1e3);
    grid.push(vec![
        "each further one".to_owned(),
        String::new(),
        slope(generation, &milliseconds),
        slope(its_memory, &kilobytes),
        String::new(),
        slope(check, &milliseconds),
        slope(memory, &kilobytes),
    ]);
    grid
}

/// Says whether a time is linear in the number of operations: whether it grows with a power of
/// about 1 once there are so many that what every crate has matters little.
fn verdict(what: &str, points: &Points) -> String {
    let medians = medians(points);
    let many = &medians[medians.len().saturating_sub(MULTIPLES.len())..];
    let logarithms: Vec<(f64, f64)> = many.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let (Some(power), Some(line)) = (Line::through(&logarithms), Line::through(&medians)) else {
        return format!("{what}: too few sizes to say how it grows.");
    };
    let grows = if power.slope <= LINEAR { "not faster than linearly" } else { "faster than linearly" };
    format!(
        "{what} grows {grows}: with the power {:.2} of the operations from {} to {}. A straight line \
         through all medians explains {:.1} % of the variance.",
        power.slope,
        many.first().map_or(0.0, |point| point.0),
        many.last().map_or(0.0, |point| point.0),
        line.fit * 100.0
    )
}

/// Writes the documents.
fn sizes(spec: &Path, folder: &Path) -> Result<Vec<Size>, Failure> {
    files::create_folder(folder)?;
    let whole = document::read(spec)?;
    let count = document::count(&whole);
    let mut trees = Vec::new();
    for part in PARTS.into_iter().filter(|part| *part < count) {
        let mut tree = whole.clone();
        document::keep_first(&mut tree, part);
        trees.push(tree);
    }
    for times in MULTIPLES {
        let mut tree = whole.clone();
        document::multiply(&mut tree, times);
        trees.push(tree);
    }
    let size = |tree| {
        let operations = document::count(&tree);
        let document = folder.join(format!("{operations}.yaml"));
        document::write(&document, &tree)?;
        let out = folder.join(operations.to_string());
        Ok(Size { operations, document, out, generated: Vec::new(), checked: Vec::new() })
    };
    trees.into_iter().map(size).collect()
}

impl Size {
    /// Generates the crate anew and checks it, with its dependencies there already. The crate that
    /// is checked stays, as Cargo would not know a new one.
    fn measure(&mut self, tools: &Path, target: &Path) -> Result<(), Failure> {
        let scratch = self.out.with_extension("scratch");
        let _ = fs::remove_dir_all(&scratch);
        self.generated.push(process::watch(&mut self.generate_into(tools, &scratch))?);
        let root = self.out.join("src/lib.rs");
        fs::File::options()
            .append(true)
            .open(&root)
            .and_then(|file| file.set_modified(SystemTime::now()))
            .map_err(|error| Failure::file("touch", &root, error))?;
        self.checked.push(process::watch(&mut self.check(target))?);
        Ok(())
    }

    fn generate_into(&self, tools: &Path, out: &Path) -> Command {
        let mut generate = Command::new(Ours.tool(tools));
        generate.args(["generate", "--spec"]).arg(&self.document).arg("--out").arg(out);
        // Names that need help in the document need it in each copy, where none is given.
        generate.arg("--skip-unsupported");
        generate
    }

    fn check(&self, target: &Path) -> Command {
        let mut check = cargo(&["check"]);
        check.current_dir(&self.out).env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target);
        check
    }
}

fn wall(cost: &Cost) -> f64 {
    cost.wall.as_secs_f64()
}

fn peak(cost: &Cost) -> f64 {
    cost.peak as f64
}

fn points(sizes: &[Size], costs: fn(&Size) -> &Vec<Cost>, number: fn(&Cost) -> f64) -> Points {
    let summary = |size: &Size| Summary::of(costs(size).iter().map(number).collect());
    sizes.iter().filter_map(|size| Some((size.operations as f64, summary(size)?))).collect()
}

fn medians(points: &Points) -> Vec<(f64, f64)> {
    points.iter().map(|(x, summary)| (*x, summary.median)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(time: fn(f64) -> f64) -> Points {
        let summary = |x| Summary { median: time(x), least: time(x), most: time(x) };
        [25.0, 50.0, 100.0, 249.0, 498.0, 996.0].map(|x| (x, summary(x))).to_vec()
    }

    #[test]
    fn what_is_linear_is_told_from_what_is_not() {
        let linear = verdict("It", &points(|x| 0.3 + 0.01 * x));
        assert!(linear.starts_with("It grows not faster than linearly: with the power 0.9"), "{linear}");
        assert!(linear.ends_with(
            "from 249 to 996. A straight line through all medians explains 100.0 % of the variance."
        ));
        let quadratic = verdict("It", &points(|x| 0.3 + 0.01 * x * x));
        assert!(quadratic.starts_with("It grows faster than linearly: with the power 2.00 "), "{quadratic}");
        assert_eq!(verdict("It", &Vec::new()), "It: too few sizes to say how it grows.");
    }

    #[test]
    fn a_row_says_what_one_operation_costs_and_the_last_what_one_more_does() {
        let (time, memory) = (points(|x| 0.5 + 0.01 * x), points(|x| 1e6 + 2e3 * x));
        let grid = grid([&time, &memory, &time, &memory]);
        assert_eq!(grid[3], ["100", "1.50 s", "15.00 ms", "1.2 MB", "1.50 s", "15.00 ms", "1.2 MB"]);
        assert_eq!(grid[7], ["each further one", "", "10.00 ms", "2 kB", "", "10.00 ms", "2 kB"]);
    }
}
