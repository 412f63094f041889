//! What leaves the product as a document, in Vietnamese as the Office files it; built from what was
//! read, `export` writes the bytes.

pub mod ballot_dossier;
pub mod ballot_result;
pub mod incorporation;
pub mod province_answer;

use chrono::{DateTime, Utc};
use rules::deadline::LOCAL;

/// "09:15 ngày 23/11/2026".
fn moment(at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&LOCAL);
    local.format("%H:%M ngày %d/%m/%Y").to_string()
}

/// "Bắc Giang" of "Tỉnh Bắc Giang": where a document is dated.
fn place(province: &str) -> &str {
    let rest = ["Tỉnh ", "Thành phố "]
        .iter()
        .find_map(|kind| province.strip_prefix(kind));
    rest.unwrap_or(province)
}
