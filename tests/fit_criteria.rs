//! Each criterion of a program's fit: its verdict and its reason, and no sentence that is never said.

mod center;
mod random;

use center::{IOP, center, judged, keys, said, sure};
use level_of_care::BOOK;
use level_of_care::fit::{Fit, Verdict, fit};
use level_of_care::placement::{FLOOR, Level, Living, Need, Placement, Range, Urgency, Withdrawal, place};
use level_of_care::provider;
use level_of_care::words::catalogue::catalogue;
use std::collections::BTreeSet;

/// Each line: the program's level, what its entry adds, what the file adds, the answers, the range, the criterion,
/// its verdict, and the key of its sentence.
type Line =
    (&'static str, &'static str, &'static str, &'static str, Range, &'static str, Verdict, &'static str);

use Verdict::{DoesNotFit, Fits, FitsIf};

fn open(floor: Placement, ceiling: Placement) -> Range {
    Range { floor, ceiling }
}

#[rustfmt::skip]
fn about_needs() -> Vec<Line> {
    let (i, p, o) = ("intensive-outpatient", "partial-hospitalization", "outpatient");
    let iop = sure(IOP);
    let php = FLOOR.level(Level::PartialHospitalization);
    let iop_to_php = open(IOP, php);
    let detox = IOP.withdrawal(Withdrawal::MedicallyMonitored);
    let sober = IOP.living(Living::RecoveryHousing);
    let mind = IOP.need(Need::CoOccurring);
    let strong = mind.need(Need::CoOccurringEnhanced);
    let opioids = IOP.need(Need::OpioidMedication);
    vec![
        (i, "", "", "{}", iop, "level", Fits, "fit.level.fits"),
        (o, "", "", "{}", iop, "level", DoesNotFit, "fit.level.less"),
        (i, "", "", "{}", iop_to_php, "level", FitsIf, "fit.level.maybe"),
        (p, "", "", "{}", iop_to_php, "level", Fits, "fit.level.sure"),
        (p, "", "", "{}", iop, "level", FitsIf, "fit.level.more"),
        (o, "", "", "{}", sure(FLOOR), "level", FitsIf, "fit.level.none-needed"),
        ("medically-monitored", r#", "crisis": "on-site", "admission": {"withdrawal": "medically-monitored"}"#, "", "{}", sure(detox), "level", FitsIf, "fit.level.first"),
        ("hospital", r#", "crisis": "on-site", "admission": {"withdrawal": "hospital"}"#, "", "{}", sure(detox), "level", FitsIf, "fit.level.more"),

        (i, r#", "schedule": {"days_per_week": 3, "hours_per_day": 3}"#, "", "{}", iop, "hours", Fits, "fit.hours.enough"),
        (i, r#", "schedule": {"days_per_week": 3, "hours_per_day": {"min": 2, "max": 4}}"#, "", "{}", iop, "hours", FitsIf, "fit.hours.maybe"),
        (i, "", "", "{}", iop, "hours", FitsIf, "fit.hours.ask"),
        (i, r#", "admission": {"ages": {"max": 17}}, "schedule": {"days_per_week": 3, "hours_per_day": 2}"#, "", "{}", iop, "hours", Fits, "fit.hours.enough"),
        (p, r#", "schedule": {"days_per_week": 3, "hours_per_day": 6.75}"#, "", "{}", sure(php), "hours", Fits, "fit.hours.enough"),

        (i, "", "", "{}", sure(detox), "withdrawal", FitsIf, "fit.withdrawal.elsewhere"),
        (i, "", "", "{}", open(IOP, detox), "withdrawal", FitsIf, "fit.withdrawal.open"),
        ("residential", r#", "crisis": "on-call", "admission": {"withdrawal": "residential"}"#, "", "{}", sure(detox), "withdrawal", FitsIf, "fit.withdrawal.elsewhere"),
        ("medically-monitored", r#", "crisis": "on-site", "admission": {"withdrawal": "medically-monitored"}"#, "", "{}", sure(detox), "withdrawal", Fits, "fit.withdrawal.fits"),
        ("medically-monitored", r#", "crisis": "on-call", "admission": {"withdrawal": "medically-monitored"}"#, "", "{}", sure(detox), "withdrawal", FitsIf, "fit.withdrawal.elsewhere"),

        (i, "", "", "{}", sure(sober), "living", FitsIf, "fit.living.find"),
        (i, "", r#", "housing": "partner""#, "{}", sure(sober), "living", FitsIf, "fit.living.partner"),
        (i, "", r#", "housing": "own""#, "{}", sure(sober), "living", Fits, "fit.living.own"),
        (i, "", r#", "housing": "partner""#, "{}", open(IOP, sober), "living", FitsIf, "fit.living.open"),
        ("residential", "", "", "{}", sure(sober), "living", Fits, "fit.living.stay"),

        (i, r#", "starts_within_days": 3"#, "", "{}", sure(IOP.urgency(Urgency::WithinDays)), "urgency", Fits, "fit.urgency.soon"),
        (i, r#", "starts_within_days": 21"#, "", "{}", sure(IOP.urgency(Urgency::WithinDays)), "urgency", FitsIf, "fit.urgency.wait"),
        (i, r#", "starts_within_days": 3"#, "", "{}", sure(IOP.urgency(Urgency::Today)), "urgency", FitsIf, "fit.urgency.wait"),
        (i, "", "", "{}", sure(IOP.urgency(Urgency::Today)), "urgency", FitsIf, "fit.urgency.ask"),

        (i, r#", "admission": {"co_occurring": "capable"}"#, "", "{}", sure(mind), "co-occurring", Fits, "fit.co-occurring.fits"),
        (i, r#", "admission": {"co_occurring": "capable"}"#, "", "{}", sure(strong), "co-occurring", FitsIf, "fit.co-occurring.strong"),
        (i, r#", "admission": {"co_occurring": "enhanced"}"#, "", "{}", sure(strong), "co-occurring", Fits, "fit.co-occurring.fits"),
        (i, "", r#", "admission": {"co_occurring": "none"}"#, "{}", sure(mind), "co-occurring", DoesNotFit, "fit.co-occurring.not"),
        (i, r#", "admission": {"co_occurring": "none"}"#, r#", "admission": {"co_occurring": "enhanced"}"#, "{}", sure(mind), "co-occurring", DoesNotFit, "fit.co-occurring.not"),
        (i, "", "", "{}", sure(mind), "co-occurring", FitsIf, "fit.co-occurring.ask"),
        (i, "", r#", "admission": {"co_occurring": "none"}"#, "{}", open(IOP, mind), "co-occurring", FitsIf, "fit.co-occurring.open"),

        (i, r#", "admission": {"opioid_medicine": "offered"}"#, "", "{}", sure(opioids), "medicine", Fits, "fit.medicine.fits"),
        (i, r#", "admission": {"opioid_medicine": "accepted"}"#, "", "{}", sure(opioids), "medicine", FitsIf, "fit.medicine.elsewhere"),
        (i, r#", "admission": {"opioid_medicine": "not-accepted"}"#, "", "{}", sure(opioids), "medicine", DoesNotFit, "fit.medicine.not"),
        (i, "", "", "{}", sure(opioids), "medicine", FitsIf, "fit.medicine.ask"),
        (i, r#", "admission": {"opioid_medicine": "not-accepted"}"#, "", "{}", open(IOP, opioids), "medicine", FitsIf, "fit.medicine.open"),
    ]
}

#[rustfmt::skip]
fn about_the_visitor() -> Vec<Line> {
    let i = "intensive-outpatient";
    let iop = sure(IOP);
    let severe = r#"{"use-cost": ["more", "cut-down", "time", "craving", "duties", "people"]}"#;
    let light = r#"{"use-cost": ["more", "cut-down"]}"#;
    let evenings = r#"{"free-times": ["weekday-evenings"]}"#;
    let mornings = r#"{"free-times": ["weekday-mornings", "weekends"]}"#;
    let three = r#", "schedule": {"sessions": [{"days": ["mon", "wed", "thu"], "start": "18:00", "end": "21:00"}]}"#;
    let until_noon = r#", "schedule": {"sessions": [{"days": ["mon", "wed", "thu"], "start": "09:00", "end": "12:00"}]}"#;
    let from_noon = r#", "schedule": {"sessions": [{"days": ["mon", "wed", "thu"], "start": "12:00", "end": "17:00"}]}"#;
    let nights = r#", "schedule": {"sessions": [{"days": ["mon", "wed", "fri"], "start": "21:00", "end": "24:00"}, {"days": ["tue", "thu", "sat"], "start": "00:00", "end": "01:00"}]}"#;
    let mixed = r#", "schedule": {"sessions": [{"days": ["mon", "wed"], "start": "18:00", "end": "21:00"}, {"days": ["sat"], "start": "09:00", "end": "12:00"}]}"#;
    let tracks = r#", "schedule": [{"name": "A", "sessions": [{"days": ["mon", "wed", "thu"], "start": "09:00", "end": "12:00"}]}, {"name": "B", "sessions": [{"days": ["mon", "wed", "thu"], "start": "18:00", "end": "21:00"}]}]"#;
    vec![
        (i, r#", "admission": {"substances": ["alcohol", "opioids"]}"#, "", r#"{"substances": ["alcohol"]}"#, iop, "substances", Fits, "fit.substances.fits"),
        (i, r#", "admission": {"substances": ["alcohol"]}"#, "", r#"{"substances": ["alcohol", "opioids"]}"#, iop, "substances", DoesNotFit, "fit.substances.not"),
        (i, r#", "admission": {"substances": ["alcohol"]}"#, "", r#"{"substances": ["alcohol", "other"]}"#, iop, "substances", FitsIf, "fit.substances.ask"),

        (i, r#", "admission": {"severity": "moderate"}"#, "", severe, iop, "severity", DoesNotFit, "fit.severity.not"),
        (i, r#", "admission": {"severity": "moderate"}"#, "", light, iop, "severity", Fits, "fit.severity.fits"),
        (i, r#", "admission": {"severity": "moderate"}"#, "", "{}", iop, "severity", FitsIf, "fit.severity.open"),
        (i, r#", "admission": {"usual_severity": "moderate"}"#, "", severe, iop, "severity", FitsIf, "fit.severity.usual"),

        (i, r#", "admission": {"home": "safe"}"#, "", r#"{"home": "safe"}"#, iop, "home", Fits, "fit.home.fits"),
        (i, r#", "admission": {"home": "safe"}"#, "", r#"{"home": "heavy-use"}"#, iop, "home", DoesNotFit, "fit.home.not"),
        (i, r#", "admission": {"home": "safe"}"#, "", r#"{"home": "some-use"}"#, iop, "home", FitsIf, "fit.home.ask"),
        (i, r#", "admission": {"home": "safe"}"#, "", "{}", iop, "home", FitsIf, "fit.home.ask"),
        (i, r#", "admission": {"home": "safe-or-sober-living"}"#, "", "{}", iop, "home", FitsIf, "fit.home.or-sober-living"),
        (i, r#", "admission": {"home": "safe-or-sober-living"}"#, "", r#"{"home": "none"}"#, iop, "home", FitsIf, "fit.home.sober-living"),
        (i, r#", "admission": {"home": "safe-or-sober-living"}"#, r#", "housing": "own""#, r#"{"home": "unsafe"}"#, iop, "home", FitsIf, "fit.home.sober-living-here"),

        (i, r#", "admission": {"ages": {"min": 18}}"#, "", r#"{"age-band": "18-64"}"#, iop, "age", Fits, "fit.age.fits"),
        (i, r#", "admission": {"ages": {"min": 18}}"#, "", r#"{"age-band": "under-18"}"#, iop, "age", DoesNotFit, "fit.age.not"),
        (i, r#", "admission": {"ages": {"min": 16, "max": 30}}"#, "", r#"{"age-band": "18-64"}"#, iop, "age", FitsIf, "fit.age.some"),
        (i, r#", "admission": {"ages": {"max": 18}}"#, "", r#"{"age-band": "18-64"}"#, iop, "age", FitsIf, "fit.age.some"),
        (i, r#", "admission": {"ages": {"min": 18, "max": 80}}"#, "", r#"{"age-band": "65-plus"}"#, iop, "age", FitsIf, "fit.age.some"),
        (i, r#", "admission": {"ages": {"max": 65}}"#, "", r#"{"age-band": "65-plus"}"#, iop, "age", FitsIf, "fit.age.some"),
        (i, r#", "admission": {"ages": {"min": 64}}"#, "", r#"{"age-band": "18-64"}"#, iop, "age", FitsIf, "fit.age.some"),
        (i, "", "", r#"{"age-band": "under-18"}"#, iop, "age", FitsIf, "fit.age.ask"),

        (i, r#", "admission": {"pregnancy": "yes"}"#, "", r#"{"pregnancy": "yes"}"#, iop, "pregnancy", Fits, "fit.pregnancy.fits"),
        (i, r#", "admission": {"pregnancy": "special-care"}"#, "", r#"{"pregnancy": "yes"}"#, iop, "pregnancy", Fits, "fit.pregnancy.special"),
        (i, r#", "admission": {"pregnancy": "no"}"#, "", r#"{"pregnancy": "yes"}"#, iop, "pregnancy", DoesNotFit, "fit.pregnancy.not"),
        (i, r#", "admission": {"pregnancy": "no"}"#, "", r#"{"pregnancy": "maybe"}"#, iop, "pregnancy", FitsIf, "fit.pregnancy.maybe"),
        (i, "", "", r#"{"pregnancy": "yes"}"#, iop, "pregnancy", FitsIf, "fit.pregnancy.ask"),

        (i, three, "", r#"{"hours-free": "9-19"}"#, iop, "free-hours", Fits, "fit.free-hours.enough"),
        (i, three, "", r#"{"hours-free": "3-8"}"#, iop, "free-hours", FitsIf, "fit.free-hours.few"),
        ("outpatient", r#", "schedule": {"days_per_week": 1, "hours_per_day": 3}"#, "", r#"{"hours-free": "under-3"}"#, iop, "free-hours", FitsIf, "fit.free-hours.few"),
        ("outpatient", r#", "schedule": {"days_per_week": 1, "hours_per_day": 2.5}"#, "", r#"{"hours-free": "under-3"}"#, iop, "free-hours", Fits, "fit.free-hours.enough"),
        ("residential", "", "", r#"{"hours-free": "3-8"}"#, sure(FLOOR.level(Level::Residential)), "free-hours", FitsIf, "fit.free-hours.stay"),

        (i, r#", "attendance": "in-person""#, "", r#"{"getting-there": "can-travel"}"#, iop, "attendance", Fits, "fit.attendance.fits"),
        (i, r#", "attendance": "both""#, "", r#"{"getting-there": "phone-or-video-only"}"#, iop, "attendance", Fits, "fit.attendance.video"),
        (i, r#", "attendance": "in-person""#, "", r#"{"getting-there": "phone-or-video-only"}"#, iop, "attendance", DoesNotFit, "fit.attendance.not"),
        (i, r#", "attendance": "in-person", "services": ["transport"]"#, "", r#"{"getting-there": "phone-or-video-only"}"#, iop, "attendance", FitsIf, "fit.attendance.ride"),
        (i, r#", "attendance": "in-person""#, "", r#"{"getting-there": "short-trips"}"#, iop, "attendance", FitsIf, "fit.attendance.near"),
        (i, "", "", r#"{"getting-there": "phone-or-video-only"}"#, iop, "attendance", FitsIf, "fit.attendance.ask"),
        (i, "", "", r#"{"getting-there": "short-trips"}"#, iop, "attendance", FitsIf, "fit.attendance.ask"),
        ("residential", "", "", r#"{"getting-there": "short-trips"}"#, iop, "attendance", FitsIf, "fit.attendance.stay"),
        ("residential", r#", "attendance": "both""#, "", r#"{"getting-there": "phone-or-video-only"}"#, iop, "attendance", FitsIf, "fit.attendance.stay"),

        (i, three, "", evenings, iop, "schedule", Fits, "fit.schedule.fits"),
        (i, tracks, "", evenings, iop, "schedule", Fits, "fit.schedule.track"),
        (i, mixed, "", evenings, iop, "schedule", FitsIf, "fit.schedule.some"),
        (i, three, "", mornings, iop, "schedule", DoesNotFit, "fit.schedule.not"),
        (i, r#", "schedule": {"times": ["weekday-mornings"]}"#, "", evenings, iop, "schedule", DoesNotFit, "fit.schedule.not"),
        (i, r#", "schedule": {"times": ["weekday-mornings", "weekday-evenings"]}"#, "", evenings, iop, "schedule", Fits, "fit.schedule.fits"),
        (i, "", "", evenings, iop, "schedule", FitsIf, "fit.schedule.ask"),
        (i, "", "", r#"{"free-times": []}"#, iop, "schedule", FitsIf, "fit.schedule.ask"),
        (i, three, "", r#"{"free-times": []}"#, iop, "schedule", DoesNotFit, "fit.schedule.not"),
        // A night that goes on after midnight is still the evening before, and Sunday's is the weekend.
        (i, nights, "", evenings, iop, "schedule", Fits, "fit.schedule.fits"),
        (i, nights, "", mornings, iop, "schedule", DoesNotFit, "fit.schedule.not"),
        // From nine to noon is a morning, from noon to five an afternoon, and nothing else.
        (i, until_noon, "", r#"{"free-times": ["weekday-mornings"]}"#, iop, "schedule", Fits, "fit.schedule.fits"),
        (i, until_noon, "", r#"{"free-times": ["weekday-afternoons"]}"#, iop, "schedule", DoesNotFit, "fit.schedule.not"),
        (i, from_noon, "", r#"{"free-times": ["weekday-afternoons"]}"#, iop, "schedule", Fits, "fit.schedule.fits"),
        (i, from_noon, "", r#"{"free-times": ["weekday-mornings", "weekday-evenings"]}"#, iop, "schedule", DoesNotFit, "fit.schedule.not"),

        (i, "", "", r#"{"language": "english"}"#, iop, "language", Fits, "fit.language.fits"),
        (i, "", r#", "languages": ["english", "spanish"]"#, r#"{"language": "spanish"}"#, iop, "language", Fits, "fit.language.fits"),
        (i, "", r#", "languages": ["english"]"#, r#"{"language": "spanish"}"#, iop, "language", FitsIf, "fit.language.ask"),
        (i, "", r#", "languages": ["spanish"]"#, r#"{"language": "english"}"#, iop, "language", FitsIf, "fit.language.ask"),
        (i, "", r#", "languages": ["korean"]"#, r#"{"language": "other"}"#, iop, "language", FitsIf, "fit.language.ask"),

        (i, "", r#", "insurance": ["private", "medicaid"]"#, r#"{"insurance": "medicaid"}"#, iop, "insurance", Fits, "fit.insurance.fits"),
        (i, "", r#", "insurance": ["private"]"#, r#"{"insurance": "medicaid"}"#, iop, "insurance", FitsIf, "fit.insurance.not"),
        (i, "", r#", "insurance": ["private", "sliding-scale"]"#, r#"{"insurance": "none"}"#, iop, "insurance", Fits, "fit.insurance.low-cost"),
        (i, "", r#", "insurance": ["private"]"#, r#"{"insurance": "none"}"#, iop, "insurance", FitsIf, "fit.insurance.none"),
    ]
}

fn lines() -> impl Iterator<Item = Line> {
    about_needs().into_iter().chain(about_the_visitor())
}

#[test]
fn each_criterion_has_its_own_verdict_and_reason() {
    for (level, program, file, answers, range, id, verdict, key) in lines() {
        let found = judged(range, answers, &center(level, program, file), id);
        assert_eq!(found, Some((verdict, key.to_owned())), "{level}{program}{file} for {answers}");
    }
}

/// Random visitors and centers, with the sentences of each fit collected by key.
#[test]
fn every_sentence_about_programs_is_said_to_somebody() {
    let words = keys();
    let mut heard: BTreeSet<String> = lines().map(|line| line.7.to_owned()).collect();
    // Happy ends are too rare among random pairs.
    let hours = r#", "schedule": {"days_per_week": 3, "hours_per_day": 3, "times": ["weekday-mornings"]}"#;
    let detox = r#", "crisis": "on-site", "admission": {"withdrawal": "medically-monitored"}"#;
    let picked = [
        (sure(IOP), "{}", center("intensive-outpatient", hours, "")),
        (sure(IOP), r#"{"free-times": ["weekends"]}"#, center("intensive-outpatient", hours, "")),
        (
            sure(IOP.withdrawal(Withdrawal::MedicallyMonitored)),
            "{}",
            center("medically-monitored", detox, ""),
        ),
    ];
    let mut fits: Vec<Fit> =
        picked.map(|(range, a, center)| fit(&BOOK, &said(a), range, &center, &words)).into();
    for seed in 0..2000 {
        let mut dice = random::Dice(seed);
        let answers = random::answers(&BOOK, &mut dice);
        let Some(center) = provider::check_json(&random::file(&mut dice, 0)).provider else { continue };
        fits.push(fit(&BOOK, &answers, place(&BOOK, &answers), &center, &words));
    }
    for found in fits {
        heard.extend([found.text, found.order]);
        heard.extend(found.first.map(|first| first.text));
        heard.extend(found.elsewhere.into_iter().flat_map(|e| e.ask.into_iter().chain([e.text])));
        for program in found.programs {
            heard.extend(program.ask);
            heard.insert(program.text);
            heard.extend(program.criteria.into_iter().map(|criterion| criterion.text));
        }
    }
    // Parts of sentences, which stand in blanks.
    let parts = ["fit.substance.", "fit.times.", "fit.between", "fit.or-more", "fit.days", "fit.halves"];
    let silent: Vec<String> = catalogue(&BOOK)
        .into_iter()
        .map(|(key, _)| key)
        .filter(|key| key.starts_with("fit.") && !parts.iter().any(|part| key.starts_with(part)))
        .filter(|key| !heard.contains(key))
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}
