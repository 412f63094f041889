//! Who acts for whom when the demonstration starts: a deputy head, and the Standing Vice Chair.

use anyhow::Context;
use chrono::{Days, NaiveDate};
use rules::delegation::{AssignmentKind, Kind, Power};
use rules::mandate::{Actor, Office};

use super::matters::{ASKING, actor, head_of};
use crate::app::App;
use crate::command::delegation::{Assign, Document, Give, assign, give};
use crate::read::delegation::deputies;

/// How long the deputy's delegation lasts, in days after the start.
const LASTS: Days = Days::new(30);

pub async fn give_both(app: &App) -> anyhow::Result<()> {
    let today = rules::deadline::local_date(app.clock.now());
    let head = head_of(app, ASKING).await?;
    let lending = Give {
        deputy: first_deputy(app, &head, today).await?,
        kind: Kind::ByPower,
        powers: vec![Power::SignAnswers, Power::LeadConsultations],
        starts_on: today,
        ends_on: today + LASTS,
        document: document("15/QĐ-SNV", today),
    };
    give(app, &head, lending).await?;
    let chair = actor(app, Office::Chair).await?;
    let standing = Assign {
        kind: AssignmentKind::StandingViceChair,
        holder: first_deputy(app, &chair, today).await?,
        absent: None,
        field: None,
        units: Vec::new(),
        starts_on: today,
        ends_on: None,
        document: document("20/QĐ-UBND", today),
    };
    assign(app, &chair, standing).await?;
    Ok(())
}

fn document(number: &str, date: NaiveDate) -> Document {
    Document {
        number: number.to_owned(),
        date,
        file: None,
    }
}

async fn first_deputy(app: &App, head: &Actor, on: NaiveDate) -> anyhow::Result<uuid::Uuid> {
    let deputies = deputies(app.store.reader(), head, on).await?;
    Ok(deputies.first().context("a head without a deputy")?.id)
}
