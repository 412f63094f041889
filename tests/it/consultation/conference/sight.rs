//! Who sees what of a conference (X6).

use bed::consult::confer::INVITED;
use bed::{Bed, Checked};
use serde_json::json;

const POINTER: &str = "/consultation/conference";

/// Until it is concluded, what the minutes say is the lead's own.
#[tokio::test]
async fn x6_c3_unfinished_minutes_are_the_leads_own() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.signed().await?;
    let lead = bed.office().await?.conference(&id).await?.done()?;
    assert_eq!(lead.data(POINTER)["minutes"]["version"], 1);
    for who in [bed.owner().await?, bed.head(INVITED[2]).await?] {
        let seen = who.conference(&id).await?.done()?;
        let conference = seen.data(POINTER);
        for field in ["minutes", "conclusion", "attendances"] {
            assert!(conference[field].is_null(), "{field}: {conference}");
        }
        assert!(conference["myAttendance"]["present"].is_null());
        assert!(conference["myAttendance"]["position"].is_null());
        assert_eq!(conference["allowedActs"], json!([]));
    }
    // The Chair sees who was invited, and what was said once it stands.
    let chair = bed.chair().await?.conference(&id).await?.done()?;
    let conference = chair.data(POINTER);
    assert_eq!(conference["attendances"]["totalCount"], 3);
    assert!(conference["attendances"]["nodes"][0]["position"].is_null());
    assert_eq!(conference["attendances"]["nodes"][0]["people"], json!([]));
    Ok(())
}

/// Once it is, who was there reads all of it; who was absent reads the conclusion.
#[tokio::test]
async fn x6_c5_who_was_there_reads_the_minutes_and_who_was_absent_the_conclusion() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.held().await?;
    let (secretary, head) = (bed.office().await?, bed.office_head().await?);
    let file = secretary.brings("Biên bản").await?;
    let mut minutes = bed.minutes_of(&id, 0).await?;
    minutes["fileId"] = json!(file);
    secretary.write_minutes(minutes).await?.done()?;
    assert!(!bed.owner().await?.sees_file(&file).await?);
    assert!(!bed.chair().await?.sees_file(&file).await?);
    secretary.sign_minutes(&id, 1, "SECRETARY").await?.done()?;
    head.sign_minutes(&id, 1, "PRESIDING").await?.done()?;
    head.conclude(&id, 2).await?.done()?;
    for who in [bed.owner().await?, bed.chair().await?] {
        let seen = who.conference(&id).await?.done()?;
        assert_eq!(seen.data(POINTER)["minutes"]["file"]["id"], file.as_str());
        assert_eq!(seen.data(POINTER)["attendances"]["totalCount"], 3);
        assert!(who.sees_file(&file).await?);
    }
    let absent = bed.head(INVITED[2]).await?;
    let seen = absent.conference(&id).await?.done()?;
    assert!(seen.data(POINTER)["minutes"].is_null());
    assert!(seen.data(POINTER)["attendances"].is_null());
    assert!(!seen.data(POINTER)["conclusion"].is_null());
    assert!(!absent.sees_file(&file).await?);
    // An agency that was not invited sees nothing at all.
    let other = bed.head("uyvien.yte").await?.conference(&id).await?;
    assert_eq!(other.error_code(), Some("NOT_FOUND"));
    Ok(())
}
