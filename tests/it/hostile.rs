//! What hostile requests do: nothing, while everybody else is answered.

mod bomb;
mod document;
mod endless;
mod files;
mod honest;
mod settings;
mod socket;
mod text;
mod traffic;
mod validation;
