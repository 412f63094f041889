//! How large a request is, found out before anything is validated or executed.
//!
//! Fragments are counted wherever they are spread and never spread out, so a bomb of thirty tiny ones
//! is weighed as cheaply as it was written. The library's own limits spread them out, and so does its
//! validation: both come after this.

mod exceeded;
mod schema;
mod text;
mod values;
mod weigh;

use async_graphql::Variables;
use async_graphql::parser::types::{ExecutableDocument, OperationDefinition};

use crate::config::Limits;

pub use self::exceeded::{Exceeded, Kind, Limit};
pub use self::text::{check as check_text, json_values};
pub use self::values::check as check_variables;

use self::schema::shapes;
use self::values::Sizes;
use self::weigh::{Scales, Stop, Weight};

/// Why a document is not executed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TooMuch {
    Exceeded(Exceeded),
    /// This fragment spreads itself.
    Circular(String),
}

/// What the operation that would run asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// Fields that its answer may hold.
    pub cost: usize,
    /// Fields at its top.
    pub roots: usize,
}

/// Measures a document: every operation of it, for all are validated. Of the cost, that of the
/// operation that would run counts, for only with it the variables mean anything.
pub fn measure(
    document: &ExecutableDocument,
    runs: Option<&OperationDefinition>,
    variables: &Variables,
    limits: &Limits,
) -> Result<Measured, TooMuch> {
    let check = |limit: Limit, score| limit.check(score, limits).map_err(TooMuch::Exceeded);
    check(Limit::Operations, document.operations.iter().count())?;
    check(Limit::Fragments, document.fragments.len())?;
    let mut whole = 0_usize;
    let mut measured = Measured::default();
    for (_, operation) in document.operations.iter() {
        let operation = &operation.node;
        let sizes = Sizes::of(operation, variables, limits).map_err(TooMuch::Exceeded)?;
        let mut scales = Scales::new(document, shapes(), &sizes, limits);
        let weight = scales.operation(operation).map_err(too_much(limits))?;
        check_operation(&weight, limits).map_err(TooMuch::Exceeded)?;
        whole = whole.saturating_add(weight.selections);
        if runs.is_some_and(|runs| std::ptr::eq(runs, operation)) {
            let cost = weight.once.saturating_add(weight.rows);
            check(Limit::Cost, cost)?;
            measured = Measured {
                cost,
                roots: weight.here,
            };
        }
    }
    // Those that nobody spreads are validated too.
    let none = Sizes::default();
    let mut scales = Scales::new(document, shapes(), &none, limits);
    for name in document.fragments.keys() {
        let weight = scales.fragment(name, 0).map_err(too_much(limits))?;
        whole = whole.saturating_add(weight.selections);
        check(Limit::DocumentSelections, whole)?;
    }
    check(Limit::DocumentSelections, whole)?;
    Ok(measured)
}

fn too_much(limits: &Limits) -> impl Fn(Stop) -> TooMuch {
    |stop| match stop {
        Stop::Circular(name) => TooMuch::Circular(name),
        Stop::Over(limit, score) => TooMuch::Exceeded(limit.over(score, limits)),
    }
}

