//! Programmes, their items, tasks and standing duties, to be read.

mod figures;
mod filter;
mod issued;
mod real;
mod sight;
