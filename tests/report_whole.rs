//! No report contradicts itself, the answers or the book, whoever answers and whatever the center: every field is held
//! against the others, and each check is seen to fail on a report with a planted fault.

mod anybody;
mod random;

use anybody::any_answers;
use level_of_care::BOOK;
use level_of_care::answers::{Answers, Values, reading};
use level_of_care::headless::assess_json;
use level_of_care::json::Json;
use level_of_care::placement::{FLOOR, Level, Need, Placement, Range, Urgency, join_of, place};
use level_of_care::question::Area;
use level_of_care::rule::Rule;
use proptest::prelude::*;
use random::Dice;

/// What a report says that cannot be so; each fault once, by name.
fn faults(answers: &Answers, report: &Json) -> Vec<&'static str> {
    let range = place(&BOOK, answers);
    let (mild, grave) = answers.corners(BOOK.questions);
    let mut held = Held { answers, report, range, mild, grave, faults: Vec::new() };
    held.axes();
    held.reasons();
    held.other_levels();
    held.changes();
    held.open();
    held.needs();
    held.firmness_and_areas();
    held.faults
}

/// A report, held against what it is about.
struct Held<'a> {
    answers: &'a Answers,
    report: &'a Json,
    range: Range,
    mild: Values,
    grave: Values,
    faults: Vec<&'static str>,
}

/// An axis of a report, and the id it should carry.
type Axis = (&'static str, fn(Placement) -> &'static str);

const AXES: [Axis; 5] = [
    ("level", |placement| placement.level.id()),
    ("withdrawal", |placement| placement.withdrawal.id()),
    ("living", |placement| placement.living.id()),
    ("urgency", |placement| placement.urgency.id()),
    ("today", |placement| placement.today().id()),
];

