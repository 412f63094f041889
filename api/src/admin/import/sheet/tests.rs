use super::*;

fn rows(text: &str) -> Vec<(u64, String)> {
    let (rows, bad) = read(text.as_bytes()).unwrap();
    assert!(bad.is_empty());
    let rows = rows.into_iter();
    rows.map(|row| (row.line, row.cell(Column::Name).to_owned()))
        .collect()
}

#[test]
fn lines_are_those_of_an_editor_however_they_end() {
    for end in ["\n", "\r\n", "\r"] {
        let text = [
            "",
            "record,name",
            "",
            "unit,Một",
            ",",
            "",
            "unit,\"Hai",
            "dòng\"",
            ",,,,",
            "unit,Ba",
            "",
        ];
        let expected = [(4, "Một"), (7, "Hai dòng"), (10, "Ba")];
        let expected = expected.map(|(line, name)| (line, name.to_owned()));
        assert_eq!(rows(&text.join(end)), expected, "{end:?}");
    }
    let long: String = (0..5_000).map(|_| "unit,Sở\r\n\r\n").collect();
    let read = rows(&format!("record,name\r\n{long}"));
    assert_eq!(read.last().map(|(line, _)| *line), Some(10_000));
}

#[test]
fn every_separator_of_an_office_is_known() {
    for text in [
        "record;name\nunit;Sở, ban",
        "record\tname\nunit\tSở, ban",
        "record,name\nunit,\"Sở, ban\"",
        "sep=;\nrecord;name\nunit;Sở, ban",
        "SEP=|\r\nrecord|name\r\nunit|Sở, ban",
    ] {
        let read = rows(text);
        assert_eq!(read.len(), 1, "{text}");
        assert_eq!(read[0].1, "Sở, ban", "{text}");
    }
}

#[test]
fn every_encoding_that_excel_writes_is_read_and_no_other_is_guessed() {
    let text = "record,name\nunit,Sở Nội vụ – Đường Ước";
    let le: Vec<u8> = [0xfffe_u16.swap_bytes()]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let be: Vec<u8> = [0xfeff_u16]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    // Sở Nội vụ – Đường Ước in Windows-1258: a letter, then its tone.
    let windows =
        b"record,name\nunit,S\xf5\xd2 N\xf4\xf2i vu\xf2 \x96 \xd0\xfd\xf5\xccng \xdd\xf5\xecc";
    for bytes in [text.as_bytes(), &le, &be, &marked, windows] {
        let (rows, _) = read(bytes).unwrap_or_else(|bad| unreachable!("{:?}", bad.why));
        assert_eq!(rows[0].cell(Column::Name), "Sở Nội vụ – Đường Ước");
    }
    // TCVN3 and VNI, a truncated UTF-16, UTF-16 without its mark, and bytes of nothing.
    for bytes in [
        &b"record,name\nunit,S\xeb N\xe9i v\xf4"[..],
        b"record,name\nunit,S\xf4\xfb N\xf4\xefi vu\xef",
        &le[..le.len() - 1],
        &le[2..],
        b"record,name\nunit,\x81\x90",
        b"\xef\xbb\xbfrecord,name\nunit,\xff",
    ] {
        assert!(
            matches!(
                read(bytes),
                Err(Bad {
                    why: Why::Encoding,
                    ..
                })
            ),
            "{bytes:?}"
        );
    }
    for bytes in [&b"PK\x03\x04xl"[..], b"\xd0\xcf\x11\xe0\xa1\xb1"] {
        assert!(matches!(
            read(bytes),
            Err(Bad {
                why: Why::Workbook,
                ..
            })
        ));
    }
}

#[test]
fn a_heading_and_its_rows_fit() {
    let why = |text: &str| read(text.as_bytes()).err().map(|bad| (bad.line, bad.why));
    assert_eq!(why(""), Some((None, Why::NoHeading)));
    assert_eq!(why("\n\n ,\n"), Some((None, Why::NoHeading)));
    assert_eq!(why("\nname,title\n"), Some((Some(2), Why::NoHeading)));
    let unknown = Why::UnknownColumn("Tên".to_owned());
    assert_eq!(why("record,Tên"), Some((Some(1), unknown)));
    let twice = Why::ColumnTwice("Name".to_owned());
    assert_eq!(why("record,name,Name"), Some((Some(1), twice)));
    assert_eq!(
        why("record,name\nunit,a\nunit,\"b\nunit,c\n"),
        Some((Some(3), Why::OpenQuote))
    );
    let (rows, bad) = read(b"record,name,,\nunit,a,,,,\nunit,b,,,c\nunit\n").unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(bad.len(), 1);
    assert_eq!(bad[0].line, Some(3));
}
