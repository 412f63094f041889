//! Secrets stay on paper: the question at every door, the detector of marks, removal by order.

mod kept;
mod mark;
mod places;
mod purge;
mod question;

use kept::kept;
