//! In which order programs are shown. Stable and explained: what fits before what could fit, the least intensive
//! adequate first, more than needed only after every adequate one, and the file's order for ties alone.

use super::{ProgramFit, Verdict};

/// The programs, best first.
pub fn ranked(programs: Vec<ProgramFit>) -> Vec<ProgramFit> {
    // Keys are plain numbers, put in one by one: the library's sort would cost more bytes than all of this file.
    let mut order: Vec<(u64, usize)> = Vec::with_capacity(programs.len());
    for (index, program) in programs.iter().enumerate() {
        let place = (key(program), index);
        let at = order.partition_point(|earlier| *earlier < place);
        order.insert(at, place);
    }
    let mut waiting: Vec<Option<ProgramFit>> = programs.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, index)| waiting.get_mut(index)?.take()).collect()
}

/// What counts first stands in the highest digits; lower is better.
fn key(program: &ProgramFit) -> u64 {
    let group = match program.verdict {
        Verdict::Fits => 0,
        Verdict::FitsIf if program.first_step => 2,
        Verdict::FitsIf if program.more_than_needed => 3,
        Verdict::FitsIf => 1,
        Verdict::DoesNotFit => 4,
    };
    let count = |verdict| program.criteria.iter().filter(|one| one.verdict == verdict).count();
    let (misses, conditions) = (count(Verdict::DoesNotFit), count(Verdict::FitsIf));
    // Every part is below 256, and a file holds a thousand programs at most.
    let parts = [group, misses, program.level as usize, conditions, 255 - program.wishes.min(255)];
    let key = parts.into_iter().fold(0, |key: u64, part| key << 8 | part as u64);
    key << 16 | program.position as u64
}
