//! Who may do what: the matrix of offices and root fields, made by real requests.

mod administrator;
pub mod ask;
mod leaver;
mod personal;
pub mod schema;

use std::fmt::Write;
use std::future::{Ready, ready};
use std::path::Path;

use async_graphql::futures_util::stream::{Once, StreamExt, once};
use async_graphql::{EmptyMutation, Object, Schema, Subscription};
use bed::{Bed, Caller, Checked};
use chrono::TimeDelta;
use serde_json::{Value, json};

use ask::{Root, roots};

/// How each office of the schema is come by: a login, and a seat made for the test where the
/// demonstration province has none.
pub const OFFICES: [(&str, &str); 11] = [
    ("CHAIR", "chutich"),
    ("VICE_CHAIR", "pct.thuongtruc"),
    ("COMMITTEE_MEMBER", "uyvien"),
    ("OFFICE_HEAD", "chanhvanphong"),
    ("OFFICE_DEPUTY_HEAD", "chanhvanphong"),
    ("OFFICE_SPECIALIST", "chuyenvien.vanphong"),
    ("AGENCY_HEAD", "giamdoc.sonoivu"),
    ("AGENCY_DEPUTY", "chuyenvien.sonoivu"),
    ("AGENCY_OFFICER", "chuyenvien.sonoivu"),
    ("ASSISTANT", "troly.uyvien"),
    ("ADMINISTRATOR", "quantri"),
];

/// How an app by a token of every area is called in the matrix.
const APP: &str = "(token: all areas)";

const COMMITTED: &str = include_str!("access-matrix.txt");

/// Each office × each root field, compared with the committed table. A cell is what a well-formed
/// request is answered: `ok`, or the code that refused it. `UPDATE_SNAPSHOTS=1` writes the table.
#[tokio::test]
async fn the_access_matrix_is_the_committed_one() -> Checked {
    let bed = Bed::start().await?;
    let made = matrix(&bed).await?;
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("it/access-matrix.txt");
        std::fs::write(path, made)?;
        return Ok(());
    }
    let mut changes = String::new();
    let (old, new): (Vec<_>, Vec<_>) = (COMMITTED.lines().collect(), made.lines().collect());
    for line in old.iter().filter(|line| !new.contains(line)) {
        writeln!(changes, "- {line}")?;
    }
    for line in new.iter().filter(|line| !old.contains(line)) {
        writeln!(changes, "+ {line}")?;
    }
    assert!(
        changes.is_empty(),
        "the access matrix changed; review, then run again with UPDATE_SNAPSHOTS=1:\n{changes}"
    );
    Ok(())
}

