//! A language other than English, read from its JSON.

use super::catalogue;
use crate::json::Json;
use std::sync::Arc;

/// A language other than English: its tag, its direction and a sentence for every English one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// The BCP 47 tag, such as `es`.
    pub lang: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The English and the sentence, in the order of the English: a sorted list costs the module far fewer bytes than a map.
    strings: Vec<(&'static str, String)>,
}

impl Pack {
    /// The pack as it is sent: `{"lang": "es", "direction": "ltr", "keys": fingerprint, "strings": [...]}`, a sentence for
    /// every English one in the order of the catalogue, and the catalogue's fingerprint. A list that was made for other
    /// sentences is no pack: nobody shall read a translation of what is no longer said. Shared, since everything that
    /// speaks holds it.
    ///
    /// Programs may give `strings` by key as well; English fills what is left out.
    pub fn read(json: &Json) -> Option<Arc<Self>> {
        let strings: Vec<(&'static str, &Json)> = match json.get("strings")? {
            #[cfg(feature = "headless")]
            by_key @ Json::Object(_) => {
                let entries = catalogue::catalogue(crate::book()).into_iter();
                entries.filter_map(|(key, english)| Some((english, by_key.get(&key)?))).collect()
            }
            Json::List(sentences) => {
                let english = catalogue::sentences(crate::book());
                let made_for = json.get("keys").and_then(Json::as_text);
                if english.len() != sentences.len()
                    || made_for != Some(&catalogue::fingerprint(crate::book()))
                {
                    return None;
                }
                english.into_iter().zip(sentences).collect()
            }
            _ => return None,
        };
        let mut pack = Self {
            lang: json.get("lang")?.as_text()?.to_owned(),
            right_to_left: json.get("direction").and_then(Json::as_text) == Some("rtl"),
            strings: Vec::new(),
        };
        for (english, sentence) in strings {
            let sentence = sentence.as_text()?.to_owned();
            match pack.place(english) {
                Ok(same) => pack.strings.get_mut(same)?.1 = sentence,
                Err(at) => pack.strings.insert(at, (english, sentence)),
            }
        }
        Some(Arc::new(pack))
    }

    /// The same, for programs: refuses what cannot be used to the full, with the place and the remedy. A visitor would
    /// rather read one sentence in English than all of them; a program has somebody to add what is missing.
    #[cfg(feature = "headless")]
    pub fn checked(json: &Json) -> Result<Arc<Self>, String> {
        let Json::Object(_) = json else {
            let found = json.kind();
            return Err(
                ["pack: expected a language pack, as an object or as its text, found ", found, "."].concat()
            );
        };
        match json.get("lang") {
            None => return Err("pack.lang: missing; write the language's tag, such as \"fr\".".to_owned()),
            Some(Json::Text(_)) => {}
            Some(other) => {
                return Err(["pack.lang: expected a tag such as \"fr\", found ", other.kind(), "."].concat());
            }
        }
        if !matches!(json.get("direction").map(Json::as_text), None | Some(Some("ltr" | "rtl"))) {
            return Err("pack.direction: expected \"ltr\" or \"rtl\".".to_owned());
        }
        every_sentence(json.get("strings"))?;
        let pack = Self::read(json)
            .ok_or("pack.strings: this list was made for another version of the package; build it again.")?;
        let missing = missing(json);
        if missing.is_empty() { Ok(pack) } else { Err(lacks(&missing)) }
    }

    /// The same pack as it is sent. By key it is a quarter larger, and serves nobody in a page.
    #[cfg(feature = "headless")]
    pub fn sent(json: &Json) -> Result<Json, String> {
        Self::checked(json)?;
        let by_key = json.get("strings").filter(|strings| matches!(strings, Json::Object(_)));
        let Some(by_key) = by_key else { return Ok(json.clone()) };
        let entries = catalogue::catalogue(crate::book()).into_iter();
        let sentences = entries.filter_map(|(key, _)| by_key.get(&key).cloned()).collect();
        let kept = ["lang", "name", "direction"].into_iter();
        let mut sent: Vec<_> =
            kept.filter_map(|part| Some((part.to_owned(), json.get(part)?.clone()))).collect();
        sent.push(("keys".to_owned(), Json::Text(catalogue::fingerprint(crate::book()))));
        sent.push(("strings".to_owned(), Json::List(sentences)));
        Ok(Json::Object(sent))
    }

