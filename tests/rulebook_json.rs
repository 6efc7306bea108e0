//! The rule book as it is published in JSON is the whole rule book: who reads nothing else places everybody as we do.

mod brute;

use brute::{Dice, somebody};
use level_of_care::BOOK;
use level_of_care::answers::{Answers, reading};
use level_of_care::json::Json;
use level_of_care::placement::{Level, Living, Need, Placement, Urgency, Withdrawal, place};
use level_of_care::report::{questions_json, rules_json};
use level_of_care::words::{Person, Words};

/// The published questionnaire, rule book and answers of one person, with nothing of ours but JSON.
struct Reader {
    questions: Json,
    rules: Json,
}

impl Reader {
    fn new() -> Self {
        let words = Words::english(Person::You);
        Self { questions: questions_json(&BOOK, &words), rules: rules_json(&BOOK, &words) }
    }

    fn rules(&self) -> &[Json] {
        self.rules.as_list().unwrap()
    }

    /// How many choices of a question stand before this one.
    fn rank(&self, question: &str, choice: &str) -> usize {
        let asked =
            self.questions.as_list().unwrap().iter().find(|asked| text(asked, "id") == question).unwrap();
        list(asked, "choices").iter().position(|other| text(other, "id") == choice).unwrap()
    }

    fn holds(&self, when: &Json, answers: &Json) -> bool {
        let parts = |name| list(when, name).iter().filter(|part| self.holds(part, answers)).count();
        if when.get("all").is_some() {
            return parts("all") == list(when, "all").len();
        }
        if when.get("any").is_some() {
            return parts("any") > 0;
        }
        if when.get("of").is_some() {
            return parts("of") >= number(when, "at_least");
        }
        let question = text(when, "question");
        let Some(answer) = answers.get(question) else { return false };
        if when.get("at_least").is_some() {
            let said = answer.as_text().unwrap();
            return self.rank(question, said) >= self.rank(question, text(when, "at_least"));
        }
        let ticked = answer.as_list().unwrap();
        match when.get("has") {
            Some(item) => ticked.contains(item),
            None => ticked.len() >= number(when, "count"),
        }
    }

    fn place(&self, answers: &Json) -> Placement {
        let mut placement = level_of_care::placement::FLOOR;
        for rule in self.rules() {
            if self.holds(rule.get("when").unwrap(), answers) {
                placement = placement.join(raised(rule.get("then").unwrap()));
            }
        }
        placement
    }
}

fn raised(then: &Json) -> Placement {
    let axis = |name| then.get(name).and_then(Json::as_text);
    let mut placement = level_of_care::placement::FLOOR
        .level(axis("level").map_or(Level::EarlyHelp, |id| Level::from_id(id).unwrap()))
        .withdrawal(axis("withdrawal").map_or(Withdrawal::None, |id| Withdrawal::from_id(id).unwrap()))
        .living(axis("living").map_or(Living::AsNow, |id| Living::from_id(id).unwrap()))
        .urgency(axis("urgency").map_or(Urgency::WhenReady, |id| Urgency::from_id(id).unwrap()));
    for need in then.get("needs").and_then(Json::as_list).unwrap_or(&[]) {
        placement = placement.need(Need::from_id(need.as_text().unwrap()).unwrap());
    }
    placement
}

fn text<'a>(json: &'a Json, name: &str) -> &'a str {
    json.get(name).and_then(Json::as_text).unwrap_or_else(|| panic!("{name} in {}", json.write()))
}

fn list<'a>(json: &'a Json, name: &str) -> &'a [Json] {
    json.get(name).and_then(Json::as_list).unwrap_or_else(|| panic!("{name} in {}", json.write()))
}

fn number(json: &Json, name: &str) -> usize {
    json.get(name).map(Json::write).and_then(|digits| digits.parse().ok()).unwrap()
}

#[test]
fn whoever_reads_the_published_rules_places_everybody_as_we_do() {
    let reader = Reader::new();
    let mut dice = Dice::new(53);
    for _ in 0..2_000 {
        let gravity = 2 + dice.below(60);
        let answers: Answers = somebody(&BOOK, &mut dice, gravity, 20);
        let written = reading::write(&BOOK, &definite(&answers));
        assert_eq!(reader.place(&written), place(&BOOK, &answers).floor, "{}", written.write());
    }
}

/// Without "not sure" and "rather not say", which leave a question open.
fn definite(answers: &Answers) -> Answers {
    let mut kept = BOOK.no_answers();
    for (position, answer) in answers.given().filter(|(_, answer)| answer.value().is_some()) {
        kept.set(position, Some(answer));
    }
    kept
}

#[test]
fn every_published_rule_says_why_and_on_whose_word() {
    let reader = Reader::new();
    assert_eq!(reader.rules().len(), BOOK.rules.len());
    for (json, rule) in reader.rules().iter().zip(BOOK.rules) {
        assert_eq!((text(json, "id"), text(json, "area")), (rule.id, rule.area.id()));
        assert!(!text(json, "because").contains(['[', '|', '{']), "{}", rule.id);
        let sources = list(json, "sources");
        assert_eq!(sources.len(), rule.sources.len());
        for (source, citation) in sources.iter().zip(rule.sources) {
            assert_eq!((text(source, "title"), text(source, "fact")), (citation.source.title, citation.fact));
            assert!(!text(source, "source").is_empty() && !text(source, "place").is_empty(), "{}", rule.id);
        }
    }
}
