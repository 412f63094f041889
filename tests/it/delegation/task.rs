//! Who acts in a task: the one that an agency names (D10), the head to whom it is left (D7).

use anyhow::Context;
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

const TASK: &str = "task { id allowedActs leftToHead { document leftBy { office } }
    representatives { unit { id } mandate { id title } namedBy { title } } }";

async fn name(caller: &Caller, task: &str, mandate: &str) -> anyhow::Result<Reply> {
    let input = json!({ "taskId": task, "mandateId": mandate });
    caller.keep("nameTaskRepresentative", TASK, input).await
}

async fn leave(caller: &Caller, task: &str) -> anyhow::Result<Reply> {
    let input = json!({ "taskId": task, "document": "Thông báo số 90/TB-UBND" });
    caller.keep("leaveTaskToHead", TASK, input).await
}

/// A task that the caller may do this with, of this accountable unit if one is named.
async fn task_with(
    caller: &Caller,
    act: &str,
    accountable: Option<&str>,
) -> anyhow::Result<String> {
    let query = "{ tasks(first: 100) { nodes { id allowedActs accountable { unit { id } } } } }";
    let reply = caller.gql(query, Value::Null).await?.done()?;
    let mut tasks = reply.list("/tasks/nodes")?.iter();
    let task = tasks.find(|task| {
        let acts = task["allowedActs"].as_array().into_iter().flatten();
        acts.into_iter().any(|one| one == act)
            && accountable.is_none_or(|unit| task["accountable"]["unit"]["id"] == unit)
    });
    let id = task.and_then(|task| task["id"].as_str());
    Ok(id.context("no such task")?.to_owned())
}

/// A task that the Chair may leave to its head.
pub async fn leavable(bed: &Bed) -> anyhow::Result<String> {
    let unit = bed.unit_of("trungtam.tthc").await?;
    task_with(&bed.chair().await?, "LEAVE_TO_HEAD", Some(&unit)).await
}

/// A task that Sở Nội vụ coordinates.
pub async fn coordinated(bed: &Bed) -> anyhow::Result<String> {
    task_with(&bed.owner().await?, "NAME_REPRESENTATIVE", None).await
}

#[tokio::test]
async fn d10_t5_a_coordinating_agency_names_who_acts_for_it_in_one_task() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.owner().await?;
    let task = task_with(&head, "NAME_REPRESENTATIVE", None).await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let named = officer.mandate("AGENCY_OFFICER").await?;
    let stranger = bed.head("uyvien.yte").await?.mandate("AGENCY_HEAD").await?;
    assert_eq!(
        name(&head, &task, &stranger).await?.codes(),
        ["NOT_OF_THE_UNIT"]
    );
    assert_eq!(
        name(&officer, &task, &named).await?.codes(),
        ["NOT_ENTITLED"]
    );
    assert_eq!(
        name(&bed.deputy().await?, &task, &named).await?.codes(),
        ["NOT_ENTITLED"]
    );
    let done = name(&head, &task, &named).await?.done()?;
    let shown = done.list("/nameTaskRepresentative/task/representatives")?;
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0]["mandate"]["id"], named.as_str());
    assert_eq!(shown[0]["namedBy"]["title"], "Giám đốc Sở Nội vụ");
    // Another takes the place.
    let deputy = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let done = name(&head, &task, &deputy).await?.done()?;
    let shown = done.list("/nameTaskRepresentative/task/representatives")?;
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0]["mandate"]["id"], deputy.as_str());
    // For the task only: it lends nothing.
    let id = bed.prepared(&["uyvien.tuphap"]).await?;
    let refused = bed.deputy().await?.open_consultation(&id, 1, None).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let query = "{ notices(first: 1) { nodes { kind task { id } } } }";
    let told = bed.deputy().await?.gql(query, Value::Null).await?.done()?;
    assert_eq!(told.data("/notices/nodes/0/kind"), "REPRESENTATIVE_NAMED");
    assert_eq!(told.data("/notices/nodes/0/task/id"), task.as_str());
    Ok(())
}

/// An agency that is accountable does not coordinate, and one without a part does not see the task.
#[tokio::test]
async fn d10_only_a_coordinating_agency_names() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.head("trungtam.tthc").await?;
    let query = "{ tasks(first: 100) { nodes { id allowedActs } } }";
    let reply = head.gql(query, Value::Null).await?.done()?;
    let other = reply
        .list("/tasks/nodes")?
        .iter()
        .find(|task| task["allowedActs"] == json!([]))
        .and_then(|task| task["id"].as_str())
        .context("a task that it leads")?
        .to_owned();
    let own = head.mandate("AGENCY_HEAD").await?;
    assert_eq!(
        name(&head, &other, &own).await?.codes(),
        ["NOT_A_COORDINATOR"]
    );
    Ok(())
}

/// T12: what is left to a head is decided by that head: a ballot is neither asked for nor ordered.
#[tokio::test]
async fn d7_t12_what_the_chair_leaves_to_a_head_goes_to_no_ballot() -> Checked {
    let bed = Bed::start().await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let task = leavable(&bed).await?;
    let mut request = bed.request().await?;
    request["taskId"] = json!(task);
    // Asked for before, and not ordered any more after.
    let drafted = office.draft(request.clone()).await?.done()?;
    let ballot = drafted.text("/draftBallot/ballot/id")?;
    let lead = bed.owner().await?;
    let related = bed.office().await?.ballot(&ballot).await?.done()?;
    let related = related.list("/ballot/gate/related")?.iter();
    let units: Vec<_> = related
        .filter_map(|one| one["unit"]["id"].as_str().map(str::to_owned))
        .collect();
    lead.state_no_coordination(&ballot, 1, &units)
        .await?
        .done()?;
    bed.checked(&ballot).await?;
    assert_eq!(leave(&office, &task).await?.codes(), ["NOT_ENTITLED"]);
    let left = leave(&chair, &task).await?.done()?;
    let left = left.data("/leaveTaskToHead/task/leftToHead");
    assert_eq!(left["leftBy"]["office"], "CHAIR");
    assert_eq!(left["document"], "Thông báo số 90/TB-UBND");
    let refused = chair.order(&ballot, 2).await?;
    assert_eq!(refused.codes(), ["LEFT_TO_THE_HEAD"]);
    let error = refused.user_errors().next().cloned().unwrap_or_default();
    assert_eq!(error["rule"], "D7");
    request["idempotencyKey"] = json!("another");
    let refused = office.draft(request).await?;
    assert_eq!(refused.codes(), ["LEFT_TO_THE_HEAD"]);
    // Taken back, it can be ordered.
    let input = json!({ "taskId": task });
    chair.keep("takeTaskBack", TASK, input).await?.done()?;
    chair.order(&ballot, 2).await?.done()?;
    Ok(())
}
