//! Whatever a file holds, checking it ends, says where each problem is, and never fails.

mod random;

use level_of_care::json::Json;
use level_of_care::provider::theme::{Color, Theme};
use level_of_care::provider::{Checked, Severity, check, check_json};
use proptest::prelude::*;
use proptest::sample::Index;
use random::{Dice, file, junk};

/// The value at a path such as `programs[2].level`, or none.
fn at<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    let mut here = json;
    for step in path.split('.').flat_map(|part| part.split_inclusive('[')).filter(|step| *step != "[") {
        let step = step.trim_end_matches('[');
        here = match step.strip_suffix(']') {
            Some(position) => here.as_list()?.get(position.parse::<usize>().ok()?)?,
            None => here.get(step)?,
        };
    }
    Some(here)
}

fn has_error(checked: &Checked) -> bool {
    checked.diagnostics.iter().any(|problem| problem.severity == Severity::Error)
}

/// Whether a center came of it, or a reason why not.
fn is_answer(checked: &Checked) -> bool {
    checked.provider.is_some() || has_error(checked)
}

fn parent(path: &str) -> &str {
    path.rfind(['.', '[']).map_or("", |end| &path[..end])
}

/// Of files drawn without a fault, one in five has no error: the rest contradict themselves.
fn many() -> ProptestConfig {
    let cases = if cfg!(debug_assertions) { 2_000 } else { 20_000 };
    ProptestConfig { max_global_rejects: 10 * cases, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        prop_assert!(is_answer(&check(&text)));
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(is_answer(&check(&String::from_utf8_lossy(&bytes))));
    }

    #[test]
    fn a_file_with_one_letter_changed_is_answered(at in any::<Index>(), byte in any::<u8>()) {
        let mut text = std::fs::read("tests/providers/valid/full-continuum.json").unwrap();
        *at.get_mut(&mut text) = byte;
        prop_assert!(is_answer(&check(&String::from_utf8_lossy(&text))));
    }

    #[test]
    fn any_tree_is_answered(seed in any::<u64>()) {
        prop_assert!(is_answer(&check_json(&junk(&mut Dice(seed), 6))));
    }

    #[test]
    fn every_problem_of_a_nearly_right_file_names_a_place_in_it(seed in any::<u64>(), faults in 0..20_u64) {
        let tree = file(&mut Dice(seed), faults);
        let checked = check_json(&tree);
        prop_assert_eq!(&checked.diagnostics, &check_json(&tree).diagnostics, "the same file, the same answer");
        for problem in &checked.diagnostics {
            let path = problem.path.as_str();
            let odd_name = path.contains(['…', ']', '<', '&', '"', '\\']) || !path.is_ascii();
            let exists = path.is_empty() || at(&tree, path).is_some() || at(&tree, parent(path)).is_some();
            prop_assert!(exists || odd_name || parent(path).is_empty(), "{problem}");
            prop_assert!(problem.message.ends_with(['.', '?']), "{problem}");
        }
    }

    #[test]
    fn without_an_error_every_program_is_kept(seed in any::<u64>()) {
        let tree = file(&mut Dice(seed), 0);
        let checked = check_json(&tree);
        let written = tree.get("programs").and_then(Json::as_list).map_or(0, <[Json]>::len);
        let kept = checked.provider.as_ref().map_or(0, |center| center.programs.len());
        prop_assert!(kept <= written);
        prop_assume!(!has_error(&checked));
        prop_assert_eq!(kept, written);
    }
}

