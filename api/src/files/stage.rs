//! Bytes that have come in and are in the store not yet.

use std::fs::File;
use std::io::Seek;

use axum::body::Bytes;
use futures_util::{Stream, StreamExt};
use rules::Refusal;
use rules::file::HEAD;
use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;

use super::Files;
use crate::auth::token::hex;

/// A received file. It has no name on the disk: dropped, or lost with the process, it is gone.
pub struct Staged {
    pub(super) file: File,
    pub(super) head: Vec<u8>,
    pub size: u64,
    pub sha256: String,
}

/// Why bytes were not received: they are refused, their sender stopped, or the disk does not take them.
#[derive(Debug)]
pub enum Unstaged<E> {
    Refused(Refusal),
    Stopped(E),
    Broken(anyhow::Error),
}

impl<E> From<anyhow::Error> for Unstaged<E> {
    fn from(error: anyhow::Error) -> Self {
        Self::Broken(error)
    }
}

impl Files {
    /// Receives bytes as they come, never more than a piece of them in memory. Too many of them, or
    /// none at all, are refused.
    pub async fn stage<E>(
        &self,
        mut bytes: impl Stream<Item = Result<Bytes, E>> + Unpin,
    ) -> Result<Staged, Unstaged<E>> {
        let waiting = self.waiting.clone();
        let file = blocking(move || Ok(tempfile::tempfile_in(waiting)?)).await?;
        let mut file = tokio::fs::File::from_std(file);
        let (mut hash, mut head, mut size) = (Sha256::new(), Vec::with_capacity(HEAD), 0);
        while let Some(piece) = bytes.next().await {
            let piece = piece.map_err(Unstaged::Stopped)?;
            size += piece.len() as u64;
            if size > self.max_size {
                return Err(Unstaged::Refused(self.too_large()));
            }
            head.extend(piece.iter().take(HEAD - head.len()));
            hash.update(&piece);
            file.write_all(&piece).await.map_err(anyhow::Error::from)?;
        }
        if size == 0 {
            return Err(Unstaged::Refused(Refusal::FileEmpty));
        }
        file.flush().await.map_err(anyhow::Error::from)?;
        Ok(Staged {
            file: file.into_std().await,
            head,
            size,
            sha256: hex(&hash.finalize()),
        })
    }

    /// What is said to a file that is larger than it may be.
    pub fn too_large(&self) -> Refusal {
        Refusal::FileTooLarge {
            max_mb: u32::try_from(self.max_size / crate::config::MB).unwrap_or(u32::MAX),
        }
    }
}

impl Staged {
    /// The bytes from the start on.
    pub(super) async fn reader(&self) -> anyhow::Result<tokio::fs::File> {
        let mut file = self.file.try_clone()?;
        file.rewind()?;
        Ok(tokio::fs::File::from_std(file))
    }
}

/// Work on the disk that would hold up everybody else.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
) -> anyhow::Result<T> {
    tokio::task::spawn_blocking(work).await?
}
