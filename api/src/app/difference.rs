//! What differs between two states of a row, column by column (X7).

use serde::Serialize;
use serde_json::{Map, Value};

use crate::failure::Failure;

/// The columns that differ, as they were and as they are. Of a row that was not there, all that hold
/// anything, and nothing that was.
pub fn difference<M: Serialize>(
    before: Option<&M>,
    after: &M,
) -> Result<(Option<Value>, Value), Failure> {
    let after = columns(after)?;
    let Some(before) = before else {
        let held = after.into_iter().filter(|(_, value)| !value.is_null());
        return Ok((None, Value::Object(held.collect())));
    };
    let before = columns(before)?;
    let differs = |name: &String, value: &Value| after.get(name) != Some(value);
    let was: Map<_, _> = before
        .into_iter()
        .filter(|(name, value)| differs(name, value))
        .collect();
    let is = after.into_iter().filter(|(name, _)| was.contains_key(name));
    let is = Value::Object(is.collect());
    Ok((Some(Value::Object(was)), is))
}

fn columns(row: &impl Serialize) -> Result<Map<String, Value>, Failure> {
    match serde_json::to_value(row).map_err(anyhow::Error::from)? {
        Value::Object(columns) => Ok(columns),
        other => Err(anyhow::anyhow!("a row is no object: {other}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Row {
        state: &'static str,
        version: i32,
        note: Option<&'static str>,
    }

    #[test]
    fn x7_only_what_differs_is_said_and_a_new_row_says_all_that_it_holds() {
        let row = |state, version, note| Row {
            state,
            version,
            note,
        };
        let (was, is) = difference(Some(&row("A", 1, None)), &row("B", 1, Some("x"))).unwrap();
        let text = |value: Value| value.to_string();
        assert_eq!(was.map(text).unwrap(), r#"{"note":null,"state":"A"}"#);
        assert_eq!(is.to_string(), r#"{"note":"x","state":"B"}"#);
        let (was, is) = difference(None, &row("A", 1, None)).unwrap();
        assert_eq!(was, None);
        assert_eq!(is.to_string(), r#"{"state":"A","version":1}"#);
    }
}
