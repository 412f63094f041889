//! What leaves the product as a document, built from what was read; `export` writes the bytes.

pub mod incorporation;
pub mod province_answer;
