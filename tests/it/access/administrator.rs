//! Administrators configure the province and never read content (X6).

use std::collections::BTreeSet;

use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

use super::ask::roots;
use super::known;
use super::schema::describe;
use crate::token::whole::selection;

/// What an administrator may ask and do. Whatever is added later is refused, or stands here.
const OPEN: [&str; 37] = [
    // The province.
    "query.calendarYear",
    "query.parameterPresets",
    "query.parameters",
    "query.journal",
    "query.mandateRequests",
    "query.officeParameters",
    "query.people",
    "query.person",
    "query.units",
    "query.waitingLinks",
    "mutation.addMandate",
    "mutation.addPerson",
    "mutation.addUnit",
    "mutation.applyParameterPreset",
    "mutation.changePerson",
    "mutation.changeUnit",
    "mutation.disableAccount",
    "mutation.endMandate",
    "mutation.issueSignInLink",
    "mutation.setCalendarYear",
    "mutation.setParameter",
    "mutation.setProvinceName",
    // The own account, and what was told to oneself.
    "query.node",
    "query.notices",
    "query.serverTime",
    "query.todo",
    "query.viewer",
    "mutation.acknowledge",
    "mutation.actAs",
    "mutation.changePassword",
    "mutation.markNoticesRead",
    "mutation.redeemSignInLink",
    "mutation.refreshSession",
    "mutation.setLanguage",
    "mutation.signIn",
    "mutation.signOut",
    "mutation.signOutEverywhere",
];

/// Refused by the paper that the asker does not hold, as if there were no ballot.
const OF_A_PAPER: [&str; 4] = [
    "mutation.acknowledgePaperVote",
    "mutation.castVote",
    "mutation.contestPaperVote",
    "mutation.recordLateOpinion",
];

/// All that the answers to an administrator's questions are made of: no matter, dossier, vote or answer;
/// of notices and work waiting, empty lists.
const CONFIGURATION: [&str; 21] = [
    "CalendarYear",
    "JournalEntry",
    "JournalEntryConnection",
    "Mandate",
    "MandateQueue",
    "MandateRequest",
    "MandateRequestConnection",
    "NoticeConnection",
    "OrgUnit",
    "OrgUnitConnection",
    "PageInfo",
    "Parameter",
    "ParameterPreset",
    "ParameterPresetRow",
    "Person",
    "PersonConnection",
    "Province",
    "TodoConnection",
    "Viewer",
    "WaitingLink",
    "WaitingLinkConnection",
];

const TITLE: &str = "Phê duyệt Đề án đổi mới";

#[tokio::test]
async fn x6_what_is_open_to_an_administrator_is_the_keeping_of_the_province() -> Checked {
    let bed = Bed::start().await?;
    let known = known(&bed).await?;
    let administrator = bed.person("quantri").await?;
    let roots = roots(&bed.nobody(), &known).await?;
    for open in OPEN.iter().chain(&OF_A_PAPER) {
        assert!(roots.iter().any(|root| root.name == *open), "{open}");
    }
    for root in &roots {
        let name = root.name.as_str();
        // These end the session, and the matrix shows that they are open.
        if OPEN.contains(&name) {
            continue;
        }
        let answer = root.ask(&administrator).await?;
        let expected = match OF_A_PAPER.contains(&name) {
            true => "NOT_FOUND",
            false => "NOT_ENTITLED",
        };
        assert_eq!(answer, expected, "{name}");
    }
    Ok(())
}

/// Every field below every question that is open to an administrator is asked at once.
#[tokio::test]
async fn x6_x8_no_question_of_an_administrator_is_answered_with_content() -> Checked {
    let bed = Bed::start_with(|config| {
        config.limits.cost = 10_000_000;
        config.limits.selections = 20_000;
    })
    .await?;
    let known = known(&bed).await?;
    let schema = describe(&bed.nobody()).await?;
    let administrator = bed.person("quantri").await?;
    let mut kinds = BTreeSet::new();
    for root in roots(&bed.nobody(), &known).await? {
        let name = root.name.strip_prefix("query.").unwrap_or_default();
        if !OPEN.contains(&root.name.as_str()) || ["", "node", "serverTime"].contains(&name) {
            continue;
        }
        let field = schema.fields(&schema.query)?.iter();
        let field = field.filter(|field| field.name == name);
        for kind in field.map(|field| field.kind.named()) {
            let whole = selection(&schema, kind, &mut Vec::new());
            let query = root.query.replace("{ __typename }", &whole);
            let reply = administrator.gql(&query, root.variables.clone()).await?;
            let reply = reply.done()?;
            let said = reply.body["data"].to_string();
            assert!(said.contains("__typename"), "{name}: {said}");
            assert!(!said.contains(TITLE), "{name}: {said}");
            collect(&reply.body["data"], &mut kinds);
        }
    }
    let kinds: Vec<_> = kinds.iter().map(String::as_str).collect();
    assert_eq!(kinds, CONFIGURATION);
    Ok(())
}

fn collect(value: &Value, kinds: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, kinds)),
        Value::Object(fields) => {
            let kind = fields.get("__typename").and_then(Value::as_str);
            kinds.extend(kind.map(str::to_owned));
            fields.values().for_each(|value| collect(value, kinds));
        }
        _ => {}
    }
}

async fn node(caller: &Caller, id: &str) -> anyhow::Result<Option<String>> {
    let query = "query($id: ID!) { node(id: $id) { __typename } }";
    let reply = caller.gql(query, json!({ "id": id })).await?;
    Ok(reply.refusal().map(str::to_owned))
}

/// Whoever knows an id, from a letter or a screen, is told no more.
#[tokio::test]
async fn x6_an_administrator_comes_to_no_content_by_its_id() -> Checked {
    let bed = Bed::start().await?;
    let known = known(&bed).await?;
    let office = bed.office().await?;
    let administrator = bed.person("quantri").await?;
    let seen = office.ballot(&known.ballot).await?.done()?;
    let document = seen.text("/ballot/documents/nodes/0/id")?;
    for id in [
        &known.ballot,
        &known.vote,
        &known.consultation,
        &known.answer,
        &known.file,
        &known.programme,
        &known.programme_item,
        &known.task,
        &known.standing_duty,
        &known.delegation,
        &known.assignment,
        &document,
    ] {
        assert_eq!(
            node(&administrator, id).await?.as_deref(),
            Some("NOT_FOUND"),
            "{id}"
        );
    }
    // What the Office may see is there.
    assert_eq!(node(&office, &known.ballot).await?, None);
    assert_eq!(node(&office, &document).await?, None);
    Ok(())
}
