//! Any bytes as a center's file: every problem has a place and a sentence, a file without errors gives programs, and
//! checking the same file twice says the same.
#![no_main]

use level_of_care::provider::{Severity, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let checked = check(text);
    let errors = checked.diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
    assert!(checked.diagnostics.iter().all(|found| !found.message.is_empty()));
    assert!(checked.provider.is_some() || errors > 0, "nothing was read, and nothing says why");
    assert_eq!(check(text).diagnostics, checked.diagnostics);
});
