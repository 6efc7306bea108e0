//! Whether a program admits this person: mental health, medicine, substances, how serious, home, age, pregnancy.

use super::{Judged, Verdict, span_text};
use crate::placement::Need;
use crate::provider::Program;
use crate::provider::choice::{CoOccurring, HomeRule, Housing, OpioidMedicine, Pregnancy, Substance};
use crate::provider::set::Set;
use crate::words::Word;
use crate::words::english::fit as say;

/// Judges every rule of admission.
pub fn judge(judged: &mut Judged, program: &Program) {
    co_occurring(judged, program);
    medicine(judged, program);
    substances(judged, program);
    severity(judged, program);
    home(judged, program);
    age(judged, program);
    pregnancy(judged, program);
}

fn co_occurring(judged: &mut Judged, program: &Program) {
    let case = judged.case;
    let strong = case.needs(Need::CoOccurringEnhanced);
    let offers = program.admission.co_occurring;
    if !strong && !case.needs(Need::CoOccurring) {
        let may = case.may_need(Need::CoOccurring) || case.may_need(Need::CoOccurringEnhanced);
        if may && offers == Some(CoOccurring::None) {
            judged.note("co-occurring", Verdict::FitsIf, say::MIND_OPEN);
        }
        return;
    }
    let (verdict, word) = match offers {
        None => (Verdict::FitsIf, say::MIND_ASK),
        Some(CoOccurring::None) => (Verdict::DoesNotFit, say::MIND_NOT),
        Some(CoOccurring::Capable) if strong => (Verdict::FitsIf, say::MIND_STRONG),
        Some(_) => (Verdict::Fits, say::MIND_FITS),
    };
    judged.note("co-occurring", verdict, word);
}

fn medicine(judged: &mut Judged, program: &Program) {
    let case = judged.case;
    let rule = program.admission.opioid_medicine;
    if !case.needs(Need::OpioidMedication) {
        if case.may_need(Need::OpioidMedication) && rule == Some(OpioidMedicine::NotAccepted) {
            judged.note("medicine", Verdict::FitsIf, say::MEDICINE_OPEN);
        }
        return;
    }
    let (verdict, word) = match rule {
        None => (Verdict::FitsIf, say::MEDICINE_ASK),
        Some(OpioidMedicine::NotAccepted) => (Verdict::DoesNotFit, say::MEDICINE_NOT),
        Some(OpioidMedicine::Accepted) => (Verdict::FitsIf, say::MEDICINE_ELSEWHERE),
        Some(OpioidMedicine::Offered) => (Verdict::Fits, say::MEDICINE_FITS),
    };
    judged.note("medicine", verdict, word);
}

fn substances(judged: &mut Judged, program: &Program) {
    let case = judged.case;
    let (treated, used) = (program.admission.substances, case.visitor.substances);
    if treated.is_empty() || used.is_empty() {
        return;
    }
    let missing = used.without(treated);
    if missing.is_empty() {
        judged.note("substances", Verdict::Fits, say::SUBSTANCES_FIT);
    } else if missing == Set::of(&[Substance::Other]) {
        judged.note("substances", Verdict::FitsIf, say::SUBSTANCES_ASK);
    } else {
        let names: Vec<String> = missing.iter().map(|one| case.words.say(say::substance(one))).collect();
        judged.fill(
            "substances",
            Verdict::DoesNotFit,
            say::SUBSTANCES_NOT,
            &[("missing", &names.join(", "))],
        );
    }
}

fn severity(judged: &mut Judged, program: &Program) {
    let Some((least, most)) = judged.case.visitor.severity else { return };
    let (limit, usual) = (program.admission.severity, program.admission.usual_severity);
    let (verdict, word) = match (limit, usual) {
        (Some(limit), _) if least > limit => (Verdict::DoesNotFit, say::SEVERITY_NOT),
        (Some(limit), _) if most > limit => (Verdict::FitsIf, say::SEVERITY_OPEN),
        (_, Some(usual)) if most > usual => (Verdict::FitsIf, say::SEVERITY_USUAL),
        (None, None) => return,
        _ => (Verdict::Fits, say::SEVERITY_FITS),
    };
    judged.note("severity", verdict, word);
}

fn home(judged: &mut Judged, program: &Program) {
    let rule = match program.admission.home {
        Some(rule @ (HomeRule::Safe | HomeRule::SafeOrSoberLiving)) if !program.is_live_in() => rule,
        _ => return,
    };
    let (verdict, word) = match (judged.case.visitor.home, rule, judged.case.center.housing) {
        (Some("safe"), _, _) => (Verdict::Fits, say::HOME_FITS),
        (None, HomeRule::SafeOrSoberLiving, _) => (Verdict::FitsIf, say::HOME_OR_SOBER_LIVING),
        (None, _, _) | (Some("some-use" | "unstable"), HomeRule::Safe, _) => (Verdict::FitsIf, say::HOME_ASK),
        (Some(_), HomeRule::SafeOrSoberLiving, Some(Housing::Own)) => {
            (Verdict::FitsIf, say::HOME_SOBER_LIVING_HERE)
        }
        (Some(_), HomeRule::SafeOrSoberLiving, _) => (Verdict::FitsIf, say::HOME_SOBER_LIVING),
        (Some(_), _, _) => (Verdict::DoesNotFit, say::HOME_NOT),
    };
    judged.note("home", verdict, word);
}

fn age(judged: &mut Judged, program: &Program) {
    let case = judged.case;
    let Some((youngest, oldest)) = case.visitor.ages else { return };
    let Some(ages) = program.admission.ages else {
        if oldest < 18 {
            judged.note("age", Verdict::FitsIf, say::AGE_ASK);
        }
        return;
    };
    let (min, max) = (ages.min / 1000, ages.max.unwrap_or(120_000) / 1000);
    if max < youngest || oldest < min {
        judged.note("age", Verdict::DoesNotFit, say::AGE_NOT);
    } else if min <= youngest && oldest <= max {
        judged.note("age", Verdict::Fits, say::AGE_FITS);
    } else {
        let said = span_text(case.words, ages.min, ages.max);
        judged.fill("age", Verdict::FitsIf, say::AGE_SOME, &[("ages", &said)]);
    }
}

fn pregnancy(judged: &mut Judged, program: &Program) {
    let sure = match judged.case.visitor.pregnancy {
        Some("yes") => true,
        Some("maybe") => false,
        _ => return,
    };
    let (verdict, word): (Verdict, Word) = match program.admission.pregnancy {
        None => (Verdict::FitsIf, say::PREGNANCY_ASK),
        Some(Pregnancy::No) if sure => (Verdict::DoesNotFit, say::PREGNANCY_NOT),
        Some(Pregnancy::No) => (Verdict::FitsIf, say::PREGNANCY_MAYBE),
        Some(Pregnancy::Yes) => (Verdict::Fits, say::PREGNANCY_FITS),
        Some(Pregnancy::SpecialCare) => (Verdict::Fits, say::PREGNANCY_SPECIAL),
    };
    judged.note("pregnancy", verdict, word);
}