fn check_operation(weight: &Weight, limits: &Limits) -> Result<(), Exceeded> {
    Limit::Depth.check(weight.depth, limits)?;
    Limit::Introspection.check(weight.circles, limits)?;
    Limit::Selections.check(weight.selections, limits)?;
    Limit::RootFields.check(weight.here, limits)?;
    Limit::Breadth.check(weight.breadth, limits)?;
    Limit::Aliases.check(weight.aliases, limits)?;
    Limit::AllDirectives.check(weight.directives, limits)?;
    Limit::ArgumentValues.check(weight.taken, limits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graphql::asked::operation;
    use async_graphql::parser::parse_query;
    use serde_json::{Value, json};

    fn measured(query: &str, variables: Value) -> Result<Measured, TooMuch> {
        let document = parse_query(query).unwrap();
        let runs = operation(&document, None).map(|(_, operation)| operation);
        let variables = Variables::from_json(variables);
        measure(&document, runs, &variables, &Limits::default())
    }

    fn cost(query: &str, variables: Value) -> usize {
        measured(query, variables).unwrap().cost
    }

    fn over(query: &str) -> (Limit, usize) {
        match measured(query, json!({})).unwrap_err() {
            TooMuch::Exceeded(exceeded) => (exceeded.limit, exceeded.score),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_cost_grows_with_the_pages() {
        assert_eq!(cost("{ serverTime viewer { login } }", json!({})), 3);
        assert_eq!(
            cost("{ ballots(first: 5) { nodes { id } } }", json!({})),
            11
        );
        assert_eq!(cost("{ ballots { nodes { id } } }", json!({})), 41);
        let totals = "{ ballots(first: 5) { totalCount pageInfo { endCursor } } }";
        assert_eq!(cost(totals, json!({})), 4);
        let nested =
            "{ ballots(first: 10) { edges { node { papers(first: 7) { nodes { id } } } } } }";
        assert_eq!(cost(nested, json!({})), 1 + 10 * (1 + 1 + 1 + 7 * 2));
    }

    #[test]
    fn the_length_of_a_page_may_stand_in_a_variable() {
        let query = "query($n: Int = 3) { ballots(first: $n) { nodes { id } } }";
        assert_eq!(cost(query, json!({})), 7);
        assert_eq!(cost(query, json!({ "n": 50 })), 101);
        assert_eq!(cost(query, json!({ "n": null })), 41);
        // Longer than any page is refused where the page is read.
        assert_eq!(cost(query, json!({ "n": 5_000_000 })), 201);
    }

    #[test]
    fn a_page_multiplies_what_a_fragment_asks_of_its_rows() {
        let query = "{ a: ballots(first: 5) { ...F } b: ballots(first: 50) { ...F } }
            fragment F on BallotConnection { totalCount nodes { ...G } }
            fragment G on Ballot { id title }";
        assert_eq!(cost(query, json!({})), 2 * 2 + 55 * 3);
    }

    #[test]
    fn a_cost_without_end_is_refused() {
        let papers = "papers(first: 100) { nodes { id } }";
        let query = format!(
            "{{ ballots(first: 100) {{ nodes {{ {papers} a: {papers} b: {papers}
            c: {papers} d: {papers} e: {papers} f: {papers} g: {papers} h: {papers} i: {papers} }} }} }}"
        );
        assert_eq!(over(&query), (Limit::Cost, 201_101));
    }

    #[test]
    fn a_bomb_is_weighed_without_going_off() {
        for last in [
            "fragment F60 on T { a }",
            "fragment F60 on T { ...Nothing }",
            "",
        ] {
            for spread in [
                "a { ...F# } b { ...F# }",
                "...F# ...F#",
                "... { ...F# } ... @x { ...F# }",
            ] {
                let fragments: String = (0..60)
                    .map(|n| {
                        format!(
                            " fragment F{n} on T {{ {} }}",
                            spread.replace('#', &(n + 1).to_string())
                        )
                    })
                    .collect();
                let (limit, _) = over(&format!("{{ ...F0 }} {fragments} {last}"));
                assert!(
                    matches!(limit, Limit::Nesting | Limit::Selections | Limit::Depth),
                    "{limit:?}"
                );
                // Nor where nobody spreads them.
                over(&format!("{{ a }} {fragments} {last}"));
            }
        }
    }

    #[test]
    fn fragments_that_spread_each_other_are_named() {
        let query = "{ ...A } fragment A on T { a ...B } fragment B on T { b ...A }";
        let refused = measured(query, json!({})).unwrap_err();
        assert!(matches!(refused, TooMuch::Circular(_)), "{refused:?}");
        let unused = "{ a } fragment A on T { ...A }";
        assert_eq!(
            measured(unused, json!({})),
            Err(TooMuch::Circular("A".to_owned()))
        );
    }

    #[test]
    fn a_variable_counts_wherever_it_is_used() {
        let uses: String = (0..40).map(|n| format!(" f{n}(a: $v)")).collect();
        let list: Vec<_> = (0..900).collect();
        let query = format!("query($v: [Int]) {{ {uses} }}");
        let refused = measured(&query, json!({ "v": list })).unwrap_err();
        assert!(
            matches!(
                refused,
                TooMuch::Exceeded(Exceeded {
                    limit: Limit::ArgumentValues,
                    score: 36_080,
                    ..
                })
            ),
            "{refused:?}"
        );
    }

    #[test]
    fn each_limit_is_found() {
        let many = |n: usize, one: &str| {
            (0..n)
                .map(|at| one.replace('#', &at.to_string()))
                .collect::<String>()
        };
        for (query, limit, score) in [
            (format!("{{ {} }}", many(51, " f#")), Limit::RootFields, 51),
            (
                format!("{{ a {{ {} }} }}", many(301, " f#")),
                Limit::Breadth,
                301,
            ),
            (
                format!("{{ a {{ {} }} }}", many(101, " f#: a")),
                Limit::Aliases,
                101,
            ),
            (
                format!("{{ a {{ b({}) }} }}", many(51, " f#: 1")),
                Limit::Arguments,
                51,
            ),
            (format!("{{ a {} }}", many(6, " @f#")), Limit::Directives, 6),
            (
                format!("{{ a {{ {} }} }}", many(21, " f# @a @b @c @d @e")),
                Limit::AllDirectives,
                105,
            ),
            (
                format!("{{ a(b: [{}]) }}", many(1_001, " 1")),
                Limit::ListItems,
                1_001,
            ),
            (many(21, " query Q# { a }"), Limit::Operations, 21),
            (
                format!("{{ a }} {}", many(301, " fragment F# on T { a }")),
                Limit::Fragments,
                301,
            ),
            (
                format!("{}a{}", "{ a ".repeat(25), " }".repeat(25)),
                Limit::Depth,
                25,
            ),
        ] {
            assert_eq!(over(&query), (limit, score), "{query}");
        }
    }
}
