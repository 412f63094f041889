//! What the Office files on paper: the product's own documents, in Vietnamese as they are filed.

pub mod ballot_result;

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
