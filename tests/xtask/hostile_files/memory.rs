//! How much memory a process and those that it started take together, looked at all the time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(4);

/// What is seen, in units of 1024 bytes. A clone sees the same.
#[derive(Clone, Default)]
pub struct Watch(Arc<Seen>);

#[derive(Default)]
struct Seen {
    at_rest: AtomicU64,
    most: AtomicU64,
    lately: AtomicU64,
    child: AtomicU64,
}

impl Watch {
    /// Looks at this process until the program ends.
    pub fn start(pid: u32) -> Self {
        let watch = Self::default();
        let seen = watch.0.clone();
        seen.at_rest.store(held(pid, "VmRSS:"), Ordering::Relaxed);
        std::thread::spawn(move || {
            loop {
                let mut sum = held(pid, "VmRSS:");
                for child in children(pid) {
                    sum += held(child, "VmRSS:");
                    seen.child
                        .fetch_max(held(child, "VmHWM:"), Ordering::Relaxed);
                }
                seen.most.fetch_max(sum, Ordering::Relaxed);
                seen.lately.fetch_max(sum, Ordering::Relaxed);
                std::thread::sleep(PAUSE);
            }
        });
        watch
    }

    /// Begins anew with what is taken lately.
    pub fn forget(&self) {
        self.0.lately.store(0, Ordering::Relaxed);
    }

    pub fn lately_mb(&self) -> u64 {
        self.0.lately.load(Ordering::Relaxed) / 1024
    }

    pub fn most_mb(&self) -> u64 {
        self.0.most.load(Ordering::Relaxed) / 1024
    }

    pub fn at_rest_mb(&self) -> u64 {
        self.0.at_rest.load(Ordering::Relaxed) / 1024
    }

    pub fn child_mb(&self) -> u64 {
        self.0.child.load(Ordering::Relaxed) / 1024
    }
}

/// What the system says of a process under this name; of one that has ended, nothing.
fn held(pid: u32, name: &str) -> u64 {
    let told = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix(name));
    let figure = line.and_then(|line| line.split_whitespace().next());
    figure.and_then(|figure| figure.parse().ok()).unwrap_or(0)
}

/// The processes that any thread of this one started.
fn children(pid: u32) -> Vec<u32> {
    let threads = std::fs::read_dir(format!("/proc/{pid}/task"));
    let threads = threads.into_iter().flatten().flatten();
    let told =
        threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    let told: Vec<String> = told.collect();
    let ids = told.iter().flat_map(|told| told.split_whitespace());
    ids.filter_map(|id| id.parse().ok()).collect()
}
