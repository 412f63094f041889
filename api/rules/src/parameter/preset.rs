//! What the documents of a province say of every parameter, ready to be set (section 9, 3.12).

use super::{Key, ParameterError};
use crate::code::Coded;
use crate::coded;

coded! {
    /// A set of values for every parameter. Where a province's documents are silent, its set has the
    /// default.
    pub enum Preset {
        /// Hà Tĩnh: the scheme of Quyết định 3713/QĐ-UBND of 25/11/2013.
        HaTinh = "HA_TINH",
        /// Bắc Giang: the Chair's directive on the working regulations, 2024.
        BacGiang = "BAC_GIANG",
        /// Quảng Ngãi: the plan of 2023.
        QuangNgai = "QUANG_NGAI",
        /// The defaults, which hold where a province has set nothing, as in the demonstration.
        Default2026 = "DEFAULT_2026",
    }
}

/// What a preset has for one parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresetRow {
    pub key: Key,
    pub value: &'static str,
    /// The document and its section; or that it is the default, and by which number of the rulebook.
    pub source: &'static str,
}

const TABLE: &str = include_str!("../../presets.csv");

impl Preset {
    /// A value for every parameter.
    ///
    /// Errors: the table names an unknown parameter or a value that it does not take.
    pub fn rows(self) -> Result<Vec<PresetRow>, ParameterError> {
        let lines = TABLE.lines().skip(1);
        let own = lines.filter_map(|line| line.strip_prefix(self.code())?.strip_prefix(','));
        own.map(row).collect()
    }
}

fn row(line: &'static str) -> Result<PresetRow, ParameterError> {
    let mut cells = line.splitn(3, ',');
    let mut cell = || cells.next().unwrap_or_default();
    let (name, value, source) = (cell(), cell(), cell());
    let key = Key::from_code(name).ok_or_else(|| ParameterError::UnknownKey {
        key: name.to_owned(),
        value: value.to_owned(),
    })?;
    key.check(value)?;
    Ok(PresetRow { key, value, source })
}
