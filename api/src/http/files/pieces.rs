//! The bytes of a file as they come in: never waited for without end, never more than there is room for.

use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_util::{Stream, StreamExt, stream};
use tokio::time::{Instant, timeout_at};

use crate::config::Limits;
use crate::graphql::measure::{Exceeded, Limit};
use crate::http::limits::Room;

/// However slowly bytes drip in, they are waited for no longer.
const LONGEST: Duration = Duration::from_secs(30 * 60);
/// Slower than any line that a file can be sent over, in bytes a second.
const SLOWEST: u64 = 2048;

/// Why no more bytes come.
#[derive(Clone, Copy, Debug)]
pub enum Stopped {
    /// The sender broke off.
    BrokenOff,
    /// They come too slowly, or there is no room for more.
    Exceeded(Exceeded),
}

/// How long bytes are waited for.
struct Patience {
    limits: Limits,
    idle: Duration,
    begun: Instant,
    received: u64,
}

/// The pieces of a body. Room for them is taken as they come; it is kept with the stream.
pub fn pieces(
    body: Body,
    limits: &Limits,
    room: Room,
) -> impl Stream<Item = Result<Bytes, Stopped>> + use<> {
    let patience = Patience {
        limits: limits.clone(),
        idle: Duration::from_secs(limits.arrival.try_into().unwrap_or(u64::MAX)),
        begun: Instant::now(),
        received: 0,
    };
    let state = (body.into_data_stream(), patience, room);
    stream::unfold(state, |(mut pieces, mut patience, mut room)| async move {
        let piece = match timeout_at(patience.until(), pieces.next()).await {
            Ok(Some(Ok(piece))) => {
                patience.received += piece.len() as u64;
                let taken = room.take(patience.received);
                taken.map(|()| piece).map_err(Stopped::Exceeded)
            }
            Ok(None) => return None,
            Ok(Some(Err(_))) => Err(Stopped::BrokenOff),
            Err(_) => Err(Stopped::Exceeded(patience.ended())),
        };
        Some((piece, (pieces, patience, room)))
    })
}

impl Patience {
    /// Until when the next bytes must be there: nobody is idle for long, and whoever has been so slow
    /// for a while holds a place for nothing.
    fn until(&self) -> Instant {
        let earned = Duration::from_secs(self.received / SLOWEST);
        let idle = Instant::now() + self.idle;
        let slow = self.begun + self.idle + earned;
        idle.min(slow).min(self.begun + LONGEST)
    }

    fn ended(&self) -> Exceeded {
        Limit::ArrivalSeconds.over(self.limits.arrival.saturating_add(1), &self.limits)
    }
}

/// Takes in the rest of a refused file: a browser that cannot send it never reads why.
pub async fn drain(
    mut bytes: impl Stream<Item = Result<Bytes, Stopped>> + Unpin,
    at_most: u64,
    limits: &Limits,
) {
    let drained = async {
        let mut size = 0;
        while let Some(Ok(piece)) = bytes.next().await {
            size += piece.len() as u64;
            if size > at_most {
                break;
            }
        }
    };
    // A sender as slow as that has had time enough.
    let patience = Duration::from_secs(limits.arrival.try_into().unwrap_or(u64::MAX));
    drop(tokio::time::timeout(patience, drained).await);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FA4: so many drips hold a place for nothing, whereas a slow line is waited for.
    #[test]
    fn fa4_who_drips_is_waited_for_no_longer_than_who_is_silent() {
        let limits = Limits::default();
        let until = |since: u64, received| {
            let begun = Instant::now().checked_sub(Duration::from_secs(since));
            let patience = Patience {
                limits: limits.clone(),
                idle: Duration::from_secs(30),
                begun: begun.unwrap_or_else(Instant::now),
                received,
            };
            patience.until().saturating_duration_since(Instant::now())
        };
        assert!(until(0, 0) > Duration::from_secs(29));
        assert_eq!(until(31, 100 * 31), Duration::ZERO);
        assert!(until(31, SLOWEST * 31) > Duration::from_secs(29));
        assert!(until(600, SLOWEST * 580) > Duration::from_secs(9));
        assert_eq!(until(1801, u64::MAX), Duration::ZERO);
    }
}
