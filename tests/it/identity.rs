//! Signing in, staying signed in, acting in a mandate, signing out.

mod address;
mod mandate;
mod meant;
mod missed;
mod password;
mod session;
mod token;
