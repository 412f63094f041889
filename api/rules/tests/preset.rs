//! The presets have a good value and a source for every parameter.
#![cfg(test)]

use chrono::NaiveDate;
use rules::Coded;
use rules::parameter::{Key, ParameterRow, Parameters, Preset};

fn parameters(preset: Preset) -> Parameters {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let rows = preset.rows().unwrap().into_iter().map(|row| ParameterRow {
        key: row.key.code().to_owned(),
        value: row.value.to_owned(),
        effective_from: day,
    });
    Parameters::effective_on(day, &rows.collect::<Vec<_>>()).unwrap()
}

#[test]
fn r18_every_preset_has_a_value_and_a_source_for_every_key() {
    for preset in Preset::ALL {
        let rows = preset.rows().unwrap();
        let keys: Vec<Key> = rows.iter().map(|row| row.key).collect();
        assert_eq!(keys, Key::ALL, "{preset:?}");
        assert!(rows.iter().all(|row| !row.source.is_empty()), "{preset:?}");
        parameters(*preset);
    }
}

#[test]
fn the_default_preset_is_what_holds_where_nothing_is_set() {
    for row in Preset::Default2026.rows().unwrap() {
        assert_eq!(row.value, row.key.default_text(), "{:?}", row.key);
    }
}

/// The documents of the three provinces set no value of these keys that differs from the default:
/// what they say confirms it, and else they are silent. A preset that departs from it says where.
#[test]
fn a_preset_departs_from_the_default_only_with_a_document() {
    for preset in Preset::ALL {
        for row in preset.rows().unwrap() {
            let departs = row.value != row.key.default_text();
            assert!(!departs || !row.source.starts_with("Mặc định"), "{row:?}");
        }
    }
}
