//! Every cited work, once. Rules cite these; no text of theirs is copied.

use crate::declared::same;
use crate::rule::Source;

/// Declares sources and lists them all.
macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident { id: $id:literal, title: $title:literal, year: $year:literal, place: $place:literal, license: $license:literal })+) => {
        $($(#[$doc])* pub static $name: Source = Source {
            title: $title,
            year: $year,
            #[cfg(feature = "headless")]
            id: $id,
            #[cfg(feature = "headless")]
            place: $place,
            #[cfg(feature = "headless")]
            license: $license,
        };)+

        /// Every source, in order.
        pub static ALL: &[&Source] = &[$(&$name,)+];

    };
}

sources! {
    /// Adult crosswalk of levels by six areas, as reproduced on a public page.
    CROSSWALK_1996 {
        id: "crosswalk-1996",
        title: "ASAM adult patient placement criteria, crosswalk of levels by dimension (as reproduced)",
        year: 1996,
        place: "https://docest.com/doc/403702/american-society-of-addiction-medicine-adult-patient-placement-criteria-for-the-treatment",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Oklahoma's numeric decision tree.
    ODASL_2018 {
        id: "odasl-2018",
        title: "ODASL treatment service level placement, Oklahoma Dept. of Mental Health and Substance Abuse Services",
        year: 2018,
        place: "https://studylib.net/doc/7158126/treatment-service-level-placement",
        license: "state rule or state agency text; public record"
    }
    /// Minnesota's risk descriptions.
    MINNESOTA_RULES {
        id: "minnesota-9530",
        title: "Minnesota Rules 9530.6620 and .6622 (former Rule 25)",
        year: 2024,
        place: "https://regulations.justia.com/states/minnesota/agency-196/chapter-9530/chemical-dependency-care-for-public-assistance-recipients/part-9530-6622",
        license: "state rule or state agency text; public record"
    }
    /// North Dakota's admission criteria, all levels.
    NORTH_DAKOTA {
        id: "north-dakota-75-09-1",
        title: "North Dakota Administrative Code 75-09.1, admission criteria for each level",
        year: 2024,
        place: "N.D. Admin. Code 75-09.1",
        license: "state rule or state agency text; public record"
    }
    /// Louisiana's admission rule for inpatient programs.
    LOUISIANA {
        id: "louisiana-48-i-1613",
        title: "Louisiana Administrative Code title 48, I-1613",
        year: 2024,
        place: "La. Admin. Code tit. 48 I-1613",
        license: "state rule or state agency text; public record"
    }
    /// New York's withdrawal services.
    NEW_YORK_816 {
        id: "new-york-816",
        title: "14 NYCRR 816, withdrawal and stabilization services",
        year: 2024,
        place: "14 NYCRR 816.4",
        license: "state rule or state agency text; public record"
    }
    /// New York's mental-health day programs.
    NEW_YORK_587 {
        id: "new-york-587",
        title: "14 NYCRR 587.12, partial hospitalization programs",
        year: 2024,
        place: "14 NYCRR 587.12",
        license: "state rule or state agency text; public record"
    }
    /// New York's published appeal decisions.
    NEW_YORK_APPEALS {
        id: "new-york-appeals",
        title: "New York Dept. of Financial Services, external appeal decisions in substance-use cases (reviewers' published reasons)",
        year: 2022,
        place: "https://www.dfs.ny.gov/public-appeal/search",
        license: "state rule or state agency text; public record"
    }
    /// Alcohol withdrawal after emergency care.
    WITHDRAWAL_SETTINGS_2020 {
        id: "withdrawal-settings-2020",
        title: "Level of care for alcohol detoxification after emergency treatment, Table 3 (Open Access Emergency Medicine)",
        year: 2020,
        place: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7093658/",
        license: "open access"
    }
    /// Alcohol withdrawal guideline.
    ASAM_WITHDRAWAL_2020 {
        id: "asam-withdrawal-2020",
        title: "ASAM Clinical Practice Guideline on Alcohol Withdrawal Management (pocket guide)",
        year: 2020,
        place: "https://www.guidelinecentral.com (pocket guide)",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Canadian guideline on high-risk drinking.
    CANADA_2023 {
        id: "canada-alcohol-2023",
        title: "Canadian clinical guideline for high-risk drinking and alcohol use disorder (BCCSU/CRISM), recommendations 5 to 8",
        year: 2023,
        place: "https://www.bccsu.ca",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Australian guideline on alcohol problems.
    AUSTRALIA_2021 {
        id: "australia-alcohol-2021",
        title: "Guidelines for the Treatment of Alcohol Problems (Australia), Tables 8.2 and 8.3",
        year: 2021,
        place: "https://alcoholtreatmentguidelines.com.au/chapter-8-alcohol-withdrawal/selecting-withdrawal-settings",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Family physicians on outpatient alcohol withdrawal.
    AAFP_2021 {
        id: "aafp-2021",
        title: "Outpatient management of alcohol withdrawal syndrome, Am Fam Physician 104(3):253-262",
        year: 2021,
        place: "Am Fam Physician 2021;104(3):253-262",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Family physicians on alcohol withdrawal, with an editorial on what follows.
    AAFP_2013 {
        id: "aafp-2013",
        title: "Outpatient management of alcohol withdrawal, Am Fam Physician 88(9):589-595, and editorial at 576",
        year: 2013,
        place: "Am Fam Physician 2013;88(9):576-595",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Three regimens for alcohol withdrawal.
    JFP_2006 {
        id: "jfp-2006",
        title: "Three regimens for alcohol withdrawal and detoxification, J Fam Pract",
        year: 2006,
        place: "J Fam Pract 2006 (MDedge)",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Federal guidance on inpatient withdrawal, as quoted in a published decision.
    CSAT_DETOX {
        id: "csat-detox",
        title: "SAMHSA/CSAT detoxification guidance, as quoted in New York decision 202108-140998",
        year: 2021,
        place: "https://www.coveredhealth.ai/ny-dfs-external-appeals-1/202108-140998",
        license: "US federal work; public domain"
    }
    /// Joint guideline on tapering benzodiazepines.
    BENZODIAZEPINE_2025 {
        id: "benzodiazepine-2025",
        title: "Joint Clinical Practice Guideline on Benzodiazepine Tapering, J Gen Intern Med",
        year: 2025,
        place: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12463801/",
        license: "open access"
    }
    /// British Columbia's opioid guideline.
    BCCSU_OPIOID_2023 {
        id: "bccsu-opioid-2023",
        title: "BCCSU opioid use disorder guideline, section 3.4",
        year: 2023,
        place: "https://bccsu.helpjuice.com/withdrawal-management/34iv-other-considerations-for-withdrawal-management-only",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Clinical overview of opioid withdrawal.
    OPIOID_WITHDRAWAL_2023 {
        id: "opioid-withdrawal-2023",
        title: "Clinical Overview: Opioid withdrawal (Elsevier)",
        year: 2023,
        place: "https://elsevier.health/en-US/preview/opioid-withdrawal",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Federal guide to medicines for opioid use.
    TIP_63 {
        id: "tip-63",
        title: "SAMHSA TIP 63, Medications for Opioid Use Disorder",
        year: 2021,
        place: "SAMHSA TIP 63",
        license: "US federal work; public domain"
    }
    /// Brief on what follows detox without medicine.
    RCORP_BRIEF {
        id: "rcorp-brief",
        title: "Rural Communities Opioid Response Program brief on detoxification without medication",
        year: 2020,
        place: "drugfreeozarks.org (RCORP brief)",
        license: "US federal work; public domain"
    }
    /// Psychiatrists' guideline on substance use, as quoted in a published decision.
    APA_2006 {
        id: "apa-2006",
        title: "APA Practice Guideline for substance use disorders (2006), as quoted in New York decision 202006-128961",
        year: 2020,
        place: "https://www.coveredhealth.ai/ny-dfs-external-appeals-1/202006-128961",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Psychiatrists' guideline on medicine for alcohol use.
    APA_ALCOHOL_2018 {
        id: "apa-alcohol-2018",
        title: "APA Practice Guideline for the Pharmacological Treatment of Patients with Alcohol Use Disorder",
        year: 2018,
        place: "APA, 2018",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Review of intensive outpatient programs.
    MCCARTY_2014 {
        id: "mccarty-2014",
        title: "McCarty et al., Substance abuse intensive outpatient programs: assessing the evidence, Psychiatr Serv 65:718-726",
        year: 2014,
        place: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4152944",
        license: "author manuscript; facts cited"
    }
    /// Federal advisory on intensive outpatient treatment.
    SAMHSA_ADVISORY_2021 {
        id: "samhsa-advisory-2021",
        title: "SAMHSA Advisory: Clinical Issues in Intensive Outpatient Treatment for Substance Use Disorders",
        year: 2021,
        place: "SAMHSA Advisory, 2021",
        license: "US federal work; public domain"
    }
    /// Australian placement for mental health.
    IAR_DST_2022 {
        id: "iar-dst-2022",
        title: "Initial Assessment and Referral decision support tool, level-of-care criteria (Australian Government)",
        year: 2022,
        place: "https://github.com/logicly-au/docs.iar-dst.online",
        license: "Commonwealth of Australia; facts cited, no text copied"
    }
    /// Federal overview papers on co-occurring conditions.
    COCE {
        id: "coce-tip-42",
        title: "SAMHSA Co-Occurring Center for Excellence papers and TIP 42, Treatment for Persons With Co-Occurring Disorders",
        year: 2020,
        place: "SAMHSA TIP 42",
        license: "US federal work; public domain"
    }
    /// Integrated residential care compared.
    BRUNETTE_2004 {
        id: "brunette-2004",
        title: "Brunette, Mueser & Drake, review of residential programs for people with severe mental illness and substance use, Drug Alcohol Rev",
        year: 2004,
        place: "Drug Alcohol Rev 2004",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Federal order of admission.
    PREGNANCY_PRIORITY {
        id: "45-cfr-96-131",
        title: "45 CFR 96.131, treatment services for pregnant women (block grant), as stated in a provider notice",
        year: 2024,
        place: "45 CFR 96.131",
        license: "US federal work; public domain"
    }
    /// Federal clinical guidance on opioid use in pregnancy.
    PERINATAL_2018 {
        id: "samhsa-perinatal-2018",
        title: "SAMHSA Clinical Guidance for Treating Pregnant and Parenting Women With Opioid Use Disorder",
        year: 2018,
        place: "SAMHSA, 2018",
        license: "US federal work; public domain"
    }
    /// Levels of care for young people.
    CARLAT_2024 {
        id: "carlat-2024",
        title: "Substance Use Treatment in Teens: What Level of Care?, The Carlat Report",
        year: 2024,
        place: "https://thecarlatreport.com/articles/5329-substance-use-treatment-in-teens-what-level-of-care",
        license: "copyrighted; facts cited, no text copied"
    }
    /// The count behind mild, moderate and severe.
    DSM_5 {
        id: "dsm-5",
        title: "DSM-5 criteria for substance use disorders: how many features make mild, moderate and severe",
        year: 2013,
        place: "American Psychiatric Association, 2013",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Adapting care for people without a home.
    NHCHC_2014 {
        id: "nhchc-2014",
        title: "Adapting Your Practice: recommendations for people without homes (National Health Care for the Homeless Council)",
        year: 2014,
        place: "NHCHC, 2014",
        license: "US federal work; public domain"
    }
    /// Introduction to an assessment interview guide.
    INTAKE_GUIDE_2021 {
        id: "intake-guide-2021",
        title: "ASAM Criteria Assessment Interview Guide, introduction (as reproduced on a provider site)",
        year: 2021,
        place: "https://centerforholisticmedicines.com/asam-intake-assessment",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Studies of matched and mismatched placement.
    PLACEMENT_EVIDENCE {
        id: "placement-evidence",
        title: "Studies of matched and mismatched placement (Magura 2003; Gastfriend, NIH R01-DA008781)",
        year: 2003,
        place: "Am J Addict 2003; NIH RePORTER",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Federal public guidance on suicide risk and crisis care.
    SUICIDE_CARE {
        id: "suicide-care",
        title: "988 Suicide and Crisis Lifeline and NIMH suicide-risk screening materials: imminent risk needs emergency evaluation",
        year: 2022,
        place: "988lifeline.org; nimh.nih.gov",
        license: "US federal work; public domain"
    }
    /// Public guidance on violence at home.
    DOMESTIC_VIOLENCE {
        id: "domestic-violence",
        title: "National Domestic Violence Hotline: safety planning",
        year: 2024,
        place: "thehotline.org",
        license: "public guidance; facts cited"
    }
    /// Public health report on a sedative in street opioids.
    STREET_SUPPLY_2025 {
        id: "street-supply-2025",
        title: "Severe withdrawal in people who used fentanyl mixed with medetomidine, Philadelphia, 2024 to 2025, MMWR 74:266-268",
        year: 2025,
        place: "MMWR 2025;74:266-268",
        license: "US federal work; public domain"
    }
    /// A study of GHB withdrawal.
    GHB_2004 {
        id: "ghb-2004",
        title: "McDonough et al., Clinical features and management of gamma-hydroxybutyrate withdrawal, Drug Alcohol Depend 75:3-9",
        year: 2004,
        place: "Drug Alcohol Depend 2004;75:3-9",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Deaths after release from prison.
    RELEASE_2007 {
        id: "release-2007",
        title: "Binswanger and others, Release from prison: a high risk of death for former inmates, New England Journal of Medicine",
        year: 2007,
        place: "N Engl J Med 356:157-165",
        license: "copyrighted; facts cited, no text copied"
    }
    /// Federal public guidance on naloxone.
    NALOXONE {
        id: "naloxone",
        title: "FDA and CDC public information on overdose and naloxone",
        year: 2023,
        place: "fda.gov; cdc.gov",
        license: "US federal work; public domain"
    }
}

/// The position of a source among all of them.
///
/// # Panics
/// While compiling, when it is not declared here.
#[allow(clippy::cast_possible_truncation)] // there are fewer than a hundred
#[allow(clippy::panic)] // it stops the compiler, and nobody else
pub(crate) const fn number(source: &Source) -> u8 {
    let mut position = 0;
    while position < ALL.len() {
        if same(ALL[position].title, source.title) {
            return position as u8;
        }
        position += 1;
    }
    panic!("the source is not declared in sources.rs")
}
