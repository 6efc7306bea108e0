//! Published cases with an expert's level. Each file encodes what the public text says and nothing more;
//! what the text does not say stays unanswered, and a case counts by the floor of its range.

mod said;

use level_of_care::BOOK;
use level_of_care::placement::{Level, Range, Withdrawal, place};
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
        match self.expert_withdrawal {
            Some(_) => self.range.floor.today(),
            None => self.range.floor.level,
        }
    }

    fn accepted(&self) -> bool {
        self.expert.is_none_or(|expert| self.ours() == expert || self.acceptable.contains(&self.ours()))
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
        let bed =
            matches!(case.expert_withdrawal, Some(Withdrawal::MedicallyMonitored | Withdrawal::Hospital));
        if bed || expert >= Level::MedicallyMonitored {
            assert!(case.range.floor.today() > Level::Outpatient, "{}: a danger is placed too low", case.id);
        }
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