    /// What is said in place of this English sentence.
    pub fn get(&self, english: &str) -> Option<&str> {
        self.place(english).ok().and_then(|at| self.strings.get(at)).map(|(_, sentence)| sentence.as_str())
    }

    fn place(&self, english: &str) -> Result<usize, usize> {
        self.strings.binary_search_by(|(other, _)| (*other).cmp(english))
    }
}

/// The keys of which there is no sentence.
#[cfg(feature = "headless")]
fn missing(json: &Json) -> Vec<String> {
    let entries = catalogue::catalogue(crate::book()).into_iter();
    match json.get("strings") {
        Some(by_key @ Json::Object(_)) => {
            entries.map(|(key, _)| key).filter(|key| by_key.get(key).is_none()).collect()
        }
        _ => vec![],
    }
}

/// Refuses the first sentence that is none.
#[cfg(feature = "headless")]
fn every_sentence(strings: Option<&Json>) -> Result<(), String> {
    let sentences: Vec<(String, &Json)> = match strings {
        None => return Err("pack.strings: missing; give a sentence for every key.".to_owned()),
        Some(Json::Object(pairs)) => pairs.iter().map(|(key, text)| ([".", key].concat(), text)).collect(),
        Some(Json::List(texts)) => {
            let place = |(at, text)| (["[", &Json::count(at), "]"].concat(), text);
            texts.iter().enumerate().map(place).collect()
        }
        Some(other) => {
            let found = other.kind();
            return Err(["pack.strings: expected a sentence for every key, found ", found, "."].concat());
        }
    };
    match sentences.into_iter().find(|(_, text)| text.as_text().is_none()) {
        Some((place, other)) => {
            Err(["pack.strings", &place, ": expected a text, found ", other.kind(), "."].concat())
        }
        None => Ok(()),
    }
}

/// What a pack lacks; the first few by name.
#[cfg(feature = "headless")]
fn lacks(missing: &[String]) -> String {
    let first: Vec<&str> = missing.iter().take(5).map(String::as_str).collect();
    let more = if missing.len() > first.len() { " and more" } else { "" };
    let count = match missing.len() {
        1 => "1 sentence is missing: ".to_owned(),
        many => [&Json::count(many), " sentences are missing: "].concat(),
    };
    ["pack.strings: ", &count, &first.join(", "), more, ". Add what the English pack has."].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BOOK;
    use crate::words::english::{report, result};
    use crate::words::{Person, Words};

    #[test]
    fn a_sentence_is_found_whatever_the_order_and_the_last_of_two_counts() {
        let text =
            r#"{"lang":"es","strings":{"result.why":"2","report.and":"1","nobody":"3","report.and":"4"}}"#;
        let pack = Json::parse(text).ok().and_then(|json| Pack::read(&json)).expect("a pack");
        let words = Words { person: Person::You, pack: Some(pack) };
        assert_eq!([words.say(report::AND), words.say(result::WHY)], ["4", "2"]);
        assert_eq!(
            words.say(report::SUMMARY_LIVING),
            report::SUMMARY_LIVING.english(),
            "English fills the rest"
        );
    }

    #[test]
    fn a_list_of_sentences_is_read_by_the_order_of_the_english_ones_and_never_by_another() {
        let english = catalogue::sentences(&BOOK);
        let last = |sentence| english.iter().rposition(|other| other == sentence).map(Json::count);
        let sentences = Json::texts((0..english.len()).map(Json::count));
        let sent = |keys: &str, strings: Json| {
            Json::object([("lang", Json::text("es")), ("keys", Json::text(keys)), ("strings", strings)])
        };
        let print = catalogue::fingerprint(&BOOK);
        let pack = Pack::read(&sent(&print, sentences.clone())).expect("a pack");
        for sentence in &english {
            assert_eq!(pack.get(sentence), last(sentence).as_deref(), "{sentence}");
        }
        assert!(Pack::read(&sent("0123456789abcdef", sentences)).is_none());
        assert!(Pack::read(&sent(&print, Json::texts(["one"]))).is_none());
    }
}
