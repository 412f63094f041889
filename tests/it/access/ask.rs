//! A well-formed request for each root field, made from the schema's own description.

use anyhow::Context;
use bed::Caller;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::schema::{Described, Field, Ref, describe};

/// Things that exist, so that a request is refused for who asks and not for what it asks about.
#[derive(Clone)]
pub struct Known {
    pub ballot: String,
    pub vote: String,
    /// A file of the ballot's dossier.
    pub file: String,
    /// Open, and asked by the agency people of the table.
    pub consultation: String,
    /// Open, and asked of the agency people of the table.
    pub question: String,
    /// An answer to the first of the two that asks for amendments.
    pub answer: String,
    /// Asked of the agency of the table, on the matter of `question`.
    pub data_request: String,
    /// Being answered; the agency people of the table gather it.
    pub proposal: String,
    /// Its issue that is before them.
    pub issue: String,
    /// A unit to be asked that is none of the table.
    pub recipient: String,
    pub unit: String,
    pub programme: String,
    pub programme_item: String,
    pub task: String,
    pub standing_duty: String,
    pub mandate: String,
    /// Of a deputy of the agency head of the table.
    pub deputy: String,
    /// Of somebody of the table's agency.
    pub colleague: String,
    /// Given by the agency head of the table.
    pub delegation: String,
    pub assignment: String,
    /// A task that the agency of the table coordinates.
    pub coordinated: String,
    /// Of somebody who is in no row of the table.
    pub bystander: String,
    pub person: String,
    pub service_token: String,
    /// A mandate that waits, entered by the administrator.
    pub mandate_request: String,
    /// A link that waits.
    pub link: String,
    /// A service token that is proposed.
    pub grant: String,
    /// To the member of the table.
    pub notice: String,
}

impl Known {
    /// The same for one field: a verb of an agency that was asked is about what it was asked.
    fn for_field(&self, name: &str) -> Self {
        let consultation = match name {
            "answerConsultation"
            | "acknowledgeConclusion"
            | "askForData"
            | "contestPaperReceipt"
            | "markConsultationViewed"
            | "recordLateAnswer"
            | "saveAnswerDraft" => &self.question,
            _ => &self.consultation,
        };
        // An argument `id` is the ballot's everywhere else.
        let ballot = match name {
            "consultation" => consultation,
            "proposal" => &self.proposal,
            "programme" => &self.programme,
            "programmeItem" => &self.programme_item,
            "task" => &self.task,
            "person" => &self.person,
            "standingDuty" => &self.standing_duty,
            "file" => &self.file,
            "delegation" => &self.delegation,
            _ => &self.ballot,
        };
        Self {
            ballot: ballot.clone(),
            mandate: match name {
                "endMandate" => self.bystander.clone(),
                "nameTaskRepresentative" => self.colleague.clone(),
                _ => self.mandate.clone(),
            },
            consultation: consultation.clone(),
            ..self.clone()
        }
    }
}

pub struct Root {
    /// `query.ballots`, `mutation.castVote`.
    pub name: String,
    pub query: String,
    pub variables: Value,
}

/// Every root field with a request for it, in the order of their names.
pub async fn roots(caller: &Caller, known: &Known) -> anyhow::Result<Vec<Root>> {
    let schema = describe(caller).await?;
    let mut roots = Vec::new();
    let operations = [
        ("query", &schema.query),
        ("mutation", &schema.mutation),
        ("subscription", &schema.subscription),
    ];
    for (operation, name) in operations {
        for field in schema.fields(name)? {
            roots.push(root(&schema, known, operation, field)?);
        }
    }
    roots.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(roots)
}

fn root(schema: &Described, known: &Known, operation: &str, field: &Field) -> anyhow::Result<Root> {
    let known = &known.for_field(&field.name);
    let mut variables = Map::new();
    let (mut declared, mut passed) = (Vec::new(), Vec::new());
    for argument in field
        .args
        .iter()
        .filter(|argument| argument.kind.required())
    {
        let name = &argument.name;
        declared.push(format!("${name}: {}", argument.kind.written()));
        passed.push(format!("{name}: ${name}"));
        variables.insert(name.clone(), value(schema, known, name, &argument.kind)?);
    }
    let brackets = |parts: Vec<String>| match parts.is_empty() {
        true => String::new(),
        false => format!("({})", parts.join(", ")),
    };
    let selection = match schema.types.get(field.kind.named()) {
        Some(one)
            if one
                .fields
                .iter()
                .flatten()
                .any(|field| field.name == "userErrors") =>
        {
            "{ userErrors { code } }"
        }
        Some(one) if schema.has_fields(&one.name) => "{ __typename }",
        _ => "",
    };
    Ok(Root {
        name: format!("{operation}.{}", field.name),
        query: format!(
            "{operation}{} {{ {}{} {selection} }}",
            brackets(declared),
            field.name,
            brackets(passed)
        ),
        variables: Value::Object(variables),
    })
}

/// Some value of this type: for an id one that exists, for an object its required fields.
fn value(schema: &Described, known: &Known, name: &str, kind: &Ref) -> anyhow::Result<Value> {
    if kind.is_list() {
        return Ok(match name {
            "recipientUnitIds" | "relatedUnitIds" => json!([known.recipient]),
            "areas" => json!(["TASKS"]),
            "requestIds" => json!([known.mandate_request]),
            "issues" => json!(["Văn bản"]),
            _ => json!([]),
        });
    }
    Ok(match kind.named() {
        "ID" => json!(match name {
            "id" | "ballotId" | "nextRoundId" => &known.ballot,
            "consultationId" => &known.consultation,
            "answerId" => &known.answer,
            "dataRequestId" => &known.data_request,
            "proposalId" => &known.proposal,
            "issueId" => &known.issue,
            "voteId" => &known.vote,
            "scanFileId" => &known.file,
            "leadUnitId" | "focalUnitId" | "unitId" => &known.unit,
            "personId" => &known.person,
            "upToId" => &known.notice,
            "serviceTokenId" => &known.service_token,
            "linkId" => &known.link,
            // It is on nobody's page.
            "attentionId" => &known.link,
            "grantId" => &known.grant,
            "mandateId" | "participantMandateId" => &known.mandate,
            "deputyMandateId" => &known.deputy,
            "delegationId" => &known.delegation,
            "assignmentId" => &known.assignment,
            "taskId" => &known.coordinated,
            other => anyhow::bail!("no thing is known whose id an argument {other} could take"),
        }),
        "String" if name == "sha256" => json!("0".repeat(64)),
        "String" if name == "idempotencyKey" => json!(Uuid::new_v4().to_string()),
        "String" => json!("Văn bản"),
        "Int" => json!(1),
        "Boolean" => json!(false),
        // A letter is of a day that has come.
        "Date" if ["letterDate", "askedOn"].contains(&name) => json!("2026-11-20"),
        "Date" | "NaiveDate" => json!("2026-12-01"),
        "DateTime" => json!("2026-12-01T08:00:00+07:00"),
        other => {
            let described = schema.types.get(other).with_context(|| other.to_owned())?;
            if let Some(values) = &described.enum_values {
                return Ok(json!(values.first().map(|value| &value.name)));
            }
            let mut object = Map::new();
            for field in described.input_fields.iter().flatten() {
                if field.kind.required() {
                    let value = value(schema, known, &field.name, &field.kind)?;
                    object.insert(field.name.clone(), value);
                }
            }
            Value::Object(object)
        }
    })
}
