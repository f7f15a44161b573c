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

/// A document of some size, and what it cost each time.
struct Size {
    operations: usize,
    document: PathBuf,
    out: PathBuf,
    generate: Vec<Cost>,
    check: Vec<Cost>,
}

pub(crate) fn run(options: &Scaling) -> Result<(), Failure> {
    let machine = machine::description();
    let cache = options.shared.cache()?;
    let tools = cache.join("tools");
    Ours.install(&tools)?;
    let mut sizes = sizes(&options.shared.spec(), &cache.join("scaling"))?;
    // The first round prepares the others and does not count.
    for round in 0..=options.shared.runs {
        for size in &mut sizes {
            let (generate, check) = size.measure(&tools, &cache.join("scaling/target"))?;
            if round > 0 {
                size.generate.push(generate);
                size.check.push(check);
            }
        }
        eprintln!("round {round} of {}", options.shared.runs);
    }

    let head = ["operations", "generation", "its memory", "`cargo check`", "memory of the compiler"];
    let mut grid = vec![head.map(str::to_owned).to_vec()];
    let series: Vec<(&str, Vec<(f64, Summary)>)> = vec![
        ("generation", points(&sizes, |size| &size.generate, wall)),
        ("generation", points(&sizes, |size| &size.generate, peak)),
        ("cargo check", points(&sizes, |size| &size.check, wall)),
        ("cargo check", points(&sizes, |size| &size.check, peak)),
    ];
    for (index, size) in sizes.iter().enumerate() {
        let mut row = vec![size.operations.to_string()];
        for (column, (_, points)) in series.iter().enumerate() {
            let shown = if column % 2 == 0 { table::seconds } else { table::megabytes };
            row.extend(points.get(index).map(|(_, summary)| shown(summary)));
        }
        grid.push(row);
    }
    let lines: Vec<Option<Line>> = series.iter().map(|(_, points)| Line::through(&medians(points))).collect();
    let mut fits = vec!["for each operation".to_owned()];
    for (column, line) in lines.iter().enumerate() {
        let (unit, factor) = if column % 2 == 0 { ("ms", 1e3) } else { ("kB", 1e-3) };
        let shown = |line: &Line| format!("{:.2} {unit}, R² {:.3}", line.slope * factor, line.fit);
        fits.push(line.as_ref().map(shown).unwrap_or_default());
    }
    grid.push(fits);
    let facts = [machine, format!("{} rounds: median (least–most).", options.shared.runs)];
    options.shared.publish("scaling", &facts, &grid)?;
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
        Ok(Size { operations, document, out, generate: Vec::new(), check: Vec::new() })
    };
    trees.into_iter().map(size).collect()
}

impl Size {
    /// Generates the crate anew and checks it, with its dependencies there already.
    fn measure(&self, tools: &Path, target: &Path) -> Result<(Cost, Cost), Failure> {
        let generate = |out: &Path| {
            let mut generate = Command::new(tools.join("own/release/xtask"));
            generate.args(["generate", "--skip-unsupported", "--spec"]).arg(&self.document);
            generate.arg("--out").arg(out);
            generate
        };
        // The crate that is checked stays, as Cargo would not know a new one.
        process::run(&mut generate(&self.out))?;
        let scratch = self.out.with_extension("scratch");
        let _ = fs::remove_dir_all(&scratch);
        let generated = process::watch(&mut generate(&scratch))?;
        let root = self.out.join("src/lib.rs");
        fs::File::options()
            .append(true)
            .open(&root)
            .and_then(|file| file.set_modified(SystemTime::now()))
            .map_err(|error| Failure::file("touch", &root, error))?;
        let mut check = cargo(&["check"]);
        check.current_dir(&self.out).env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target);
        Ok((generated, process::watch(&mut check)?))
    }
}

fn wall(cost: &Cost) -> f64 {
    cost.wall.as_secs_f64()
}

fn peak(cost: &Cost) -> f64 {
    cost.peak as f64
}

fn points(sizes: &[Size], costs: fn(&Size) -> &Vec<Cost>, number: fn(&Cost) -> f64) -> Vec<(f64, Summary)> {
    let summary = |size: &Size| Summary::of(costs(size).iter().map(number).collect());
    sizes.iter().filter_map(|size| Some((size.operations as f64, summary(size)?))).collect()
}

fn medians(points: &[(f64, Summary)]) -> Vec<(f64, f64)> {
    points.iter().map(|(x, summary)| (*x, summary.median)).collect()
}
