//! `dongthuan admin import`.

use std::path::PathBuf;

use bed::{Bed, Checked};
use dongthuan::admin::{Options, import};
use rules::mandate::Language;
use serde_json::Value;
use tempfile::TempDir;

const HEADING: &str = "record,name,short_name,kind,login,office,unit,title,starts_on,ends_on,date";

const GOOD: &str = "
unit,Văn phòng UBND tỉnh,Văn phòng,OFFICE,,,,,2026-07-01,,
unit,Sở Tài chính,,DEPARTMENT,,,,,01/07/2026,,
person,Chánh Văn phòng,,,chanh.vp,,,,,,
mandate,,,,chanh.vp,OFFICE_HEAD,Văn phòng UBND tỉnh,Chánh Văn phòng,2026-07-01,,
person,Chủ tịch UBND tỉnh,,,chu.tich,,,,,,
mandate,,,,chu.tich,CHAIR,,Chủ tịch UBND tỉnh,2026-07-01,,
day,Quốc khánh,,OFF,,,,,,,2026-09-02";

const DRY: Options = Options {
    dry_run: true,
    replace_days: false,
    language: Language::Vietnamese,
};
const REAL: Options = Options {
    dry_run: false,
    ..DRY
};

/// An empty database, and a file to load into it.
struct Desk {
    bed: Bed,
    dir: TempDir,
}

impl Desk {
    async fn new() -> anyhow::Result<Self> {
        Ok(Self {
            bed: Bed::empty().await?,
            dir: tempfile::tempdir()?,
        })
    }

    fn file(&self, bytes: impl AsRef<[u8]>) -> anyhow::Result<PathBuf> {
        let file = self.dir.path().join("province.csv");
        std::fs::write(&file, bytes)?;
        Ok(file)
    }

    async fn load(&self, bytes: impl AsRef<[u8]>, options: Options) -> anyhow::Result<String> {
        import(&self.bed.app, &self.file(bytes)?, options).await
    }

    /// What is said of a file that is not taken in, dry or not; nothing of it is there afterwards.
    async fn refused(&self, bytes: impl AsRef<[u8]>) -> anyhow::Result<String> {
        let before = self.bed.journalled().await?;
        let mut said = Vec::new();
        for options in [DRY, REAL] {
            let error = self.load(bytes.as_ref(), options).await.err();
            said.push(error.map(|error| error.to_string()).unwrap_or_default());
        }
        assert_eq!(self.bed.journalled().await?, before);
        assert_eq!(said[0], said[1]);
        Ok(said.swap_remove(0))
    }
}

