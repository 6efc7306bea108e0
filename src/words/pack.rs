//! A language other than English, read from its JSON.

use crate::json::Json;

/// A language other than English: its tag, its direction and a sentence for every key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// The BCP 47 tag, such as `es`.
    pub lang: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Key and sentence, in the order of the keys: a sorted list costs the module far fewer bytes than a map.
    strings: Vec<(String, String)>,
}

impl Pack {
    /// The pack of `{"lang": "es", "direction": "ltr", "strings": {key: sentence}}`; none when it is not one.
    pub fn read(json: &Json) -> Option<Self> {
        let Some(Json::Object(strings)) = json.get("strings") else { return None };
        let mut pack = Self {
            lang: json.get("lang")?.as_text()?.to_owned(),
            right_to_left: json.get("direction").and_then(Json::as_text) == Some("rtl"),
            strings: Vec::new(),
        };
        for (key, sentence) in strings {
            let sentence = sentence.as_text()?.to_owned();
            match pack.place(key) {
                Ok(same) => pack.strings.get_mut(same)?.1 = sentence,
                Err(at) => pack.strings.insert(at, (key.clone(), sentence)),
            }
        }
        Some(pack)
    }

    /// The sentence of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.place(key).ok().and_then(|at| self.strings.get(at)).map(|(_, sentence)| sentence.as_str())
    }

    /// Every key and sentence, in the order of the keys.
    pub fn all(&self) -> &[(String, String)] {
        &self.strings
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.strings.binary_search_by(|(other, _)| other.as_str().cmp(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_found_whatever_the_order_and_the_last_of_two_counts() {
        let text = r#"{"lang":"es","strings":{"b":"2","a":"1","c":"3","a":"4"}}"#;
        let pack = Json::parse(text).ok().and_then(|json| Pack::read(&json)).expect("a pack");
        let found: Vec<_> = ["a", "b", "c", "d"].iter().map(|key| pack.get(key)).collect();
        assert_eq!(found, [Some("4"), Some("2"), Some("3"), None]);
    }
}
