//! The demonstration province: "Tỉnh minh họa", with people named by their office and real drafts.

pub mod accounts;
mod delegations;
mod drafts;
mod items;
mod matters;
mod people;
mod points;
mod programmes;
mod proposals;
mod province;

pub use accounts::Account;
pub use matters::open_matters;
pub use province::load;

/// Who made a database that `demo` made.
pub const MAKER: &str = "demo";
