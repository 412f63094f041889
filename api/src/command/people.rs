//! Units, people with their accounts, and dated mandates.
//!
//! What writes takes a piece of work, so that the API, the import and the demonstration share it;
//! the verbs of the API begin and commit one.

mod account;
mod mandate;
mod person;
mod unit;

pub use account::{
    Link, add_account, disable_account, enable_account, entitled_changed, issue_link, new_link,
    redeem_link,
};
pub use mandate::{NewMandate, add_mandate, end_mandate, give_mandate};
pub use person::{add_person, change_person, enter_person};
pub use unit::{NewUnit, UnitChange, add_unit, change_unit, enter_unit, named as units_named};

/// The longest name of a person or a unit, and the longest title, in characters.
const MAX_NAME: usize = 300;
