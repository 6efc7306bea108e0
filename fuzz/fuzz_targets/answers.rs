//! Any bytes as a request: an error is a sentence; a report is JSON that reads back, and its answers alone give it again.
#![no_main]

use level_of_care::BOOK;
use level_of_care::headless::assess_json;
use level_of_care::json::Json;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(request) = Json::parse(text) else { return };
    assert_eq!(Json::parse(&request.write()).as_ref(), Ok(&request), "JSON reads back");
    match assess_json(&BOOK, &request) {
        Ok(report) => {
            assert_eq!(Json::parse(&report.write()).as_ref(), Ok(&report));
            assert_eq!(assess_json(&BOOK, &request).as_ref(), Ok(&report));
            let level = report.get("level").and_then(|level| level.get("floor")).and_then(Json::as_text);
            assert!(level.is_some_and(|id| level_of_care::placement::Level::from_id(id).is_some()));
        }
        Err(sentence) => assert!(sentence.ends_with(['.', '?']), "not a sentence: {sentence}"),
    }
});
