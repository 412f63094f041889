//! Pictures that are larger than they look.

use super::{Hostile, zlib_bomb};
use crate::files::made::{chunk, jpeg, png};
use crate::files::{JPEG, PNG};

pub fn files() -> Vec<Hostile> {
    let png_of = |name, make| Hostile {
        name,
        media_type: PNG,
        make,
    };
    let jpeg_of = |name, make| Hostile {
        name,
        media_type: JPEG,
        make,
    };
    vec![
        png_of("a picture of four billion dots", || {
            Ok(png(65_535, 65_535, 16))
        }),
        png_of("a picture without bounds", || {
            let mut bytes = png(1, 1, 1);
            bytes[16..24].fill(0xff);
            Ok(bytes)
        }),
        png_of("a picture of a gigabyte of nothing", || {
            let mut bytes = png(20_000, 20_000, 0);
            bytes.truncate(33);
            chunk(
                &mut bytes,
                b"IDAT",
                &zlib_bomb(&[(&[0; 1024 * 1024], 1024)])?,
            );
            Ok(bytes)
        }),
        png_of("words about a picture without end", || {
            let mut bytes = png(1, 1, 1);
            bytes.truncate(33);
            let words = [
                &b"Title\0\0"[..],
                &zlib_bomb(&[(&[b'x'; 1024 * 1024], 1024)])?,
            ]
            .concat();
            chunk(&mut bytes, b"zTXt", &words);
            bytes.extend(png(1, 1, 1).split_off(33));
            Ok(bytes)
        }),
        png_of("pieces by the million", || {
            let mut bytes = png(1, 1, 1);
            let end = bytes.split_off(33);
            for _ in 0..1_000_000 {
                bytes.extend(b"\0\0\0\0tEXt\0\0\0\0");
            }
            bytes.extend(end);
            Ok(bytes)
        }),
        png_of("a piece beyond the end", || {
            let mut bytes = png(1, 1, 1);
            bytes[33..37].fill(0x7f);
            Ok(bytes)
        }),
        jpeg_of("the largest photograph", || Ok(jpeg(65_535, 65_535))),
        jpeg_of("a photograph of no width", || Ok(jpeg(0, 65_535))),
        jpeg_of("segments without end", || {
            let mut bytes = jpeg(9, 9);
            let end = bytes.split_off(20);
            bytes.extend(b"\xff\xe1\0\x02".repeat(1_000_000));
            bytes.extend(end);
            Ok(bytes)
        }),
        jpeg_of("fills without end", || {
            let mut bytes = b"\xff\xd8\xff".to_vec();
            bytes.resize(20_000_000, 0xff);
            Ok(bytes)
        }),
        jpeg_of("a photograph in ten thousand rounds", || {
            let mut bytes = jpeg(65_000, 9_000);
            let scan = bytes.split_off(bytes.len() - 13);
            for _ in 0..10_000 {
                bytes.extend(&scan[..11]);
            }
            bytes.extend(b"\xff\xd9");
            Ok(bytes)
        }),
    ]
}
