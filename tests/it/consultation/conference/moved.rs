//! A conference that is held on another day, or elsewhere (C3, C8).

use bed::consult::confer::{BEGINS, INVITED};
use bed::{Bed, Checked};
use serde_json::json;

/// The Friday after.
const LATER: &str = "2026-11-27T14:00:00+07:00";

#[tokio::test]
async fn c3_c8_a_conference_is_moved_and_everybody_says_anew_who_comes() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.convened().await?;
    let invited = bed.head(INVITED[1]).await?;
    let comes = json!({ "reply": "HEAD" });
    let replied = invited.reply_to_invitation(&id, comes).await?;
    replied.done()?;
    assert!(invited.todo().await?.is_empty());
    let head = bed.office_head().await?;
    head.move_to(&id, 2, LATER).await?.done()?;
    let seen = invited.conference(&id).await?.done()?;
    let conference = seen.data("/consultation/conference");
    assert_eq!(conference["startsAt"], LATER);
    assert_eq!(conference["place"], "Hội trường tầng 3");
    assert!(conference["myAttendance"]["reply"].is_null());
    assert_eq!(
        invited.todo().await?,
        [("REPLY_TO_INVITATION".to_owned(), id.clone())]
    );
    let told = "{ notices(first: 1) { nodes { kind } } }";
    let told = invited.gql(told, json!({})).await?.done()?;
    assert_eq!(told.text("/notices/nodes/0/kind")?, "CONFERENCE_MOVED");
    for act in ["MOVE_CONFERENCE", "REPLY_TO_INVITATION"] {
        assert_eq!(bed.journalled_as(act).await?, 1, "{act}");
    }
    Ok(())
}

#[tokio::test]
async fn c3_only_what_is_not_held_is_moved_and_only_ahead_by_its_head() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.convened().await?;
    let head = bed.office_head().await?;
    let past = head.move_to(&id, 2, "2026-11-23T09:15:00+07:00").await?;
    assert_eq!(past.codes(), ["CONFERENCE_IN_PAST"]);
    let stale = head.move_to(&id, 1, LATER).await?;
    assert_eq!(stale.codes(), ["CONFLICT"]);
    for other in [bed.office().await?, bed.head(INVITED[1]).await?] {
        let refused = other.move_to(&id, 2, LATER).await?;
        let code = refused.codes().concat();
        assert!(["NOT_ENTITLED", "NOT_FOUND"].contains(&&*code), "{code}");
    }
    let unsent = bed.prepared_by_the_office(&INVITED).await?;
    let refused = head.move_to(&unsent, 1, LATER).await?;
    assert_eq!(refused.codes(), ["NO_CONFERENCE"]);
    let held = bed.held().await?;
    // Begun, and nobody came: it may still be moved.
    let head = bed.office_head().await?;
    let seen = head.conference(&held).await?.done()?;
    let acts = seen.data("/consultation/conference/allowedActs");
    assert!(acts.to_string().contains("MOVE"), "{acts}");
    let minutes = bed.minutes_of(&held, 0).await?;
    bed.office().await?.write_minutes(minutes).await?.done()?;
    let refused = head.move_to(&held, 2, LATER).await?;
    assert_eq!(refused.codes(), ["MINUTES_WRITTEN"]);
    let seen = head.conference(&held).await?.done()?;
    assert_eq!(seen.data("/consultation/conference/startsAt"), BEGINS);
    let acts = seen.data("/consultation/conference/allowedActs");
    assert!(!acts.to_string().contains("MOVE"), "{acts}");
    Ok(())
}

#[tokio::test]
async fn c3_what_is_concluded_is_not_moved() -> Checked {
    let bed = Bed::start().await?;
    let concluded = bed.concluded().await?;
    let head = bed.office_head().await?;
    let refused = head.move_to(&concluded, 3, LATER).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    Ok(())
}
