//! Pictures: nothing of one is unpacked, so a small file that unpacks to a large picture costs nothing
//! here. What is asked is whether there is one in the file at all, and of which size.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

use rules::file::{FileKind, Flaw};

use super::Seen;

/// Larger than any scan: a sheet of A0 at 600 dots to the inch has 560 million. Whoever opened one
/// that is larger would have to hold it in memory.
const MOST_DOTS: u64 = 600_000_000;
/// Pieces of a file before its picture begins; honest ones have a few.
const MOST_PIECES: usize = 10_000;

/// Whether there is a picture in the file. Pictures have no text to look at.
pub fn look(file: &mut File, kind: FileKind) -> io::Result<Seen> {
    file.rewind()?;
    let mut file = BufReader::new(file);
    let found = match kind {
        FileKind::Png => png(&mut file),
        _ => jpeg(&mut file),
    };
    match found {
        Ok(Some((width, height))) if width * height > MOST_DOTS => Ok(Err(Flaw::Beyond)),
        Ok(Some(_)) => Ok(Ok(None)),
        Ok(None) => Ok(Err(Flaw::Blank)),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(Err(Flaw::Blank)),
        Err(error) => Err(error),
    }
}

/// Width and height, if the picture's data begin after them (PNG, W3C, section 5).
fn png(file: &mut BufReader<&mut File>) -> io::Result<Option<(u64, u64)>> {
    bytes::<8>(file)?;
    let mut size = None;
    for _ in 0..MOST_PIECES {
        let length = u32::from_be_bytes(bytes(file)?);
        match &bytes::<4>(file)? {
            b"IHDR" if length >= 8 => {
                let [width, height] = [bytes(file)?, bytes(file)?].map(u32::from_be_bytes);
                size = Some((u64::from(width), u64::from(height)));
                file.seek_relative(i64::from(length) - 8 + 4)?;
            }
            b"IDAT" if length > 0 => {
                bytes::<1>(file)?;
                return Ok(size.filter(|(width, height)| *width > 0 && *height > 0));
            }
            b"IEND" => return Ok(None),
            _ => {
                file.seek(SeekFrom::Current(i64::from(length) + 4))?;
            }
        }
    }
    Ok(None)
}

/// Width and height, if the picture's data begin after them (JPEG, ITU-T T.81, annex B).
fn jpeg(file: &mut BufReader<&mut File>) -> io::Result<Option<(u64, u64)>> {
    bytes::<2>(file)?;
    let mut size = None;
    for _ in 0..MOST_PIECES {
        let [mut before, mut marker] = bytes::<2>(file)?;
        // A marker may stand behind any number of fills.
        while before == 0xff && marker == 0xff {
            [before, marker] = [marker, bytes::<1>(file)?[0]];
        }
        if before != 0xff {
            return Ok(None);
        }
        // Without a length.
        if matches!(marker, 0x01 | 0xd0..=0xd8) {
            continue;
        }
        let length = i64::from(u16::from_be_bytes(bytes(file)?)) - 2;
        match marker {
            0xd9 => return Ok(None),
            0xc4 | 0xc8 | 0xcc => file.seek_relative(length.max(0))?,
            0xc0..=0xcf if length >= 5 => {
                bytes::<1>(file)?;
                let [height, width] = [bytes(file)?, bytes(file)?].map(u16::from_be_bytes);
                size = Some((u64::from(width), u64::from(height)));
                file.seek_relative(length - 5)?;
            }
            0xda => {
                bytes::<1>(file)?;
                // The height may be told behind the data.
                return Ok(size.filter(|(width, _)| *width > 0));
            }
            _ => file.seek_relative(length.max(0))?,
        }
    }
    Ok(None)
}

fn bytes<const N: usize>(file: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}
