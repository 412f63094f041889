//! The question at every door that takes content (X1, X2).

use anyhow::bail;
use bed::files::{PDF, pdf};
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

use super::kept;
use crate::access::ask::{Root, roots};
use crate::access::known;
use crate::access::schema::{Described, describe};

/// Verbs that take words and no matter's content, each with the reason.
const NO_CONTENT: [(&str, &str); 25] = [
    ("actAs", "an id"),
    ("addMandate", "a title on a door"),
    ("addPerson", "a name and a login"),
    ("addUnit", "names of a unit"),
    ("announceBallot", "a session's number"),
    ("applyParameterPreset", "the published basis of parameters"),
    ("changePassword", "passwords, of which hashes are kept"),
    ("changePerson", "a name"),
    ("changeUnit", "names of a unit"),
    ("clearSecretMark", "the statement that there is no secret"),
    ("disableAccount", "an id"),
    ("enableAccount", "an id"),
    ("endMandate", "a document's number"),
    (
        "giveDelegation",
        "a document's number; its file is asked about when it is brought",
    ),
    ("issueSignInLink", "an id"),
    (
        "proposeServiceToken",
        "the name, holder and purpose of an app",
    ),
    ("redeemSignInLink", "a token and a password"),
    ("refuseMandates", "why somebody is not given an office"),
    ("refuseServiceToken", "why an app is given nothing"),
    ("setCalendarYear", "the published notice of holidays"),
    ("setLanguage", "a choice"),
    ("setParameter", "the published basis of a parameter"),
    ("setProvinceName", "a name"),
    ("signIn", "a login and a password"),
    ("refreshSession", "nothing typed"),
];

const WORDS: &str = "Phương án tác chiến khu vực 7319";

/// The fields of a verb's input that take words, those of its documents apart.
fn typed(schema: &Described, verb: &str) -> Vec<String> {
    let fields = |kind: &str| {
        let one = schema.types.get(kind);
        one.and_then(|one| one.input_fields.as_deref())
            .unwrap_or_default()
    };
    let mutation = schema.fields(&schema.mutation).unwrap_or_default();
    let verb = mutation.iter().find(|field| field.name == verb);
    let input = verb.and_then(|field| field.args.first());
    fields(input.map_or("", |input| input.kind.named()))
        .iter()
        .filter(|field| field.kind.named() == "String" && field.name != "idempotencyKey")
        .map(|field| field.name.clone())
        .collect()
}

fn takes(schema: &Described, verb: &str, name: &str) -> bool {
    let mutation = schema.fields(&schema.mutation).unwrap_or_default();
    let verb = mutation.iter().find(|field| field.name == verb);
    let kind = verb.and_then(|field| field.args.first());
    let kind = kind.map_or("", |input| input.kind.named());
    let input = schema
        .types
        .get(kind)
        .and_then(|one| one.input_fields.as_deref());
    input
        .unwrap_or_default()
        .iter()
        .any(|field| field.name == name)
}

/// The request of a door with these words in all its places, or in one of them.
fn with(schema: &Described, root: &Root, words: &str, only: Option<&str>) -> Value {
    let verb = root.name.trim_start_matches("mutation.");
    let mut variables = root.variables.clone();
    for field in typed(schema, verb) {
        if only.is_none_or(|only| only == field) {
            variables["input"][field] = json!(words);
        }
    }
    if takes(schema, verb, "documents") && only.is_none_or(|only| only == "documents") {
        variables["input"]["documents"] =
            json!([{ "kind": "DRAFT", "title": words, "text": words }]);
    }
    variables
}

/// The doors: every verb that takes words, files or documents and is in no list of exceptions.
async fn doors(bed: &Bed) -> anyhow::Result<(Described, Vec<Root>)> {
    let known = known(bed).await?;
    let schema = describe(&bed.nobody()).await?;
    let all = roots(&bed.nobody(), &known).await?;
    let verbs = all
        .into_iter()
        .filter(|root| root.name.starts_with("mutation."));
    let doors = verbs
        .filter(|root| {
            let verb = root.name.trim_start_matches("mutation.");
            let content = ["documents", "letterFileId", "fileIds", "secretContent"]
                .iter()
                .any(|name| takes(&schema, verb, name));
            let listed = NO_CONTENT.iter().any(|(name, _)| *name == verb);
            assert!(!(listed && content), "{verb} takes content");
            !listed && (content || !typed(&schema, verb).is_empty())
        })
        .collect();
    Ok((schema, doors))
}

/// Asks as the head of the Office, or as the Chair or an agency's head where only these come as far as
/// the question.
async fn ask(callers: &[Caller; 3], root: &Root, variables: Value) -> anyhow::Result<Reply> {
    let query = root
        .query
        .replace("{ code }", "{ code field message rule }");
    for caller in callers {
        let reply = caller.gql(&query, variables.clone()).await?;
        let forbidden = reply.body["errors"][0]["extensions"]["code"] == "FORBIDDEN";
        if !forbidden && reply.codes() != ["NOT_ENTITLED"] {
            return Ok(reply);
        }
    }
    bail!("{} is forbidden to all", root.name)
}

async fn callers(bed: &Bed) -> anyhow::Result<[Caller; 3]> {
    Ok([
        bed.person("chanhvanphong").await?,
        bed.chair().await?,
        bed.owner().await?,
    ])
}

