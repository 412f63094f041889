//! How many files may be open: each connection is one.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// More than any number of connections needs.
const ENOUGH: u64 = 1 << 20;

/// Raises the number to what the system lets this process have, for what is usual (1,024) was made for
/// other programs. Answers how many there are then.
pub fn raise() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let most = limit.maximum.unwrap_or(ENOUGH).min(ENOUGH);
    let current = limit.current.unwrap_or(ENOUGH);
    let raised = Rlimit {
        current: Some(most),
        maximum: limit.maximum,
    };
    let files = match current < most && setrlimit(Resource::Nofile, raised).is_ok() {
        true => most,
        false => current,
    };
    usize::try_from(files).unwrap_or(usize::MAX)
}
