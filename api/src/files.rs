//! The store of files: bytes that never change, each kept once under the SHA-256 of its content.
//!
//! Today it is a folder of the data directory. Whatever else speaks `ObjectStore` can take its place
//! here, for nothing above this module knows where the bytes lie.

mod copy;
mod examine;
mod stage;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use axum::body::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{GetOptions, ObjectStore, ObjectStoreExt};
use rules::file::{FileKind, Flaw};
use rules::secrecy::Marks;
use uuid::Uuid;

pub use examine::{Examiner, Seen, run as examine};
pub use stage::{Staged, Unstaged};

/// How much of a file is on its way into the store at a time.
const PART: usize = 5 * 1024 * 1024;

/// The store. A clone is the same store.
#[derive(Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    /// Where uploads wait, without a name, until they are known to be good.
    waiting: PathBuf,
    max_size: u64,
    examiner: Examiner,
}

impl Files {
    /// Opens the folder `files` of the data directory, made if there is none.
    pub fn open(data_dir: &Path, max_size: u64, examiner: Examiner) -> anyhow::Result<Self> {
        let folder = data_dir.join("files");
        crate::secrets::make_private_dir(&folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        // An acknowledged upload survives a power cut: every write below is synced by the store, and
        // so must be the entry of the folder that all of them lie in.
        std::fs::File::open(data_dir)
            .and_then(|dir| dir.sync_all())
            .with_context(|| format!("{} cannot be synced", data_dir.display()))?;
        let store = LocalFileSystem::new_with_prefix(&folder)
            .with_context(|| format!("{} cannot be opened", folder.display()))?
            .with_fsync(true);
        Ok(Self {
            store: Arc::new(store),
            waiting: folder,
            max_size,
            examiner,
        })
    }

    /// The largest file that is taken in, in bytes.
    pub fn max_size(&self) -> u64 {
        self.max_size
    }

    /// Looks into a received file: whether it is of this kind, and where a mark of secrecy stands in it.
    pub async fn look(
        &self,
        staged: &Staged,
        kind: FileKind,
        marks: &Marks,
        account: Uuid,
    ) -> anyhow::Result<Seen> {
        if !kind.begins(&staged.head) && !kind.begins_locked(&staged.head) {
            return Ok(Err(Flaw::NotOfKind));
        }
        let file = staged.file.try_clone()?;
        self.examiner.look(file, kind, marks, account).await
    }

    /// Puts staged bytes under their hash, unless they lie there whole already. When this returns,
    /// they are on disk.
    pub async fn put(&self, staged: &Staged) -> anyhow::Result<()> {
        let key = key(&staged.sha256);
        match self.store.head(&key).await {
            // Whoever brought them in may have failed to bring their name to the disk.
            Ok(there) if there.size == staged.size => return self.sync(&staged.sha256).await,
            Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        let mut to =
            BufWriter::with_capacity(self.store.clone(), key, PART).with_max_concurrency(1);
        tokio::io::copy(&mut staged.reader().await?, &mut to).await?;
        tokio::io::AsyncWriteExt::shutdown(&mut to).await?;
        Ok(())
    }

    /// Brings bytes that lie there to the disk, and the names by which they are found. Where that was done
    /// already it costs next to nothing.
    async fn sync(&self, sha256: &str) -> anyhow::Result<()> {
        let folder = self.waiting.join(sha256.get(..2).unwrap_or_default());
        let ways = [folder.join(sha256), folder, self.waiting.clone()];
        let synced = tokio::task::spawn_blocking(move || {
            let mut ways = ways.iter();
            ways.try_for_each(|way| std::fs::File::open(way)?.sync_all())
        });
        Ok(synced.await??)
    }

    /// The bytes from `from` to before `to`. What is missing or has another size than it had is an
    /// error, found before the first byte is sent.
    pub async fn read(
        &self,
        sha256: &str,
        size: u64,
        (from, to): (u64, u64),
    ) -> anyhow::Result<BoxStream<'static, std::io::Result<Bytes>>> {
        let options = GetOptions::new().with_range(Some(from..to));
        let found = self.store.get_opts(&key(sha256), options).await;
        let found = found.with_context(|| format!("the bytes of {sha256} cannot be read"))?;
        anyhow::ensure!(
            found.meta.size == size,
            "the bytes of {sha256} are damaged: {} instead of {size}",
            found.meta.size
        );
        Ok(found.into_stream().map_err(std::io::Error::other).boxed())
    }

    /// Removes bytes. Only the sweeper does, having made sure that nothing names them.
    pub async fn remove(&self, sha256: &str) -> anyhow::Result<()> {
        match self.store.delete(&key(sha256)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// Folders of a few hundred entries each, however many files there are.
fn key(sha256: &str) -> Key {
    let folder = sha256.get(..2).unwrap_or_default();
    Key::from_iter([folder, sha256])
}
