//! Our small JSON reader and writer agree with the usual library, within their stated limits.

use level_of_care::json::{Json, MAX_DEPTH};
use proptest::prelude::*;
use serde_json::Value;

/// The same value as the library sees it; numbers come back from thousandths.
fn as_library(json: &Json) -> Value {
    serde_json::from_str(&json.write()).expect("what we write is JSON")
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-1_000_000_i64..1_000_000).prop_map(Value::from),
        (0..4000_i32).prop_map(|quarters| Value::from(f64::from(quarters) / 4.0 + 0.25)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// A number that the library keeps as a fraction may be written whole: 1.0 is 1.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            #[allow(clippy::cast_possible_truncation)]
            if number.fract() == 0.0 { Value::from(number as i64) } else { Value::from(number) }
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), plain(value))).collect(),
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn whatever_the_library_writes_we_read_as_the_same(value in values()) {
        let ours = Json::parse(&value.to_string()).unwrap();
        prop_assert_eq!(as_library(&ours), plain(&value));
        let spaced = Json::parse(&serde_json::to_string_pretty(&value).unwrap()).unwrap();
        prop_assert_eq!(spaced, ours);
    }

    #[test]
    fn no_text_breaks_the_reader_and_what_we_accept_the_library_accepts(text in "\\PC{0,40}|[\\[\\]{}\",:0-9eE.+tfn\\\\u-]{0,40}") {
        if Json::parse(&text).is_ok() {
            prop_assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
        }
    }

    #[test]
    fn writing_and_reading_again_changes_nothing(value in values()) {
        let once = Json::parse(&value.to_string()).unwrap();
        prop_assert_eq!(Json::parse(&once.write()).unwrap(), once);
    }
}

#[test]
fn every_character_is_written_so_that_the_library_reads_it_back_and_the_other_way_round() {
    let odd = ['\u{2028}', '\u{d7ff}', '\u{e000}', '\u{fffd}', '\u{1f9ed}', '\u{10ffff}'];
    for c in ('\0'..'\u{300}').chain(odd) {
        let text = format!("a{c}b{c}");
        assert_eq!(as_library(&Json::text(&*text)), Value::from(&*text));
        assert_eq!(Json::parse(&Value::from(&*text).to_string()), Ok(Json::text(&*text)));
        let units = text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect::<Vec<_>>().concat();
        assert_eq!(Json::parse(&format!("\"{units}\"")), Ok(Json::text(text)));
    }
    assert_eq!(Json::text("\n\r\t\u{1}").write(), r#""\n\r\t\u0001""#);
    assert_eq!(Json::parse(r#""\"\\\/\b\f\n\r\t""#), Ok(Json::text("\"\\/\u{8}\u{c}\n\r\t")));
    for text in [
        r#""\ud83d""#,
        r#""\ud83d\u0041""#,
        r#""\ud83d\nde00""#,
        r#""\ud83dude00""#,
        r#""\udc00""#,
        r#""\u00g0""#,
        r#""\u00""#,
    ] {
        assert!(Json::parse(text).is_err(), "{text}");
    }
}

#[test]
fn every_fault_says_where_it_is_and_what_to_do() {
    let deep = "[".repeat(MAX_DEPTH + 2);
    for (text, sentence) in [
        ("", "Line 1, column 1: the text ends too early; a value is missing."),
        ("{\n  name: 1}", "Line 2, column 3: a name in double quotes should stand here."),
        ("{\"a\" 1}", "Line 1, column 6: a colon should stand here, between a name and its value."),
        ("[1 2]", "Line 1, column 4: a comma or a closing ] should stand here."),
        ("{\"a\": 1 \"b\": 2}", "Line 1, column 9: a comma or a closing } should stand here."),
        ("01", "Line 1, column 3: this is not a number; write it like 9 or 2.5."),
        ("1.", "Line 1, column 3: a digit should follow the decimal point."),
        ("1e5", "Line 1, column 2: write the number in full, without an exponent."),
        ("\"a", "Line 1, column 3: a text is not closed; add a double quote."),
        ("\"a\nb\"", "Line 1, column 3: a text may not contain a line break; write \\n."),
        ("\"\\x\"", "Line 1, column 3: after a backslash comes one of \" \\ / b f n r t u."),
        ("\"\\ud800x\"", "Line 1, column 8: after \\u come four hexadecimal digits, and pairs must match."),
        ("yes", "Line 1, column 1: a value should stand here; texts need double quotes around them."),
        ("1 2", "Line 1, column 3: there is more text after the end; remove it."),
    ] {
        assert_eq!(Json::parse(text).unwrap_err().to_string(), sentence, "for {text:?}");
    }
    let depth = Json::parse(&deep).unwrap_err().to_string();
    assert!(depth.ends_with("lists and objects are nested too deep; use fewer levels."), "{depth}");
    assert!(Json::parse(&format!("1{}", " ".repeat(999_999))).is_ok());
    let large = Json::parse(&"x".repeat(1_000_001)).unwrap_err().to_string();
    assert_eq!(large, "Line 1, column 1: the text is larger than 1 MB; shorten it.");
}

#[test]
fn a_number_too_large_is_the_largest_there_is() {
    assert_eq!(Json::count(usize::MAX), "9223372036854775");
}
