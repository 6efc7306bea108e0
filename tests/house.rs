//! How the sources are written: short files, each named for what it is, and a core that cannot stop, guess or differ.
//!
//! What clippy holds (`[lints]` in `Cargo.toml`) is not looked at again.

use std::fs;
use std::path::{Path, PathBuf};

/// Where people write code. Data and what is printed may be longer.
const FOLDERS: [&str; 7] = ["src", "tests", "examples", "scripts", "www/loader", "www/build", "www/site"];
const CODE: [&str; 7] = ["rs", "ts", "js", "jsx", "tsx", "css", "sh"];
const MOST_LINES: usize = 400;

/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 6] = ["util", "utils", "helper", "helpers", "manager", "managers"];

/// What would stop the core, round, or give the next run another result.
const FORBIDDEN: [&str; 11] = [
    ".unwrap()",
    ".expect(",
    "panic!(",
    "unreachable!(",
    "todo!(",
    "unimplemented!(",
    "f32",
    "f64",
    "HashMap",
    "Instant",
    "SystemTime",
];

#[test]
fn no_file_is_longer_than_a_person_reads() {
    let long = sources(&FOLDERS).into_iter().filter_map(|path| {
        let lines = read(&path).lines().count();
        (lines > MOST_LINES).then(|| format!("{}: {lines} lines", path.display()))
    });
    assert_eq!(
        long.collect::<Vec<_>>(),
        Vec::<String>::new(),
        "at most {MOST_LINES}; move a part that stands alone"
    );
}

#[test]
fn every_module_is_named_for_what_it_is() {
    let empty = |path: &PathBuf| {
        let names = path.with_extension("");
        names.iter().any(|name| EMPTY_NAMES.iter().any(|one| name == *one))
    };
    assert_eq!(sources(&FOLDERS).into_iter().filter(empty).collect::<Vec<_>>(), Vec::<PathBuf>::new());
}

#[test]
fn the_core_never_stops_rounds_or_looks_at_a_clock() {
    let files = sources(&["src"]).into_iter().filter(|path| !path.starts_with("src/wasm"));
    let found = files.flat_map(|path| {
        let text = running(&code(&read(&path)));
        let inside = FORBIDDEN.iter().filter(|word| text.contains(*word));
        inside.map(|word| format!("{}: {word}", path.display())).collect::<Vec<_>>()
    });
    assert_eq!(found.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn comments_strings_tests_and_what_the_compiler_runs_are_no_running_code() {
    let text = concat!(
        "let quote = '\"'; // .unwrap()\n",
        "let told = \"a \\\" f64 // \"; let raw = r#\"a \" f32\"#; let life: &'static str = HERE;\n",
        "const fn number() -> u8 {\n    panic!(\"none\")\n}\n",
        "fn after() { Instant }\n#[cfg(test)]\nmod tests {\n    HashMap\n}\n"
    );
    let found: Vec<_> = FORBIDDEN.into_iter().filter(|word| running(&code(text)).contains(word)).collect();
    assert_eq!(found, ["Instant"]);
    assert!(code(text).contains("HERE"));
}

/// Every file of code in these folders, by its path from the top.
fn sources(folders: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(top().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            // A link to the packages of www is neither.
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                open.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|end| CODE.iter().any(|one| end == *one))
            {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folders:?}");
    found
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(top().join(path)).unwrap()
}

/// A text in Rust without its comments and strings.
fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if rest.starts_with("//") {
            rest.find('\n')
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map(|at| at + 2)
        } else if rest.starts_with("'\"'") {
            Some(3)
        } else if first == '"' {
            Some(string(rest))
        } else {
            code.push(first);
            Some(first.len_utf8())
        };
        rest = &rest[end.unwrap_or(rest.len())..];
    }
    code
}

/// Where the string ends that a text begins with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    let closing = text.char_indices().skip(1).find(|(_, one)| {
        let closes = *one == '"' && !escaped;
        escaped = *one == '\\' && !escaped;
        closes
    });
    closing.map_or(text.len(), |(at, _)| at + 1)
}

/// Without tests, and without the functions that declarations call, which stop the compiler and nobody else.
fn running(code: &str) -> String {
    let code = code.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut declaring = false;
    let runs = |line: &&str| {
        declaring = (declaring || line.starts_with("const fn ") || line.starts_with("pub(crate) const fn "))
            && *line != "}";
        !declaring
    };
    code.lines().filter(runs).collect::<Vec<_>>().join("\n")
}