impl Held<'_> {
    fn must(&mut self, so: bool, fault: &'static str) {
        if !so && !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn axes(&mut self) {
        let (report, range) = (self.report, self.range);
        for (axis, id) in AXES {
            let said = (text(report, &[axis, "floor"]), text(report, &[axis, "ceiling"]));
            self.must(said == (id(range.floor), id(range.ceiling)), "an axis is not what the rules say");
        }
        let needs: Vec<_> = range.floor.needs.iter().map(Need::id).collect();
        self.must(texts(report, "needs") == needs, "the needs are not what the rules say");
        let possible = range.ceiling.needs.iter().filter(|need| !range.floor.needs.has(*need)).map(Need::id);
        self.must(
            texts(report, "possible_needs") == possible.collect::<Vec<_>>(),
            "the possible needs are not what is left",
        );
    }

    fn reasons(&mut self) {
        let (report, answers, range, mild) = (self.report, self.answers, self.range, self.mild.clone());
        for (axis, id) in &AXES[..4] {
            let lowest = id(FLOOR) == id(range.floor);
            let of_axis: Vec<_> =
                list(report, "reasons").iter().filter(|reason| text(reason, &["axis"]) == *axis).collect();
            // Early help is said to need no reason, except in an emergency; the other axes are silent while nothing raises them.
            let calm = range.floor.urgency < Urgency::Now;
            let wanted = !lowest || *axis == "level" && calm;
            self.must(
                of_axis.is_empty() != wanted,
                "an axis is raised without a reason, or explained without need",
            );
            for (place, reason) in of_axis.iter().enumerate() {
                self.must(text(reason, &["value"]) == id(range.floor), "a reason is for another value");
                self.must(
                    flag(reason, "main") == (place == 0),
                    "the first reason of an axis is its main one",
                );
                self.must(
                    said(reason).iter().all(|(question, answer)| is_part(answers, question, answer)),
                    "a reason quotes what was not said",
                );
                let forces = |rule: &Rule| rule.when.holds(&mild) && id(rule.then) == id(range.floor);
                self.must(
                    each_rule(reason, forces) && texts(reason, "rules").is_empty() == lowest,
                    "no rule of a reason forces its value",
                );
            }
        }
    }

    fn other_levels(&mut self) {
        let (report, level, mild) = (self.report, self.range.floor.level, self.mild.clone());
        let below: Vec<_> = Level::ALL.iter().rev().filter(|other| **other < level).collect();
        self.must(list(report, "not_lower").len() == below.len(), "some lower level is not ruled out");
        for (why, other) in list(report, "not_lower").iter().zip(below) {
            self.must(text(why, &["level"]) == other.id(), "the lower levels are out of order");
            let blocks = |rule: &Rule| rule.when.holds(&mild) && rule.then.level > *other;
            self.must(
                !texts(why, "rules").is_empty() && each_rule(why, blocks),
                "a lower level is ruled out by a rule that does not",
            );
        }
        let above: Vec<_> = Level::ALL.iter().filter(|other| **other > level).collect();
        self.must(list(report, "not_higher").len() == above.len(), "some higher level is not ruled out");
        for (why, other) in list(report, "not_higher").iter().zip(above) {
            self.must(text(why, &["level"]) == other.id(), "the higher levels are out of order");
            let near = |rule: &Rule| !rule.when.holds(&mild) && rule.then.level == *other;
            self.must(
                each_rule(why, near),
                "the rule that is nearest to a higher level holds, or is for another",
            );
        }
    }

    fn changes(&mut self) {
        let (report, answers, level) = (self.report, self.answers, self.range.floor.level);
        for change in list(report, "changes") {
            let mut changed = answers.clone();
            for (question, answer) in said(change) {
                let position = BOOK.position(&question).unwrap();
                let about = BOOK.questions[position];
                self.must(
                    !matches!(about.area, Area::Safety | Area::Withdrawal | Area::Context),
                    "a change is offered that may not be",
                );
                let one = reading::read(&BOOK, &Json::Object(vec![(question, answer)])).unwrap();
                changed.set(position, one.get(position));
            }
            let to = place(&BOOK, &changed).floor.level;
            self.must(text(change, &["to"]) == to.id(), "a change leads elsewhere");
            self.must(
                flag(change, "lower") == (to < level) && to != level,
                "a change does not move the level as it says",
            );
        }
    }

    fn open(&mut self) {
        let (report, answers, range) = (self.report, self.answers, self.range);
        for (place, unknown) in list(report, "unknowns").iter().enumerate() {
            let position = BOOK.position(text(unknown, &["question"])).unwrap();
            self.must(answers.is_open(position), "a question is unknown that was answered");
            self.must(
                flag(unknown, "said_unsure") == answers.get(position).is_some(),
                "unsure and not asked are mixed up",
            );
            self.must(
                flag(unknown, "most") == (place == 0),
                "the first unknown is the one that narrows most",
            );
        }
        self.must(
            range.floor == range.ceiling || !list(report, "unknowns").is_empty(),
            "a range stays open and nothing says why",
        );
        let caution = report.get("caution").filter(|caution| **caution != Json::Null);
        let doubtful =
            |id: &&str| BOOK.position(id).is_some_and(|at| answers.get(at).is_some() && answers.is_open(at));
        self.must(
            caution.is_none_or(|caution| texts(caution, "questions").iter().all(doubtful)),
            "a caution is about a sure answer",
        );
    }

    fn needs(&mut self) {
        let (report, range, mild) = (self.report, self.range, self.mild.clone());
        let needs: Vec<_> = range.floor.needs.iter().map(Need::id).collect();
        self.must(
            list(report, "need_reasons").iter().map(|need| text(need, &["need"])).eq(needs),
            "a need has no reason",
        );
        for need in list(report, "need_reasons") {
            let asks = |rule: &Rule| {
                rule.when.holds(&mild) && rule.then.needs.iter().any(|one| one.id() == text(need, &["need"]))
            };
            self.must(
                !texts(need, "rules").is_empty() && each_rule(need, asks),
                "a need is asked for by a rule that does not",
            );
        }
    }

    fn firmness_and_areas(&mut self) {
        let (report, mild, grave) = (self.report, self.mild.clone(), self.grave.clone());
        let count = |name: &str| number(report.get("firmness").and_then(|firmness| firmness.get(name)));
        self.must(
            count("lower") + count("higher") <= count("changes"),
            "more changes move the level than there are",
        );
        let firmness = report.get("firmness").unwrap();
        let one = report.get("level").is_some_and(|level| level.get("floor") == level.get("ceiling"));
        self.must(
            flag(firmness, "clear") == (one && firmness.get("close_to") == Some(&Json::Null)),
            "a clear fit is close to another, or a range",
        );

        let facets = list(report, "profile");
        self.must(facets.len() == 6, "an area is missing from the profile");
        for facet in facets {
            let of_area = |rule: &&Rule| rule.area.id() == text(facet, &["area"]);
            let highest = |corner| {
                join_of(BOOK.rules.iter().filter(of_area).filter(|rule| rule.when.holds(corner))).today().id()
            };
            let ends = (text(facet, &["floor"]), text(facet, &["ceiling"]));
            self.must(ends == (highest(&mild), highest(&grave)), "an area asks for another level");
        }
    }
}

