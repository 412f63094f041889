//! The one door for words, over HTTP: whichever way a text comes in, it is kept composed, with line ends
//! of one kind, and nothing in it that nobody can see.

use bed::consult::AGENCIES;
use bed::files::{PDF, pdf};
use bed::{Bed, Checked};
use serde_json::{Value, json};

/// Texts in which there is nothing to be seen.
const NOTHING: [&str; 8] = [
    "\u{200b}",
    "\u{3164}",
    "\u{2800}",
    "\u{115f}\u{1160}",
    "\u{202e}\u{202c}",
    "\u{feff} \u{ad}\u{a0}",
    "\u{0}\u{7f}\u{ffff}",
    "\u{301}",
];

#[tokio::test]
async fn fc1_what_nobody_sees_is_no_title_and_no_reason() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let asked = bed.asked(&AGENCIES[..1]).await?;
    let (office, member) = (bed.office().await?, bed.person("uyvien").await?);
    let head = bed.head(AGENCIES[0]).await?;
    let before = bed.journalled().await?;
    for nothing in NOTHING {
        let mut request = bed.request().await?;
        request["title"] = json!(nothing);
        assert_eq!(
            office.draft(request).await?.codes(),
            ["REQUIRED"],
            "{nothing:?}"
        );
        let mut request = bed.request().await?;
        request["documents"][0]["title"] = json!(nothing);
        assert_eq!(
            office.draft(request).await?.codes(),
            ["REQUIRED"],
            "{nothing:?}"
        );
        let cast = member.cast(&id, "DISAGREE", Some(nothing)).await?;
        assert_eq!(cast.codes(), ["TEXT_REQUIRED"], "{nothing:?}");
        let answer = head.answer(&asked, "DISAGREE", Some(nothing)).await?;
        assert_eq!(answer.codes(), ["ANSWER_TEXT_REQUIRED"], "{nothing:?}");
    }
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

#[tokio::test]
async fn fc2_a_text_is_kept_as_it_is_seen() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    // Pasted from an office program and a viewer of PDF, typed on three keyboards.
    let typed = "\u{feff}Đi\u{ea}\u{300}u 1.\u{b}Khoa\u{309}n 2\r\nhàn\u{fffe}h chính\u{2028}\u{202e}Đie\u{302}\u{300}u 3.\u{200b} ";
    let kept = "Điều 1.\nKhoản 2\nhành chính\nĐiều 3.";
    let key = "một lần";
    let cast = member.cast_keyed(&id, "DISAGREE", Some(typed), key).await?;
    assert_eq!(cast.done()?.text("/castVote/vote/text")?, kept);
    // A retry is the same, and so is one that was composed on the way.
    for again in [typed, kept] {
        let cast = member.cast_keyed(&id, "DISAGREE", Some(again), key).await?;
        assert_eq!(cast.done()?.text("/castVote/vote/text")?, kept);
    }
    // A title is one line, wherever it was broken, and a retry of it is no other request.
    let office = bed.office().await?;
    let mut request = bed.request().await?;
    request["title"] = json!(" Quyết định\r\nvề \u{a0}biên chế\u{200b} ");
    request["shortTitle"] = json!("Biên\u{b}chế");
    let made = office.draft(request.clone()).await?.done()?;
    assert_eq!(
        made.text("/draftBallot/ballot/title")?,
        "Quyết định về biên chế"
    );
    assert_eq!(made.text("/draftBallot/ballot/shortTitle")?, "Biên chế");
    let again = office.draft(request).await?.done()?;
    assert_eq!(
        made.data("/draftBallot/ballot/id"),
        again.data("/draftBallot/ballot/id")
    );
    Ok(())
}

/// Texts come in variables and in the document, to verbs and to questions, and as names of files.
#[tokio::test]
async fn fc1_no_way_in_goes_round_the_door() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let mutation = "mutation { addUnit(input: { kind: DEPARTMENT, startsOn: \"2026-07-01\",
        name: \"So\u{31b}\u{309} \u{202e}Mơ\u{301}i\u{200b}\" }) { unit { name } userErrors { code } } }";
    let added = head.gql(mutation, Value::Null).await?.done()?;
    assert_eq!(added.text("/addUnit/unit/name")?, "Sở Mới");
    let search = "query($text: String) { people(search: $text) { totalCount } }";
    for text in [
        "giam\u{200b} do\u{301}c so dan toc",
        "\u{feff}GIÁM ĐỐC\u{a0}SỞ DÂN TỘC",
    ] {
        let found = head.gql(search, json!({ "text": text })).await?.done()?;
        assert_eq!(found.number("/people/totalCount")?, 1, "{text:?}");
    }
    let office = bed.office().await?;
    for (name, kept) in [
        ("To\u{31b}\u{300}\u{200b} tri\u{300}nh.pdf", "Tờ trình.pdf"),
        ("lương\u{202e}fdp.pdf", "lươngfdp.pdf"),
    ] {
        let file = office.upload(name, PDF, pdf("x")).await?;
        assert_eq!(file.body["file"]["name"], kept);
    }
    // X11: a mark of secrecy is found though something invisible stands in it.
    let mut request = bed.request().await?;
    request["title"] = json!("TỐI\u{200b} M\u{2060}ẬT");
    assert_eq!(office.draft(request).await?.codes(), ["SECRET_MARK"]);
    Ok(())
}
