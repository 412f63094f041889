//! Everything that there is to ask of a type, made from the schema's own description.

use crate::access::schema::Described;

/// Fields that people only may read, by their types. Each is refused by itself; see `sight`.
pub const REFUSED: [(&str, &str); 45] = [
    ("Ballot", "actsFor"),
    ("Ballot", "allowedActs"),
    ("Ballot", "announcements"),
    ("Ballot", "changes"),
    ("Ballot", "collectiveBasis"),
    ("Ballot", "coordinationStatement"),
    ("Ballot", "decisions"),
    ("Ballot", "gate"),
    ("Ballot", "issue"),
    ("Ballot", "myPaper"),
    ("Ballot", "otherMandateWithPaper"),
    ("Ballot", "papers"),
    ("Ballot", "pendingMandates"),
    ("Ballot", "readings"),
    ("Ballot", "sessions"),
    ("Ballot", "sourceNote"),
    ("BallotDecision", "note"),
    ("BallotEnd", "reason"),
    ("BallotExtension", "reason"),
    ("BallotOrder", "note"),
    ("Consultation", "actsFor"),
    ("Consultation", "allowedActs"),
    ("Consultation", "changeNote"),
    ("Consultation", "conference"),
    ("Consultation", "dataRequests"),
    ("Consultation", "demands"),
    ("Consultation", "effectNotice"),
    ("Consultation", "externalDraft"),
    ("Consultation", "myResponse"),
    ("Consultation", "points"),
    ("Consultation", "readings"),
    ("Consultation", "referral"),
    ("Consultation", "responses"),
    ("Consultation", "sourceNote"),
    ("Consultation", "statement"),
    ("ConsultationSynthesis", "note"),
    ("DossierDocument", "files"),
    ("DossierDocument", "text"),
    ("Mandate", "personName"),
    ("OrgUnit", "canBeTold"),
    ("OrgUnit", "pendingHeads"),
    ("Task", "allowedActs"),
    ("Task", "colleagues"),
    ("Task", "leftToHead"),
    ("Task", "representatives"),
];

/// Refused like these, and with it what it stands in, for it cannot be null.
pub const REASON: (&str, &str) = ("ConsultationCancellation", "reason");

/// A selection of every field below a type, but for the refused ones and for types that stand above.
pub fn selection<'a>(schema: &'a Described, name: &'a str, above: &mut Vec<&'a str>) -> String {
    above.push(name);
    let mut selected = String::from("{ __typename");
    for field in schema.fields(name).unwrap_or_default() {
        let this = (name, field.name.as_str());
        let kind = field.kind.named();
        // A connection's edges hold its nodes again.
        if REFUSED.contains(&this) || this == REASON || field.name == "edges" {
            continue;
        }
        if !schema.has_fields(kind) {
            selected += &format!(" {}", field.name);
        } else if !above.contains(&kind) {
            let list = field.args.iter().any(|argument| argument.name == "first");
            let page = if list { "(first: 100)" } else { "" };
            let below = selection(schema, kind, above);
            selected += &format!(" {}{page} {below}", field.name);
        }
    }
    above.pop();
    selected + " }"
}
