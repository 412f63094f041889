//! Looking into packages: at the names of their parts, never at what is packed in them.

use std::fs::File;

use rawzip::{RECOMMENDED_BUFFER_SIZE, ZipArchive};
use rules::file::Parts;

/// More parts than any honest document has. The list is walked, not kept, so that a list made to be
/// endless costs neither memory nor more time than this.
const MAX_PARTS: usize = 50_000;

/// What the parts of this package say about it; none if it is no archive that can be walked.
pub fn parts(file: File) -> Option<Parts> {
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive = ZipArchive::from_file(file, &mut buffer).ok()?;
    let mut entries = archive.entries(&mut buffer);
    let mut parts = Parts::default();
    for _ in 0..MAX_PARTS {
        match entries.next_entry() {
            Ok(Some(entry)) => {
                parts.note(entry.file_path().as_ref(), entry.flags().is_encrypted());
            }
            Ok(None) => return Some(parts),
            Err(_) => return None,
        }
    }
    None
}
