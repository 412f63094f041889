//! Files that are made to cost whoever looks into them much more than their size.

mod archive;
mod office;
mod pdf;
mod pdf_structure;
mod picture;

use flate2::write::DeflateEncoder;
use flate2::{Compress, Compression, FlushCompress, Status};

/// A file and what it is sent as.
pub struct Hostile {
    /// What it is made to do, as its file name.
    pub name: &'static str,
    pub media_type: &'static str,
    make: fn() -> anyhow::Result<Vec<u8>>,
}

impl Hostile {
    /// The name with the ending of its kind.
    pub fn file_name(&self) -> String {
        let kinds = [
            (super::files::PDF, "pdf"),
            (super::files::DOCX, "docx"),
            (super::files::XLSX, "xlsx"),
            (super::files::PPTX, "pptx"),
            (super::files::JPEG, "jpg"),
            (super::files::PNG, "png"),
        ];
        let ending = kinds.iter().find(|(kind, _)| *kind == self.media_type);
        format!("{}.{}", self.name, ending.map_or("", |(_, ending)| ending))
    }

    pub fn bytes(&self) -> anyhow::Result<Vec<u8>> {
        (self.make)()
    }
}

/// Every one, the three of FA3 first.
pub fn all() -> Vec<Hostile> {
    [
        pdf::files(),
        pdf_structure::files(),
        office::files(),
        picture::files(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Ten of them that are made quickly, of every kind.
pub fn few() -> Vec<Hostile> {
    let named = [
        "numbers in four object streams",
        "a chain of filters",
        "300 pages of one content",
        "a table that leads to itself",
        "a page that is its own parent",
        "a gigabyte of nothing in a paragraph",
        "parts that share their bytes",
        "a gigabyte of shared strings",
        "slides by the thousand",
        "a picture of four billion dots",
    ];
    let mut all = all();
    all.retain(|one| named.contains(&one.name));
    all
}

/// A stretch of what a stream unpacks to: a block, so many times over.
type Stretch<'a> = (&'a [u8], usize);

/// Stretches packed: each block once, and then written again and again.
fn bomb(stretches: &[Stretch<'_>]) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for (block, times) in stretches.iter().filter(|(_, times)| *times > 0) {
        let mut packed = vec![0; block.len() + 1024];
        let mut pack = Compress::new(Compression::best(), false);
        let status = pack.compress(block, &mut packed, FlushCompress::Full)?;
        anyhow::ensure!(status == Status::Ok, "{status:?}");
        packed.truncate(usize::try_from(pack.total_out())?);
        bytes.extend(packed.repeat(*times));
    }
    let end = DeflateEncoder::new(Vec::new(), Compression::best());
    bytes.extend(end.finish()?);
    Ok(bytes)
}

/// The same with the head and the sum that PDF and PNG want.
fn zlib_bomb(stretches: &[Stretch<'_>]) -> anyhow::Result<Vec<u8>> {
    let mut bytes = b"\x78\xda".to_vec();
    bytes.extend(bomb(stretches)?);
    bytes.extend(sum(stretches).to_be_bytes());
    Ok(bytes)
}

/// Adler-32 (RFC 1950), a block at a time.
fn sum(stretches: &[Stretch<'_>]) -> u32 {
    const MODULUS: u64 = 65_521;
    let (mut low, mut high) = (1, 0);
    for (block, times) in stretches {
        let length = block.len() as u64;
        let once = block.iter().map(|byte| u64::from(*byte)).sum::<u64>();
        let places = (1..=length).rev().zip(block.iter());
        let weighed = places
            .map(|(place, byte)| place * u64::from(*byte))
            .sum::<u64>();
        for _ in 0..*times {
            high = (high + length * low + weighed) % MODULUS;
            low = (low + once) % MODULUS;
        }
    }
    u32::try_from(high << 16 | low).unwrap_or_default()
}

/// A text so many times over.
fn many(times: usize, one: impl Fn(usize) -> String) -> String {
    (0..times).map(one).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_is_packed_by_hand_unpacks_to_what_was_meant() {
        let packed = zlib_bomb(&[(b"90 0 [", 1), (b"0 1 ", 5_000), (b"]", 1)]).unwrap();
        let mut text = String::new();
        flate2::read::ZlibDecoder::new(&packed[..])
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, format!("90 0 [{}]", "0 1 ".repeat(5_000)));
    }
}
