//! Personal data are kept to what is needed: name, position, account (X8).

use std::collections::BTreeMap;

use bed::{Bed, Checked};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::Value;

use super::schema::describe;
use super::{OFFICES, in_office};

/// All that is kept of a person. A column more is a decision: what is it needed for, and how long?
const KEPT: [(&str, &[&str]); 4] = [
    // The search key is the name without accents.
    ("person", &["id", "name", "search_key", "version"]),
    (
        "account",
        &[
            "created_at",
            "disabled_at",
            "id",
            "language",
            "login",
            "password_hash",
            "person_id",
            "used_at",
        ],
    ),
    (
        "mandate",
        &[
            "assists_id",
            "ends_on",
            "id",
            "office",
            "person_id",
            "starts_on",
            "title",
            "unit_id",
            "version",
        ],
    ),
    (
        "session",
        &["account_id", "created_at", "ended_at", "id", "mandate_id"],
    ),
];

/// What no column, field or argument is called: nothing of a person's life outside the office.
const NEVER: [&str; 22] = [
    "birth",
    "gender",
    "sex",
    "ethnic",
    "religio",
    "party_member",
    "partymember",
    "citizen",
    "passport",
    "identity_number",
    "cccd",
    "phone_number",
    "mobile",
    "email",
    "home",
    "salary",
    "bank",
    "tax",
    "health",
    "spouse",
    "photo",
    "fingerprint",
];

async fn columns(bed: &Bed) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    let db = bed.app.store.reader();
    let question = match db.get_database_backend() {
        DbBackend::Postgres => {
            "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns
             WHERE table_schema = 'public' ORDER BY 1, 2"
        }
        _ => {
            "SELECT m.name AS t, c.name AS c FROM sqlite_master m, pragma_table_info(m.name) c
             WHERE m.type = 'table' ORDER BY 1, 2"
        }
    };
    let statement = Statement::from_string(db.get_database_backend(), question);
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in db.query_all_raw(statement).await? {
        let table = row.try_get::<String>("", "t")?;
        found.entry(table).or_default().push(row.try_get("", "c")?);
    }
    Ok(found)
}

#[tokio::test]
async fn x8_of_a_person_a_name_a_position_and_an_account_are_kept_and_nothing_else() -> Checked {
    let bed = Bed::start().await?;
    let found = columns(&bed).await?;
    for (table, kept) in KEPT {
        assert_eq!(
            found.get(table).map(Vec::as_slice).unwrap_or_default(),
            kept,
            "{table}"
        );
    }
    for (table, column) in found
        .iter()
        .flat_map(|(table, all)| all.iter().map(move |c| (table, c)))
    {
        assert!(
            !NEVER.iter().any(|word| column.contains(word)),
            "{table}.{column}"
        );
    }
    // Nor is it asked for.
    let schema = describe(&bed.nobody()).await?;
    for one in schema.types.values() {
        let fields = one.fields.iter().flatten().map(|field| &field.name);
        let inputs = one.input_fields.iter().flatten().map(|input| &input.name);
        for name in fields.chain(inputs) {
            let plain = name.to_lowercase();
            assert!(
                !NEVER.iter().any(|word| plain.contains(word)),
                "{}.{name}",
                one.name
            );
        }
    }
    Ok(())
}

/// The name of an account is half of what opens it: those who keep the province see it, and oneself.
#[tokio::test]
async fn x8_accounts_are_seen_by_those_who_keep_the_province_only() -> Checked {
    let bed = Bed::start().await?;
    super::make_missing_seats(&bed).await?;
    let schema = describe(&bed.nobody()).await?;
    let holders = schema.types.values().filter(|one| {
        let mut fields = one.fields.iter().flatten();
        fields.any(|field| field.name == "login")
    });
    let mut holders: Vec<_> = holders.map(|one| one.name.as_str()).collect();
    holders.sort_unstable();
    assert_eq!(holders, ["Person", "Viewer"]);
    let query = "{ people(first: 100) { nodes { login account } } }";
    for (office, login) in OFFICES {
        let caller = in_office(&bed, login, office).await?;
        let reply = caller.gql(query, Value::Null).await?;
        let keeps = office.starts_with("OFFICE_") || office == "ADMINISTRATOR";
        assert_eq!(
            reply.refusal(),
            (!keeps).then_some("NOT_ENTITLED"),
            "{office}"
        );
    }
    Ok(())
}
