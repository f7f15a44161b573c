//! Plots as SVG.

use std::fmt::Write;

const WIDTH: f64 = 460.0;
const HEIGHT: f64 = 300.0;
/// Room for the axes and what is written beside them.
const LEFT: f64 = 60.0;
const RIGHT: f64 = 20.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;

/// Told apart by people who do not see colours as others do, on a light and on a dark ground.
const COLOURS: [&str; 2] = ["#0077bb", "#ee7733"];

/// A plot with axes of its own.
pub(crate) struct Panel<'a> {
    pub(crate) title: &'a str,
    pub(crate) unit: &'a str,
    pub(crate) series: Vec<Series<'a>>,
}

/// Points that belong together, from left to right.
pub(crate) struct Series<'a> {
    pub(crate) name: &'a str,
    pub(crate) points: Vec<(f64, f64)>,
}

/// Plots side by side, over the same quantity.
pub(crate) fn svg(across: &str, panels: &[Panel]) -> String {
    let width = WIDTH * panels.len() as f64;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {HEIGHT}\" width=\"{width}\" \
         height=\"{HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#777\">\n"
    );
    for (index, panel) in panels.iter().enumerate() {
        let _ = writeln!(out, "<g transform=\"translate({} 0)\">", WIDTH * index as f64);
        draw(&mut out, across, panel);
        out.push_str("</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

fn draw(out: &mut String, across: &str, panel: &Panel) {
    let points = || panel.series.iter().flat_map(|series| &series.points);
    let (x, y) = (Axis::to(points().map(|point| point.0)), Axis::to(points().map(|point| point.1)));
    let left = |value: f64| LEFT + (WIDTH - LEFT - RIGHT) * value / x.end;
    let top = |value: f64| HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / y.end;
    let (right, bottom) = (left(x.end), top(0.0));
    let _ = writeln!(
        out,
        "<text x=\"{LEFT}\" y=\"18\" font-weight=\"bold\">{} in {}</text>",
        panel.title, panel.unit
    );
    for mark in y.marks() {
        let at = top(mark);
        let _ = writeln!(
            out,
            "<path d=\"M{LEFT} {at:.1}H{right}\" stroke=\"#777\" stroke-opacity=\".3\"/>\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{mark}</text>",
            LEFT - 6.0,
            at + 4.0
        );
    }
    for mark in x.marks() {
        let at = left(mark);
        let _ = writeln!(
            out,
            "<path d=\"M{at:.1} {bottom}v5\" stroke=\"#777\"/>\
             <text x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\">{mark}</text>",
            bottom + 18.0
        );
    }
    let _ = writeln!(
        out,
        "<path d=\"M{LEFT} {TOP}V{bottom}H{right}\" fill=\"none\" stroke=\"#777\"/>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{across}</text>",
        f64::midpoint(LEFT, right),
        bottom + 38.0
    );
    for (series, (index, colour)) in panel.series.iter().zip(COLOURS.iter().enumerate()) {
        let mut way = String::new();
        for (px, py) in &series.points {
            let _ = write!(way, "{:.1},{:.1} ", left(*px), top(*py));
            let _ = writeln!(
                out,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{colour}\"/>",
                left(*px),
                top(*py)
            );
        }
        let _ = writeln!(
            out,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\
             <text x=\"{}\" y=\"{}\" fill=\"{colour}\">{}</text>",
            way.trim_end(),
            LEFT + 12.0,
            TOP + 12.0 + 16.0 * index as f64,
            series.name
        );
    }
}

/// An axis from 0 to a round number.
struct Axis {
    end: f64,
    step: f64,
}

impl Axis {
    /// Long enough for all of these.
    fn to(values: impl Iterator<Item = f64>) -> Self {
        let most = values.fold(0.0_f64, f64::max).max(f64::MIN_POSITIVE);
        let magnitude = 10_f64.powf((most / 4.0).log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0]
            .map(|factor| factor * magnitude)
            .into_iter()
            .find(|step| step * 5.0 >= most);
        let step = step.unwrap_or(most);
        Self { end: (most / step).ceil() * step, step }
    }

    fn marks(&self) -> impl Iterator<Item = f64> {
        let count = (self.end / self.step).round() as u32;
        // Rounded, as 3 times 0.1 is not 0.3.
        (0..=count).map(|index| (f64::from(index) * self.step * 1e6).round() / 1e6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(values: &[f64]) -> Vec<f64> {
        Axis::to(values.iter().copied()).marks().collect()
    }

    #[test]
    fn an_axis_has_a_few_round_marks_and_room_for_everything() {
        assert_eq!(marks(&[25.0, 996.0]), [0.0, 200.0, 400.0, 600.0, 800.0, 1000.0]);
        assert_eq!(marks(&[0.31]), [0.0, 0.1, 0.2, 0.3, 0.4]);
        assert_eq!(marks(&[7.0, 1.0]), [0.0, 2.0, 4.0, 6.0, 8.0]);
        for tenths in 1..2000 {
            let marks = marks(&[f64::from(tenths) / 10.0]);
            assert!((3..=11).contains(&marks.len()), "{tenths}: {marks:?}");
            assert!(marks.last().is_some_and(|last| *last >= f64::from(tenths) / 10.0));
        }
    }

    #[test]
    fn a_plot_is_drawn_inside_its_frame() {
        let series = Series { name: "checks", points: vec![(25.0, 0.5), (996.0, 9.0)] };
        let drawn = svg("operations", &[Panel { title: "time", unit: "s", series: vec![series] }]);
        assert!(drawn.contains("points=\"69.5,239.5 "), "{drawn}");
        assert!(drawn.contains(">checks</text>") && drawn.contains(">time in s</text>"));
        assert_eq!(drawn.matches("<circle").count(), 2);
    }
}
