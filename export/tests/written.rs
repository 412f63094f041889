//! What is written is what was meant, and other programs open it.

use dongthuan_export::{
    Block, Cell, Document, Entry, Paragraph, Row, Sheet, Table, Workbook, docx, form, pdf, xlsx,
};

type Checked = Result<(), Box<dyn std::error::Error>>;

/// Long enough for several pages, with every kind of cell and every tone of the language.
fn document() -> Document {
    let head = form::Letterhead {
        above: "Ủy ban nhân dân tỉnh Bắc Giang",
        issuer: "Văn phòng",
        number: "Số:        /BC-VP",
        place_and_date: "Bắc Giang, ngày 23 tháng 11 năm 2026",
    };
    let mut rows = vec![
        Row {
            cells: vec![
                Cell::from(Paragraph::new("TT").bold().center()).over_rows(2),
                Cell::from(Paragraph::new("Thành viên").bold().center()).over_rows(2),
                Cell::from(Paragraph::new("Ý kiến").bold().center()).over_columns(2),
            ],
        },
        Row::of(["Lựa chọn", "Nội dung"].map(|text| Paragraph::new(text).bold())),
    ];
    let text = "Ẫ Ổ ữ ợ ỵ đề nghị bổ sung thời hạn tại Điều 2. ".repeat(30);
    rows.extend((1..=12).map(|n| {
        let cells = [
            n.to_string(),
            "Nguyễn Đình Ước".into(),
            "Không đồng ý".into(),
            text.clone(),
        ];
        Row::of(cells.map(|text| Paragraph::new(text).sized(12)))
    }));
    let table = Table {
        widths: vec![1, 4, 3, 7],
        borders: true,
        head: 2,
        rows,
    };
    let mut blocks = vec![form::letterhead(&head)];
    blocks.extend(form::title("Báo cáo", "Kết quả biểu quyết"));
    blocks.push(Block::from(table));
    blocks.push(form::close(&["Chủ tịch UBND tỉnh"], "Chánh Văn phòng"));
    Document {
        title: "Kết quả biểu quyết".into(),
        landscape: false,
        blocks,
    }
}

/// Writes what was made where `DONGTHUAN_EXPORT_DIR` says, to be looked at.
fn kept(name: &str, bytes: &[u8]) -> Checked {
    match std::env::var_os("DONGTHUAN_EXPORT_DIR") {
        Some(folder) => Ok(std::fs::write(
            std::path::Path::new(&folder).join(name),
            bytes,
        )?),
        None => Ok(()),
    }
}

#[test]
fn a_document_becomes_a_pdf_of_several_pages_with_its_fonts_inside() -> Checked {
    let bytes = pdf(&document())?;
    kept("document.pdf", &bytes)?;
    assert!(bytes.starts_with(b"%PDF-"));
    let count = |what: &[u8]| bytes.windows(what.len()).filter(|at| *at == what).count();
    assert!(count(b"/Type /Page\n") + count(b"/Type/Page") >= 2);
    assert!(count(b"Tinos") > 0);
    assert_eq!(
        bytes,
        pdf(&document())?,
        "the same document is the same bytes"
    );
    Ok(())
}

#[test]
fn a_document_becomes_a_docx_with_its_merged_cells() -> Checked {
    let bytes = docx(&document())?;
    kept("document.docx", &bytes)?;
    let text = part(&bytes, "word/document.xml")?;
    assert!(text.contains("Nguyễn Đình Ước"));
    assert!(text.contains("w:vMerge") && text.contains("w:gridSpan"));
    // Both rows of the head are printed again on each page, and no row breaks over two.
    assert_eq!(text.matches("<w:tblHeader />").count(), 2);
    assert_eq!(text.matches("<w:cantSplit />").count(), 14);
    Ok(())
}

#[test]
fn a_workbook_keeps_texts_as_texts() -> Checked {
    let rows = vec![
        vec![Entry::from("Cơ quan"), Entry::from("Ý kiến")],
        vec![Entry::from("=1+1"), Entry::Number(7.0)],
    ];
    let workbook = Workbook {
        sheets: vec![Sheet {
            name: "Tiếp thu".into(),
            title: vec!["Bảng tiếp thu, giải trình".into()],
            widths: vec![30.0, 10.0],
            head: 1,
            rows,
        }],
    };
    let bytes = xlsx(&workbook)?;
    kept("workbook.xlsx", &bytes)?;
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml")?;
    assert!(!sheet.contains("<f>"), "{sheet}");
    assert!(part(&bytes, "xl/sharedStrings.xml")?.contains("=1+1"));
    Ok(())
}

/// One part of a package.
fn part(bytes: &[u8], name: &str) -> Result<String, Box<dyn std::error::Error>> {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes))?;
    let mut text = String::new();
    archive.by_name(name)?.read_to_string(&mut text)?;
    Ok(text)
}
