//! Files put together piece by piece, so that each is just what a test wants it to be.

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

/// A PDF of these objects, the first of which is its catalog, with what it says of itself in the object
/// of this number, if any.
pub fn assemble(objects: &[Vec<u8>], info: Option<usize>) -> Vec<u8> {
    assembled(b"%PDF-1.7\n", objects, info)
}

/// The same behind other first bytes.
pub fn assembled(head: &[u8], objects: &[Vec<u8>], info: Option<usize>) -> Vec<u8> {
    let mut bytes = head.to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(bytes.len());
        bytes.extend(format!("{number} 0 obj\n").as_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").as_bytes());
    }
    let info = info.map_or_else(String::new, |number| format!("/Info {number} 0 R "));
    let size = objects.len() + 1;
    let trailer =
        format!("trailer\n<< /Size {size} /Root 1 0 R {info}>>\nstartxref\n{start}\n%%EOF\n");
    bytes.extend(trailer.as_bytes());
    bytes
}

/// The objects of a PDF of one empty page.
pub fn one_page() -> Vec<Vec<u8>> {
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    .map(|object| object.as_bytes().to_vec())
    .to_vec()
}

/// A stream with these entries beside its length.
pub fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<< {entries} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

/// Packed as PDF and PNG pack.
pub fn deflated(content: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    // Nothing that writes into memory fails.
    packed
        .write_all(content)
        .and_then(|()| packed.finish())
        .unwrap_or_default()
}

/// A PNG of these dots, all of one grey, of which only as many rows are there as are asked for.
pub fn png(width: u32, height: u32, rows: usize) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(&mut bytes, b"IHDR", &[&size[..], &[8, 0, 0, 0, 0]].concat());
    let row = 1 + width as usize;
    chunk(&mut bytes, b"IDAT", &deflated(&vec![0; row * rows]));
    chunk(&mut bytes, b"IEND", b"");
    bytes
}

/// One more piece of a PNG.
pub fn chunk(bytes: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) {
    bytes.extend(
        u32::try_from(content.len())
            .unwrap_or(u32::MAX)
            .to_be_bytes(),
    );
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(content);
    bytes.extend(kind);
    bytes.extend(content);
    bytes.extend(sum.sum().to_be_bytes());
}

/// A JPEG that says it is of this size, as far as a reader looks before it decodes it.
pub fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let [width, height] = [width, height].map(u16::to_be_bytes);
    let mut bytes = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0".to_vec();
    bytes.extend(b"\xff\xc0\0\x0b\x08");
    bytes.extend([height, width].concat());
    bytes.extend(b"\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\xf7\xff\xd9");
    bytes
}
