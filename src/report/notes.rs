//! The report as plain text, to copy, keep or hand over: safety first, then the result, why, what is not
//! known, the steps, programs, the answers, and what these notes are.

use super::{Report, Unknown};
use crate::answers::Answers;
use crate::fit::{Fit, Verdict};
use crate::json::Json;
use crate::rule::Book;
use crate::words::english::report as w;
use crate::words::{Words, add_number};

/// What a saved copy is called: a name that says nothing.
pub const FILE_NAME: &str = "notes.txt";

/// The plain text, lines ended by `\n`. `programs` are the center's programs that fit, one line each.
pub fn notes(book: &Book, answers: &Answers, words: &Words, report: &Report, programs: &[String]) -> String {
    let mut text = Text { words, out: String::new() };
    text.line(&words.say(w::NOTES));
    text.line("");
    text.line(&words.say(w::NOTES_SAFETY));
    if let Some(caution) = &report.caution {
        text.line(&caution.text);
    }
    let when = words.fill(w::NOTES_WHEN, &[("when", &words.say(w::urgency(report.soonest())))]);
    text.section(w::NOTES_RESULT, [report.summary.clone(), when, report.firmness.text.clone()]);
    let main = report.told().into_iter().filter(|reason| reason.main);
    text.section(w::NOTES_WHY, main.map(|reason| reason.text.clone()));
    let shown = |unknown: &&Unknown| unknown.said_unsure || unknown.most;
    let mut unknowns: Vec<String> = (report.unknowns.iter().filter(shown))
        .map(|unknown| [&*unknown.name, ": ", &unknown.text].concat())
        .collect();
    let others = report.unknowns.len() - unknowns.len();
    if others > 0 {
        unknowns.push(words.fill(w::NOTES_NOT_ASKED, &[("n", &Json::count(others))]));
    }
    text.section(w::NOTES_UNKNOWN, unknowns);
    text.section(w::NOTES_NEEDS, report.needs.iter().map(|need| need.name.clone()));
    let steps = report.path.iter().map(|step| [&*step.title, ": ", &step.text].concat());
    text.section(w::NOTES_PATH, steps);
    text.section(w::NOTES_PROGRAMS, programs.iter().cloned());
    let said = answers.given().filter_map(|(position, answer)| {
        let question = book.questions.get(position)?;
        Some([&*words.name(question), ": ", &words.answer(question, answer).join("; ")].concat())
    });
    text.section(w::NOTES_ANSWERS, said);
    let version = [("version", report.rules_version), ("hash", &*report.rules_hash)];
    text.section(w::NOTES_ABOUT, [words.say(w::NOTES_LIMITS), words.fill(w::NOTES_VERSION, &version)]);
    text.out
}

/// The lines about a center's programs: whom to call, withdrawal care that comes first, what fits, or where else
/// to look.
pub fn programs(fit: &Fit) -> Vec<String> {
    // In an emergency there is nothing but help.
    if fit.hold {
        return vec![];
    }
    let mut call = [&*fit.center, ", "].concat();
    add_number(&mut call, &fit.phone);
    let mut lines = vec![call, fit.text.clone()];
    lines.extend(fit.first.iter().map(|first| first.text.clone()));
    let fitting = fit.programs.iter().filter(|program| program.verdict != Verdict::DoesNotFit);
    lines.extend(fitting.map(|program| [&*program.name, ": ", &program.text].concat()));
    lines.extend(fit.elsewhere.iter().map(|elsewhere| elsewhere.text.clone()));
    lines
}

struct Text<'a> {
    words: &'a Words,
    out: String,
}

impl Text<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// A heading and its lines; nothing at all when there are none.
    fn section(&mut self, heading: crate::words::Word, lines: impl IntoIterator<Item = String>) {
        let mut lines = lines.into_iter().filter(|line| !line.is_empty()).peekable();
        if lines.peek().is_some() {
            let heading = self.words.say(heading);
            self.line("");
            self.line(&heading);
        }
        for line in lines {
            self.line(&["- ", &line].concat());
        }
    }
}