#[test]
fn absurd_sizes_are_refused_with_a_sentence() {
    let first = |text: &str| check(text).diagnostics.first().map(ToString::to_string).unwrap();
    let huge = "x".repeat(10 * 1024 * 1024);
    assert_eq!(
        first(&huge),
        "error at the file: This is not JSON. Line 1, column 1: the text is larger than 1 MB; shorten it."
    );
    let programs = vec![r#"{"level":"outpatient"}"#; 10_000].join(",");
    let many = format!(r#"{{"name":"A","phone":"213-555-0199","programs":[{programs}]}}"#);
    assert_eq!(first(&many), "error at programs: This list has 10000 items. Keep 1000 or fewer.");
    let long = format!(
        r#"{{"name":"{}","phone":"213-555-0199","programs":[{{"level":"outpatient"}}]}}"#,
        "n".repeat(999_000)
    );
    assert_eq!(first(&long), "error at name: This text has 999000 characters. Shorten it to 120 or fewer.");
    let bomb = "[".repeat(500_000);
    assert!(first(&bomb).ends_with("lists and objects are nested too deep; use fewer levels."));
    let bomb = r#"{"a":"#.repeat(100_000);
    assert!(first(&bomb).ends_with("lists and objects are nested too deep; use fewer levels."));
}

#[test]
fn a_flood_of_problems_is_cut_off_and_counted() {
    let programs = vec![r#"{"level":"spa"}"#; 1000].join(",");
    let text = format!(r#"{{"name":"A","phone":"213-555-0199","programs":[{programs}]}}"#);
    let found = check(&text).diagnostics;
    assert_eq!(found.len(), 201);
    assert_eq!(
        found[200].to_string(),
        "error at the file: 800 more problems are not listed. Mend these first, then check again."
    );
}

#[test]
fn a_flood_of_warnings_costs_no_program() {
    let odd = r#"{"level":"outpatient","schedule":{"days_per_week":1}}"#;
    let programs = vec![odd; 1000].join(",");
    let checked = check(&format!(r#"{{"name":"A","phone":"213-555-0199","programs":[{programs}]}}"#));
    assert_eq!(checked.provider.unwrap().programs.len(), 1000);
    assert!(checked.diagnostics.iter().all(|problem| problem.severity == Severity::Warning));
    let left = checked.diagnostics.last().unwrap();
    assert_eq!(
        left.to_string(),
        "warning at the file: 800 more problems are not listed. Mend these first, then check again."
    );
}

/// The contrast that the widget itself asks for on the page, in `www/loader/dom/theme.ts`, with its own colors where a
/// file can say nothing.
fn is_used(ink: Color, paper: Color, accent: Color, on_accent: Color) -> bool {
    let [wash, soft, edge, urgent] = [0xf0_f5f5, 0x3f_5157, 0x5f_7379, 0x8f_1d1d].map(Color);
    let words = [
        (ink, paper),
        (ink, wash),
        (soft, paper),
        (accent, paper),
        (accent, wash),
        (on_accent, accent),
        (urgent, paper),
    ];
    words.iter().all(|(front, behind)| front.contrast(*behind) >= 450) && edge.contrast(paper) >= 300
}

#[test]
fn a_theme_is_an_error_exactly_when_the_widget_would_refuse_its_colors() {
    let mut dice = Dice(7);
    let (mut used, mut refused) = (0, 0);
    for round in 0..20_000 {
        // Every other round near to the limits, where the two could differ.
        let mut gray =
            |low: u64, high: u64| Color(u32::try_from(low + dice.roll(high - low)).unwrap() * 0x01_0101);
        let [ink, paper, accent, on_accent] = if round % 2 == 0 {
            [gray(0, 130), gray(150, 256), gray(0, 130), gray(0, 256)]
        } else {
            [0; 4].map(|_| gray(0, 256))
        };
        let [i, p, a, o] = [ink, paper, accent, on_accent].map(Color::hex);
        let theme = format!(r#"{{"ink": "{i}", "paper": "{p}", "accent": "{a}", "on_accent": "{o}"}}"#);
        let file = format!(
            r#"{{"name": "A", "phone": "213-555-0199", "theme": {theme}, "programs": [{{"level": "outpatient"}}]}}"#
        );
        let kept = check(&file).provider.expect("a center").theme != Theme::default();
        assert_eq!(kept, is_used(ink, paper, accent, on_accent), "{file}");
        *(if kept { &mut used } else { &mut refused }) += 1;
    }
    assert!(used > 100 && refused > 100, "{used}, {refused}");
}
