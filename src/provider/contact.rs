//! Telephone numbers that can be dialed and addresses that are safe to link to.

use super::diagnostic::told;

/// The number as a phone dials it, `+12135550101`; or what is wrong with it.
pub fn dial(text: &str) -> Result<String, String> {
    let spelled = |c: char| match c.to_ascii_lowercase() {
        'a'..='c' => '2',
        'd'..='f' => '3',
        'g'..='i' => '4',
        'j'..='l' => '5',
        'm'..='o' => '6',
        'p'..='s' => '7',
        't'..='v' => '8',
        'w'..='z' => '9',
        other => other,
    };
    let wrong = |advice: &str| Err(told(|| ["This number cannot be dialed. ", advice].concat()));
    if text.len() > 40 {
        return wrong("Write one number alone, such as \"213-555-0101\".");
    }
    if text.chars().any(|c| c.is_ascii_alphabetic()) {
        let digits: String = text.chars().map(spelled).collect();
        return match dial(&digits) {
            Ok(_) => wrong(&told(|| ["Write its letters as digits: \"", &digits, "\"."].concat())),
            Err(_) => wrong("Write one number alone, without words: \"213-555-0101\"."),
        };
    }
    if let Some(stray) =
        text.chars().find(|c| !(c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')' | '-' | '.')))
    {
        let mut shown = [0; 4];
        return wrong(&told(|| {
            ["Remove \"", stray.encode_utf8(&mut shown), "\" and write it like \"213-555-0101\"."].concat()
        }));
    }
    let abroad = text.starts_with('+');
    if text.chars().skip(1).any(|c| c == '+') {
        return wrong("A + may stand only at its start.");
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let home = match digits.strip_prefix('1') {
        Some(rest) => Some(rest),
        None if abroad => None,
        None => Some(digits.as_str()),
    };
    match home {
        None if (8..=15).contains(&digits.len()) && !digits.starts_with('0') => Ok(["+", &digits].concat()),
        Some(rest) if is_american(rest) => Ok(["+1", rest].concat()),
        None => wrong("After + come 8 to 15 digits, beginning with the country's code."),
        Some(_) => wrong("A US number has an area code and seven digits, such as \"213-555-0101\"."),
    }
}

/// Ten digits; neither the area code nor the next three begin with 0 or 1.
fn is_american(digits: &str) -> bool {
    let starts = |at: usize| digits.as_bytes().get(at).is_some_and(|digit| *digit >= b'2');
    digits.len() == 10 && starts(0) && starts(3)
}

/// The address, when it begins with one of `starts` and can be followed; or what is wrong with it.
pub fn link(text: &str, starts: &[&str]) -> Result<String, String> {
    let wrong = |advice: &[&str]| Err(told(|| ["This link cannot be used. ", &advice.concat()].concat()));
    if text.chars().nth(2000).is_some() {
        return wrong(&["Shorten it to 2000 characters."]);
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\')) {
        return wrong(&["Remove spaces, quotes and brackets from it."]);
    }
    let Some(start) = starts.iter().find(|start| text.starts_with(**start)) else {
        return if text.starts_with("http://") {
            wrong(&["Write https:// instead of http://."])
        } else {
            wrong(&["It must start with ", &told(|| starts.join(" or ")), "."])
        };
    };
    let rest = text.get(start.len()..).unwrap_or("");
    match *start {
        "https://" => {
            let host = rest.split(['/', '?', '#']).next().unwrap_or("");
            let named = host.split('.').all(|part| !part.is_empty()) && host.contains('.');
            if !named || host.contains('@') {
                return wrong(&[
                    "After https:// comes the name of a site, such as https://example.org/visit.",
                ]);
            }
        }
        "mailto:" => {
            let address = rest.split('?').next().unwrap_or("");
            let named =
                address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
            if !named {
                return wrong(&["After mailto: comes an e-mail address, such as mailto:help@example.org."]);
            }
        }
        _ => {
            let number = rest.split(['?', ';']).next().unwrap_or("");
            let is_code = *start == "sms:"
                && matches!(number.len(), 5 | 6)
                && number.bytes().all(|b| b.is_ascii_digit());
            if !is_code && dial(number).is_err() {
                return wrong(&["After ", start, " comes a number, such as ", start, "+12135550101."]);
            }
        }
    }
    Ok(text.to_owned())
}
