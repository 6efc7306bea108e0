//! Checks a center's file: `cargo run -q --example check_provider FILE`, or `-` for standard input.
//!
//! Prints every problem, then what visitors will see. Ends with 0 when there is no error, 1 when there is one,
//! and 2 when the file cannot be opened. With `--json` it prints the problems as JSON.

use level_of_care::provider::{self, Checked, Severity, diagnostics_json};
use std::io::Read;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let as_json = arguments.iter().any(|argument| argument == "--json");
    arguments.retain(|argument| argument != "--json");
    let [path] = arguments.as_slice() else {
        eprintln!("Name one file: cargo run -q --example check_provider programs.json");
        return ExitCode::from(2);
    };
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{path} cannot be opened: {error}.");
            return ExitCode::from(2);
        }
    };
    let Ok(text) = String::from_utf8(bytes) else {
        println!("error at the file: This is not plain text. Save the file as JSON in UTF-8.");
        return ExitCode::from(1);
    };
    let checked = provider::check(&text);
    if as_json {
        println!("{}", diagnostics_json(&checked.diagnostics).write());
    } else {
        for problem in &checked.diagnostics {
            println!("{problem}");
        }
        println!("{}", outcome(&checked));
    }
    ExitCode::from(u8::from(count(&checked, Severity::Error) > 0))
}

fn read(path: &str) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if path == "-" {
        std::io::stdin().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(path)
}

fn count(checked: &Checked, severity: Severity) -> usize {
    checked.diagnostics.iter().filter(|problem| problem.severity == severity).count()
}

fn outcome(checked: &Checked) -> String {
    let (errors, warnings) = (count(checked, Severity::Error), count(checked, Severity::Warning));
    let problems = match (errors, warnings) {
        (0, 0) => "No problems.".to_owned(),
        _ => format!("Errors: {errors}. Warnings: {warnings}."),
    };
    match &checked.provider {
        None => format!("{problems} Visitors will see no programs until the errors are mended."),
        Some(center) => {
            let names: Vec<String> = center
                .programs
                .iter()
                .map(|program| program.name.clone().unwrap_or_else(|| program.level.id().to_owned()))
                .collect();
            format!("{problems} {}: visitors will see {}.", center.name, names.join(", "))
        }
    }
}