/// Things that every request of the matrix can be about.
pub async fn known(bed: &Bed) -> anyhow::Result<ask::Known> {
    // Besides an open ballot of Sở Nội vụ, led by the agency people of the table.
    let (ballot, file) = bed.opened_with_file().await?;
    bed.vote(&ballot, (0, 1, 0)).await?;
    let seen = bed.office().await?.ballot(&ballot).await?.done()?;
    let papers = seen.list("/ballot/papers/nodes")?;
    let voted = papers.iter().find(|paper| paper["state"] == "CAST");
    let vote = voted.and_then(|paper| paper["counted"]["id"].as_str());
    let consultation = bed.half_answered().await?;
    let seen = bed
        .owner()
        .await?
        .consultation(&consultation)
        .await?
        .done()?;
    let question = bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    let bystander = bed.person("uyvien.congan").await?;
    let deputy = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let delegation = bed.lent(&["SIGN_ANSWERS"], "2026-12-31").await?;
    let mut field = bed::delegate::assigning("FIELD", &deputy);
    field["startsOn"] = json!(bed.today());
    field["field"] = json!("Tổ chức bộ máy");
    let assigned = bed.owner().await?.assign_work(field).await?.done()?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    // Apart, because all this on one stack is more than a test has.
    let token = Box::pin(crate::token::make(bed, crate::token::input(&["TASKS"]))).await?;
    let proposal = bed.gathering().await?;
    let grant = crate::token::propose(bed, crate::token::input(&["TASKS"]));
    let grant = Box::pin(grant).await?;
    let (request, link) = Box::pin(entered(bed)).await?;
    Ok(ask::Known {
        grant: grant.done()?.text("/proposeServiceToken/grant/id")?,
        mandate_request: request,
        link,
        issue: bed.issues(&proposal).await?.swap_remove(0),
        proposal,
        ballot,
        answer: seen.demands()?.swap_remove(0),
        consultation,
        data_request: bed.asked_data(&question, "uyvien.tuphap").await?,
        question,
        recipient: bed.unit_of("uyvien.yte").await?,
        vote: vote.unwrap_or_default().to_owned(),
        file,
        unit: bed.unit_of("giamdoc.sonoivu").await?,
        programme: own(bed, "programmes").await?,
        programme_item: own(bed, "programmeItems").await?,
        task: own(bed, "tasks").await?,
        standing_duty: own(bed, "standingDuties").await?,
        mandate: bed.chair().await?.mandate("CHAIR").await?,
        colleague: officer.mandate("AGENCY_OFFICER").await?,
        coordinated: crate::delegation::coordinated(bed).await?,
        assignment: assigned.text("/assignWork/assignment/id")?,
        deputy,
        delegation,
        bystander: bystander.mandate("COMMITTEE_MEMBER").await?,
        person: bed.person_id("uyvien.congan").await?,
        notice: first(&bed.person("uyvien").await?, "notices").await?,
        service_token: token.done()?.text("/issueServiceToken/serviceToken/id")?,
    })
}

async fn matrix(bed: &Bed) -> anyhow::Result<String> {
    let known = known(bed).await?;
    let question = "{ __type(name: \"Office\") { enumValues { name } } }";
    let offices = bed.nobody().gql(question, Value::Null).await?.done()?;
    for office in offices.list("/__type/enumValues")? {
        let known = OFFICES.iter().any(|(name, _)| office["name"] == *name);
        assert!(known, "{} is in no row of the matrix", office["name"]);
    }
    make_missing_seats(bed).await?;

    let app = crate::token::app(bed, &crate::token::AREAS).await?;
    let roots = roots(&bed.nobody(), &known).await?;
    let mut table = String::from(
        "# Office × root field: `ok`, or the code that refuses a well-formed request.\n\
         # A number is the code with which the WebSocket was closed.\n\
         # Made by real requests; see it/access.rs.\n",
    );
    for root in &roots {
        let nobody = root.ask(&bed.nobody()).await?;
        writeln!(table, "{:<42} {:<19} {nobody}", root.name, "(signed out)")?;
        for (office, login) in OFFICES {
            // A request may end its session or guess a password, so each has its own.
            bed.clock.advance(TimeDelta::minutes(2));
            let caller = in_office(bed, login, office).await?;
            let answer = root.ask(&caller).await?;
            writeln!(table, "{:<42} {office:<19} {answer}", root.name)?;
        }
        let answer = root.ask(&app).await?;
        writeln!(table, "{:<42} {APP:<19} {answer}", root.name)?;
    }
    Ok(table)
}

/// What the administrator has entered for somebody who is in no row of the table: a mandate and a link.
async fn entered(bed: &Bed) -> anyhow::Result<(String, String)> {
    let admin = bed.person("quantri").await?;
    let person = bed.person_id("uyvien.tuphap").await?;
    let days = ("2027-01-01", None);
    let unit = bed.unit_of("giamdoc.duan").await?;
    let asked = admin
        .add_mandate(&person, "AGENCY_HEAD", Some(&unit), days)
        .await?
        .done()?;
    admin.issue_link(&person).await?.done()?;
    let links = "{ waitingLinks { nodes { id } } }";
    let links = admin.gql(links, Value::Null).await?.done()?;
    Ok((
        asked.text("/addMandate/request/id")?,
        links.text("/waitingLinks/nodes/0/id")?,
    ))
}

