//! The walk: a consultation and the ballot after it, from the form to the result sheet, by touching the pages in a real browser
//! at the size of a phone. Node drives Chromium (tests/phone); this side keeps the server and its
//! clock.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, ensure};
use bed::clock::instant;
use bed::{Bed, Caller, Checked};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::Command;

/// A walk takes some twenty seconds.
const PATIENCE: Duration = Duration::from_secs(300);

/// Who walks, by what they do. None of them is printed anywhere else.
const WALKERS: [(&str, &str); 10] = [
    ("owner", "trungtam.tthc"),
    ("agency", "truongban.tiepcongdan"),
    ("amending", "giamdoc.duan"),
    ("lateAgency", "uyvien.tuphap"),
    ("chair", "chutich"),
    ("office", "chuyenvien.vanphong"),
    ("agrees", "pct.thuongtruc"),
    ("changes", "uyvien"),
    ("amends", "uyvien.congan"),
    ("late", "uyvien.bienphong"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_consultation_and_its_ballot_are_held_by_touching_the_pages_in_light() -> Checked {
    walk("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consultation_and_its_ballot_are_held_by_touching_the_pages_in_dark() -> Checked {
    walk("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_province_is_begun_by_touching_the_pages_in_light() -> Checked {
    begin("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_province_is_begun_by_touching_the_pages_in_dark() -> Checked {
    begin("dark").await
}

/// From the first administrator's link on an empty database to the head of the Office at work.
async fn begin(theme: &str) -> Checked {
    let bed = Bed::empty().await?;
    let link = dongthuan::admin::first(&bed.app, "Quản trị tỉnh", "quan.tri", "Tỉnh Thử").await?;
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-begin"))?,
        "token": bed::keep::token(link.url.expose_secret())?,
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "begin.mjs", task)).await;
    walked.context("the walk takes too long")??;
    assert_eq!(bed.journalled_as("REDEEM_SIGN_IN_LINK").await?, 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn programmes_tasks_and_files_are_read_in_light() -> Checked {
    read("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn programmes_tasks_and_files_are_read_in_dark() -> Checked {
    read("dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_goes_every_other_way_by_touching_the_pages_in_light() -> Checked {
    course("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_goes_every_other_way_by_touching_the_pages_in_dark() -> Checked {
    course("dark").await
}

/// Drafts, more time, paper, a new round, the result sheet.
async fn course(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let closed = bed.closed((12, 1, 1)).await?;
    // Recorded, it stays closed when the clock goes back for the other one.
    bed.sweep().await?;
    bed.clock.set(instant(bed::clock::START)?);
    let open = bed.opened().await?;
    let walkers = [
        ("assistant", "troly.uyvien"),
        ("member", "uyvien"),
        ("chair", "chutich"),
        ("office", "chuyenvien.vanphong"),
        ("holds", "pct.thuongtruc"),
    ];
    let mut accounts = serde_json::Map::new();
    for (role, login) in walkers {
        let account = json!({ "login": login, "password": bed.password(login)? });
        accounts.insert(role.to_owned(), account);
    }
    let office = bed.office().await?;
    let seen = office.ballot(&open).await?.done()?;
    let papers = seen.list("/ballot/papers/nodes")?.iter();
    let mut members = papers.map(|paper| &paper["member"]);
    let on_paper = members
        .find(|member| member["title"] == "Phó Chủ tịch UBND tỉnh (kinh tế)")
        .context("no such member")?;
    let name = |field: &str| on_paper[field].as_str().unwrap_or_default();
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-course"))?,
        "walkers": accounts,
        "title": "Đề án đổi mới",
        "path": format!("/ballots/{open}"),
        "closedPath": format!("/ballots/{closed}"),
        "later": "2026-12-04",
        "onPaper": format!("{} · {}", name("title"), name("personName")),
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "course.mjs", task)).await;
    walked.context("the walk takes too long")??;
    let ballot = office.ballot(&open).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "SUPERSEDED");
    assert_eq!(ballot.data("/ballot/nextRound/state"), "CANCELLED");
    Ok(())
}

/// What there is to read besides ballots and consultations, by the head of the Office.
async fn read(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    bed.opened_with_file().await?;
    let login = "chanhvanphong";
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-read"))?,
        "reader": { "login": login, "password": bed.password(login)? },
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "read.mjs", task)).await;
    walked.context("the walk takes too long")?
}

#[tokio::test(flavor = "multi_thread")]
async fn c6_points_are_answered_and_decided_by_touching_the_pages_in_light() -> Checked {
    points("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c6_points_are_answered_and_decided_by_touching_the_pages_in_dark() -> Checked {
    points("dark").await
}

/// An agency with four points and with 120, the lead with its table, and the Chair.
async fn points(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let agency = "giamdoc.duan";
    let (few, _) = bed.asked_points(&[agency], 4).await?;
    let (many, _) = bed.asked_points(&[agency, "trungtam.tthc"], 120).await?;
    let account = |login: &str| -> anyhow::Result<Value> {
        Ok(json!({ "login": login, "password": bed.password(login)? }))
    };
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-points"))?,
        "few": few,
        "many": many,
        "agency": account(agency)?,
        "owner": account(bed::consult::OWNER)?,
        "ownerHat": "Giám đốc Sở Nội vụ",
        "chair": account("chutich")?,
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "points.mjs", task)).await;
    walked.context("the walk takes too long")??;
    let seen = bed.office().await?.exchange(&many).await?.done()?;
    let made = seen.data("/consultation/demands/nodes/0/resolution");
    assert_eq!(made["ruling"], "FOLLOW_AGENCY");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn c15_data_and_rounds_are_followed_by_touching_the_pages_in_light() -> Checked {
    rounds("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c15_data_and_rounds_are_followed_by_touching_the_pages_in_dark() -> Checked {
    rounds("dark").await
}

/// An agency that asks for data, and to which a second draft was sent; and the lead.
async fn rounds(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let agency = "giamdoc.duan";
    let (old, _) = bed.asked_points(&[agency], 4).await?;
    let head = bed.head(agency).await?;
    let said = Some("Đề nghị sửa thời hạn tại Điều 2.");
    head.answer(&old, "AGREE_WITH_AMENDMENTS", said)
        .await?
        .done()?;
    bed.next_consultation_round(&old, &[agency]).await?;
    let (data, _) = bed.asked_points(&[agency], 4).await?;
    let account = |login: &str| -> anyhow::Result<Value> {
        Ok(json!({ "login": login, "password": bed.password(login)? }))
    };
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-rounds"))?,
        "old": old,
        "data": data,
        "agency": account(agency)?,
        "owner": account(bed::consult::OWNER)?,
        "ownerHat": "Giám đốc Sở Nội vụ",
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "rounds.mjs", task)).await;
    walked.context("the walk takes too long")?
}

#[tokio::test(flavor = "multi_thread")]
async fn d1_c19_powers_are_lent_and_used_by_touching_the_pages_in_light() -> Checked {
    delegate("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn d1_c19_powers_are_lent_and_used_by_touching_the_pages_in_dark() -> Checked {
    delegate("dark").await
}

/// A head lends powers, a deputy signs by them, and the head takes them back.
async fn delegate(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    let mut walkers = serde_json::Map::new();
    for (role, login) in [
        ("head", "giamdoc.sonoivu"),
        ("deputy", bed::delegate::DEPUTY),
        ("chair", "chutich"),
    ] {
        let account = json!({ "login": login, "password": bed.password(login)? });
        walkers.insert(role.to_owned(), account);
    }
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-delegate"))?,
        "walkers": walkers,
        "title": "Góp ý Đề án đổi mới",
        "task": crate::delegation::coordinated(&bed).await?,
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "delegate.mjs", task)).await;
    walked.context("the walk takes too long")??;
    let done = bed.owner().await?.done_in_my_name().await?;
    assert_eq!(done.len(), 1, "{done:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_c4_c10_a_conference_and_a_draft_from_outside_by_touching_the_pages_in_light() -> Checked
{
    confer("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c3_c4_c10_a_conference_and_a_draft_from_outside_by_touching_the_pages_in_dark() -> Checked
{
    confer("dark").await
}

/// The head of the Office, the secretary, and the head of an agency who sends a deputy.
async fn confer(theme: &str) -> Checked {
    use bed::consult::confer::INVITED;
    let bed = Bed::start().await?;
    let external = bed.ministry_asked(&["giamdoc.duan"]).await?;
    let agency = bed.head("giamdoc.duan").await?;
    let said = bed::consult::AMENDMENT;
    agency
        .answer(&external, "AGREE_WITH_AMENDMENTS", said)
        .await?
        .done()?;
    let mut walkers = serde_json::Map::new();
    for (role, login) in [
        ("head", "chanhvanphong"),
        ("secretary", "chuyenvien.vanphong"),
        ("agency", bed::consult::OWNER),
    ] {
        let account = json!({ "login": login, "password": bed.password(login)? });
        walkers.insert(role.to_owned(), account);
    }
    let conference = bed.prepared_by_the_office(&INVITED).await?;
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-confer"))?,
        "walkers": walkers,
        "agencyHat": "Giám đốc Sở Nội vụ",
        "conference": conference,
        "external": external,
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "confer.mjs", task)).await;
    walked.context("the walk takes too long")??;
    assert_eq!(bed.journalled_as("ACKNOWLEDGE_CONCLUSION").await?, 1);
    assert_eq!(bed.journalled_as("SEND_PROVINCE_ANSWER").await?, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn c12_two_proposals_of_a_locality_are_answered_by_touching_the_pages_in_light() -> Checked {
    propose("light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn c12_two_proposals_of_a_locality_are_answered_by_touching_the_pages_in_dark() -> Checked {
    propose("dark").await
}

/// One on which all agree, and one that goes to the Chair.
async fn propose(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let mut walkers = serde_json::Map::new();
    for (role, login) in [
        ("locality", "chutich.minhhoa"),
        ("focal", "giamdoc.sonoivu"),
        ("agency", "giamdoc.duan"),
        ("chair", "chutich"),
    ] {
        let account = json!({ "login": login, "password": bed.password(login)? });
        walkers.insert(role.to_owned(), account);
    }
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(&format!("{theme}-propose"))?,
        "walkers": walkers,
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "propose.mjs", task)).await;
    walked.context("the walk takes too long")??;

    // What the pages showed is what was kept.
    let question = "{ proposals(first: 5) { nodes { state answer { decision } } } }";
    let kept = bed
        .office()
        .await?
        .gql(question, Value::Null)
        .await?
        .done()?;
    let expected = json!([
        { "state": "ANSWERED_TO_LOCALITY", "answer": { "decision": "APPROVE_IN_PART" } },
        { "state": "CLOSED", "answer": { "decision": null } },
    ]);
    assert_eq!(kept.data("/proposals/nodes"), &expected);
    Ok(())
}

fn chromium() -> String {
    std::env::var("DONGTHUAN_CHROMIUM").unwrap_or("/usr/bin/chromium".into())
}

/// An empty folder for the pictures of a walk.
fn pictures(name: &str) -> anyhow::Result<PathBuf> {
    let pictures = root().join("target/screenshots").join(name);
    if pictures.exists() {
        std::fs::remove_dir_all(&pictures)?;
    }
    std::fs::create_dir_all(&pictures)?;
    Ok(pictures)
}

async fn walk(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let mut walkers = serde_json::Map::new();
    for (role, login) in WALKERS {
        let account = json!({ "login": login, "password": bed.password(login)? });
        walkers.insert(role.to_owned(), account);
    }
    let task = json!({
        "url": bed.url(),
        "chromium": chromium(),
        "theme": theme,
        "pictures": pictures(theme)?,
        "walkers": walkers,
        "title": "Đề án đổi mới",
    });
    let walked = tokio::time::timeout(PATIENCE, follow(&bed, "walk.mjs", task)).await;
    walked.context("the walk takes too long")??;

    // What the pages showed is what was kept.
    let office = bed.office().await?;
    let newest = "{ ballots(first: 1) { nodes { id } } }";
    let newest = office.gql(newest, Value::Null).await?.done()?;
    let id = newest.text("/ballots/nodes/0/id")?;
    let ballot = office.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "CHAIR_DECIDED");
    assert_eq!(ballot.data("/ballot/decision/kind"), "TO_SESSION");
    let tally = json!({
        "base": 25, "agree": 1, "agreeWithAmendments": 1, "disagree": 1, "silent": 22, "late": 1,
        "needed": 13, "passed": false, "final": true, "openAmendments": 1,
        "certainty": "CANNOT_PASS",
    });
    assert_eq!(ballot.data("/ballot/tally"), &tally);
    assert_eq!(
        bed.sweep().await?,
        0,
        "the decision has recorded the closing"
    );
    Ok(())
}

/// Runs the walk, and moves time when it asks for it.
async fn follow(bed: &Bed, script: &str, task: Value) -> Checked {
    let dir = root().join("tests/phone");
    ensure!(
        dir.join("node_modules").exists(),
        "run `npm ci` in tests/phone first, as `cargo xtask test` does"
    );
    let mut node = Command::new("node")
        .args([script, &task.to_string()])
        .current_dir(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("the walk needs Node")?;
    let mut answers = node.stdin.take().context("no way to answer")?;
    let lines = node.stdout.take().context("nothing to read")?;
    let mut lines = BufReader::new(lines).lines();
    while let Some(line) = lines.next_line().await? {
        let said: Value = serde_json::from_str(&line).with_context(|| line.clone())?;
        match said["ask"].as_str() {
            Some("deadline") => {
                let office = bed.office().await?;
                bed.clock
                    .set(instant(&deadline(&office, &said["of"]).await?)?);
                answers.write_all(b"done\n").await?;
            }
            Some(other) => anyhow::bail!("the walk asks for {other}"),
            None => println!("{line}"),
        }
    }
    let status = node.wait().await?;
    ensure!(
        status.success(),
        "the walk failed ({status}): its words are above"
    );
    Ok(())
}

/// The deadline of the newest matter of a kind.
async fn deadline(office: &Caller, kind: &Value) -> anyhow::Result<String> {
    let list = match kind.as_str() {
        Some("consultation") => "consultations",
        _ => "ballots",
    };
    let query = format!("{{ {list}(first: 1) {{ nodes {{ deadline {{ closesAt }} }} }} }}");
    let reply = office.gql(&query, Value::Null).await?.done()?;
    reply.text(&format!("/{list}/nodes/0/deadline/closesAt"))
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
