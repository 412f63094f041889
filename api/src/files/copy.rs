//! Bytes on their way into a backup and back.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use futures_util::StreamExt;
use object_store::ObjectStoreExt;
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use sha2::{Digest, Sha256};
use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{Examiner, Files, PART, key};
use crate::auth::token::hex;

/// How much of a file is held at a time.
const PIECE: usize = 1 << 20;

impl Files {
    /// The store of a data directory, made by a server, for one who only reads.
    pub fn reading(data_dir: &Path) -> anyhow::Result<Self> {
        let folder = data_dir.join("files");
        let store = LocalFileSystem::new_with_prefix(&folder).with_context(|| {
            format!(
                "{} cannot be read: is DONGTHUAN_DATA_DIR the server's?",
                folder.display()
            )
        })?;
        Ok(Self {
            store: std::sync::Arc::new(store),
            waiting: folder,
            max_size: 0,
            // Nothing comes in by it.
            examiner: Examiner::new(PathBuf::new()),
        })
    }

    /// Copies the bytes of this hash into a new file, on disk when this returns. Says whether they are
    /// there. Bytes of another hash are an error: they are damaged.
    pub async fn copy_out(&self, sha256: &str, to: &Path) -> anyhow::Result<bool> {
        let found = match self.store.get(&key(sha256)).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(false),
            found => found.with_context(|| format!("the bytes of {sha256} cannot be read"))?,
        };
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(to)
            .await
            .with_context(|| format!("{} cannot be written", to.display()))?;
        let (mut bytes, mut hash) = (found.into_stream(), Sha256::new());
        while let Some(piece) = bytes.next().await {
            let piece = piece?;
            hash.update(&piece);
            file.write_all(&piece).await?;
        }
        ensure!(
            hex(&hash.finalize()) == sha256,
            "the bytes of {sha256} in the store of files are damaged"
        );
        file.sync_all().await?;
        Ok(true)
    }

    /// Puts the bytes of a file under their hash. When this returns, they are on disk.
    pub async fn copy_in(&self, sha256: &str, from: &Path) -> anyhow::Result<()> {
        let mut to =
            BufWriter::with_capacity(self.store.clone(), key(sha256), PART).with_max_concurrency(1);
        let mut file = File::open(from)
            .await
            .with_context(|| format!("{} cannot be read", from.display()))?;
        let (mut piece, mut hash) = (vec![0; PIECE], Sha256::new());
        loop {
            let read = file.read(&mut piece).await?;
            let read = piece.get(..read).unwrap_or_default();
            if read.is_empty() {
                break;
            }
            hash.update(read);
            to.write_all(read).await?;
        }
        if hex(&hash.finalize()) != sha256 {
            to.abort().await?;
            anyhow::bail!("{} is damaged", from.display());
        }
        to.shutdown().await?;
        Ok(())
    }
}
