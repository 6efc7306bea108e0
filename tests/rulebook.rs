//! The printed book: what a clinician reads. `BLESS=1 cargo test --test rulebook` writes it anew.

mod committed;
mod safety_case;
mod said;

use committed::committed;
use level_of_care::BOOK;
use level_of_care::condition::Condition;
use level_of_care::placement::{Level, Living, Need, Placement, Urgency, Withdrawal, join_of};
use level_of_care::question::{Area, Kind, Question};
use level_of_care::rule::{Rule, Standing};
use level_of_care::rules;
use level_of_care::words::{Person, crisis, speak};
use safety_case::{Law, Side, laws};
use said::corners::{self, Corner};
use std::fmt::Write;

fn both(text: &str) -> String {
    let (you, they) = (speak(text, Person::You), speak(text, Person::LovedOne));
    if you == they { you } else { [you.as_str(), " *For a loved one:* ", &they].concat() }
}

fn is_shared(condition: &Condition) -> bool {
    rules::SHARED.iter().any(|(_, shared)| shared == condition)
}

/// A condition as a sentence a person can read; what several rules share goes by its name.
fn prose(condition: &Condition) -> String {
    let shared = rules::SHARED.iter().find(|(_, shared)| shared == condition);
    shared.map_or_else(|| spelled_out(condition), |(name, _)| format!("*{name}*"))
}

fn spelled_out(condition: &Condition) -> String {
    let question = |q: u8| BOOK.questions[usize::from(q)];
    let choice = |q: u8, c: u8| {
        let text = speak(question(q).choices[usize::from(c)].text, Person::You);
        // The examples stand with the question.
        text.split(", such as").next().unwrap_or(&text).to_owned()
    };
    match *condition {
        Condition::At(q, c) if usize::from(c) + 1 == question(q).choices.len() => {
            format!("*{}*: “{}”", question(q).name, choice(q, c))
        }
        Condition::At(q, c) => format!("*{}*: “{}” or graver", question(q).name, choice(q, c)),
        Condition::Has(q, c) => format!("*{}*: “{}”", question(q).name, choice(q, c)),
        Condition::Count(q, n) => format!("*{}*: at least {n} of the list", question(q).name),
        Condition::All(parts) => list(parts, " **and** "),
        Condition::Any(parts) => list(parts, " **or** "),
        Condition::AtLeast(n, parts) => format!("at least {n} of: {}", list(parts, "; ")),
    }
}

/// The parts of a condition; what is itself made of parts stands in brackets, and a question is named once in a row.
fn list(parts: &[Condition], word: &str) -> String {
    let mut before = None;
    let said = parts.iter().map(|part| {
        let made_of_parts = part.question().is_none() && !is_shared(part);
        let text = if made_of_parts { ["(", &prose(part), ")"].concat() } else { prose(part) };
        let again = part.question().is_some() && before == part.question();
        before = part.question();
        match text.split_once(": ") {
            Some((_, rest)) if again => rest.to_owned(),
            _ => text,
        }
    });
    said.collect::<Vec<_>>().join(word)
}

fn floor(then: Placement) -> String {
    let mut parts = Vec::new();
    if then.level > Level::EarlyHelp {
        parts.push(format!("level at least **{}**", then.level.id()));
    }
    if then.withdrawal > Withdrawal::None {
        parts.push(format!("withdrawal care at least **{}**", then.withdrawal.id()));
    }
    if then.living > Living::AsNow {
        parts.push(format!("living: **{}**", then.living.id()));
    }
    if then.urgency > Urgency::WhenReady {
        parts.push(format!("how soon: **{}**", then.urgency.id()));
    }
    let needs: Vec<_> = then.needs.iter().map(Need::id).collect();
    if !needs.is_empty() {
        parts.push(format!("needs: {}", needs.join(", ")));
    }
    parts.join("; ")
}

fn print_questions(out: &mut String, area: Area) {
    for question in BOOK.questions.iter().filter(|q| q.area == area) {
        let Question { id, text, hint, why, ask, choices, kind, .. } = question;
        let how = match kind {
            Kind::One => "One choice, mildest first",
            Kind::Many => "A checklist; none is mildest",
        };
        write!(out, "#### Question `{id}`\n\n**{}**", both(text)).unwrap();
        if !hint.is_empty() {
            write!(out, "  \n{}", both(hint)).unwrap();
        }
        write!(out, "\n\n*Why we ask:* {}  \n", both(why)).unwrap();
        if !ask.is_empty() {
            writeln!(out, "*If it is not known:* {}  ", both(ask)).unwrap();
        }
        write!(out, "{how}:\n\n").unwrap();
        for choice in *choices {
            writeln!(out, "- `{}` {}", choice.id, speak(choice.text, Person::You)).unwrap();
        }
        out.push('\n');
    }
}

fn print_rules(out: &mut String, area: Area) {
    for rule in BOOK.rules.iter().filter(|rule| rule.area == area) {
        write!(out, "#### Rule `{}`\n\n", rule.id).unwrap();
        write!(out, "- **When** {}\n- **Then** {}\n", prose(&rule.when), floor(rule.then)).unwrap();
        writeln!(out, "- **Because** {}", both(rule.because)).unwrap();
        let (least, placed) = least_answers(rule);
        writeln!(out, "- **Least answers** {least} → {}", floor(placed)).unwrap();
        for citation in rule.sources {
            let standing = match citation.standing {
                Standing::Read => "",
                Standing::Background => " — *to be confirmed*",
            };
            let (source, fact) = (citation.source, citation.fact);
            writeln!(
                out,
                "- **Source** [{}](#source-{}), {}: {fact}{standing}",
                source.id, source.id, source.year
            )
            .unwrap();
        }
        out.push('\n');
    }
}

