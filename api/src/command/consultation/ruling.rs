//! Where agreement is not reached: the table of differing opinions goes to the Chair, who decides (C9).

use std::collections::BTreeSet;

use entity::{Stored, consultation, demand_resolution};
use rules::Refusal;
use rules::consultation::{Ruling, Verb, check, check_refer};
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::text::{check_optional_text, check_text};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::held::{Held, notify_heads, update};
use super::synthesis::named;
use crate::app::{App, Subject};
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read;

const MAX_NOTE: usize = 5_000;

pub struct Refer {
    pub consultation: Uuid,
    pub expected_version: i32,
    pub note: Option<String>,
}

pub struct Rule {
    pub consultation: Uuid,
    pub demands: Vec<Uuid>,
    pub ruling: Ruling,
    pub note: String,
}

/// Brings the differences that stay before the Chair and the Vice Chairs.
pub async fn refer(app: &App, actor: &Actor, input: Refer) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("note", input.note.as_deref())]).await?;
    let work = app.begin(actor, Act::LeadConsultation).await?;
    let note = check_optional_text("note", input.note, MAX_NOTE)?;
    let held = Held::take_own(&work, actor, Act::LeadConsultation, input.consultation).await?;
    held.check(Verb::Refer, input.expected_version)?;
    check_refer(read::demand::open(work.db(), input.consultation).await?)?;
    let mut change = held.consultation.clone().into_active_model();
    change.referred_by = Set(Some(actor.mandate_id));
    change.referred_for = Set(work.on_behalf_of());
    change.referred_at = Set(Some(work.now()));
    change.referral_note = Set(note);
    let consultation = update(&work, "REFER_DIFFERENCES", &held.consultation, change).await?;
    let decides = |office| matches!(office, Office::Chair | Office::ViceChair);
    let leaders = read::people::holding(work.db(), decides, work.today()).await?;
    let subject = Subject::consultation(consultation.id);
    let leaders = leaders.into_iter().map(|leader| leader.id);
    work.notify(Notice::DifferencesReferred, subject, leaders)
        .await?;
    work.commit().await?;
    Ok(consultation)
}

/// Decides differences: the lead's opinion, the agency's, or back to the lead.
pub async fn rule(app: &App, actor: &Actor, input: Rule) -> Result<consultation::Model, Failure> {
    secrecy::admit(app, &[("note", Some(&input.note))]).await?;
    let work = app.begin(actor, Act::RuleDifference).await?;
    let note = check_text("note", &input.note, MAX_NOTE)?;
    let held = Held::take(&work, actor, input.consultation).await?;
    check(held.consultation.state.0, Verb::Rule, None)?;
    if held.consultation.referred_at.is_none() {
        return Err(Refusal::NothingToRule.into());
    }
    let demands = named(&work, input.consultation, &input.demands).await?;
    for demand in &demands {
        demand.treated().check_rule()?;
    }
    let ids: Vec<_> = demands.iter().map(|demand| demand.id).collect();
    demand_resolution::Entity::update_many()
        .col_expr(
            demand_resolution::Column::Ruling,
            Expr::value(Stored(input.ruling)),
        )
        .col_expr(
            demand_resolution::Column::RulingNote,
            Expr::value(note.as_str()),
        )
        .col_expr(
            demand_resolution::Column::RuledBy,
            Expr::value(actor.mandate_id),
        )
        .col_expr(demand_resolution::Column::RuledAt, Expr::value(work.now()))
        .filter(demand_resolution::Column::DemandId.is_in(ids.iter().copied()))
        .exec(work.db())
        .await?;
    let before: Vec<_> = demands
        .iter()
        .map(|demand| demand.treated().ruling.map(rules::Coded::code))
        .collect();
    let after = json!({
        "demands": ids, "ruling": rules::Coded::code(input.ruling), "note": note,
    });
    let subject = Subject::consultation(held.consultation.id);
    work.journal(
        "RULE_DIFFERENCES",
        subject,
        Some(json!({ "rulings": before })),
        Some(after),
    )
    .await?;
    let mut units: BTreeSet<_> = demands.iter().map(|demand| demand.unit).collect();
    units.insert(held.consultation.owner_unit_id);
    let units: Vec<_> = units.into_iter().collect();
    notify_heads(&work, Notice::DifferencesRuled, &held.consultation, &units).await?;
    work.commit().await?;
    Ok(held.consultation)
}
