//! What is generated from the table of fields: the JSON Schema, the TypeScript types and the reference.
//!
//! `BLESS=1 cargo test --test provider_schema` writes the files anew.

#![cfg(not(target_arch = "wasm32"))] // what it looks at is left out of the browser module

use level_of_care::provider::{schema::schema, typescript::typescript};

/// Compares a committed file with what it should be, or writes it when `BLESS` is set.
fn committed(path: &str, wanted: &str) {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{path} is out of date; run `BLESS=1 cargo test --test provider_schema`");
}

#[test]
fn the_schema_is_up_to_date() {
    let json: serde_json::Value = serde_json::from_str(&schema().write()).unwrap();
    committed("provider.schema.json", &(serde_json::to_string_pretty(&json).unwrap() + "\n"));
}

#[test]
fn the_types_are_up_to_date() {
    committed("www/types/provider.d.ts", &typescript());
}
