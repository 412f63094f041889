use std::collections::BTreeSet;

use async_graphql::parser::parse_query;
use async_graphql::{Variables, value};
use serde_json::{Map, Value as Json, json};

use super::*;
use crate::graphql::mend::types::Members;

/// What no text may hold, and what it is then.
const DIRTY: &str = "e\u{302}\u{301}\u{200b}\u{202e}\u{ffff}\u{b}\u{ad}b";
const CLEAN: &str = "ế\nb";

/// Every field of an input filled in, each text with this one.
fn filled(ty: &async_graphql::parser::types::Type, text: &str) -> Json {
    use async_graphql::parser::types::BaseType;
    match &ty.base {
        BaseType::List(inner) => json!([filled(inner, text)]),
        BaseType::Named(name) => match TYPES.input(name) {
            Some(fields) => Json::Object(each(fields, text)),
            None if name == "String" => json!(text),
            None => Json::Null,
        },
    }
}

fn each(members: &Members, text: &str) -> Map<String, Json> {
    let members = members.iter();
    members
        .map(|(name, ty)| (name.to_string(), filled(ty, text)))
        .collect()
}

/// The texts in a value, each with the name that it bears.
fn texts(name: &str, value: &Json, found: &mut Vec<(String, String)>) {
    match value {
        Json::String(text) => found.push((name.to_owned(), text.clone())),
        Json::Array(items) => items.iter().for_each(|item| texts(name, item, found)),
        Json::Object(fields) => {
            for (name, value) in fields {
                texts(name, value, found);
            }
        }
        _ => {}
    }
}

fn written(value: &Json) -> String {
    match value {
        Json::Object(fields) => {
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| format!("{name}: {}", written(value)))
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
        Json::Array(items) => {
            let items: Vec<_> = items.iter().map(written).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

/// Passes a request through the door; answers its variables and the literals of its first field.
fn pass(query: &str, variables: &Json) -> (Json, Json) {
    let mut request = Request::new(query).variables(Variables::from_json(variables.clone()));
    let mut document = parse_query(query).unwrap();
    words_in(&mut request, &mut document);
    let operation = chosen(&mut document.operations, None).unwrap();
    let Selection::Field(field) = &operation.selection_set.node.items[0].node else {
        unreachable!("{query}");
    };
    let literals: Map<_, _> = field
        .node
        .arguments
        .iter()
        .map(|(name, value)| {
            let value = value
                .node
                .clone()
                .into_const_with(|_| Ok::<_, ()>(value!(null)));
            (name.node.to_string(), value.unwrap().into_json().unwrap())
        })
        .collect();
    (
        serde_json::to_value(&request.variables).unwrap(),
        Json::Object(literals),
    )
}

/// A new verb is found here by itself: whatever text it takes has passed the door, or bears a name that
/// says it is no word.
#[test]
fn no_text_of_any_verb_or_question_goes_round_the_door() {
    let mut as_typed = BTreeSet::new();
    let mut words = 0;
    for kind in ["Query", "Mutation", "Subscription"] {
        for (field, arguments) in TYPES.arguments_of(kind) {
            let given = each(arguments, DIRTY);
            let declared: Vec<_> = arguments
                .iter()
                .map(|(name, ty)| format!("${name}: {ty}"))
                .collect();
            let used: Vec<_> = arguments
                .keys()
                .map(|name| format!("{name}: ${name}"))
                .collect();
            let operation = kind.to_lowercase();
            let by_variables = format!(
                "{operation}({}) {{ {field}({}) }}",
                declared.join(", "),
                used.join(", ")
            );
            let literals: Vec<_> = given
                .iter()
                .map(|(name, value)| format!("{name}: {}", written(value)))
                .collect();
            let by_literals = format!("{operation} {{ {field}({}) }}", literals.join(", "));
            let (variables, _) = pass(&by_variables, &Json::Object(given.clone()));
            let (_, literals) = pass(&by_literals, &json!({}));
            assert_eq!(variables, literals, "{kind}.{field}");
            let mut found = Vec::new();
            texts("", &variables, &mut found);
            for (name, text) in found {
                match text.as_str() {
                    CLEAN => words += 1,
                    _ => {
                        assert_eq!(text, DIRTY, "{kind}.{field} {name}");
                        as_typed.insert(name);
                    }
                }
            }
        }
    }
    assert!(words > 80, "{words}");
    let named: BTreeSet<_> = AS_TYPED.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(as_typed, named);
}

#[test]
fn words_are_found_wherever_they_stand() {
    let query = format!(
        "query($a: [String!] = [\"{DIRTY}\"], $p: String!) {{
            people(search: \"{DIRTY}\") {{ nodes {{ id }} }}
            ... {{ x: people(search: $a) {{ totalCount }} }}
            ... on Query {{ ballots(after: $p) {{ totalCount }} }}
            ...F
         }}
         fragment F on Query {{ y: people(search: \"{DIRTY}\") {{ totalCount }} }}"
    );
    let mut request = Request::new(&query).variables(Variables::from_json(json!({ "p": DIRTY })));
    let mut document = parse_query(&query).unwrap();
    words_in(&mut request, &mut document);
    let shown = format!("{document:?}");
    assert!(!shown.contains("\\u{200b}"), "{shown}");
    // A cursor is no word, whatever the variable is called.
    assert_eq!(
        request.variables.get("p"),
        Some(&Const::String(DIRTY.to_owned()))
    );
}
