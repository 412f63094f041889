//! Presets: what the documents of a province say, set at once.

use bed::{Bed, Checked};
use serde_json::{Value, json};

const PRESETS: [&str; 4] = ["HA_TINH", "BAC_GIANG", "QUANG_NGAI", "DEFAULT_2026"];
const ANSWER: &str = "parameters { key value defaultValue settings { legalBasis } }";

fn applied(preset: &str, from: &str) -> Value {
    json!({ "preset": preset, "effectiveFrom": from, "legalBasis": "Quy chế 1/QĐ-UBND" })
}

#[tokio::test]
async fn r18_a_preset_is_applied_whole_or_not_at_all() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let apply = async |input: Value| head.keep("applyParameterPreset", ANSWER, input).await;
    let reply = apply(applied("HA_TINH", "2026-11-22")).await?;
    assert_eq!(reply.codes(), ["IN_THE_PAST"]);
    // A shortest term from the next day on, which the preset's own term would be under.
    for (key, value) in [("consult.defaultDays", "9"), ("consult.minDays", "9")] {
        let input = json!({ "key": key, "value": value, "effectiveFrom": "2026-11-24",
            "legalBasis": "Quy chế" });
        head.keep("setParameter", "parameter { key }", input)
            .await?
            .done()?;
    }
    let before = bed.journalled_as("SET_PARAMETER").await?;
    let reply = apply(applied("HA_TINH", "2026-12-01")).await?.done()?;
    let parameters = reply.list("/applyParameterPreset/parameters")?;
    for parameter in parameters {
        assert_eq!(parameter["settings"][0]["legalBasis"], "Quy chế 1/QĐ-UBND");
    }
    let many = u64::try_from(parameters.len())?;
    assert_eq!(bed.journalled_as("SET_PARAMETER").await?, before + many);
    Ok(())
}

#[tokio::test]
async fn b7_c7_the_presets_tell_one_story_and_differ_in_no_key() -> Checked {
    let mut told = Vec::new();
    for preset in PRESETS {
        let bed = Bed::start().await?;
        let head = bed.person("chanhvanphong").await?;
        let input = applied(preset, "2026-11-23");
        let reply = head
            .keep("applyParameterPreset", ANSWER, input)
            .await?
            .done()?;
        // The documents confirm the defaults or are silent: a key that departs is named here.
        for parameter in reply.list("/applyParameterPreset/parameters")? {
            assert_eq!(parameter["value"], parameter["defaultValue"], "{preset}");
        }
        let ballot = bed.closed((12, 1, 3)).await?;
        let consultation = bed.half_answered().await?;
        bed.wait_for_answers(&consultation).await?;
        let office = bed.office().await?;
        let query = "query($b: ID!, $c: ID!) {
            ballot(id: $b) { state needed deadline { workingDays } tally { agree silent passed } }
            consultation(id: $c) { state deemedConsent summary { deemedAgreed }
                deadline { workingDays } } }";
        let variables = json!({ "b": ballot, "c": consultation });
        told.push(office.gql(query, variables).await?.done()?.body);
    }
    assert_eq!(told[0]["data"]["ballot"]["state"], "PASSED");
    assert_eq!(
        told[0]["data"]["consultation"]["summary"]["deemedAgreed"],
        1
    );
    assert!(told.iter().all(|one| *one == told[0]), "{told:#?}");
    Ok(())
}

#[tokio::test]
async fn every_row_of_a_preset_has_its_source() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let query = "{ parameterPresets { name rows { key value source } } parameters { key } }";
    let reply = office.gql(query, Value::Null).await?.done()?;
    let presets = reply.list("/parameterPresets")?;
    assert_eq!(presets.len(), PRESETS.len());
    for preset in presets {
        let rows = preset["rows"].as_array().map(Vec::len);
        assert_eq!(rows, Some(reply.list("/parameters")?.len()), "{preset}");
    }
    Ok(())
}
