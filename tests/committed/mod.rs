//! What is made from the core and kept in the repository is made anew by a test, and must be what is kept.

use std::path::Path;

/// Compares a kept file with what it should be, or writes it when `BLESS` is set.
pub fn committed(path: impl AsRef<Path>, wanted: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, wanted).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let same = wanted.lines().zip(kept.lines()).take_while(|(ours, theirs)| ours == theirs).count();
    let [ours, theirs] = [wanted, &kept].map(|text| text.lines().nth(same).unwrap_or("its end"));
    assert!(
        kept == wanted,
        "{} is out of date; run `BLESS=1 cargo test --test {}` and read the difference. Line {} is\n  {theirs}\nand should be\n  {ours}",
        path.as_ref().display(),
        env!("CARGO_CRATE_NAME"),
        same + 1,
    );
}