/// Whether this answer, or all of its items, were said.
fn is_part(answers: &Answers, question: &str, answer: &Json) -> bool {
    let said = reading::write(&BOOK, answers);
    match (said.get(question), answer) {
        (Some(Json::List(all)), Json::List(some)) => some.iter().all(|item| all.contains(item)),
        (said, one) => said == Some(one),
    }
}

fn said(entry: &Json) -> Vec<(String, Json)> {
    let pair = |said: &Json| (text(said, &["question"]).to_owned(), said.get("answer").unwrap().clone());
    list(entry, "answers").iter().map(pair).collect()
}

/// Whether every rule that is named exists, and is so.
fn each_rule(entry: &Json, is_so: impl Fn(&Rule) -> bool) -> bool {
    texts(entry, "rules").iter().all(|id| BOOK.rules.iter().any(|rule| rule.id == *id && is_so(rule)))
}

fn text<'a>(json: &'a Json, path: &[&str]) -> &'a str {
    path.iter().try_fold(json, |json, name| json.get(name)).and_then(Json::as_text).unwrap_or("")
}

fn texts<'a>(json: &'a Json, name: &str) -> Vec<&'a str> {
    list(json, name).iter().filter_map(Json::as_text).collect()
}

fn list<'a>(json: &'a Json, name: &str) -> &'a [Json] {
    json.get(name).and_then(Json::as_list).unwrap_or(&[])
}

fn flag(json: &Json, name: &str) -> bool {
    json.get(name) == Some(&Json::Bool(true))
}

fn number(json: Option<&Json>) -> i64 {
    if let Some(Json::Number(thousandths)) = json { *thousandths } else { -1 }
}

fn assess(answers: &Answers, provider: Option<Json>, person: &str) -> Result<Json, String> {
    let mut request = vec![
        ("answers".to_owned(), reading::write(&BOOK, answers)),
        ("person".to_owned(), Json::text(person)),
    ];
    request.extend(provider.map(|provider| ("provider".to_owned(), provider)));
    assess_json(&BOOK, &Json::Object(request))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_report_contradicts_neither_itself_nor_the_answers_nor_the_book(
        answers in any_answers(), seed in any::<u64>(), with_center in any::<bool>(), loved_one in any::<bool>()
    ) {
        let center = with_center.then(|| random::file(&mut Dice(seed), 0));
        let person = if loved_one { "loved-one" } else { "self" };
        match assess(&answers, center.clone(), person) {
            Ok(report) => {
                prop_assert_eq!(faults(&answers, &report), Vec::<&str>::new());
                prop_assert_eq!(report.get("fit") == Some(&Json::Null), center.is_none());
                prop_assert_eq!(Json::parse(&report.write()), Ok(report));
            }
            // A file drawn by chance may be wrong in itself; then the sentence says where, and the answers alone do.
            Err(sentence) => {
                prop_assert!(center.is_some() && sentence.starts_with("provider"), "{}", sentence);
                prop_assert_eq!(faults(&answers, &assess(&answers, None, person).unwrap()), Vec::<&str>::new());
            }
        }
    }
}

/// Puts another value at a path of names and positions; nothing happens where there is none.
fn plant(json: &mut Json, path: &[&str], value: &Json) {
    let Some((first, rest)) = path.split_first() else {
        *json = value.clone();
        return;
    };
    match json {
        Json::Object(pairs) => {
            if let Some((_, inner)) = pairs.iter_mut().find(|(name, _)| name == first) {
                plant(inner, rest, value);
            }
        }
        Json::List(items) => {
            if let Some(inner) = first.parse().ok().and_then(|at: usize| items.get_mut(at)) {
                plant(inner, rest, value);
            }
        }
        _ => {}
    }
}

