//! The table of what was incorporated, as the Office files it: DOCX and XLSX (C9, C18).

use std::io::{Cursor, Read};

use anyhow::Context;
use bed::consult::{AGENCIES, OBJECTION, articles, says};
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

use super::incorporation::closed;

/// One part of the file that a table was written to.
async fn written(caller: &Caller, id: &str, format: &str, part: &str) -> anyhow::Result<String> {
    let made = caller.export_table(id, format).await?.done()?;
    let url = made.text("/exportIncorporation/file/link/url")?;
    let path = url.find("/files/").map_or(url.as_str(), |at| &url[at..]);
    let bytes = caller
        .get(path)
        .send()
        .await?
        .error_for_status()?
        .bytes()
        .await?;
    if let Some(folder) = std::env::var_os("DONGTHUAN_EXPORT_DIR") {
        let name = format!("table.{}", format.to_lowercase());
        std::fs::write(std::path::Path::new(&folder).join(name), &bytes)?;
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut text = String::new();
    archive.by_name(part)?.read_to_string(&mut text)?;
    Ok(text)
}

#[tokio::test]
async fn c9_c16_the_table_is_written_with_deemed_agreement_and_late_answers_marked() -> Checked {
    let bed = Bed::start().await?;
    let id = closed(&bed).await?;
    let late = bed.head(AGENCIES[2]).await?;
    late.late_answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    let owner = bed.owner().await?;
    let demands = owner.exchange(&id).await?.done()?.demand_ids()?;
    owner
        .resolve_demands(&id, &demands[..2], "ACCEPTED")
        .await?
        .done()?;
    for (format, part) in [
        ("DOCX", "word/document.xml"),
        ("XLSX", "xl/sharedStrings.xml"),
    ] {
        let text = written(&owner, &id, format, part).await?;
        for words in [
            "Tiếp thu, giải trình",
            "Điều 2. Nội dung thứ 2",
            "Rút còn 3 ngày.",
            "Tiếp thu: Xử lý chung.",
            "Chưa xử lý",
            "coi như đồng ý",
            "Gửi muộn, không tính",
        ] {
            assert!(text.contains(words), "{format}: {words}");
        }
    }
    let refused = bed
        .head(AGENCIES[0])
        .await?
        .export_table(&id, "DOCX")
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    assert_eq!(bed.journalled_as("EXPORT_INCORPORATION").await?, 2);
    Ok(())
}

/// Excel keeps no more than 32,767 letters in a cell, and shows no more than 27 lines in a row.
#[tokio::test]
async fn fc5_fc12_an_answer_of_40_000_letters_is_in_the_workbook_whole_and_its_name_says_of_what()
-> Checked {
    let bed = Bed::start().await?;
    let id = closed(&bed).await?;
    let words = (0..10_000).map(|n| format!("Ý {n}. "));
    let answer: String = words.collect::<String>().chars().take(40_000).collect();
    let late = bed.head(AGENCIES[2]).await?;
    late.late_answer(&id, "DISAGREE", Some(&answer))
        .await?
        .done()?;
    let owner = bed.owner().await?;
    let strings = written(&owner, &id, "XLSX", "xl/sharedStrings.xml").await?;
    let last = answer.rsplit(". ").nth(1).unwrap_or_default();
    assert!(
        strings.contains("Ý 0. ") && strings.contains(last),
        "{last}"
    );
    assert!(strings.matches("(tiếp) ").count() > 20);
    let made = owner.export_table(&id, "XLSX").await?.done()?;
    let name = made.text("/exportIncorporation/file/name")?;
    let about = name
        .strip_prefix("Bảng tiếp thu, giải trình - ")
        .unwrap_or_default();
    assert!(about.ends_with("-2026.xlsx") && about.len() > 25, "{name}");
    Ok(())
}

/// The draft comes to more units than the demonstration has.
const COMMUNES: usize = 27;

/// The largest consultation that a province makes: forty agencies, a hundred and twenty articles. Heads
/// of agencies answer article by article, the communes keep silent, the lead deals with every demand.
#[tokio::test]
async fn c9_c17_c18_forty_agencies_and_a_hundred_and_twenty_points_are_compiled() -> Checked {
    let bed = Bed::start().await?;
    let mut heads: Vec<String> = Vec::new();
    for login in bed.members() {
        let leads = login.starts_with("uyvien.") && bed.unit_of(login).await.is_ok();
        if leads && heads.len() < 40 - COMMUNES {
            heads.push(login.to_owned());
        }
    }
    let logins: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut input = bed.consultation_of(&logins).await?;
    let office = bed.person("chanhvanphong").await?;
    for number in 1..=COMMUNES {
        let name = format!("UBND xã số {number}");
        let unit = office.add_unit(&name, "COMMUNE").await?.done()?;
        let units = input["recipientUnitIds"].as_array_mut();
        let id = unit.data("/addUnit/unit/id").clone();
        units.context("no recipients")?.push(id);
    }
    assert_eq!(input["recipientUnitIds"].as_array().map(Vec::len), Some(40));
    input["points"] = articles(120);
    let owner = bed.owner().await?;
    let made = owner.draft_consultation(input).await?.done()?;
    let id = made.text("/draftConsultation/consultation/id")?;
    owner.open_consultation(&id, 1, None).await?.done()?;

    let points = owner.point_ids(&id).await?;
    let mut asked = 0;
    for (at, login) in heads.iter().enumerate() {
        let says: Vec<_> = points
            .iter()
            .enumerate()
            .filter(|(point, _)| (point + 5 * at) % 9 == 0)
            .map(|(point, id)| match (point + at) % 4 {
                0 => says(
                    id,
                    "DISAGREE",
                    "Trùng với quy định của Luật đang có hiệu lực.",
                ),
                _ => says(
                    id,
                    "AGREE_WITH_AMENDMENTS",
                    "Đề nghị bổ sung thời hạn báo cáo và cơ quan chịu trách nhiệm tổng hợp.",
                ),
            })
            .collect();
        asked += says.len();
        let head = bed.head(login).await?;
        let reply = head.answer_points(&id, "AGREE", json!(says), "một").await?;
        reply.done()?;
    }
    bed.wait_for_answers(&id).await?;
    let owner = bed.owner().await?;
    let mut dealt = 0;
    loop {
        let page = owner.exchange(&id).await?.done()?;
        let total = page.number("/consultation/demands/totalCount")?;
        assert_eq!(total, i64::try_from(asked)?);
        let open: Vec<String> = all_demands(&owner, &id).await?.split_off(dealt);
        if open.is_empty() {
            break;
        }
        let some = &open[..open.len().min(100)];
        let kind = if dealt == 0 { "EXPLAINED" } else { "ACCEPTED" };
        owner.resolve_demands(&id, some, kind).await?.done()?;
        dealt += some.len();
    }
    for (format, part) in [
        ("DOCX", "word/document.xml"),
        ("XLSX", "xl/sharedStrings.xml"),
    ] {
        let text = written(&owner, &id, format, part).await?;
        for words in [
            "Điều 120. Nội dung thứ 120",
            // Of communes without a head (C22).
            "chưa đến được cơ quan",
            "UBND xã số 27",
        ] {
            assert!(text.contains(words), "{format}: {words}");
        }
        assert!(!text.contains("Chưa xử lý"), "{format}");
    }
    Ok(())
}

/// Every demand, over all pages.
async fn all_demands(caller: &Caller, id: &str) -> anyhow::Result<Vec<String>> {
    let query = "query($id: ID!, $after: String) { consultation(id: $id) {
        demands(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }";
    let (mut all, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = caller
            .gql(query, json!({ "id": id, "after": after }))
            .await?
            .done()?;
        all.extend(page.demand_ids()?);
        let info = page.data("/consultation/demands/pageInfo");
        if info["hasNextPage"] != true {
            return Ok(all);
        }
        after = info["endCursor"].clone();
    }
}
