//! Numbers of repeated measurements.

/// What repetitions of one measurement gave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Summary {
    pub(crate) median: f64,
    pub(crate) least: f64,
    pub(crate) most: f64,
}

impl Summary {
    /// Of at least one number; nothing of none.
    pub(crate) fn of(mut numbers: Vec<f64>) -> Option<Self> {
        numbers.sort_by(f64::total_cmp);
        let (least, most) = (*numbers.first()?, *numbers.last()?);
        let middle = numbers.len() / 2;
        let median = match numbers.len() % 2 {
            0 => f64::midpoint(numbers[middle - 1], numbers[middle]),
            _ => numbers[middle],
        };
        Some(Self { median, least, most })
    }
}

/// A straight line through points, by least squares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) start: f64,
    pub(crate) slope: f64,
    /// How much of the variance it explains, 1 at most.
    pub(crate) fit: f64,
}

impl Line {
    /// Through at least two points of different `x`; nothing else.
    pub(crate) fn through(points: &[(f64, f64)]) -> Option<Self> {
        let count = points.len() as f64;
        let mean = |part: fn(&(f64, f64)) -> f64| points.iter().map(part).sum::<f64>() / count;
        let (x, y) = (mean(|point| point.0), mean(|point| point.1));
        let (mut across, mut along, mut up) = (0.0, 0.0, 0.0);
        for point in points {
            let (dx, dy) = (point.0 - x, point.1 - y);
            across += dx * dy;
            along += dx * dx;
            up += dy * dy;
        }
        if along <= 0.0 {
            return None;
        }
        let slope = across / along;
        let fit = if up > 0.0 { slope * across / up } else { 1.0 };
        Some(Self { start: y - slope * x, slope, fit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_has_the_median_and_the_ends() {
        let summary = |median, least, most| Some(Summary { median, least, most });
        assert_eq!(Summary::of(vec![3.0, 1.0, 2.0]), summary(2.0, 1.0, 3.0));
        assert_eq!(Summary::of(vec![4.0, 1.0, 2.0, 9.0]), summary(3.0, 1.0, 9.0));
        assert_eq!(Summary::of(Vec::new()), None);
    }

    #[test]
    fn a_line_goes_through_what_is_straight() {
        let line = Line::through(&[(1.0, 5.0), (2.0, 7.0), (4.0, 11.0)]).unwrap();
        assert_eq!(line, Line { start: 3.0, slope: 2.0, fit: 1.0 });
        assert!(Line::through(&[(1.0, 1.0), (2.0, 4.0), (3.0, 9.0), (4.0, 16.0)]).unwrap().fit < 0.99);
        assert_eq!(Line::through(&[(1.0, 5.0)]), None);
    }
}