#[tokio::test]
async fn every_bad_row_is_named_with_its_line_and_nothing_is_changed() -> Checked {
    let desk = Desk::new().await?;
    let bad = "
unit,Sở Lạ,,SO,,,,,2026-07-01,,
mandate,,,,chanh.vp,OFFICE_HEAD,Sở Tài chính,Sai,2027-07-02,,
mandate,,,,ai.do,CHAIR,,Sai,2026-07-02,,
day,Quốc khánh,,OFF,,,,,,,2026-13-02
thing,Gì đó,,,,,,,,,
person,,,,a b,,,,,,
unit,Sở Mới,,DEPARTMENT,,,,,,,
mandate,,,,chu.tich,OFFICE_HEAD,Sở Không Có,Sai,2026-07-02,,
unit,Sở Thừa,,DEPARTMENT,,,,,2026-07-01,,,thừa";
    let said = desk.refused(format!("{HEADING}{GOOD}{bad}\n")).await?;
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "9 dòng sai, chưa thay đổi gì:");
    for (line, begins) in lines[1..].iter().zip([
        "dòng 9, cột kind: “SO” không phải là một trong: OFFICE, ",
        "dòng 10, cột unit: ",
        "dòng 11, cột login: không có tài khoản “ai.do”.",
        "dòng 12, cột date: “2026-13-02” không phải là ngày như 31/12/2026, ",
        "dòng 13, cột record: “thing” không phải là ",
        "dòng 14, cột name: Cần điền nội dung này.",
        "dòng 15, cột starts_on: cần ghi ngày, ",
        "dòng 16, cột unit: không có cơ quan “Sở Không Có”.",
        "dòng 17: nhiều ô hơn dòng tiêu đề.",
    ]) {
        assert!(line.trim_start().starts_with(begins), "{line}\n{begins}");
    }
    assert_eq!(lines.len(), 10, "{said}");
    let english = Options {
        language: Language::English,
        ..REAL
    };
    let error = desk.load(format!("{HEADING}{GOOD}{bad}\n"), english).await;
    let error = error
        .err()
        .map(|error| error.to_string())
        .unwrap_or_default();
    assert!(
        error.starts_with("9 bad rows, nothing was changed:\n  line 9, column kind: "),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_good_file_is_loaded_once() -> Checked {
    let desk = Desk::new().await?;
    let good = format!("{HEADING}{GOOD}\n");
    let said = desk.load(&good, DRY).await?;
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "Sẽ thêm 7, đã có 0; chưa thay đổi gì.");
    for (line, expected) in lines[1..].iter().zip([
        "+ cơ quan “Văn phòng UBND tỉnh”",
        "+ cơ quan “Sở Tài chính”",
        "+ người “Chánh Văn phòng”, tài khoản chanh.vp",
        "+ chức danh “Chánh Văn phòng” của chanh.vp, từ 01/07/2026",
        "+ người “Chủ tịch UBND tỉnh”, tài khoản chu.tich",
        "+ chức danh “Chủ tịch UBND tỉnh” của chu.tich, từ 01/07/2026",
        "+ ngày nghỉ 02/09/2026 “Quốc khánh”",
        "= năm 2026: bảng ngày có 1 ngày",
    ]) {
        assert_eq!(line.trim_start(), expected);
    }
    assert_eq!(lines.len(), 9, "{said}");
    assert_eq!(
        desk.bed.journalled().await?,
        1,
        "only that the database was made"
    );
    let said = desk.load(&good, REAL).await?;
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "Đã thêm 7, đã có 0.");
    assert_eq!(lines.len(), 3, "{said}");
    let link = lines[1].strip_prefix("chanh.vp,").unwrap_or_default();
    let head = desk.bed.welcome(link).await?;
    let units = head
        .gql("{ units { totalCount } }", Value::Null)
        .await?
        .done()?;
    assert_eq!(units.number("/units/totalCount")?, 2);
    let before = desk.bed.journalled().await?;
    for options in [
        DRY,
        REAL,
        Options {
            replace_days: true,
            ..REAL
        },
    ] {
        let again = desk.load(&good, options).await?;
        assert!(
            again.contains("đã có 7") && again.lines().count() == 1,
            "{again}"
        );
    }
    assert_eq!(desk.bed.journalled().await?, before);
    Ok(())
}

