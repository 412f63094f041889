//! Names and shapes that a stranger's library, and a stranger, count on.

use async_graphql::parser::types::{BaseType, ObjectType, Type, TypeKind};

use super::{Place, What, named};

pub fn check(places: &[Place<'_>], findings: &mut Vec<String>) {
    for place in places {
        let wrong = match &place.what {
            What::Type(kind) => a_type(place, kind),
            What::Field { of, ty, .. } if *of == "Mutation" => verb(places, place, ty),
            What::Field { ty, arguments, .. } => {
                let paged = ["first", "after"].iter().all(|name| {
                    let mut arguments = arguments.iter();
                    arguments.any(|argument| argument.node.name.node == *name)
                });
                let connection = named(ty).ends_with("Connection");
                (connection && !paged)
                    .then_some("a connection is paged by `first` and `after`")
                    .or(value(place, ty))
            }
            What::Argument(ty) | What::InputField(ty) => value(place, ty),
            What::EnumValue => (!is_screaming(place.name)).then_some("not SCREAMING_CASE"),
        };
        findings.extend(wrong.map(|wrong| format!("{}: {wrong}", place.path)));
    }
}

fn a_type(place: &Place<'_>, kind: &TypeKind) -> Option<&'static str> {
    let name = place.name;
    if !is_pascal(name) {
        return Some("not PascalCase");
    }
    let input = matches!(kind, TypeKind::InputObject(_));
    if input && !name.ends_with("Input") && !name.ends_with("Filter") {
        return Some("an input is called …Input, or …Filter");
    }
    let TypeKind::Object(object) = kind else {
        return None;
    };
    let node = object.implements.iter().any(|one| one.node == "Node");
    if node != has(object, "id", "ID!") {
        return Some("what has an id is a Node, and nothing else");
    }
    let shape: &[(&str, String)] = match () {
        () if name.ends_with("Payload") => &[("userErrors", "[UserError!]!".to_owned())],
        () => &match (name.strip_suffix("Connection"), name.strip_suffix("Edge")) {
            (Some(of), _) => vec![
                ("edges", format!("[{of}Edge!]!")),
                ("nodes", format!("[{of}!]!")),
                ("pageInfo", "PageInfo!".to_owned()),
                ("totalCount", "Int!".to_owned()),
            ],
            (_, Some(of)) => vec![("cursor", "String!".to_owned()), ("node", format!("{of}!"))],
            _ => Vec::new(),
        },
    };
    let missing = shape.iter().any(|(field, ty)| !has(object, field, ty));
    missing.then_some("lacks a field that its name promises, or has it with another type")
}

/// A mutation takes one `input` and answers a payload of its own.
fn verb(places: &[Place<'_>], place: &Place<'_>, ty: &Type) -> Option<&'static str> {
    let What::Field { arguments, .. } = &place.what else {
        return None;
    };
    let input = match arguments {
        [] => true,
        [one] => {
            let ty = &one.node.ty.node;
            one.node.name.node == "input" && named(ty).ends_with("Input")
        }
        _ => false,
    };
    if !input {
        return Some("a mutation takes one argument, `input: …Input`");
    }
    let mut own = place.name.to_owned();
    own.get_mut(..1)?.make_ascii_uppercase();
    own.push_str("Payload!");
    if ty.to_string() != own {
        return Some("a mutation answers a payload called like it, …Payload!");
    }
    let declared = places.iter().any(|one| one.name == named(ty));
    (!declared || !is_camel(place.name)).then_some("not camelCase, or its payload is nowhere")
}

fn value(place: &Place<'_>, ty: &Type) -> Option<&'static str> {
    if !is_camel(place.name) {
        return Some("not camelCase");
    }
    if holds_nulls(&ty.base) {
        return Some("elements of a list are never null");
    }
    let name = place.name;
    let called_id = name == "id" || name.ends_with("Id") || name.ends_with("Ids");
    if called_id != (named(ty) == "ID") {
        return Some("ids are of the type ID, and called `id`, …Id or …Ids");
    }
    (name.ends_with("Ids") == matches!(ty.base, BaseType::Named(_)) && called_id)
        .then_some("…Ids is a list, and …Id is none")
}

fn holds_nulls(base: &BaseType) -> bool {
    match base {
        BaseType::Named(_) => false,
        BaseType::List(inner) => inner.nullable || holds_nulls(&inner.base),
    }
}

fn has(object: &ObjectType, name: &str, ty: &str) -> bool {
    let mut fields = object.fields.iter().map(|field| &field.node);
    fields.any(|field| field.name.node == name && field.ty.node.to_string() == ty)
}

fn is_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_screaming(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(plain)
}
