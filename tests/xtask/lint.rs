//! Reads the schema as its users do: it must explain itself and keep its own conventions.

mod convention;
mod description;

use anyhow::Context;
use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    ConstDirective, InputValueDefinition, Type, TypeDefinition, TypeKind, TypeSystemDefinition,
};
use async_graphql::{Name, Positioned};

/// What is wrong with a schema, each with the place that it is about.
pub fn findings(sdl: &str) -> anyhow::Result<Vec<String>> {
    let document = parse_schema(sdl).context("the schema is no SDL")?;
    let mut places = Vec::new();
    for definition in &document.definitions {
        if let TypeSystemDefinition::Type(definition) = definition {
            collect(&mut places, &definition.node);
        }
    }
    let mut findings = Vec::new();
    description::check(&places, &mut findings);
    convention::check(&places, &mut findings);
    Ok(findings)
}

/// Something that carries a description.
struct Place<'a> {
    /// `Ballot`, `Ballot.documents`, `Ballot.documents(first:)`.
    path: String,
    name: &'a str,
    what: What<'a>,
    description: Option<&'a str>,
    directives: &'a [Positioned<ConstDirective>],
}

enum What<'a> {
    Type(&'a TypeKind),
    Field {
        of: &'a str,
        ty: &'a Type,
        arguments: &'a [Positioned<InputValueDefinition>],
    },
    Argument(&'a Type),
    InputField(&'a Type),
    EnumValue,
}

fn collect<'a>(places: &mut Vec<Place<'a>>, definition: &'a TypeDefinition) {
    let of = definition.name.node.as_str();
    places.push(Place {
        path: of.to_owned(),
        name: of,
        what: What::Type(&definition.kind),
        description: text(definition.description.as_ref()),
        directives: &definition.directives,
    });
    let fields = match &definition.kind {
        TypeKind::Object(object) => &object.fields[..],
        TypeKind::Interface(interface) => &interface.fields,
        _ => &[],
    };
    for field in fields {
        let field = &field.node;
        let path = format!("{of}.{}", field.name.node);
        for argument in &field.arguments {
            let at = format!("{path}({}:)", argument.node.name.node);
            places.push(input(at, &argument.node, What::Argument));
        }
        places.push(Place {
            path,
            name: &field.name.node,
            what: What::Field {
                of,
                ty: &field.ty.node,
                arguments: &field.arguments,
            },
            description: text(field.description.as_ref()),
            directives: &field.directives,
        });
    }
    if let TypeKind::InputObject(object) = &definition.kind {
        for field in &object.fields {
            let at = format!("{of}.{}", field.node.name.node);
            places.push(input(at, &field.node, What::InputField));
        }
    }
    if let TypeKind::Enum(of_values) = &definition.kind {
        for value in &of_values.values {
            places.push(Place {
                path: format!("{of}.{}", value.node.value.node),
                name: &value.node.value.node,
                what: What::EnumValue,
                description: text(value.node.description.as_ref()),
                directives: &value.node.directives,
            });
        }
    }
}

fn input<'a>(
    path: String,
    input: &'a InputValueDefinition,
    what: impl Fn(&'a Type) -> What<'a>,
) -> Place<'a> {
    Place {
        path,
        name: &input.name.node,
        what: what(&input.ty.node),
        description: text(input.description.as_ref()),
        directives: &input.directives,
    }
}

fn text(description: Option<&Positioned<String>>) -> Option<&str> {
    description.map(|text| text.node.as_str())
}

/// The named type below lists and requirements.
fn named(ty: &Type) -> &str {
    match &ty.base {
        async_graphql::parser::types::BaseType::Named(name) => name,
        async_graphql::parser::types::BaseType::List(inner) => named(inner),
    }
}

/// The directive of this name.
fn directive<'a>(place: &'a Place<'_>, name: &str) -> Option<&'a ConstDirective> {
    let mut directives = place.directives.iter().map(|directive| &directive.node);
    directives.find(|directive| directive.name.node == Name::new(name))
}

#[cfg(test)]
mod tests {
    use super::findings;

    fn found(sdl: &str) -> Vec<String> {
        findings(sdl).unwrap()
    }

    /// A schema with nothing wrong, but for what stands in place of one of its parts.
    fn with(part: &str, other: &str) -> Vec<String> {
        let good = include_str!("lint/good.graphql");
        assert!(good.contains(part), "{part}");
        found(&good.replace(part, other))
    }

    #[test]
    fn a_schema_that_explains_itself_passes() {
        let good = include_str!("lint/good.graphql");
        assert_eq!(found(good), Vec::<String>::new());
    }

    #[test]
    fn each_fault_is_found_at_its_place() {
        for (part, other, at) in [
            ("\"A book on sale.\"", "", "Book: no description"),
            (
                "\"Its title, as printed.\"",
                "",
                "Book.title: no description",
            ),
            (
                "as printed.",
                "as printed",
                "Book.title: the description has no full",
            ),
            (
                "Its title, as printed.",
                "The title.",
                "Book.title: the description only",
            ),
            (
                "Its title, as printed.",
                "Printed.",
                "Book.title: the description is one",
            ),
            (
                "Its title, as",
                "the title as",
                "Book.title: the description begins",
            ),
            ("as printed", "TODO", "Book.title: the description is not"),
            (
                "\"The cursor before the page; absent for the first.\"",
                "",
                "Query.books(after:): no",
            ),
            (
                "; 20 when absent",
                "",
                "Query.books(first:): the description does not",
            ),
            (
                "; null for a new book",
                "",
                "Book.name: the description does not",
            ),
            ("\"On paper.\"", "", "Kind.PAPER_BACK: no"),
            (
                "How it shall be called, in 1",
                "TODO 1",
                "RenameInput.newTitle: the",
            ),
            (
                "\"Global id.\"\n\tid: ID!\n\t\"Its",
                "\"Its number.\"\n\tid: ID!\n\t\"Its",
                "Book.id: an id",
            ),
            (
                "(reason: \"Ask for `title`.\")",
                "",
                "Book.name: deprecated",
            ),
            (
                "type Book implements",
                "type book implements",
                "book: not Pascal",
            ),
            ("PAPER_BACK", "PaperBack", "Kind.PaperBack: not SCREAMING"),
            ("newTitle", "new_title", "RenameInput.new_title: not camel"),
            ("[Kind!]!", "[Kind]!", "Book.kinds: elements"),
            (
                "bookId: ID!",
                "bookId: String!",
                "RenameInput.bookId: ids are",
            ),
            (
                "bookId: ID!",
                "bookIds: ID!",
                "RenameInput.bookIds: …Ids is",
            ),
            ("Book implements Node {", "Book {", "Book: what has an id"),
            (
                "input RenameInput",
                "input Rename",
                "Rename: an input is called",
            ),
            (
                "input: RenameInput!",
                "name: String!",
                "Mutation.rename: a mutation takes",
            ),
            (
                "input: RenameInput!",
                "input: RenameInput",
                "Mutation.rename(input:): the description",
            ),
            (
                "): RenamePayload!",
                "): Book!",
                "Mutation.rename: a mutation answers",
            ),
            ("userErrors:", "errors:", "RenamePayload: lacks"),
            (
                "nodes: [Book!]!",
                "items: [Book!]!",
                "BookConnection: lacks",
            ),
            (
                "\"Rows, 1 to 100; 20 when absent.\"\n\t\tfirst: Int,",
                "",
                "Query.books: a connection",
            ),
        ] {
            let found = with(part, other);
            assert!(
                found.iter().any(|finding| finding.starts_with(at)),
                "{other}: {found:?}"
            );
        }
    }
}
