//! `dongthuan admin import`.

use bed::{Bed, Checked};
use serde_json::Value;

const HEADING: &str = "record,name,short_name,kind,login,office,unit,title,starts_on,ends_on,date";

const GOOD: &str = "
unit,Văn phòng UBND tỉnh,Văn phòng,OFFICE,,,,,2026-07-01,,
unit,Sở Tài chính,,DEPARTMENT,,,,,01/07/2026,,
person,Chánh Văn phòng,,,chanh.vp,,,,,,
mandate,,,,chanh.vp,OFFICE_HEAD,Văn phòng UBND tỉnh,Chánh Văn phòng,2026-07-01,,
person,Chủ tịch UBND tỉnh,,,chu.tich,,,,,,
mandate,,,,chu.tich,CHAIR,,Chủ tịch UBND tỉnh,2026-07-01,,
day,Quốc khánh,,OFF,,,,,,,2026-09-02";

/// Lines 9 to 14 of a file that begins with the good ones.
const BAD: &str = "
unit,Sở Lạ,,SO,,,,,2026-07-01,,
mandate,,,,chanh.vp,OFFICE_HEAD,Sở Tài chính,Sai,2027-07-02,,
mandate,,,,ai.do,CHAIR,,Sai,2026-07-02,,
day,Quốc khánh,,OFF,,,,,,,2026-13-02
thing,Gì đó,,,,,,,,,
person,,,,a b,,,,,,";

#[tokio::test]
async fn every_bad_row_is_named_and_nothing_is_changed() -> Checked {
    let bed = Bed::empty().await?;
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("province.csv");
    std::fs::write(&file, format!("{HEADING}{GOOD}{BAD}\n"))?;
    for dry_run in [true, false] {
        let error = dongthuan::admin::import(&bed.app, &file, dry_run).await;
        let error = error
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(error.starts_with("6 bad rows"), "{error}");
        for (line, column) in [
            (9, "kind"),
            (10, "unitId"),
            (11, "login"),
            (12, "date"),
            (13, "record"),
            (14, "name"),
        ] {
            assert!(
                error.contains(&format!("line {line}: {column}")),
                "{line}: {error}"
            );
        }
    }
    assert_eq!(
        bed.journalled().await?,
        1,
        "only that the database was made"
    );
    Ok(())
}

#[tokio::test]
async fn a_good_file_is_loaded_once() -> Checked {
    let bed = Bed::empty().await?;
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("province.csv");
    std::fs::write(&file, format!("{HEADING}{GOOD}\n"))?;
    let said = dongthuan::admin::import(&bed.app, &file, true).await?;
    assert!(said.starts_with("7 would be added, 0 are known"), "{said}");
    let said = dongthuan::admin::import(&bed.app, &file, false).await?;
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines.len(), 3, "{said}");
    let link = lines[1].strip_prefix("chanh.vp,").unwrap_or_default();
    let head = bed.welcome(link).await?;
    let units = head
        .gql("{ units { totalCount } }", Value::Null)
        .await?
        .done()?;
    assert_eq!(units.number("/units/totalCount")?, 2);
    let again = dongthuan::admin::import(&bed.app, &file, false).await?;
    assert!(again.ends_with("6 known"), "{again}");
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
    let said = dongthuan::admin::import(&bed.app, &file, false).await?;
    assert!(
        said.contains("2 mandates wait for a confirmation"),
        "{said}"
    );
    let again = dongthuan::admin::import(&bed.app, &file, false).await?;
    assert!(again.ends_with("4 known"), "{again}");
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
