//! Units, people with their accounts, and dated mandates.
//!
//! What writes takes a piece of work, so that the API, the import and the demonstration share it;
//! the verbs of the API begin and commit one.

mod account;
mod acknowledge;
mod confirm;
mod link;
mod mandate;
mod person;
mod request;
mod tell;
mod unit;

pub use account::{add_account, disable_account, enable_account, entitled_changed};
pub use acknowledge::acknowledge;
pub use confirm::{confirm_mandates, confirm_on_server, refuse_mandates};
pub use link::{Link, Maker, countersign_link, end_links, issue_link, new_link, redeem_link};
pub use mandate::{Entered, NewMandate, add_mandate, end_mandate, give_mandate};
pub use person::{add_person, change_person, enter_person};
pub use request::{Ending, request_give};
pub use tell::set_up_is_over;
pub use unit::{NewUnit, UnitChange, add_unit, change_unit, enter_unit, named as units_named};

/// The longest name of a person or a unit, and the longest title, in characters.
const MAX_NAME: usize = 300;
