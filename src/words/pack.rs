//! A language other than English, as it is sent to pages.

use super::catalogue;
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
    /// The pack as it is sent: a line with its tag, its direction and a fingerprint, and then a line for every English
    /// sentence, in the order of the catalogue. One that was made for other sentences, by its fingerprint, is no pack:
    /// nobody shall read the translation of what is no longer said.
    pub fn read(text: &str) -> Option<Arc<Self>> {
        let (head, sentences) = text.split_once('\n')?;
        let (lang, head) = head.split_once(' ')?;
        let (direction, made_for) = head.split_once(' ')?;
        let english = catalogue::sentences(crate::book());
        let sentences: Vec<&str> = sentences.split('\n').collect();
        let fits = english.len() == sentences.len() && made_for == catalogue::fingerprint(crate::book());
        fits.then(|| Self::of(lang, direction == "rtl", english.into_iter().zip(sentences).collect()))
    }

    /// The pack of these sentences, each beside its English. Shared, since everything that speaks holds it.
    pub(crate) fn of(lang: &str, right_to_left: bool, sentences: Vec<(&'static str, &str)>) -> Arc<Self> {
        let mut pack = Self { lang: lang.to_owned(), right_to_left, strings: Vec::new() };
        for (english, sentence) in sentences {
            // The same English has one sentence.
            if let Err(at) = pack.place(english) {
                pack.strings.insert(at, (english, sentence.to_owned()));
            }
        }
        Arc::new(pack)
    }

    /// What is said in place of this English sentence.
    pub fn get(&self, english: &str) -> Option<&str> {
        self.place(english).ok().and_then(|at| self.strings.get(at)).map(|(_, sentence)| sentence.as_str())
    }

    fn place(&self, english: &str) -> Result<usize, usize> {
        self.strings.binary_search_by(|(other, _)| (*other).cmp(english))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BOOK;
    use crate::headless::pack::by_key;
    use crate::json::Json;
    use crate::words::english::{report, result};
    use crate::words::{Person, Words};

    #[test]
    fn a_sentence_is_found_whatever_the_order() {
        let text = r#"{"lang":"es","strings":{"result.why":"2","report.and":"1","nobody":"3"}}"#;
        let pack = Json::parse(text).ok().and_then(|json| by_key(&json)).expect("a pack");
        let words = Words { person: Person::You, pack: Some(pack) };
        assert_eq!([words.say(report::AND), words.say(result::WHY)], ["1", "2"]);
        assert_eq!(
            words.say(report::SUMMARY_LIVING),
            report::SUMMARY_LIVING.english(),
            "English fills the rest"
        );
    }

    #[test]
    fn lines_are_read_by_the_order_of_the_english_sentences_and_never_by_another() {
        let english = catalogue::sentences(&BOOK);
        let first = |sentence| english.iter().position(|other| other == sentence).map(Json::count);
        let lines: Vec<_> = (0..english.len()).map(Json::count).collect();
        let sent = |made_for: &str, lines: &[String]| format!("es rtl {made_for}\n{}", lines.join("\n"));
        let print = catalogue::fingerprint(&BOOK);
        let pack = Pack::read(&sent(&print, &lines)).expect("a pack");
        assert_eq!((&*pack.lang, pack.right_to_left), ("es", true));
        for sentence in &english {
            assert_eq!(pack.get(sentence), first(sentence).as_deref(), "{sentence}");
        }
        assert!(Pack::read(&sent("0123456789abcdef", &lines)).is_none());
        assert!(Pack::read(&sent(&print, &lines[1..])).is_none());
        assert!(Pack::read("es ltr").is_none());
    }
}