/// The first of a list of work in which Sở Nội vụ has a part.
async fn own(bed: &Bed, list: &str) -> anyhow::Result<String> {
    first(&bed.person("chuyenvien.sonoivu").await?, list).await
}

/// The first of a list.
async fn first(caller: &Caller, list: &str) -> anyhow::Result<String> {
    let query = format!("{{ {list}(first: 1) {{ nodes {{ id }} }} }}");
    let reply = caller.gql(&query, Value::Null).await?.done()?;
    reply.text(&format!("/{list}/nodes/0/id"))
}

pub async fn in_office(bed: &Bed, login: &str, office: &str) -> anyhow::Result<Caller> {
    let caller = bed.sign_in(login).await?;
    let viewer = caller.viewer().await?.done()?;
    if viewer.data("/viewer/acting/office") == office {
        return Ok(caller);
    }
    caller.acting(office).await
}

/// The demonstration province has no deputy in the Office: its head gets this seat too. The deputy of
/// the agency is one to whom nothing is lent.
pub async fn make_missing_seats(bed: &Bed) -> Checked {
    let head = bed
        .person("chanhvanphong")
        .await?
        .mandate("OFFICE_HEAD")
        .await?;
    bed.add_mandate_as(&head, "OFFICE_DEPUTY_HEAD", "2026-11-01")
        .await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let officer = officer.mandate("AGENCY_OFFICER").await?;
    bed.add_mandate_as(&officer, "AGENCY_DEPUTY", "2026-11-01")
        .await
}

impl Root {
    /// What the caller is answered: `ok`, or the code.
    pub async fn ask(&self, caller: &Caller) -> anyhow::Result<String> {
        if self.name.starts_with("subscription.") {
            return caller.followed(&self.query, self.variables.clone()).await;
        }
        let reply = caller.gql(&self.query, self.variables.clone()).await?;
        Ok(reply.refusal().unwrap_or("ok").to_owned())
    }
}

/// A schema whose author declared one field and forgot the other.
struct Forgetful;

#[Object(guard = "dongthuan::graphql::guard::Sealed")]
impl Forgetful {
    #[graphql(guard = "dongthuan::graphql::guard::Public")]
    async fn declared(&self) -> bool {
        true
    }

    async fn forgotten(&self) -> bool {
        true
    }
}

/// The same for what is followed.
struct ForgetfulTeller;

#[Subscription(guard = "dongthuan::graphql::guard::Sealed")]
impl ForgetfulTeller {
    #[graphql(guard = "dongthuan::graphql::guard::Public")]
    async fn declared(&self) -> Once<Ready<bool>> {
        once(ready(true))
    }

    async fn forgotten(&self) -> Once<Ready<bool>> {
        once(ready(true))
    }
}

/// House rule 5: forgetting refuses.
#[tokio::test]
async fn a_field_that_declares_no_act_is_refused() -> Checked {
    let schema = Schema::new(Forgetful, EmptyMutation, ForgetfulTeller);
    let declared = schema.execute("{ declared }").await;
    assert!(declared.is_ok(), "{:?}", declared.errors);
    let forgotten = serde_json::to_value(schema.execute("{ forgotten }").await)?;
    assert_eq!(forgotten["errors"][0]["extensions"]["code"], "NOT_ENTITLED");
    assert!(forgotten["data"].is_null());

    let told = async |query: &str| schema.execute_stream(query).next().await;
    let declared = told("subscription { declared }").await;
    assert!(declared.is_some_and(|answer| answer.is_ok()));
    let forgotten = serde_json::to_value(told("subscription { forgotten }").await)?;
    assert_eq!(forgotten["errors"][0]["extensions"]["code"], "NOT_ENTITLED");
    assert!(forgotten["data"].is_null());
    Ok(())
}
