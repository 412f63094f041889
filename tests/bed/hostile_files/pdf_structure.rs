//! PDF whose objects lead nowhere, to themselves, or on without end.

use super::{Hostile, many};
use crate::files::PDF;
use crate::files::made::{assemble, assembled, one_page, stream};

pub fn files() -> Vec<Hostile> {
    let pdf = |name, make| Hostile {
        name,
        media_type: PDF,
        make,
    };
    vec![
        pdf("a table that leads to itself", || {
            let whole = assemble(&one_page(), None);
            let text = String::from_utf8(whole)?;
            let start = text.rfind("xref\n0").unwrap_or_default();
            let looped = text.replace("/Root 1 0 R", &format!("/Root 1 0 R /Prev {start}"));
            Ok(looped.into_bytes())
        }),
        pdf("tables that lead to each other", || {
            let mut bytes = assemble(&one_page(), None);
            let first = bytes.len();
            for n in 0..20_000 {
                let place = bytes.len();
                let back = if n == 0 { first + 900_000 } else { place - 60 };
                let table = format!("xref\n0 0\ntrailer\n<</Size 4/Root 1 0 R/Prev {back}>>\n");
                bytes.extend(table.as_bytes());
                if n == 19_999 {
                    bytes.extend(format!("startxref\n{place}\n%%EOF\n").as_bytes());
                }
            }
            Ok(bytes)
        }),
        pdf("a page that is its own parent", || {
            let mut objects = one_page();
            objects[1] =
                b"<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 9 /Parent 2 0 R >>".to_vec();
            Ok(assemble(&objects, None))
        }),
        pdf("pages below pages", || {
            let mut objects = one_page();
            objects[1] = b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>".to_vec();
            objects.extend((4..100_004).map(|n| {
                let next = if n == 100_003 { 3 } else { n + 1 };
                format!("<< /Type /Pages /Kids [{next} 0 R] >>").into_bytes()
            }));
            Ok(assemble(&objects, None))
        }),
        pdf("a page a million times", || {
            let mut objects = one_page();
            let kids = "3 0 R ".repeat(1_000_000);
            objects[1] = format!("<< /Type /Pages /Kids [{kids}] /Count 1000000 >>").into_bytes();
            Ok(assemble(&objects, None))
        }),
        pdf("objects by the hundred thousand", || {
            let mut objects = one_page();
            objects.extend((0..300_000).map(|_| b"[<<>>]".to_vec()));
            Ok(assemble(&objects, None))
        }),
        pdf("lists inside each other", || inside("[", "]")),
        pdf("dictionaries inside each other", || inside("<</a", ">>")),
        pdf("texts inside each other", || inside("(", ")")),
        pdf("a list that does not end", || {
            Ok(format!("%PDF-1.7\n1 0 obj\n{}", "[ ".repeat(4_000_000)).into_bytes())
        }),
        pdf("objects without a table", || {
            let objects = many(200_000, |n| format!("{n} 0 obj<</Type/Page>>endobj\n"));
            Ok(format!("%PDF-1.7\n{objects}").into_bytes())
        }),
        pdf("beginnings of objects", || {
            Ok(format!("%PDF-1.7\n{}", "1 0 obj\n<<".repeat(1_000_000)).into_bytes())
        }),
        pdf("a length that is itself", || {
            let mut objects = one_page();
            objects.push(b"<< /Length 4 0 R >>\nstream\nabc\nendstream".to_vec());
            objects[2] = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>".to_vec();
            Ok(assemble(&objects, None))
        }),
        pdf("values that lead in a circle", || {
            let mut objects = one_page();
            objects.push(b"5 0 R".to_vec());
            objects.push(b"4 0 R".to_vec());
            let values = many(100_000, |n| format!("/K{n} 4 0 R "));
            objects.push(format!("<< {values} >>").into_bytes());
            Ok(assemble(&objects, Some(6)))
        }),
        pdf("an object stream within itself", || {
            let mut objects = one_page();
            let entries = "/Type /ObjStm /N 2000000000 /First 2147483647 /Extends 4 0 R";
            objects.push(stream(entries, b"4 0 4 0 4 0"));
            Ok(assemble(&objects, None))
        }),
        pdf("a lock that nobody can open", || {
            let mut bytes = assembled(b"%PDF-1.7\n", &one_page(), None);
            let lock =
                "/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -1 /O <00> /U <00> >>";
            let text = String::from_utf8_lossy(&bytes)
                .replace("/Root 1 0 R", &format!("/Root 1 0 R {lock}"));
            bytes = text.into_bytes();
            Ok(bytes)
        }),
        pdf("a table far beyond the end", || {
            Ok(b"%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF\n".to_vec())
        }),
        pdf("a beginning and nothing else", || Ok(b"%PDF-1.7".to_vec())),
    ]
}

fn inside(open: &str, close: &str) -> anyhow::Result<Vec<u8>> {
    let mut objects = one_page();
    objects.push(format!("{}1{}", open.repeat(1_000_000), close.repeat(1_000_000)).into_bytes());
    Ok(assemble(&objects, Some(4)))
}
