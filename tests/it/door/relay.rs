//! The schema as Relay wants it, over all types by introspection.

use std::collections::HashMap;

use bed::{Bed, Checked};
use serde_json::Value;

const TYPES: &str = "{ __schema { types { name kind interfaces { name }
    fields { name args { name type { ...T } } type { ...T } } } } }
    fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

type Fields = HashMap<String, (String, Vec<(String, String)>)>;

/// A type as it is written.
fn written(ty: &Value) -> String {
    match ty["kind"].as_str() {
        Some("NON_NULL") => format!("{}!", written(&ty["ofType"])),
        Some("LIST") => format!("[{}]", written(&ty["ofType"])),
        _ => ty["name"].as_str().unwrap_or_default().to_owned(),
    }
}

fn name(of: &Value) -> String {
    of["name"].as_str().unwrap_or_default().to_owned()
}

fn fields(ty: &Value) -> Fields {
    let fields = ty["fields"].as_array().into_iter().flatten();
    let arguments = |field: &Value| {
        let arguments = field["args"].as_array().into_iter().flatten();
        arguments
            .map(|one| (name(one), written(&one["type"])))
            .collect()
    };
    fields
        .map(|field| (name(field), (written(&field["type"]), arguments(field))))
        .collect()
}

#[tokio::test]
async fn connections_pages_and_nodes_are_shaped_as_relay_expects() -> Checked {
    let bed = Bed::start().await?;
    let reply = bed.nobody().gql(TYPES, Value::Null).await?.done()?;
    let types = reply.list("/__schema/types")?;
    let of: HashMap<String, Fields> = types.iter().map(|ty| (name(ty), fields(ty))).collect();
    let ty = |of: &Fields, field: &str| of.get(field).map(|found| found.0.clone());

    let page = &of["PageInfo"];
    for (field, expected) in [
        ("hasNextPage", "Boolean!"),
        ("hasPreviousPage", "Boolean!"),
        ("startCursor", "String"),
        ("endCursor", "String"),
    ] {
        assert_eq!(
            ty(page, field).as_deref(),
            Some(expected),
            "PageInfo.{field}"
        );
    }
    assert_eq!(ty(&of["Node"], "id").as_deref(), Some("ID!"));
    assert_eq!(ty(&of["Query"], "node").as_deref(), Some("Node"));
    assert_eq!(of["Query"]["node"].1, [("id".to_owned(), "ID!".to_owned())]);

    let connections: Vec<_> = of
        .keys()
        .filter(|name| name.ends_with("Connection"))
        .collect();
    assert!(connections.len() > 10, "{connections:?}");
    for connection in connections {
        let fields = &of[connection];
        assert_eq!(
            ty(fields, "pageInfo").as_deref(),
            Some("PageInfo!"),
            "{connection}"
        );
        let edges = ty(fields, "edges").unwrap_or_default();
        let edge = edges.trim_matches(['[', ']', '!']);
        assert!(
            edges.contains('[') && edge.ends_with("Edge"),
            "{connection}: {edges}"
        );
        let edge = of
            .get(edge)
            .unwrap_or_else(|| panic!("{connection} has no edge"));
        assert_eq!(
            ty(edge, "cursor").as_deref(),
            Some("String!"),
            "{connection}"
        );
        assert!(
            ty(edge, "node").is_some_and(|node| !node.starts_with('[')),
            "{connection}"
        );
    }
    for (holder, fields) in &of {
        for (field, (ty, arguments)) in fields {
            if ty.trim_end_matches('!').ends_with("Connection") {
                for expected in [("first", "Int"), ("after", "String")] {
                    let expected = (expected.0.to_owned(), expected.1.to_owned());
                    assert!(
                        arguments.contains(&expected),
                        "{holder}.{field}: {arguments:?}"
                    );
                }
            }
        }
    }
    for ty in types {
        let interfaces = ty["interfaces"].as_array().into_iter().flatten();
        if interfaces.map(name).any(|interface| interface == "Node") {
            let id = of[&name(ty)].get("id").map(|found| found.0.as_str());
            assert_eq!(id, Some("ID!"), "{ty}");
        }
    }
    Ok(())
}
