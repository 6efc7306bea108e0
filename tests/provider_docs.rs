//! `docs/providers.md`: its examples are checked, its tables are made here. `BLESS=1 cargo test --test
//! provider_docs` writes them anew.

mod committed;

use committed::committed;
use level_of_care::BOOK;
use level_of_care::answers::{Answers, reading};
use level_of_care::fit::{Criterion, Fit, Verdict, fit};
use level_of_care::json::Json;
use level_of_care::placement::{Level, place};
use level_of_care::provider::file::FILE;
use level_of_care::provider::shape::{Object, Shape};
use level_of_care::provider::{self};
use level_of_care::words::{Person, Words};
use std::fmt::Write as _;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/providers.md");
const SEEDS: [&str; 5] =
    ["full-continuum", "assessment-first", "half-day", "five-evenings", "mornings-or-evenings"];

/// Severe alcohol use with depression, a safe home, free in the evening only. All else is as mild as can be.
const VISITOR: &str = r#"{
    "substances": ["alcohol"], "alcohol-frequency": "weekly", "alcohol-amount": "3-5",
    "use-cost": ["more", "cut-down", "time", "craving", "duties", "people", "gave-up"], "cravings": "often",
    "mood": "severe", "mind-conditions": ["depression-anxiety"], "home": "safe", "age-band": "18-64",
    "free-times": ["weekday-evenings"], "hours-free": "9-19"
}"#;

/// The visitor's answers, with the mildest answer to every other clinical question.
fn visitor() -> Answers {
    let mut answers = reading::read(&BOOK, &Json::parse(VISITOR).unwrap()).unwrap();
    for (position, question) in BOOK.questions.iter().enumerate() {
        if question.clinical && answers.get(position).is_none() {
            answers.set(position, Some(level_of_care::answers::Answer::of(question, 0)));
        }
    }
    answers
}

fn seed(name: &str) -> Fit {
    let path = format!("{}/tests/providers/valid/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let center = provider::check(&std::fs::read_to_string(path).unwrap()).provider.unwrap();
    let answers = visitor();
    fit(&BOOK, &answers, place(&BOOK, &answers), &center, &Words::english(Person::You))
}

fn reasons(criteria: &[Criterion], verdict: Verdict) -> String {
    let texts: Vec<&str> =
        criteria.iter().filter(|one| one.verdict == verdict).map(|one| one.text.as_str()).collect();
    texts.join(" ")
}

fn five() -> String {
    let mut out = String::from(
        "| file | program | verdict | what fits | what is to be settled | what does not fit |\n|---|---|---|---|---|---|\n",
    );
    for name in SEEDS {
        for program in seed(name).programs {
            let verdict = match (program.verdict, program.more_than_needed) {
                (Verdict::FitsIf, true) => "more than needed",
                (verdict, _) => verdict.id(),
            };
            let [fits, settle, not] =
                [Verdict::Fits, Verdict::FitsIf, Verdict::DoesNotFit].map(|v| reasons(&program.criteria, v));
            writeln!(out, "| `{name}` | {} | **{verdict}** | {fits} | {settle} | {not} |", program.name)
                .unwrap();
        }
    }
    out
}

fn visitor_text() -> String {
    let range = place(&BOOK, &visitor());
    assert_eq!(range.floor, range.ceiling, "everything about this visitor is known");
    format!(
        "The visitor: severe alcohol use with depression, a safe home, free on weekday evenings only. The rule book places them in **{}**, whatever a center offers:\n",
        range.floor.level.id()
    )
}

fn reference() -> String {
    let mut out = String::new();
    object(&FILE, "the file", &mut out, &mut vec![]);
    out
}

fn object(object: &'static Object, title: &str, out: &mut String, done: &mut Vec<&'static str>) {
    done.push(object.name);
    writeln!(out, "### {title}\n\n| name | value | what it means |\n|---|---|---|").unwrap();
    let mut inner = Vec::new();
    for field in object.fields {
        let name = if field.required { format!("**`{}`**", field.name) } else { format!("`{}`", field.name) };
        let doc = field.doc.replace('|', "\\|");
        writeln!(out, "| {name} | {} | {doc} |", of(&field.shape, field.name, &mut inner)).unwrap();
    }
    out.push('\n');
    for (name, inside) in inner {
        if !done.contains(&inside.name) {
            self::object(inside, &format!("`{name}`"), out, done);
        }
    }
}

fn of(shape: &'static Shape, name: &str, inner: &mut Vec<(String, &'static Object)>) -> String {
    match shape {
        Shape::Anything => "any text".to_owned(),
        Shape::Words(most) => format!("text, at most {most} characters"),
        Shape::Phone => "phone number".to_owned(),
        Shape::Link(starts) => format!("link that starts with {}", starts.join(" or ")),
        Shape::Time => "time, `18:00`".to_owned(),
        Shape::Color => "color, `#0a5c4e`".to_owned(),
        Shape::Choice(choices) => {
            choices.ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
        }
        Shape::Number(bounds) => {
            format!("{} to {} {}", bounds.least, bounds.most, bounds.unit).trim_end().to_owned()
        }
        Shape::Span(bounds) => format!("range, {} to {} {}", bounds.least, bounds.most, bounds.unit),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::List(list) => format!("list of: {}", of(list.of, name, inner)),
        Shape::OneOrList(list) => format!("{}, or a list of them", of(list.of, name, inner)),
        Shape::Object(object) => {
            inner.push((name.to_owned(), object));
            format!("see `{name}` below")
        }
    }
}

/// The page with the part between two marks replaced.
fn replaced(page: &str, mark: &str, text: &str) -> String {
    let (begin, end) = (format!("<!-- begin {mark} -->\n"), format!("<!-- end {mark} -->"));
    let (before, rest) = page.split_once(&begin).unwrap_or_else(|| panic!("{mark} is not marked"));
    let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("{mark} has no end"));
    [before, &begin, text, &end, after].concat()
}

#[test]
fn the_tables_are_up_to_date() {
    let mut wanted = std::fs::read_to_string(PAGE).unwrap();
    for (mark, text) in [("visitor", visitor_text()), ("five", five()), ("reference", reference())] {
        wanted = replaced(&wanted, mark, &text);
    }
    committed("docs/providers.md", &wanted);
}

#[test]
fn every_example_on_the_page_is_a_file_without_a_problem() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let examples: Vec<&str> =
        page.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(examples.len() >= 2);
    for example in examples {
        assert_eq!(provider::check(example).diagnostics, [], "{example}");
    }
}

#[test]
fn one_visitor_gets_five_different_answers() {
    let answers = visitor();
    assert_eq!(place(&BOOK, &answers).floor.level, Level::IntensiveOutpatient);
    // The best program of each center: its verdict, and every criterion that is not met as it is.
    let found: Vec<(&str, Verdict, Vec<&str>)> = SEEDS
        .iter()
        .map(|name| {
            let best = seed(name).programs.remove(0);
            let open = best.criteria.iter().filter(|one| one.verdict != Verdict::Fits).map(|one| one.id);
            (*name, best.verdict, open.collect())
        })
        .collect();
    assert_eq!(
        found,
        [
            ("full-continuum", Verdict::FitsIf, vec!["schedule"]),
            ("assessment-first", Verdict::FitsIf, vec!["hours", "schedule"]),
            ("half-day", Verdict::DoesNotFit, vec!["schedule"]),
            ("five-evenings", Verdict::DoesNotFit, vec!["co-occurring", "severity"]),
            ("mornings-or-evenings", Verdict::FitsIf, vec!["severity"]),
        ]
    );
}
