//! What the server does, seen from outside: over HTTP, on both databases.

mod access;
mod backup;
mod ballot;
mod budget;
mod clients;
mod consultation;
mod delegation;
mod door;
mod files;
mod histories;
mod hostile;
mod identity;
mod journal;
mod journal_rows;
mod node;
mod notice;
mod operate;
mod phone;
mod proposal;
mod province;
mod reading;
mod secrecy;
mod storage;
mod subscription;
mod token;
mod work;