/// A new verb that takes words is found here: it asks, or stands in the list with its reason.
#[tokio::test]
async fn x1_x2_every_door_asks_and_yes_leaves_nothing_anywhere() -> Checked {
    let bed = Bed::start().await?;
    let (schema, doors) = doors(&bed).await?;
    assert!(doors.len() >= 15, "{}", doors.len());
    for (verb, _) in NO_CONTENT {
        assert!(
            schema
                .fields(&schema.mutation)?
                .iter()
                .any(|field| field.name == verb),
            "{verb}"
        );
    }
    let callers = callers(&bed).await?;
    let before = bed.journalled().await?;
    for door in &doors {
        let verb = door.name.trim_start_matches("mutation.");
        assert!(takes(&schema, verb, "secretContent"), "{verb} does not ask");
        let mut variables = with(&schema, door, WORDS, None);
        variables["input"]["secretContent"] = json!(true);
        let reply = ask(&callers, door, variables.clone()).await?;
        assert_eq!(reply.codes(), ["SECRET_CONTENT"], "{verb}: {}", reply.body);
        if let Some(input) = variables["input"].as_object_mut() {
            input.remove("secretContent");
        }
        if typed(&schema, verb).is_empty() {
            continue;
        }
        let reply = ask(&callers, door, variables).await?;
        // Where words are always there, the schema itself insists on the answer.
        let insists = reply.body["errors"][0]["message"]
            .as_str()
            .is_some_and(|message| message.contains("secretContent"));
        assert!(
            insists || reply.codes() == ["REQUIRED"],
            "{verb}: {}",
            reply.body
        );
    }
    assert_eq!(bed.journalled().await?, before);
    assert_eq!(kept(&bed, WORDS).await?, [""; 0], "kept");
    Ok(())
}

/// What is refused says what to do now: on paper, to whom.
#[tokio::test]
async fn x1_x2_b5_a_refusal_explains_the_paper_procedure_in_both_languages() -> Checked {
    let bed = Bed::start().await?;
    let mut request = bed.request().await?;
    request["secretContent"] = json!(true);
    let reply = bed.office().await?.draft(request.clone()).await?;
    let said = reply.text("/draftBallot/userErrors/0/message")?;
    assert!(
        said.contains("hồ sơ giấy") && said.contains("văn thư"),
        "{said}"
    );
    let english = bed.sign_in("chuyenvien.vanphong").await?;
    let language = "mutation { setLanguage(input: { language: EN }) { userErrors { code } } }";
    english.gql(language, Value::Null).await?.done()?;
    let said = english.draft(request).await?;
    let said = said.text("/draftBallot/userErrors/0/message")?;
    assert!(
        said.contains("paper dossier") && said.contains("clerk"),
        "{said}"
    );
    Ok(())
}

#[tokio::test]
async fn x1_an_upload_is_asked_for_before_its_bytes_are_kept() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let before = bed.journalled().await?;
    for (answer, code) in [
        ("&secret=true", "SECRET_CONTENT"),
        ("", "REQUIRED"),
        ("&secret=maybe", "REQUIRED"),
    ] {
        let request = office.post(&format!("/files?name=a.pdf{answer}"));
        let request = request.header("content-type", PDF).body(pdf(WORDS));
        let reply = Reply::read(request.send().await?).await?;
        assert_eq!(
            (reply.status, &reply.body["error"]["code"]),
            (400, &json!(code))
        );
    }
    assert_eq!(bed.journalled().await?, before);
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    // The search does find what is kept.
    office.brings(WORDS).await?;
    assert!(!kept(&bed, WORDS).await?.is_empty());
    Ok(())
}

/// Plain agreement has no content: it stays one tap.
#[tokio::test]
async fn x1_what_has_no_words_is_not_asked_for() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let query = "mutation($i: CastVoteInput!) { castVote(input: $i) { userErrors { code } } }";
    let input = json!({ "ballotId": id, "position": "AGREE", "idempotencyKey": "k1" });
    let member = bed.person("uyvien").await?;
    member.gql(query, json!({ "i": input })).await?.done()?;
    Ok(())
}

/// Every place of every door for words is looked at, whoever types them.
#[tokio::test]
async fn x11_a_mark_in_a_typed_text_is_refused_at_every_door() -> Checked {
    let bed = Bed::start().await?;
    let (schema, doors) = doors(&bed).await?;
    let callers = callers(&bed).await?;
    let before = bed.journalled().await?;
    let words = format!("TỐI MẬT\n{WORDS}");
    for door in &doors {
        let verb = door.name.trim_start_matches("mutation.");
        let mut fields = typed(&schema, verb);
        if takes(&schema, verb, "documents") {
            fields.push("documents".to_owned());
        }
        for field in fields {
            let mut variables = with(&schema, door, &words, Some(&field));
            variables["input"]["secretContent"] = json!(false);
            let reply = ask(&callers, door, variables).await?;
            assert_eq!(
                reply.codes(),
                ["SECRET_MARK"],
                "{verb} {field}: {}",
                reply.body
            );
            let said = &reply.data(&format!("/{verb}/userErrors/0"));
            assert_eq!(said["field"], json!(field), "{verb}");
            assert!(!said.to_string().contains("7319"), "{said}");
        }
    }
    assert_eq!(bed.journalled().await?, before);
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    Ok(())
}
