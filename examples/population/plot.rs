//! The tally as four bar charts in one SVG file.

use super::tally::{Tally, highest};
use level_of_care::placement::Level;
use plotters::coord::Shift;
use plotters::prelude::*;
use std::error::Error;

const BARS: RGBColor = RGBColor(0x0b, 0x55, 0x63);

/// Writes the charts.
pub fn write(path: &str, tally: &Tally) -> Result<(), Box<dyn Error>> {
    let page = SVGBackend::new(path, (1080, 760)).into_drawing_area();
    page.fill(&WHITE)?;
    let page = page.titled(&format!("{} made-up answer sets", tally.people), ("sans-serif", 22))?;
    let panels = page.split_evenly((2, 2));
    let levels = tally.values(&tally.floor[..Level::ALL.len() - 1]);
    let names = Level::ALL.iter().map(|level| level.id().replace('-', " "));
    bars(&panels[0], "Level of care (floor)", &names.collect::<Vec<_>>(), &levels)?;
    let numbered = [
        (&panels[1], "Questions asked", &tally.asked[..]),
        (&panels[2], "Fewest answers that force the level", &tally.reasons[..]),
        (&panels[3], "Open answers that could still lift the placement", &tally.unknowns[..]),
    ];
    for (panel, title, counts) in numbered {
        let counts = &counts[..=highest(counts)];
        let names: Vec<_> = (0..counts.len()).map(|n| n.to_string()).collect();
        bars(panel, title, &names, counts)?;
    }
    page.present()?;
    Ok(())
}

/// One chart: a bar for each count, its share of all people on the left.
#[allow(clippy::cast_precision_loss)] // a picture
fn bars(
    panel: &DrawingArea<SVGBackend, Shift>,
    title: &str,
    names: &[String],
    counts: &[u64],
) -> Result<(), Box<dyn Error>> {
    let people: u64 = counts.iter().sum();
    let share = |count: u64| count as f64 * 100.0 / people.max(1) as f64;
    let most = counts.iter().copied().map(share).fold(1.0, f64::max) * 1.1;
    let long = names.iter().any(|name| name.len() > 3);
    let mut chart = ChartBuilder::on(panel)
        .caption(title, ("sans-serif", 17))
        .margin(14)
        .x_label_area_size(if long { 44 } else { 28 })
        .y_label_area_size(46)
        .build_cartesian_2d((0..counts.len()).into_segmented(), 0.0..most)?;
    let name = |at: &SegmentValue<usize>| match at {
        SegmentValue::CenterOf(at) => names.get(*at).cloned().unwrap_or_default(),
        _ => String::new(),
    };
    chart
        .configure_mesh()
        .disable_x_mesh()
        .x_labels(counts.len().min(24))
        .x_label_style(("sans-serif", if long { 9 } else { 12 }))
        .x_label_formatter(&name)
        .y_label_formatter(&|share| format!("{share:.0} %"))
        .draw()?;
    chart.draw_series(
        Histogram::vertical(&chart)
            .style(BARS.filled())
            .margin(2)
            .data(counts.iter().enumerate().map(|(at, count)| (at, share(*count)))),
    )?;
    Ok(())
}
