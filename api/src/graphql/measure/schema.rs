//! What measuring must know of the schema: which field leads to which type, and how many there may
//! be behind it. Read from the SDL once, so that no list of names is kept by hand.

use std::collections::HashMap;
use std::sync::LazyLock;

use async_graphql::Name;
use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, FieldDefinition, Type, TypeKind, TypeSystemDefinition,
};

use super::super::sdl;

/// How many things a field brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    One,
    /// So many: of the schema itself, which is known.
    Known(usize),
    /// So many on the average, each of which may lead round to the like again.
    Circle(usize),
    /// A page, as long as its argument `first` says.
    Page,
    /// The rows of the page that it stands on.
    Rows,
}

#[derive(Debug)]
pub struct Leads {
    pub to: String,
    pub many: Many,
}

/// Types by their names, with their fields.
#[derive(Debug, Default)]
pub struct Shapes(HashMap<String, HashMap<String, Leads>>);

static SHAPES: LazyLock<Shapes> = LazyLock::new(|| Shapes::read(&sdl()));

/// The schema of this server.
pub fn shapes() -> &'static Shapes {
    &SHAPES
}

impl Shapes {
    /// Where a field leads; nowhere if there is no such field, which validation says later.
    pub fn leads(&self, parent: &str, field: &str) -> Option<&Leads> {
        match field {
            "__schema" | "__type" => self.0.get("")?.get(field),
            _ => self.0.get(parent)?.get(field),
        }
    }

    fn read(sdl: &str) -> Self {
        let mut shapes = HashMap::new();
        let mut count = Count::default();
        // The SDL is made by this program; one that could not be read would measure nothing, and the
        // tests below would see it.
        let definitions = parse_schema(sdl).map(|document| document.definitions);
        for definition in definitions.unwrap_or_default() {
            let TypeSystemDefinition::Type(definition) = definition else {
                continue;
            };
            count.types += 1;
            let name = definition.node.name.node.to_string();
            let fields = match definition.node.kind {
                TypeKind::Object(object) => object.fields,
                TypeKind::Interface(interface) => interface.fields,
                TypeKind::Enum(values) => {
                    count.enum_values += values.values.len();
                    continue;
                }
                TypeKind::InputObject(input) => {
                    count.input_fields += input.fields.len();
                    continue;
                }
                _ => continue,
            };
            count.fields += fields.len();
            let is_page = name.ends_with("Connection");
            let fields = fields.iter().map(|field| leads(&field.node, is_page));
            shapes.insert(name, fields.collect());
        }
        introspection(&mut shapes, &count);
        Self(shapes)
    }
}

fn leads(field: &FieldDefinition, of_page: bool) -> (String, Leads) {
    let to = base(&field.ty.node).to_string();
    let argued = |name: &str| {
        let mut arguments = field.arguments.iter();
        arguments.any(|argument| argument.node.name.node == name)
    };
    let many = if to.ends_with("Connection") && argued("first") {
        Many::Page
    } else if of_page && matches!(field.ty.node.base, BaseType::List(_)) {
        Many::Rows
    } else {
        Many::One
    };
    (field.name.node.to_string(), Leads { to, many })
}

fn base(ty: &Type) -> &Name {
    match &ty.base {
        BaseType::Named(name) => name,
        BaseType::List(inner) => base(inner),
    }
}

#[derive(Default)]
struct Count {
    types: usize,
    fields: usize,
    input_fields: usize,
    enum_values: usize,
}

/// Types of the schema that describe a schema, which its SDL leaves out: lists are as long as they are
/// on the average.
fn introspection(shapes: &mut HashMap<String, HashMap<String, Leads>>, count: &Count) {
    let each = |all: usize| all.div_ceil(count.types.max(1)).max(1);
    let mut add = |name: &str, fields: &[(&str, &str, Many)]| {
        let leads = fields.iter().map(|(field, to, many)| {
            let (to, many) = ((*to).to_owned(), *many);
            ((*field).to_owned(), Leads { to, many })
        });
        shapes.insert(name.to_owned(), leads.collect());
    };
    add(
        "",
        &[
            ("__schema", "__Schema", Many::One),
            ("__type", "__Type", Many::One),
        ],
    );
    add(
        "__Schema",
        &[
            ("types", "__Type", Many::Known(count.types)),
            ("queryType", "__Type", Many::One),
            ("mutationType", "__Type", Many::One),
            ("subscriptionType", "__Type", Many::One),
            ("directives", "__Directive", Many::Known(8)),
        ],
    );
    add(
        "__Type",
        &[
            ("fields", "__Field", Many::Circle(each(count.fields))),
            (
                "inputFields",
                "__InputValue",
                Many::Circle(each(count.input_fields)),
            ),
            (
                "enumValues",
                "__EnumValue",
                Many::Known(each(count.enum_values)),
            ),
            ("interfaces", "__Type", Many::Circle(1)),
            ("possibleTypes", "__Type", Many::Circle(1)),
            ("ofType", "__Type", Many::One),
        ],
    );
    add(
        "__Field",
        &[
            ("args", "__InputValue", Many::One),
            ("type", "__Type", Many::One),
        ],
    );
    add("__InputValue", &[("type", "__Type", Many::One)]);
    add("__Directive", &[("args", "__InputValue", Many::One)]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_says_what_is_a_page() {
        let many = |parent, field| shapes().leads(parent, field).unwrap().many;
        assert_eq!(many("Query", "ballots"), Many::Page);
        assert_eq!(many("BallotConnection", "nodes"), Many::Rows);
        assert_eq!(many("BallotConnection", "edges"), Many::Rows);
        assert_eq!(many("BallotConnection", "totalCount"), Many::One);
        assert_eq!(many("Query", "ballot"), Many::One);
        assert_eq!(many("Ballot", "papers"), Many::Page);
        assert!(matches!(many("__Schema", "types"), Many::Known(100..)));
        assert!(shapes().leads("Query", "nothing").is_none());
    }
}
