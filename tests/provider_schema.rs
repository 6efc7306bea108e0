//! What is generated from the table of fields: the JSON Schema, the TypeScript types and the reference.
//!
//! `BLESS=1 cargo test --test provider_schema` writes the files anew.

mod committed;

use committed::committed;
use level_of_care::provider::{schema::schema, typescript::typescript};

#[test]
fn the_schema_is_up_to_date() {
    let json: serde_json::Value = serde_json::from_str(&schema().write()).unwrap();
    committed("provider.schema.json", &(serde_json::to_string_pretty(&json).unwrap() + "\n"));
}

#[test]
fn the_types_are_up_to_date() {
    committed("www/types/provider.d.ts", &typescript());
}

/// The npm tests hold the schema to this list with a public validator; here, that the list names files there are.
#[test]
fn what_the_schema_cannot_say_is_listed_by_the_name_of_its_file() {
    let list = include_str!("providers/beyond_schema.txt");
    let names: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(!names.is_empty() && names.is_sorted(), "{names:?}");
    for name in names {
        let path = format!("{}/tests/providers/invalid/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{path} is not there"));
        // It is well-formed, so what is wrong is a contradiction within it, not its form.
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{name}");
    }
}
