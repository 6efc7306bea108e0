//! In which order programs are shown. Stable and explained: what fits before what could fit, the least intensive
//! adequate first, more than needed only after every adequate one, and the file's order for ties alone.

use super::{ProgramFit, Verdict};

/// Sorts programs, best first.
pub fn sort(programs: &mut [ProgramFit]) {
    programs.sort_by_key(|program| {
        let group = match program.verdict {
            Verdict::Fits => 0_u8,
            Verdict::FitsIf if program.first_step => 2,
            Verdict::FitsIf if program.more_than_needed => 3,
            Verdict::FitsIf => 1,
            Verdict::DoesNotFit => 4,
        };
        let count = |verdict| program.criteria.iter().filter(|one| one.verdict == verdict).count();
        let (misses, conditions) = (count(Verdict::DoesNotFit), count(Verdict::FitsIf));
        let met = program.wishes;
        (group, misses, program.level, conditions, std::cmp::Reverse(met), program.position)
    });
}
