//! What a list costs in statements does not grow with its rows.

use bed::consult::{AGENCIES, OBJECTION};
use bed::statements::Statements;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

const ROWS: usize = 20;

const BALLOTS: &str = "ballots(first: N) { totalCount nodes {
    id title shortTitle state leadUnit { name } deadline { closesAt } closedAt
    tally { base agree agreeWithAmendments disagree silent late needed passed final openAmendments }
    allowedActs } }";

const CONSULTATIONS: &str = "consultations(first: N) { totalCount nodes {
    id title shortTitle state ownerUnit { name } deadline { closesAt } deemedConsent closedAt
    myResponse { state counted { letterFile { name } } }
    documents(first: 5) { nodes { title files { name } } }
    summary { recipients agree agreeWithAmendments disagree notConcerned deemedAgreed pending late
        unresolved }
    allowedActs } }";

const PROPOSALS: &str = "proposals(first: N) { totalCount nodes {
    id title state overdue localityUnit { name } focalUnit { name } allowedActs actsFor { title }
    documents(first: 5) { nodes { title files { name } } } transfers { toUnit { name } }
    issues(first: 5) { nodes { text state mine unit { name } draft { text savedBy { title } }
        answer { text signedBy { title } } versions { late } earlier { unit { name } } } }
    differingOpinions { place } progress { issues answered missing overdue }
    conclusion { concludedBy { title } } answer { answeredBy { title } } } }";

const ITEMS: &str = "programmeItems(first: N) { totalCount nodes {
    id title number dueOn completedOn timeliness reconstructed leadUnit { name }
    programme { title tally { onTime } unitTallies { tally { total } } }
    coordinators { name } } }";

const TASKS: &str = "tasks(first: N) { totalCount nodes { id content dueOn timeliness
    accountable { name unit { name } members { name } } coLeads { name unit { name } }
    coordinators { name members { name } } } }";

const DUTIES: &str = "standingDuties(first: N) { totalCount nodes { id content recurrence
    accountable { name unit { name } members { name } } coLeads { name unit { name } }
    coordinators { name members { name } } } }";

/// Asks once for so many rows; answers how many came, and for how many statements.
async fn cost(caller: &Caller, list: &str, first: usize) -> anyhow::Result<(usize, usize)> {
    let query = format!("{{ {} }}", list.replacen('N', &first.to_string(), 1));
    let name = list.split('(').next().unwrap_or_default();
    let statements = Statements::count();
    let reply = caller.gql(&query, Value::Null).await?.done()?;
    let seen = statements.seen();
    Ok((reply.list(&format!("/{name}/nodes"))?.len(), seen))
}

async fn check(callers: &[Caller], list: &str) -> Checked {
    check_rows(callers, list, ROWS).await
}

/// Compares five rows with as many as there are, at most 50.
///
/// Not the very number: what is reached by two paths, one longer than the other, is read together or
/// one after the other, as the database is quick or slow. That does not grow with the rows, and a
/// statement for each row, even for each second one, does.
async fn check_rows(callers: &[Caller], list: &str, rows: usize) -> Checked {
    for caller in callers {
        let (few, for_few) = cost(caller, list, 5).await?;
        let (many, for_many) = cost(caller, list, 50).await?;
        assert_eq!((few, many), (5, rows), "{list}");
        assert!(for_few > 0, "nothing was counted");
        assert!(
            for_many < for_few + (many - few) / 2,
            "{for_few} statements for 5 rows and {for_many} for {rows} of {list}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_list_of_ballots_costs_the_same_however_long_it_is() -> Checked {
    let bed = Bed::start().await?;
    for _ in 0..ROWS {
        let id = bed.opened().await?;
        bed.vote(&id, (0, 1, 0)).await?;
    }
    let callers = [bed.office().await?, bed.person("uyvien").await?];
    check(&callers, BALLOTS).await?;
    Ok(())
}

#[tokio::test]
async fn a_list_of_consultations_costs_the_same_however_long_it_is() -> Checked {
    let bed = Bed::start().await?;
    let (owner, answering) = (bed.owner().await?, bed.head(AGENCIES[0]).await?);
    let (file, letter) = (owner.brings("Đề án").await?, answering.brings("Thư").await?);
    for n in 0..ROWS {
        let mut input = bed.consultation_of(&AGENCIES[..2]).await?;
        input["documents"][1]["fileIds"] = json!([file]);
        let made = owner.draft_consultation(input).await?.done()?;
        let id = made.text("/draftConsultation/consultation/id")?;
        owner.open_consultation(&id, 1, None).await?.done()?;
        let objects = answering.answer(&id, "DISAGREE", OBJECTION).await?;
        objects.done()?;
        // The one that counts has a letter.
        let key = format!("letter {n}");
        let agrees = answering.answer_by_letter(&id, &letter, &key).await?;
        agrees.done()?;
    }
    let callers = [
        bed.office().await?,
        bed.owner().await?,
        bed.head(AGENCIES[0]).await?,
        bed.head(AGENCIES[1]).await?,
    ];
    check(&callers, CONSULTATIONS).await?;
    Ok(())
}

#[tokio::test]
async fn a_list_of_proposals_costs_the_same_however_long_it_is() -> Checked {
    let bed = Bed::start().await?;
    for _ in 0..ROWS {
        let id = bed.gathering().await?;
        bed.answer_issues(&id, ["DISAGREE", "", "AGREE"]).await?;
    }
    let callers = [
        bed.office().await?,
        bed.focal().await?,
        bed.locality().await?,
        bed.head(bed::propose::ANSWERING[1]).await?,
    ];
    check(&callers, PROPOSALS).await?;
    Ok(())
}

#[tokio::test]
async fn lists_of_work_cost_the_same_however_long_they_are() -> Checked {
    let bed = Bed::start().await?;
    let office = [bed.office().await?];
    for (list, rows) in [(ITEMS, 50), (TASKS, 35), (DUTIES, 34)] {
        check_rows(&office, list, rows).await?;
    }
    let callers = [bed.person("trungtam.tthc").await?];
    check_rows(&callers, TASKS, 23).await?;
    Ok(())
}
