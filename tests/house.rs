//! How the sources are written: short files, each named for what it is. That the core cannot stop, round or differ is held
//! by clippy (`src/lib.rs`).

use std::fs;
use std::path::{Path, PathBuf};

/// Where people write code. Data and what is printed may be longer.
const FOLDERS: [&str; 7] = ["src", "tests", "examples", "scripts", "www/loader", "www/build", "www/site"];
const CODE: [&str; 7] = ["rs", "ts", "js", "jsx", "tsx", "css", "sh"];
const MOST_LINES: usize = 400;

/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 6] = ["util", "utils", "helper", "helpers", "manager", "managers"];

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

/// `make mutants` puts all tests into one program, where `crate` is another.
#[test]
fn no_test_rests_on_being_a_program_of_its_own() {
    let rests = |path: &PathBuf| read(path).contains(concat!("crate", "::"));
    let found: Vec<_> = sources(&["tests"]).into_iter().filter(rests).collect();
    assert_eq!(found, Vec::<PathBuf>::new(), "write super:: for a module of the tests");
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
