//! PDF whose streams unpack to a great deal.

use super::{Hostile, many, zlib_bomb};
use crate::files::PDF;
use crate::files::made::{assemble, deflated, one_page, stream};

/// Blocks of about 64 KB, of which so many are just below what one stream may unpack to.
const BLOCKS: usize = 255;
/// As many as make a gigabyte.
const GIGABYTE: usize = 16_384;

/// A block of a sign again and again.
fn block(sign: &str) -> String {
    sign.repeat(64 * 1024 / sign.len())
}

pub fn files() -> Vec<Hostile> {
    let pdf = |name, make| Hostile {
        name,
        media_type: PDF,
        make,
    };
    vec![
        pdf("numbers in four object streams", || objects("0 ", 4, 1)),
        pdf("a chain of filters", || objects("0 ", 1, 3)),
        pdf("300 pages of one content", || pages(["", "q ", ""], 300)),
        pdf("numbers in ten object streams", || objects("0 ", 10, 1)),
        pdf("names in an object stream", || objects("/a ", 1, 1)),
        pdf("references in an object stream", || objects("1 0 R ", 1, 1)),
        pdf("dictionaries in an object stream", || {
            objects("<</a 1>>", 1, 1)
        }),
        pdf("texts in a content", || {
            pages(["BT /F 9 Tf ", "(a)Tj ", ""], 2)
        }),
        pdf("one list in a content", || {
            pages(["BT /F 9 Tf [", "0 ", "]TJ"], 2)
        }),
        pdf("lines of a drawing", || {
            pages(["BT ET ", "1 1 l ", ""], 300)
        }),
        pdf("a picture within a content that does not end", || {
            pages(["BT BI /W 9 /H 9 ID ", "E I", ""], 300)
        }),
        pdf("a content of a gigabyte", || {
            let content = zlib_bomb(&[(block("0 0 m ").as_bytes(), GIGABYTE)])?;
            Ok(of_pages(
                &stream("/Filter /FlateDecode", &content),
                300,
                "4 0 R",
            ))
        }),
        pdf("one content a hundred thousand times", || {
            let content = stream(
                "/Filter /FlateDecode",
                &deflated(&b"BT (a)Tj ".repeat(20_000)),
            );
            Ok(of_pages(
                &content,
                300,
                &format!("[{}]", "4 0 R ".repeat(100_000)),
            ))
        }),
        pdf("a packet of a gigabyte", || {
            let packet = zlib_bomb(&[(block("<a>t</a>").as_bytes(), GIGABYTE)])?;
            let mut objects = one_page();
            objects[0] = b"<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>".to_vec();
            objects.push(stream("/Filter /FlateDecode", &packet));
            Ok(assemble(&objects, None))
        }),
        pdf("fonts of many letters", fonts),
        pdf("a table of a gigabyte", || {
            let table = zlib_bomb(&[(block("\x01\0\0\0\x09\0\0").as_bytes(), GIGABYTE)])?;
            let entries = "/Type /XRef /W [1 4 2] /Size 99999999 /Root 1 0 R /Filter /FlateDecode";
            let mut bytes = assemble(&one_page(), None);
            let start = bytes.len();
            bytes.extend(b"9 0 obj\n");
            bytes.extend(stream(entries, &table));
            bytes.extend(format!("\nendobj\nstartxref\n{start}\n%%EOF\n").as_bytes());
            Ok(bytes)
        }),
        pdf("a row of four billion columns", || {
            let entries = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode \
                /DecodeParms << /Predictor 15 /Columns 4294967290 /Colors 32 /BitsPerComponent 16 >>";
            let mut objects = one_page();
            objects.push(stream(entries, &deflated(&[2; 4096])));
            Ok(assemble(&objects, None))
        }),
        pdf("the same figure again and again", || {
            let mut objects = one_page();
            // 128 bytes of each two.
            let content = b"\x81 ".repeat(1024 * 1024);
            objects.push(stream(
                "/Type /ObjStm /N 1 /First 4 /Filter /RunLengthDecode",
                &content,
            ));
            Ok(assemble(&objects, None))
        }),
    ]
}

/// Streams of objects, each one list, packed so many times over.
fn objects(sign: &str, streams: usize, chain: usize) -> anyhow::Result<Vec<u8>> {
    let block = block(sign);
    let mut packed = zlib_bomb(&[(b"90 0 [", 1), (block.as_bytes(), BLOCKS), (b"]", 1)])?;
    for _ in 1..chain {
        packed = deflated(&packed);
    }
    let filters = "/FlateDecode ".repeat(chain);
    let mut objects = one_page();
    for _ in 0..streams {
        let entries = format!("/Type /ObjStm /N 1 /First 5 /Filter [{filters}]");
        objects.push(stream(&entries, &packed));
    }
    Ok(assemble(&objects, None))
}

/// So many pages that have one content: a beginning, a sign again and again, an end.
fn pages([head, sign, end]: [&str; 3], count: usize) -> anyhow::Result<Vec<u8>> {
    let block = block(sign);
    let ends = [head, end].map(|text| (text.as_bytes(), usize::from(!text.is_empty())));
    let packed = zlib_bomb(&[ends[0], (block.as_bytes(), BLOCKS), ends[1]])?;
    let content = stream("/Filter /FlateDecode", &packed);
    Ok(of_pages(&content, count, "4 0 R"))
}

fn of_pages(content: &[u8], count: usize, contents: &str) -> Vec<u8> {
    let kids = many(count, |n| format!("{} 0 R ", n + 6));
    let mut objects = one_page();
    objects[1] = format!("<< /Type /Pages /Kids [{kids}] /Count {count} >>").into_bytes();
    objects.push(content.to_vec());
    objects.push(b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>".to_vec());
    objects.extend((0..count).map(|_| {
        let page = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents {contents} \
             /Resources << /Font << /F 5 0 R >> >> >>"
        );
        page.into_bytes()
    }));
    assemble(&objects, None)
}

/// Tables of letters that stand for every number, for fonts that every page uses.
fn fonts() -> anyhow::Result<Vec<u8>> {
    let ranges = "1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n".repeat(20_000);
    let table = format!("/CIDInit /ProcSet findresource begin\nbegincmap\n{ranges}endcmap\n");
    let table = stream("/Filter /FlateDecode", &deflated(table.as_bytes()));
    let (names, uses): (String, String) = (0..200)
        .map(|n| {
            (
                format!("/F{n} {} 0 R ", n + 6),
                format!("/F{n} 9 Tf (a) Tj "),
            )
        })
        .unzip();
    let mut objects = one_page();
    objects[2] = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R \
         /Resources << /Font << {names} >> >> >>"
    )
    .into_bytes();
    objects.push(stream("", uses.as_bytes()));
    objects.push(table);
    let font =
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 5 0 R >>";
    objects.extend((0..200).map(|_| font.as_bytes().to_vec()));
    Ok(assemble(&objects, None))
}
