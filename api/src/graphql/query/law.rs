use async_graphql::{Context, Object, Result};
use rules::Coded;
use rules::mandate::Act;
use rules::parameter::Preset;

use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::fault::{self, question_error};
use crate::graphql::guard::Asks;
use crate::graphql::object::law::{CalendarDay, CalendarYear, Parameter, ParameterPreset};
use crate::read;

#[derive(Default)]
pub struct LawQuery;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl LawQuery {
    /// The working-day table of a year.
    #[graphql(guard = "Asks(Act::ReadProvince)")]
    async fn calendar_year(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "In four digits, of the Gregorian calendar.")] year: i32,
    ) -> Result<CalendarYear> {
        load_year(ctx, year).await
    }

    /// What the province may set, with what it has set.
    #[graphql(guard = "Asks(Act::ReadProvince)")]
    async fn parameters(&self, ctx: &Context<'_>) -> Result<Vec<Parameter>> {
        load_parameters(ctx).await
    }

    /// What of that guards offices and sign-in links (X14, X15): for who reads those.
    #[graphql(guard = "Asks(Act::ReadOffices)")]
    async fn office_parameters(&self, ctx: &Context<'_>) -> Result<Vec<Parameter>> {
        let mut parameters = load_parameters(ctx).await?;
        parameters.retain(|parameter| parameter.key.guards_offices());
        Ok(parameters)
    }

    /// Sets of values ready to be applied, each with its sources.
    #[graphql(guard = "Asks(Act::ReadProvince)")]
    async fn parameter_presets(&self, ctx: &Context<'_>) -> Result<Vec<ParameterPreset>> {
        let presets = <Preset as Coded>::ALL.iter();
        presets
            .map(|preset| ParameterPreset::of(*preset))
            .collect::<std::result::Result<_, _>>()
            .map_err(|error| fault::broken(&error.into(), ctx.language()))
    }
}

pub async fn load_year(ctx: &Context<'_>, year: i32) -> Result<CalendarYear> {
    let (version, rows) = read::law::year(ctx.app()?.store.reader(), year)
        .await
        .map_err(|error| broken(ctx, error))?;
    Ok(CalendarYear {
        year,
        announced: !rows.is_empty(),
        version,
        days: rows.into_iter().map(CalendarDay::from).collect(),
    })
}

pub async fn load_parameters(ctx: &Context<'_>) -> Result<Vec<Parameter>> {
    let app = ctx.app()?;
    let rows = read::law::setting_rows(app.store.reader())
        .await
        .map_err(|error| broken(ctx, error))?;
    let today = rules::deadline::local_date(app.clock.now());
    let keys = <rules::parameter::Key as Coded>::ALL.iter();
    Ok(keys
        .map(|key| Parameter {
            key: *key,
            rows: rows
                .iter()
                .filter(|row| row.key == key.code())
                .cloned()
                .collect(),
            today,
        })
        .collect())
}

fn broken(ctx: &Context<'_>, error: sea_orm::DbErr) -> async_graphql::Error {
    question_error(Failure::from(error), ctx.language())
}
