//! Every report has the shape that the types and the reference say, and these are generated from one table.
//!
//! `BLESS=1 cargo test --test report_contract` writes the files anew.

mod brute;
mod committed;
mod contract;

use brute::{Dice, somebody};
use committed::committed;
use contract::{Declared, OBJECTS, Shape, check, ids, typescript};
use level_of_care::BOOK;
use level_of_care::answers::reading;
use level_of_care::headless::assess_json;
use level_of_care::headless::next_json;
use level_of_care::json::Json;
use level_of_care::report::{questions_json, rules_json};
use level_of_care::words::{Person, Words};
use std::fmt::Write;

const SETS: [(&str, &str); 6] = [
    ("Level", "How intensive the treatment is, lowest first."),
    ("Withdrawal", "Where to come off a substance safely, lowest first."),
    ("Living", "Where to live meanwhile."),
    ("Urgency", "How soon to act, least urgent first."),
    ("Need", "Something a program must offer."),
    ("Area", "An area of life."),
];

#[test]
fn the_types_are_up_to_date() {
    let begun = "// Generated from tests/contract/mod.rs; do not edit.\n\nimport type { Level, Withdrawal } from \"./provider\";\n";
    let mut out = begun.to_owned();
    // The first two are the same in a center's file, and declared there.
    for (name, about) in &SETS[2..] {
        write!(out, "\n/** {about} */\nexport type {name} =").unwrap();
        for id in ids(name).unwrap() {
            write!(out, "\n  | \"{id}\"").unwrap();
        }
        out.push_str(";\n");
    }
    out.push_str("\n/** What is possible: every completion of the answers lies between the two, and both are reached. */\nexport interface Range<T> {\n  /** With everything open at its mildest. */\n  floor: T;\n  /** With everything open at its gravest. */\n  ceiling: T;\n}\n");
    out.push_str("\n/** Answers by question id: a choice's id, a list of item ids (`[]` for none), `unsure` or `rather-not-say`. */\nexport type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;\n");
    let (report, book) = OBJECTS.split_at(OBJECTS.iter().position(|one| one.name == "Question").unwrap());
    declare(&mut out, report);
    committed("www/types/report.d.ts", &out);

    // What `questions`, `rules` and `next` give.
    out = [begun, "import type { Answers, Area, Living, Need, Urgency } from \"./report\";\n"].concat();
    out.push_str("\n/** When a rule holds. Every part says \"at least\": a graver answer never lowers anything. */\nexport type Condition =\n  /** The answer is this choice or a graver one. */\n  | { question: string; at_least: string }\n  /** The item is ticked. */\n  | { question: string; has: string }\n  /** So many items are ticked, or more. */\n  | { question: string; count: number }\n  | { all: Condition[] }\n  | { any: Condition[] }\n  /** So many of these hold, or more. */\n  | { at_least: number; of: Condition[] };\n");
    out.push_str("\n/** What a rule raises; what it leaves alone is not there. */\nexport interface Raised {\n  level?: Level;\n  withdrawal?: Withdrawal;\n  living?: Living;\n  urgency?: Urgency;\n  needs?: Need[];\n}\n");
    declare(&mut out, book);
    committed("www/types/book.d.ts", &out);
}

fn declare(out: &mut String, objects: &[Declared]) {
    for object in objects {
        write!(out, "\n/** {} */\nexport interface {} {{\n", object.about, object.name).unwrap();
        for (name, shape, about) in object.fields {
            writeln!(out, "  /** {about} */\n  {name}: {};", typescript(*shape)).unwrap();
        }
        out.push_str("}\n");
    }
}

#[test]
fn the_reference_is_up_to_date() {
    let mut out = include_str!("contract/preface.md").to_owned();
    for (name, about) in SETS {
        let ids: Vec<_> = ids(name).unwrap().iter().map(|id| format!("`{id}`")).collect();
        write!(out, "\n**{name}**: {about} {}.\n", ids.join(", ")).unwrap();
    }
    out.push_str("\n**Range<T>**: `{floor: T, ceiling: T}`. Every completion of the answers lies between the two, and both are reached.\n");
    out.push_str("\n**Condition**: when a rule holds, in one of these forms: `{question, at_least: choice}` (this choice or a graver one), `{question, has: item}`, `{question, count: n}` (so many items or more), `{all: [...]}`, `{any: [...]}`, `{at_least: n, of: [...]}`.\n");
    out.push_str("\n**Raised**: what a rule raises, `{level, withdrawal, living, urgency, needs}`; what it leaves alone is not there.\n");
    for object in OBJECTS {
        write!(out, "\n## {}\n\n{}\n\n| Field | Type | |\n|---|---|---|\n", object.name, object.about)
            .unwrap();
        for (name, shape, about) in object.fields {
            writeln!(out, "| `{name}` | `{}` | {about} |", typescript(*shape).replace('|', "\\|")).unwrap();
        }
    }
    committed("docs/report.md", &out);
}

#[test]
fn every_report_and_every_step_has_the_documented_shape() {
    let files = std::fs::read_dir(format!("{}/tests/providers/valid", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let centers: Vec<Json> = texts.filter_map(|text| Json::parse(&text).ok()).collect();
    assert!(centers.len() > 3);
    let mut dice = Dice::new(31);
    for i in 0..500 {
        let gravity = dice.below(70);
        let open = dice.pick(&[0, 5, 50, 100]);
        let answers = reading::write(&BOOK, &somebody(&BOOK, &mut dice, gravity, open));
        let mut request = vec![("answers".to_owned(), answers)];
        let step = next_json(&BOOK, &Json::Object(request.clone())).unwrap().write();
        check("next", Shape::Object("Next"), &serde_json::from_str(&step).unwrap());
        if i % 2 == 0 {
            request.push(("provider".to_owned(), centers[dice.below(centers.len())].clone()));
        }
        let report = assess_json(&BOOK, &Json::Object(request)).unwrap().write();
        check("report", Shape::Object("Report"), &serde_json::from_str(&report).unwrap());
    }
}

#[test]
fn the_questionnaire_has_the_documented_shape() {
    for person in Person::ALL {
        let questions = questions_json(&BOOK, &Words::english(person)).write();
        check(
            "questions",
            Shape::List(&Shape::Object("Question")),
            &serde_json::from_str(&questions).unwrap(),
        );
    }
}

#[test]
fn the_rule_book_has_the_documented_shape() {
    for person in Person::ALL {
        let rules = rules_json(&BOOK, &Words::english(person)).write();
        check("rules", Shape::List(&Shape::Object("Rule")), &serde_json::from_str(&rules).unwrap());
    }
}
