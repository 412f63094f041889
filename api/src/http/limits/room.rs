//! Room: how many bytes of files may be on their way into the server together.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Gate;
use crate::config::MB;
use crate::graphql::measure::{Exceeded, Limit};

/// The bytes that are on their way. A clone counts the same ones.
#[derive(Clone, Debug, Default)]
pub struct Rooms(Arc<AtomicU64>);

/// Room that one file takes, given back when it is dropped.
#[derive(Debug)]
#[must_use = "room lasts as long as it is kept"]
pub struct Room {
    all: Rooms,
    most_mb: u64,
    held: u64,
}

impl Gate {
    /// Room for a file on a server that takes them up to this size in MB.
    pub fn room(&self, max_file_mb: u32) -> Room {
        let most = u64::try_from(self.limits.uploads_mb).unwrap_or(u64::MAX);
        Room {
            all: self.rooms.clone(),
            most_mb: most.max(max_file_mb.into()),
            held: 0,
        }
    }
}

impl Room {
    /// Takes room for so many bytes in all.
    pub fn take(&mut self, bytes: u64) -> Result<(), Exceeded> {
        let more = bytes.saturating_sub(self.held);
        let before = self.all.0.fetch_add(more, Ordering::Relaxed);
        self.held += more;
        let after = before.saturating_add(more);
        if after <= self.most_mb.saturating_mul(MB) {
            return Ok(());
        }
        Err(Exceeded {
            limit: Limit::UploadsMb,
            score: usize::try_from(after.div_ceil(MB)).unwrap_or(usize::MAX),
            maximum: usize::try_from(self.most_mb).unwrap_or(usize::MAX),
        })
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.all.0.fetch_sub(self.held, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Limits;

    #[test]
    fn room_is_taken_as_bytes_come_and_given_back() {
        let gate = Gate::new(&Limits {
            uploads_mb: 3,
            ..Limits::default()
        });
        let (mut one, mut two) = (gate.room(1), gate.room(1));
        one.take(2 * MB).unwrap();
        // What is held already is not taken again.
        one.take(MB).unwrap();
        two.take(MB).unwrap();
        let refused = two.take(MB + 1).unwrap_err();
        assert_eq!((refused.score, refused.maximum), (4, 3));
        drop(one);
        two.take(MB + 1).unwrap();
        drop(two);
        assert_eq!(gate.rooms.0.load(Ordering::Relaxed), 0);
        // One file fits, however large they may be.
        gate.room(50).take(50 * MB).unwrap();
    }
}
