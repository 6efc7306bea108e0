//! Published cases with an expert's level. Each file encodes what the public text says and nothing more;
//! what the text does not say stays unanswered, and a case counts by the floor of its range.

mod said;

use level_of_care::BOOK;
use level_of_care::placement::{FLOOR, Level, Range, Withdrawal, place};
use serde_json::Value;
use std::collections::BTreeMap;

struct Case {
    id: String,
    range: Range,
    expert: Option<Level>,
    expert_withdrawal: Option<Withdrawal>,
    acceptable: Vec<Level>,
    refused: Vec<Level>,
    we_differ: String,
}

impl Case {
    /// What the expert's level is compared with: the level, or where to be first when the expert spoke of withdrawal.
    fn ours(&self) -> Level {
        match self.expert_withdrawal.filter(|setting| *setting >= Withdrawal::Residential) {
            Some(_) => self.range.floor.today(),
            None => self.range.floor.level,
        }
    }

    fn accepted(&self) -> bool {
        self.expert.is_none_or(|expert| self.ours() == expert || self.acceptable.contains(&self.ours()))
    }

    /// What is dangerous here: whom an expert sends to a hospital, to nurses day and night or to a bed for withdrawal gets
    /// no bed from us, or is to come off in a weaker setting.
    fn danger(&self) -> Option<&'static str> {
        let floor = self.range.floor;
        let bed = self.expert_withdrawal.filter(|setting| *setting >= Withdrawal::Residential);
        let grave = bed.is_some() || self.expert.is_some_and(|level| level >= Level::MedicallyMonitored);
        // Whoever is placed with nurses or in a hospital comes off there.
        let at_hand =
            floor.withdraws_there() && bed.is_some_and(|bed| floor.level >= FLOOR.withdrawal(bed).today());
        if grave && floor.today() < Level::Residential {
            Some("a danger is placed without a bed")
        } else if bed.is_some_and(|bed| floor.withdrawal < bed) && !at_hand {
            Some("the withdrawal setting is weaker than the expert's")
        } else {
            None
        }
    }

    fn within_one(&self) -> bool {
        self.expert.is_none_or(|expert| (self.ours() as i32 - expert as i32).abs() <= 1) || self.accepted()
    }
}

fn cases() -> Vec<Case> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let level = |value: &Value| Level::from_id(value.as_str().unwrap()).unwrap();
    let levels = |value: &Value| value.as_array().unwrap().iter().map(level).collect();
    files
        .iter()
        .map(|file| {
            let case: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
            let expert = &case["expert"];
            Case {
                id: case["id"].as_str().unwrap().to_owned(),
                range: place(&BOOK, &said::from_json(&case["answers"])),
                expert: (!expert["level"].is_null()).then(|| level(&expert["level"])),
                expert_withdrawal: expert["withdrawal"].as_str().map(|id| Withdrawal::from_id(id).unwrap()),
                acceptable: levels(&expert["acceptable"]),
                refused: levels(&expert["refused"]),
                we_differ: case["we_differ"].as_str().unwrap().to_owned(),
            }
        })
        .collect()
}

#[test]
fn published_cases_agree_within_one_level_and_no_danger_is_placed_too_low() {
    let cases = cases();
    let mut table: BTreeMap<(Level, Level), usize> = BTreeMap::new();
    let (mut accepted, mut within, mut under, mut over, mut placed) = (0, 0, 0, 0, 0);
    for case in &cases {
        println!(
            "{:24} ours {:22} (ceiling {:20}) expert {:22} {}",
            case.id,
            case.ours().id(),
            case.range.ceiling.level.id(),
            case.expert.map_or("refused more", Level::id),
            if case.accepted() { "accepted" } else { &case.we_differ },
        );
        for refused in &case.refused {
            assert!(case.range.floor.today() < *refused, "{}: the expert refused {}", case.id, refused.id());
        }
        let Some(expert) = case.expert else { continue };
        placed += 1;
        *table.entry((expert, case.ours())).or_default() += 1;
        accepted += usize::from(case.accepted());
        within += usize::from(case.within_one());
        under += usize::from(case.ours() < expert && !case.accepted());
        over += usize::from(case.ours() > expert && !case.accepted());
        assert_eq!(case.danger(), None, "{}", case.id);
        let told = case.accepted() || !case.we_differ.is_empty();
        assert!(told, "{}: write down in its file why we differ", case.id);
    }
    println!("\nexpert (down) by ours (across), cases");
    print!("{:24}", "");
    for ours in Level::ALL {
        print!("{:>23}", ours.id());
    }
    println!();
    for expert in Level::ALL {
        print!("{:24}", expert.id());
        for ours in Level::ALL {
            print!("{:>23}", table.get(&(*expert, *ours)).copied().unwrap_or(0));
        }
        println!();
    }
    println!("\n{placed} placed: {accepted} accepted, {within} within one level, {under} under, {over} over");
    println!("{} refusals, all placed below what was refused", cases.len() - placed);
    assert!(
        within >= 13 && accepted >= 9,
        "fewer agree than the aim: {accepted} accepted, {within} within one"
    );
}

#[test]
fn an_expert_who_sends_to_a_bed_is_not_agreed_with_by_a_program_that_people_go_home_from() {
    let case = |answers, expert, expert_withdrawal| Case {
        id: String::new(),
        range: place(&BOOK, &said::said(answers)),
        expert: Some(expert),
        expert_withdrawal,
        acceptable: vec![],
        refused: vec![],
        we_differ: String::new(),
    };
    let by_day: &[_] = &[("self-harm-before", &["past-3-months"] as &[_])];
    for level in [Level::MedicallyMonitored, Level::Hospital] {
        assert!(case(by_day, level, None).danger().is_some());
    }
    assert_eq!(case(by_day, Level::Residential, None).danger(), None);
    for setting in [Withdrawal::Residential, Withdrawal::MedicallyMonitored, Withdrawal::Hospital] {
        assert!(case(by_day, Level::Outpatient, Some(setting)).danger().is_some());
    }
    let bed: &[_] = &[("mood", &["severe"] as &[_]), ("not-enough", &["day-program"])];
    let weaker = case(bed, Level::Residential, Some(Withdrawal::Residential));
    assert_eq!(weaker.danger(), Some("the withdrawal setting is weaker than the expert's"));
}