/// The first smallest answers that make the rule matter, and the whole placement that they lead to.
fn least_answers(rule: &Rule) -> (String, Placement) {
    let place_at = |corner: &Corner, without: Option<&str>| {
        let values = corners::values(corner);
        join_of(BOOK.rules.iter().filter(|r| Some(r.id) != without && r.when.holds(&values)))
    };
    let all = corners::corners(&rule.when);
    let corner = all.iter().find(|corner| !rule.then.within(place_at(corner, Some(rule.id)))).unwrap();
    let values = corners::values(corner);
    let mut said = Vec::new();
    for (position, question) in BOOK.questions.iter().enumerate() {
        let value = values.of(u8::try_from(position).unwrap());
        let ids: Vec<_> = match question.kind {
            Kind::One if value > 0 => vec![question.choices[value as usize].id],
            Kind::One => vec![],
            Kind::Many => question
                .choices
                .iter()
                .enumerate()
                .filter(|(i, _)| value >> i & 1 == 1)
                .map(|(_, c)| c.id)
                .collect(),
        };
        if !ids.is_empty() {
            said.push(format!("{}: {}", question.id, ids.join(", ")));
        }
    }
    (said.join("; "), place_at(corner, None))
}

fn print_law(out: &mut String, law: &Law) {
    let corner: Vec<_> =
        law.given.iter().map(|(question, choices)| format!("{question}: {}", choices.join(", "))).collect();
    let bound = match law.side {
        Side::NeverBelow => floor(law.bound),
        Side::NeverAbove => format!(
            "at most level **{}**, withdrawal care **{}**, living **{}**, how soon **{}**",
            law.bound.level.id(),
            law.bound.withdrawal.id(),
            law.bound.living.id(),
            law.bound.urgency.id()
        ),
    };
    writeln!(out, "- `{}` {} ({}) → {bound}", law.id, law.sentence, corner.join("; ")).unwrap();
    writeln!(out, "  — of {} answer sets", about(law.covers())).unwrap();
}

/// A number that people can read: the largest have more than thirty digits.
#[allow(clippy::cast_precision_loss)] // two digits are said
fn about(number: u128) -> String {
    if number < 1_000_000 {
        return number.to_string();
    }
    let said = format!("{:.1e}", number as f64);
    let (digits, power) = said.split_once('e').unwrap();
    format!("about {digits} × 10^{power}")
}

fn print_book() -> String {
    let mut out = String::from(include_str!("rulebook_preface.md"));
    let background = |standing| standing == Standing::Background;
    let unconfirmed =
        BOOK.rules.iter().filter(|rule| rule.sources.iter().all(|citation| background(citation.standing)));
    write!(
        out,
        "\nThe book holds {} rules, {} questions and {} laws. {} rules rest only on facts still to be confirmed.\n\n",
        BOOK.rules.len(),
        BOOK.questions.len(),
        laws().count(),
        unconfirmed.count()
    )
    .unwrap();
    out.push_str("**What several rules share** goes by a name:\n\n");
    for (name, condition) in &rules::SHARED {
        writeln!(out, "- *{name}*: {}.", spelled_out(condition)).unwrap();
    }
    out.push('\n');
    for area in Area::ALL {
        write!(out, "## Area: {}\n\n### Questions\n\n", area.id()).unwrap();
        print_questions(&mut out, area);
        if area != Area::Context {
            out.push_str("### Rules\n\n");
            print_rules(&mut out, area);
        }
    }
    out.push_str("## Laws\n\n### Never below\n\n");
    laws().filter(|law| law.side == Side::NeverBelow).for_each(|law| print_law(&mut out, law));
    out.push_str("\n### Never above\n\n");
    laws().filter(|law| law.side == Side::NeverAbove).for_each(|law| print_law(&mut out, law));
    out.push_str("\n## Crisis lines\n\n");
    for line in crisis::LINES {
        let checked = if line.checked.is_empty() { "still to be checked" } else { line.checked };
        let text = if line.sms.is_empty() { String::new() } else { format!("text {}", line.sms) };
        let ways: Vec<_> = [line.tel, &text].into_iter().filter(|way| !way.is_empty()).collect();
        writeln!(out, "- {}: {}. {} ({checked})", line.name, ways.join("; "), line.note).unwrap();
    }
    out.push_str("\n## Sources\n\n");
    for source in level_of_care::sources::ALL {
        writeln!(
            out,
            "- <a id=\"source-{0}\"></a>`{0}` {1} ({2}). {3}. {4}.",
            source.id, source.title, source.year, source.place, source.license
        )
        .unwrap();
    }
    out
}

#[test]
fn the_printed_book_is_the_book() {
    committed("tests/rulebook.md", &print_book());
}

#[test]
fn what_goes_by_a_name_is_shared_by_several_rules() {
    fn times(condition: &Condition, part: &Condition) -> usize {
        let within = match condition {
            Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
                parts.iter().map(|inner| times(inner, part)).sum()
            }
            _ => 0,
        };
        usize::from(condition == part) + within
    }
    for (name, shared) in &rules::SHARED {
        let users = BOOK.rules.iter().filter(|rule| times(&rule.when, shared) > 0).count();
        assert!(users >= 2, "{name} is used by {users} rules");
    }
}
