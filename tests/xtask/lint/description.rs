//! Every place says what it is, in a sentence that says more than its name.

use std::collections::HashMap;

use super::{Place, What, directive, named};

/// Words that say nothing besides a name.
const EMPTY: [&str; 8] = ["a", "an", "the", "its", "of", "this", "that", "own"];

pub fn check(places: &[Place<'_>], findings: &mut Vec<String>) {
    for place in places {
        let wrong = match place.description.map(str::trim) {
            None | Some("") => Some("no description"),
            Some(said) => fault(place, said),
        };
        findings.extend(wrong.map(|wrong| format!("{}: {wrong}", place.path)));
        let deprecated = directive(place, "deprecated");
        if deprecated.is_some_and(|directive| directive.arguments.is_empty()) {
            findings.push(format!("{}: deprecated without a reason", place.path));
        }
    }
    twice(places, findings);
    inherited(places, findings);
}

fn fault(place: &Place<'_>, said: &str) -> Option<&'static str> {
    let first = said.chars().next().unwrap_or_default();
    if !said.ends_with('.') {
        return Some("the description has no full stop");
    }
    if first.is_lowercase() {
        return Some("the description begins small");
    }
    if ["TODO", "FIXME", "XXX"]
        .iter()
        .any(|mark| said.contains(mark))
    {
        return Some("the description is not finished");
    }
    let is_value = matches!(place.what, What::EnumValue);
    if !is_value && said.split_whitespace().count() < 2 {
        return Some("the description is one word");
    }
    if !is_value && repeats(place.name, said) {
        return Some("the description only repeats the name");
    }
    (nullable(place) && !says_absence(said))
        .then_some("the description does not say what null or absent means")
}

/// Whether a description holds no word that is not in the name.
fn repeats(name: &str, said: &str) -> bool {
    let name = name.to_lowercase();
    let words = said.split(|c: char| !c.is_alphanumeric());
    words
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !EMPTY.contains(&word.as_str()))
        .all(|word| name.contains(&word))
}

/// Whether null may stand there and means something: in a payload it means that the verb was refused.
fn nullable(place: &Place<'_>) -> bool {
    match &place.what {
        What::Field { of, ty, .. } => ty.nullable && !of.ends_with("Payload"),
        What::Argument(ty) | What::InputField(ty) => ty.nullable,
        What::Type(_) | What::EnumValue => false,
    }
}

fn says_absence(said: &str) -> bool {
    let said = said.to_lowercase();
    ["null", "absent"].iter().any(|word| said.contains(word))
}

/// Arguments of one name and type mean the same wherever they stand; ids and inputs name their thing.
fn twice(places: &[Place<'_>], findings: &mut Vec<String>) {
    let mut seen: HashMap<(&str, String), &Place<'_>> = HashMap::new();
    for place in places {
        let What::Argument(ty) = place.what else {
            continue;
        };
        if named(ty) == "ID" || named(ty).ends_with("Input") {
            continue;
        }
        let first = seen.entry((place.name, ty.to_string())).or_insert(place);
        if first.description != place.description {
            let path = &place.path;
            findings.push(format!("{path}: says something else than {}", first.path));
        }
    }
}

/// A field of an interface means the same in each type that has it.
fn inherited(places: &[Place<'_>], findings: &mut Vec<String>) {
    for place in places.iter().filter(|place| place.path.ends_with(".id")) {
        let inherits = place
            .description
            .is_some_and(|said| said.starts_with("Global id"));
        if matches!(place.what, What::Field { .. }) && !inherits {
            findings.push(format!("{}: an id begins with \"Global id\"", place.path));
        }
    }
}
