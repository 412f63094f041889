//! Archives, written by hand: a kept library writes none that lies.

/// A part of an archive.
pub struct Part<'a> {
    pub name: String,
    /// 0 as it is, 8 packed, and others that nobody unpacks.
    pub method: u16,
    pub flags: u16,
    pub bytes: &'a [u8],
    /// What it says to unpack to.
    pub size: u32,
}

impl<'a> Part<'a> {
    pub fn plain(name: &str, bytes: &'a [u8]) -> Self {
        Self {
            name: name.to_owned(),
            method: 0,
            flags: 0,
            bytes,
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        }
    }

    pub fn packed(name: &str, bytes: &'a [u8]) -> Self {
        Self {
            method: 8,
            size: u32::MAX - 1,
            ..Self::plain(name, bytes)
        }
    }
}

/// An archive of these parts; `shared` bytes, if any, are the one content of all that follow.
pub fn archive(parts: &[Part<'_>], shared: &[Part<'_>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut places = Vec::new();
    for part in parts {
        places.push((part, bytes.len()));
        local(&mut bytes, part);
    }
    let once = bytes.len();
    if let Some(first) = shared.first() {
        local(&mut bytes, first);
    }
    places.extend(shared.iter().map(|part| (part, once)));
    let start = bytes.len();
    for (part, place) in &places {
        central(&mut bytes, part, *place);
    }
    let size = bytes.len() - start;
    let count = u16::try_from(places.len())
        .unwrap_or(u16::MAX)
        .to_le_bytes();
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend(number(size));
    bytes.extend(number(start));
    bytes.extend([0; 2]);
    bytes
}

fn local(bytes: &mut Vec<u8>, part: &Part<'_>) {
    bytes.extend(b"PK\x03\x04\x14\0");
    common(bytes, part);
    bytes.extend([0; 2]);
    bytes.extend(part.name.as_bytes());
    bytes.extend(part.bytes);
}

fn central(bytes: &mut Vec<u8>, part: &Part<'_>, place: usize) {
    bytes.extend(b"PK\x01\x02\x14\0\x14\0");
    common(bytes, part);
    bytes.extend([0; 12]);
    bytes.extend(number(place));
    bytes.extend(part.name.as_bytes());
}

fn common(bytes: &mut Vec<u8>, part: &Part<'_>) {
    bytes.extend(part.flags.to_le_bytes());
    bytes.extend(part.method.to_le_bytes());
    // Time, day and sum.
    bytes.extend([0; 8]);
    bytes.extend(number(part.bytes.len()));
    bytes.extend(part.size.to_le_bytes());
    let name = u16::try_from(part.name.len()).unwrap_or(u16::MAX);
    bytes.extend(name.to_le_bytes());
}

fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes()
}
