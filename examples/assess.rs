//! Reads a request as JSON on standard input and writes the report as JSON.
//!
//! ```text
//! echo '{"answers": {"emergency-signs": ["seizure"]}}' | cargo run -q --example assess
//! cargo run -q --example assess -- --questions     the questionnaire
//! cargo run -q --example assess -- --lines         one request a line, one report a line
//! ```
//!
//! `"lang": "es"` finds its pack in `www/words`. With `--lines`, a line that cannot be read gives `{"line": 3, "error": "..."}` and the others go on. Else an
//! error is a sentence on standard error, and the exit code is 1.

use level_of_care::json::Json;
use level_of_care::nearest::closest;
use level_of_care::{assess, headless};
use std::borrow::Cow;
use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

const OPTIONS: [&str; 2] = ["--questions", "--lines"];

fn main() -> ExitCode {
    let outcome = run(&std::env::args().skip(1).collect::<Vec<_>>());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &[String]) -> Result<(), String> {
    match options {
        [] => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).map_err(|error| unreadable(&error))?;
            say(&assess(&with_pack(&text))?)
        }
        [one] if one == "--questions" => say(&headless::questions("{}")?),
        [one] if one == "--lines" => lines(),
        [one, second, ..] if OPTIONS.contains(&one.as_str()) => {
            Err(format!("One option is taken at a time; leave out {second}."))
        }
        [other, ..] => {
            let near = closest(other, OPTIONS.into_iter()).unwrap_or("");
            Err(format!("There is no option {other} here; did you mean {near}?"))
        }
    }
}

fn lines() -> Result<(), String> {
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = String::from_utf8(line.map_err(|error| unreadable(&error))?);
        let outcome = match line.as_deref() {
            Ok(line) => assess(&with_pack(line)),
            Err(_) => Err("The line is not UTF-8 text.".to_owned()),
        };
        say(&outcome.unwrap_or_else(|sentence| {
            Json::object([("line", Json::whole(number + 1)), ("error", Json::Text(sentence))]).write()
        }))?;
    }
    Ok(())
}

/// The request with the pack of its language, where that is in `www/words` and the request brings none.
fn with_pack(text: &str) -> Cow<'_, str> {
    let Ok(Json::Object(mut parts)) = Json::parse(text) else { return text.into() };
    let Some(pack) = pack_of(&Json::Object(parts.clone())) else { return text.into() };
    parts.push(("pack".to_owned(), pack));
    Json::Object(parts).write().into()
}

fn pack_of(request: &Json) -> Option<Json> {
    let tag = request.get("lang").and_then(Json::as_text)?.trim().split('-').next()?.to_ascii_lowercase();
    if request.get("pack").is_some() || !tag.chars().all(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    let path = format!("{}/www/words/{tag}.json", env!("CARGO_MANIFEST_DIR"));
    Json::parse(&std::fs::read_to_string(path).ok()?).ok()
}

fn say(json: &str) -> Result<(), String> {
    match writeln!(io::stdout(), "{json}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|error| format!("The report cannot be written: {error}.")),
    }
}

fn unreadable(error: &io::Error) -> String {
    format!("Standard input cannot be read: {error}.")
}
