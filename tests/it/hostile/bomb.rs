//! Documents made to explode, by name.

use serde_json::{Value, json};

pub struct Bomb {
    pub name: &'static str,
    pub query: String,
    pub variables: Value,
    /// The limit that it is refused by; none where the document itself is no good.
    pub limit: Option<&'static str>,
}

fn bomb(name: &'static str, query: impl Into<String>, limit: &'static str) -> Bomb {
    Bomb {
        name,
        query: query.into(),
        variables: Value::Null,
        limit: Some(limit),
    }
}

fn with(name: &'static str, query: &str, variables: Value, limit: &'static str) -> Bomb {
    Bomb {
        variables,
        ..bomb(name, query, limit)
    }
}

pub fn many(times: usize, one: &str) -> String {
    (0..times)
        .map(|n| one.replace('#', &n.to_string()))
        .collect()
}

/// A chain of fragments, each spreading the next as `body` says; the last is `end`.
fn chain(head: &str, links: usize, body: &str, end: &str) -> String {
    let mut query = head.to_owned();
    for n in 0..links {
        let next = format!("F{}", n + 1);
        let body = body.replace('#', &next);
        query += &format!(" fragment F{n} on Viewer {{ {body} }}");
    }
    query + &format!(" fragment F{links} on Viewer {{ {end} }}")
}

pub fn bombs() -> Vec<Bomb> {
    let viewer = "{ viewer { ...F0 } }";
    let twice = "a: acting { id } ...F ...F".replace("...F", "...#");
    let deep = |open: &str, close: &str, times: usize| {
        format!("{{ a(b: {}1{}) }}", open.repeat(times), close.repeat(times))
    };
    let list: Vec<usize> = (0..1_001).collect();
    let long: Vec<usize> = (0..900).collect();
    let introspect = |times: usize| {
        let (open, close) = ("fields { type { ".repeat(times), "} } ".repeat(times));
        format!("{{ __schema {{ types {{ {open} name {close} }} }} }}")
    };
    vec![
        bomb("doubling, thirty-one fragments", chain(viewer, 31, &twice, "login"), "Selections"),
        bomb("doubling, sixty fragments", chain(viewer, 60, &twice, "login"), "Selections"),
        bomb("doubling by nothing but spreads", chain(viewer, 31, "...# ...#", "...Nothing"), "Selections"),
        bomb("wide and deep", chain(viewer, 8, &"...# ".repeat(20), "login"), "Selections"),
        bomb("by inline fragments", chain(viewer, 25, "... { ...# } ... on Viewer { ...# }", "login"), "Selections"),
        bomb("under other names", chain(viewer, 25, "acting { id } ...# ...#", "x: login"), "Selections"),
        bomb("never spread", chain("{ serverTime }", 31, &twice, "login"), "DocumentSelections"),
        bomb(
            "through several operations",
            many(19, " query Q# { viewer { ...F0 ...F0 } }") + &chain("", 9, "...# ...#", "login"),
            "Selections",
        ),
        bomb("a long chain", chain(viewer, 200, "...#", "login"), "Nesting"),
        Bomb {
            limit: None,
            ..bomb("circular", chain(viewer, 25, "...# ...#", "...F0"), "")
        },
        bomb("fields inside each other", "{ a ".repeat(40) + &"} ".repeat(40), "Depth"),
        bomb("fields inside each other without end", "{a".repeat(20_000), "Nesting"),
        bomb("lists inside each other", deep("[", "]", 5_000), "Nesting"),
        bomb("objects inside each other", deep("{a:", "}", 5_000), "Nesting"),
        bomb(
            "types inside each other",
            format!("query($a: {}Int{}) {{ b }}", "[".repeat(5_000), "]".repeat(5_000)),
            "Nesting",
        ),
        bomb("a flood of other names", format!("{{ {} }}", many(2_000, " a#: serverTime")), "Tokens"),
        bomb("fewer other names", format!("{{ {} }}", many(120, " a#: serverTime")), "RootFields"),
        bomb("other names below", format!("{{ viewer {{ {} }} }}", many(120, " a#: login")), "Aliases"),
        bomb("a flood of directives", format!("{{ serverTime {} }}", "@skip(if: false) ".repeat(600)), "Directives"),
        bomb(
            "directives everywhere",
            format!("{{ viewer {{ {} }} }}", "login @a @b @c @d ".repeat(30)),
            "AllDirectives",
        ),
        bomb("a huge document", format!("{{ serverTime }} #{}", "x".repeat(100_000)), "DocumentKb"),
        bomb("a huge name", format!("{{ {} }}", "x".repeat(100_000)), "DocumentKb"),
        bomb("many tokens", format!("{{ {} }}", "a ".repeat(10_000)), "Tokens"),
        bomb("many arguments", format!("{{ serverTime({}) }}", many(1_000, "a#: 1 ")), "Arguments"),
        bomb("unused fragments by the thousand", format!("{{ a }} {}", many(600, " fragment F# on T {a}")), "Fragments"),
        bomb("many operations", many(900, " query Q# {a}"), "Operations"),
        bomb("many variables", format!("query({}) {{ a }}", many(1_300, " $v#: Int")), "Tokens"),
        bomb("unknown fields by the thousand", format!("{{ viewer {{ {} }} }}", many(3_000, " f#")), "Selections"),
        bomb("a circle of types", introspect(3), "Introspection"),
        bomb("a wide circle of types", format!("{{ __schema {{ {} }} }}", many(90, " a#: types { fields { name description args { name } type { name kind } } }")), "Cost"),
        bomb(
            "pages of pages",
            "{ ballots(first: 100) { nodes { papers(first: 100) { nodes { vote { text } ballot { id } position
                member { title person { name } } a: member { title } b: member { title } c: member { title } d: member { title }
                e: member { title } f: member { title } } } } } }",
            "Cost",
        ),
        with("a long list", "query($v: [Int]) { a(b: $v) }", json!({ "v": list }), "ListItems"),
        with("many lists", "{ serverTime }", json!({ "v": vec![long.clone(); 20] }), "Values"),
        with(
            "a large variable used often",
            &format!("query($v: [Int]) {{ viewer {{ {} }} }}", many(90, " f#(a: $v)")),
            json!({ "v": long }),
            "ArgumentValues",
        ),
        with(
            "a long text used often",
            &format!("query($v: String) {{ viewer {{ {} }} }}", many(250, " f#(a: $v)")),
            json!({ "v": "x".repeat(1_000_000) }),
            "ArgumentValues",
        ),
        with("variables nobody declared", "{ serverTime }", json!(vec![json!({ "a": 1 }); 12_000]), "Values"),
    ]
}