#[test]
fn every_planted_fault_is_found() {
    let read = |text: &str| Json::parse(text).unwrap();
    let request = read(
        r#"{"emergency-signs": [], "self-harm": "unsure", "substances": ["alcohol"], "last-use": "past-3-days",
            "alcohol-frequency": "daily", "alcohol-amount": "unsure", "withdrawal-signs": ["shakes"],
            "use-cost": ["craving", "duties", "people", "gave-up", "health", "risky"],
            "longest-without": "not-a-day", "home": "some-use", "readiness": "thinking"}"#,
    );
    let answers = reading::read(&BOOK, &request).unwrap_or_else(|sentence| panic!("{sentence}"));
    let report = assess(&answers, None, "self").unwrap();
    assert_eq!(faults(&answers, &report), Vec::<&str>::new());
    let nothing = read("[]");
    let planted: [(&[&str], Json, &str); 27] = [
        (&["level", "floor"], read("\"early-help\""), "an axis is not what the rules say"),
        (&["today", "ceiling"], read("\"early-help\""), "an axis is not what the rules say"),
        (&["needs"], nothing.clone(), "the needs are not what the rules say"),
        (&["possible_needs"], read("[\"trauma-informed\"]"), "the possible needs are not what is left"),
        (&["reasons"], nothing.clone(), "an axis is raised without a reason, or explained without need"),
        (&["reasons", "0", "value"], read("\"hospital\""), "a reason is for another value"),
        (&["reasons", "0", "main"], read("false"), "the first reason of an axis is its main one"),
        (&["reasons", "0", "answers", "0", "answer"], read("\"never\""), "a reason quotes what was not said"),
        (&["reasons", "0", "rules"], nothing.clone(), "no rule of a reason forces its value"),
        (&["not_lower"], nothing.clone(), "some lower level is not ruled out"),
        (&["not_lower", "0", "level"], read("\"hospital\""), "the lower levels are out of order"),
        (&["not_lower", "0", "rules"], nothing.clone(), "a lower level is ruled out by a rule that does not"),
        (&["not_higher"], nothing.clone(), "some higher level is not ruled out"),
        (&["not_higher", "0", "level"], read("\"early-help\""), "the higher levels are out of order"),
        (
            &["not_higher", "0", "rules"],
            read("[\"no.such-rule\"]"),
            "the rule that is nearest to a higher level holds, or is for another",
        ),
        (&["changes", "0", "to"], read("\"hospital\""), "a change leads elsewhere"),
        (&["changes", "0", "lower"], Json::Null, "a change does not move the level as it says"),
        (
            &["changes", "0", "answers", "0"],
            read(r#"{"question": "self-harm", "answer": "none"}"#),
            "a change is offered that may not be",
        ),
        (&["unknowns", "0", "question"], read("\"last-use\""), "a question is unknown that was answered"),
        (&["unknowns", "0", "said_unsure"], Json::Null, "unsure and not asked are mixed up"),
        (&["unknowns", "0", "most"], read("false"), "the first unknown is the one that narrows most"),
        (&["unknowns"], nothing.clone(), "a range stays open and nothing says why"),
        (&["caution", "questions"], read("[\"last-use\"]"), "a caution is about a sure answer"),
        (&["need_reasons"], nothing.clone(), "a need has no reason"),
        (&["need_reasons", "0", "rules"], nothing.clone(), "a need is asked for by a rule that does not"),
        (&["firmness", "lower"], read("1000"), "more changes move the level than there are"),
        (&["profile", "0", "ceiling"], read("\"early-help\""), "an area asks for another level"),
    ];
    let mut missed = Vec::new();
    for (path, value, fault) in planted {
        let mut wrong = report.clone();
        // Null stands for the opposite of what is there.
        let opposite = path.iter().try_fold(&report, |json, name| match json {
            Json::List(items) => items.get(name.parse::<usize>().ok()?),
            json => json.get(name),
        });
        let value = if value == Json::Null { Json::Bool(opposite != Some(&Json::Bool(true))) } else { value };
        plant(&mut wrong, path, &value);
        if wrong == report || !faults(&answers, &wrong).contains(&fault) {
            missed.push((path.join("."), fault));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}\n{}", report.write());
}
