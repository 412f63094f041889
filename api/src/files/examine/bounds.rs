//! What looking into one file may cost, set by the process itself before it reads anything. The bounds
//! are the system's own limits of a process: they need no rights, and nothing gets around them.

use std::io;

use rustix::param::page_size;
use rustix::process::{Resource, Rlimit, setrlimit};

/// Memory beyond what the process has at its start, in bytes of address space.
const MEMORY: u64 = 128 * 1024 * 1024;
/// Time of the processor, in seconds.
const SECONDS: u64 = 6;

/// How the process's allocator is to be started: it would reserve address space by the gigabyte and
/// hand out of that, whatever the limit.
pub const ALLOCATOR: [(&str, &str); 1] = [("MIMALLOC_ARENA_RESERVE", "0")];

/// Sets the bounds of this process, for good.
pub fn set() -> io::Result<()> {
    if let Some(held) = held()? {
        limit(Resource::As, held + MEMORY)?;
    }
    limit(Resource::Cpu, SECONDS)?;
    // Nothing is written, and no memory left behind on the disk.
    limit(Resource::Fsize, 0)?;
    limit(Resource::Core, 0)
}

fn limit(resource: Resource, most: u64) -> io::Result<()> {
    let most = Some(most);
    Ok(setrlimit(
        resource,
        Rlimit {
            current: most,
            maximum: most,
        },
    )?)
}

/// The address space that this process has, in bytes. Only Linux tells, and holds a process to its
/// limit of it.
fn held() -> io::Result<Option<u64>> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    let told = std::fs::read_to_string("/proc/self/statm")?;
    let pages = told
        .split(' ')
        .next()
        .and_then(|pages| pages.parse::<u64>().ok());
    let pages = pages.ok_or(io::ErrorKind::InvalidData)?;
    Ok(Some(pages * page_size() as u64))
}
