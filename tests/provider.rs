//! A center's file: what a good one gives, and what is said of a bad one.

use level_of_care::provider::{self, Severity};

fn valid() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/providers/valid");
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn the_five_seed_programs_are_read_without_an_error() {
    let files = valid();
    assert!(files.len() >= 5);
    for (name, text) in files {
        let checked = provider::check(&text);
        let errors: Vec<_> = checked
            .diagnostics
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");
        assert!(!checked.provider.unwrap().programs.is_empty(), "{name}");
    }
}

#[test]
fn six_to_twelve_hours_called_intensive_outpatient_is_warned_about() {
    let (_, text) = valid().into_iter().find(|(name, _)| name == "assessment-first").unwrap();
    let warnings: Vec<String> = provider::check(&text).diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "warning at programs[0].schedule: The low end of 6 to 12 hours a week is too few for the level. Intensive outpatient means 9 hours or more; offer at least that, or list a second program with the level \"outpatient\"."
        ]
    );
}

#[test]
fn name_phone_and_one_level_are_enough() {
    let checked =
        provider::check(r#"{"name": "A", "phone": "213-555-0199", "programs": [{"level": "outpatient"}]}"#);
    assert_eq!(checked.diagnostics, []);
    assert_eq!(checked.provider.unwrap().dial, "+12135550199");
}
