//! The steps from an empty database to today's tables, on SQLite and on PostgreSQL.
//!
//! A step never imports `entity`: it must mean the same after the entities have moved on. Times are
//! written by the application, never by a default of the database.

mod column;
mod m0001_people;
mod m0002_sessions;
mod m0003_calendar;
mod m0004_journal;
mod m0005_dossiers;
mod m0006_consultations;
mod m0007_ballots;
mod m0008_files;
mod m0009_programmes;
mod m0010_sign_in_links;
mod m0011_service_tokens;
mod m0012_delegations;
mod m0013_ballot_course;
mod m0014_points;
mod m0015_conferences;
mod m0016_proposals;
mod m0017_access;
mod m0018_terms_and_names;
mod m0019_offices;
mod m0020_devices_and_grants;
mod m0021_told;
mod m0025_unit_names;
mod m0027_day_tables;
mod m0028_gate;
mod m0029_session_and_paper;
mod m0030_paper_receipt;
mod m0031_sign_in_misses;

use sea_orm_migration::{MigrationTrait, MigratorTrait, async_trait};

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Step),
            Box::new(m0002_sessions::Step),
            Box::new(m0003_calendar::Step),
            Box::new(m0004_journal::Step),
            Box::new(m0005_dossiers::Step),
            Box::new(m0006_consultations::Step),
            Box::new(m0007_ballots::Step),
            Box::new(m0008_files::Step),
            Box::new(m0009_programmes::Step),
            Box::new(m0010_sign_in_links::Step),
            Box::new(m0011_service_tokens::Step),
            Box::new(m0012_delegations::Step),
            Box::new(m0013_ballot_course::Step),
            Box::new(m0014_points::Step),
            Box::new(m0015_conferences::Step),
            Box::new(m0016_proposals::Step),
            Box::new(m0017_access::Step),
            Box::new(m0018_terms_and_names::Step),
            Box::new(m0019_offices::Step),
            Box::new(m0020_devices_and_grants::Step),
            Box::new(m0021_told::Step),
            Box::new(m0025_unit_names::Step),
            Box::new(m0027_day_tables::Step),
            Box::new(m0028_gate::Step),
            Box::new(m0029_session_and_paper::Step),
            Box::new(m0030_paper_receipt::Step),
            Box::new(m0031_sign_in_misses::Step),
        ]
    }
}