#[tokio::test]
async fn fc9_what_excel_writes_is_read_however_it_was_saved() -> Checked {
    let desk = Desk::new().await?;
    let good = format!("{HEADING}{GOOD}\n");
    let dated = |to: &str| good.replace("01/07/2026", to);
    let utf16 = |text: &str| -> Vec<u8> {
        let units = [0xfeff_u16].into_iter().chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    };
    for (how, bytes) in [
        (
            "line ends of Windows",
            good.replace('\n', "\r\n").into_bytes(),
        ),
        ("blank lines", good.replace('\n', "\r\n\r\n").into_bytes()),
        ("semicolons", good.replace(',', ";").into_bytes()),
        ("tabs in UTF-16", utf16(&good.replace(',', "\t"))),
        (
            "a mark at the start",
            format!("\u{feff}{good}").into_bytes(),
        ),
        (
            "empty rows and cells",
            good.replace('\n', ",,,\n,,,,,\n").into_bytes(),
        ),
        ("dashes", dated("01-07-2026").into_bytes()),
        ("dots", dated("1.7.2026").into_bytes()),
    ] {
        let said = desk.load(bytes, DRY).await;
        let said = said.unwrap_or_else(|error| error.to_string());
        assert!(said.starts_with("Sẽ thêm 7, đã có 0"), "{how}: {said}");
    }
    for (bytes, sentence) in [
        (&b"PK\x03\x04xl/workbook.xml"[..], "Đây là tệp bảng tính."),
        (
            b"record,name\nunit,S\xeb T\xb5i ch\xddnh",
            "Không đọc chắc chắn được chữ trong tệp.",
        ),
        (
            b"name,title\na,b\n",
            "dòng 1: Dòng đầu phải là dòng tiêu đề",
        ),
        (b"\r\nrecord,ten\r\n", "dòng 2: không có cột “ten”."),
        (b"record,name\nunit,\"a\nunit,b\n", "dòng 2: dấu nháy kép"),
    ] {
        let said = desk.refused(bytes).await?;
        assert!(
            said.starts_with(sentence) && said.lines().count() == 1,
            "{said}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn fc9_lines_are_those_that_an_editor_shows() -> Checked {
    let desk = Desk::new().await?;
    let text = format!(
        "\r\n{HEADING}\r\n\r\nunit,\"Sở\r\nMột\",,DEPARTMENT,,,,,2026-07-01,,\r\n,,,,\r\n\r\nunit,Sở Hai,,SAI,,,,,2026-07-01,,\r\nunit,Sở Ba,,DEPARTMENT,,,,,,,\r\n"
    );
    let said = desk.refused(text).await?;
    let lines: Vec<_> = said.lines().map(str::trim_start).collect();
    assert!(lines[1].starts_with("dòng 8, cột kind"), "{said}");
    assert!(lines[2].starts_with("dòng 9, cột starts_on"), "{said}");
    assert_eq!(lines.len(), 3);
    Ok(())
}

#[tokio::test]
async fn fc8_a_year_of_two_digits_is_a_bad_row() -> Checked {
    let desk = Desk::new().await?;
    for day in [
        "01/09/26",
        "31/12/30",
        "0026-12-01",
        "9999-01-01",
        "1900-01-01",
    ] {
        let text = format!("{HEADING}\nunit,Sở Một,,DEPARTMENT,,,,,{day},,\n");
        let said = desk.refused(text).await?;
        assert!(said.contains("dòng 2, cột starts_on: "), "{said}");
        assert!(said.contains("bốn chữ số"), "{said}");
    }
    Ok(())
}

#[tokio::test]
async fn fc7_two_people_are_never_one() -> Checked {
    let desk = Desk::new().await?;
    let two = "
person,Nguyễn Văn An,,,nguyen.an,,,,,,
mandate,,,,nguyen.an,CHAIR,,Chủ tịch,2026-07-01,,
person,Nguyễn Thị An,,,Nguyen.An,,,,,,
person,Nguyễn Văn An,,,nguyen.an,,,,,,";
    let said = desk.refused(format!("{HEADING}{two}\n")).await?;
    let lines: Vec<_> = said.lines().map(str::trim_start).collect();
    assert_eq!(
        lines[1..],
        [
            "dòng 4, cột login: tài khoản này là của “Nguyễn Văn An”, ở dòng 2.",
            "dòng 5, cột login: đã có ở dòng 2.",
        ]
    );
    let one = "\nperson,Nguyễn Văn An,,,nguyen.an,,,,,,";
    desk.load(format!("{HEADING}{one}\n"), REAL).await?;
    let other = "\nperson,Nguyễn Thị An,,,nguyen.an,,,,,,";
    let said = desk.refused(format!("{HEADING}{other}\n")).await?;
    assert!(
        said.ends_with("dòng 2, cột login: tài khoản này là của “Nguyễn Văn An”."),
        "{said}"
    );
    // The same person, typed on another keyboard.
    let same = "\nperson,Nguye\u{302}\u{303}n Va\u{306}n  An,,,nguyen.an,,,,,,";
    let said = desk.load(format!("{HEADING}{same}\n"), REAL).await?;
    assert_eq!(said, "Đã thêm 0, đã có 1.");
    Ok(())
}

#[tokio::test]
async fn fc7_a_row_that_says_otherwise_is_bad() -> Checked {
    let desk = Desk::new().await?;
    let good = format!("{HEADING}{GOOD}");
    desk.load(&good, REAL).await?;
    for (row, column) in [
        ("unit,Sở Tài chính,,COMMUNE,,,,,2026-07-01,,", "kind"),
        (
            "unit,Sở Tài chính,,DEPARTMENT,,,,,2026-08-01,,",
            "starts_on",
        ),
        (
            "unit,Sở Tài chính,,DEPARTMENT,,,,,2026-07-01,2030-01-01,",
            "ends_on",
        ),
        (
            "unit,Văn phòng UBND tỉnh,VP,OFFICE,,,,,2026-07-01,,",
            "short_name",
        ),
        (
            "mandate,,,,chu.tich,CHAIR,,Chủ tịch tỉnh,2026-07-01,,",
            "title",
        ),
        (
            "mandate,,,,chu.tich,CHAIR,,Chủ tịch UBND tỉnh,2026-08-01,,",
            "starts_on",
        ),
        ("day,Quốc khánh,,MAKEUP,,,,,,,2026-09-02", "date"),
    ] {
        let said = desk.refused(format!("{HEADING}\n{row}\n")).await?;
        assert!(
            said.contains(&format!("dòng 2, cột {column}: ")),
            "{row}\n{said}"
        );
        assert!(said.contains("đã"), "{said}");
    }
    let twice = "day,Một,,OFF,,,,,,,2026-10-01\nday,Hai,,OFF,,,,,,,01/10/2026";
    let said = desk.refused(format!("{HEADING}\n{twice}\n")).await?;
    assert!(said.contains("dòng 3, cột date: đã có ở dòng 2."), "{said}");
    Ok(())
}

#[tokio::test]
async fn fc3_a_unit_is_found_by_its_folded_name() -> Checked {
    let desk = Desk::new().await?;
    desk.load(format!("{HEADING}{GOOD}"), REAL).await?;
    let rows = "
unit,SỞ  TÀI\u{a0}CHÍNH,,DEPARTMENT,,,,,2026-07-01,,
unit,So\u{31b}\u{309} Ta\u{300}i chi\u{301}nh\u{200b},,DEPARTMENT,,,,,2026-07-01,,
person,Giám đốc,,,gd.tc,,,,,,
mandate,,,,GD.TC,AGENCY_HEAD,sở tài chi\u{301}nh,Giám đốc,2026-07-01,,";
    // The Chair is in office: who heads a unit is decided by a document (X14).
    let text = format!("{HEADING},document{rows},12/QĐ-UBND\n");
    let said = desk.load(text, REAL).await?;
    assert!(said.starts_with("Đã thêm 2, đã có 2."), "{said}");
    Ok(())
}

#[tokio::test]
async fn fc10_one_more_day_leaves_the_others_unless_they_shall_go() -> Checked {
    let desk = Desk::new().await?;
    let said = desk.load(format!("{HEADING}{GOOD}"), REAL).await?;
    let link = said.lines().find_map(|line| line.strip_prefix("chanh.vp,"));
    let head = desk.bed.welcome(link.unwrap_or_default()).await?;
    let days = async || -> anyhow::Result<Vec<String>> {
        let query = "{ calendarYear(year: 2026) { days { date } } }";
        let reply = head.gql(query, Value::Null).await?.done()?;
        let days = reply.list("/calendarYear/days")?.iter();
        let days = days.filter_map(|day| day["date"].as_str());
        Ok(days.map(str::to_owned).collect())
    };
    let more = format!("{HEADING}\nday,Nghỉ bù,,OFF,,,,,,,03/09/2026\n");
    let said = desk.load(&more, DRY).await?;
    assert!(
        said.ends_with("+ ngày nghỉ 03/09/2026 “Nghỉ bù”\n  = năm 2026: bảng ngày có 2 ngày"),
        "{said}"
    );
    desk.load(&more, REAL).await?;
    assert_eq!(days().await?, ["2026-09-02", "2026-09-03"]);
    // Asked for, and said before.
    let other =
        format!("{HEADING}\nday,Nghỉ,,OFF,,,,,,,04/09/2026\nday,Nghỉ bù,,OFF,,,,,,,03/09/2026\n");
    let replace = |options| Options {
        replace_days: true,
        ..options
    };
    let said = desk.load(&other, replace(DRY)).await?;
    let lines: Vec<_> = said.lines().map(str::trim_start).collect();
    assert_eq!(
        lines,
        [
            "Sẽ thêm 1, đã có 1; chưa thay đổi gì.",
            "− bỏ ngày nghỉ 02/09/2026 “Quốc khánh”",
            "+ ngày nghỉ 04/09/2026 “Nghỉ”",
            "= năm 2026: bảng ngày có 2 ngày",
        ]
    );
    assert_eq!(days().await?, ["2026-09-02", "2026-09-03"]);
    let said = desk.load(&other, replace(REAL)).await?;
    assert!(said.contains("− bỏ ngày nghỉ 02/09/2026"), "{said}");
    assert_eq!(days().await?, ["2026-09-03", "2026-09-04"]);
    Ok(())
}

/// X14: once there is a Chair, what is loaded waits as one list; lines can be taken out of it.
#[tokio::test]
async fn x14_an_import_after_the_set_up_waits_as_one_list() -> Checked {
    let bed = Bed::start().await?;
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("elected.csv");
    let heading = "record,name,login,office,title,starts_on,document";
    let rows = "person,Người một,nguoi.mot,,,,\nperson,Người hai,nguoi.hai,,,,\n\
        mandate,,nguoi.mot,COMMITTEE_MEMBER,Ủy viên,2026-11-23,NQ 5/NQ-HĐND\n\
        mandate,,nguoi.hai,COMMITTEE_MEMBER,Ủy viên,2026-11-23,NQ 5/NQ-HĐND\n";
    std::fs::write(&file, format!("{heading}\n{rows}"))?;
    let said = import(&bed.app, &file, REAL).await?;
    assert!(said.contains("\n2 chức danh chờ xác nhận."), "{said}");
    let again = import(&bed.app, &file, REAL).await?;
    assert_eq!(again, "Đã thêm 0, đã có 4.");
    let ballot = bed.opened().await?;
    let head = bed.person("chanhvanphong").await?;
    let base = head.ballot(&ballot).await?.done()?.number("/ballot/base")?;
    assert_eq!(base, 25);
    let query = "{ mandateRequests(waiting: true) { nodes { id batch requestedBy { id } } } }";
    let waiting = head.gql(query, Value::Null).await?.done()?;
    let waiting = waiting.list("/mandateRequests/nodes")?;
    assert_eq!(waiting.len(), 2);
    assert_eq!(waiting[0]["batch"], waiting[1]["batch"]);
    assert!(waiting[0]["requestedBy"].is_null());
    let cards = head.todo_verbs().await?;
    let confirm = cards.iter().filter(|verb| *verb == "CONFIRM_OFFICES");
    assert_eq!(confirm.count(), 1, "one card for one list");
    let id = |at: usize| waiting[at]["id"].as_str().unwrap_or_default();
    head.refuse_mandates(&[id(0)], "Không trúng cử.")
        .await?
        .done()?;
    head.confirm_mandates(&[id(1)]).await?.done()?;
    Ok(())
}
