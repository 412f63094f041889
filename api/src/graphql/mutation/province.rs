use async_graphql::{Context, InputObject, Object, Result};
use rules::mandate::Act;

use super::payload;
use crate::command::{calendar, parameter, province};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::date::Day;
use crate::graphql::enums::{DayKind, ParameterPresetName};
use crate::graphql::guard::Does;
use crate::graphql::object::law::{CalendarYear, Parameter};
use crate::graphql::object::viewer::Viewer;
use crate::graphql::payload::settle;
use crate::graphql::query::law::{load_parameters, load_year};

/// How the province is called.
#[derive(InputObject)]
struct SetProvinceNameInput {
    /// "Tỉnh …" or "Thành phố …".
    name: String,
}

payload! {
    /// The answer to `setProvinceName`.
    SetProvinceNamePayload {
        /// The viewer, in the province of the new name.
        viewer: Viewer,
    }
}

/// A day that the yearly notice names.
#[derive(InputObject)]
struct CalendarDayInput {
    /// The day, in the year of the table.
    date: Day,
    /// What is said about it.
    kind: DayKind,
    /// Its name, in Vietnamese.
    name: String,
}

impl CalendarDayInput {
    fn into_command(self) -> Result<calendar::Day, Failure> {
        Ok(calendar::Day {
            date: self.date.of("days")?,
            kind: self.kind.into(),
            name: self.name,
        })
    }
}

/// A preset, and from when it holds.
#[derive(InputObject)]
struct ApplyParameterPresetInput {
    /// Which one.
    preset: ParameterPresetName,
    /// The first day on which its values hold: today or later.
    effective_from: Day,
    /// The document by which the province adopts it.
    legal_basis: String,
}

payload! {
    /// The answer to `applyParameterPreset`.
    ApplyParameterPresetPayload {
        /// Every parameter, as it stands now.
        parameters: Vec<Parameter>,
    }
}

/// The working-day table of a year, whole.
#[derive(InputObject)]
struct SetCalendarYearInput {
    /// The year, in four digits, of the Gregorian calendar.
    year: i32,
    /// The version that was read.
    expected_version: i32,
    /// Every named day: holidays, substitute days, swapped days, and the days worked for them.
    days: Vec<CalendarDayInput>,
    /// The notice that names them.
    note: String,
}

payload! {
    /// The answer to `setCalendarYear`.
    SetCalendarYearPayload {
        /// The table.
        calendar_year: CalendarYear,
    }
}

/// A value of a parameter, and from when it holds.
#[derive(InputObject)]
struct SetParameterInput {
    /// The parameter's name, as `parameters` lists it.
    key: String,
    /// The value, written as the kind of the parameter says.
    value: String,
    /// The first day on which it holds: today or later.
    effective_from: Day,
    /// The document that says so.
    legal_basis: String,
}

payload! {
    /// The answer to `setParameter`.
    SetParameterPayload {
        /// The parameter, with the new setting; null when refused.
        parameter: Parameter,
    }
}

#[derive(Default)]
pub struct ProvinceMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ProvinceMutation {
    /// Names the province.
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn set_province_name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The name.")] input: SetProvinceNameInput,
    ) -> Result<SetProvinceNamePayload> {
        let outcome = province::set_name(ctx.app()?, ctx.actor()?, &input.name).await;
        let (done, user_errors) = settle(ctx, outcome)?;
        let viewer = match done {
            Some(()) => Some(Viewer::load(ctx, ctx.actor()?.clone()).await?),
            None => None,
        };
        Ok(SetProvinceNamePayload {
            viewer,
            user_errors,
        })
    }

    /// Enters the working-day table of a year in place of what stood for it (6.1). Deadlines reckoned
    /// before stay as they were told (6.7).
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn set_calendar_year(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The table.")] input: SetCalendarYearInput,
    ) -> Result<SetCalendarYearPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let (year, version) = (input.year, input.expected_version);
        let outcome = async {
            let days = input.days.into_iter().map(CalendarDayInput::into_command);
            let days = days.collect::<Result<_, Failure>>()?;
            calendar::enter_year(app, actor, year, version, days, &input.note).await
        };
        let outcome = outcome.await;
        let (done, user_errors) = settle(ctx, outcome)?;
        let calendar_year = match done {
            Some(()) => Some(load_year(ctx, input.year).await?),
            None => None,
        };
        Ok(SetCalendarYearPayload {
            calendar_year,
            user_errors,
        })
    }

    /// Sets a parameter from a day on. What is open already keeps the terms that it was opened under.
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn set_parameter(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The value, and from when.")] input: SetParameterInput,
    ) -> Result<SetParameterPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = async {
            let setting = parameter::Setting {
                key: input.key,
                value: input.value,
                effective_from: input.effective_from.of("effectiveFrom")?,
                legal_basis: input.legal_basis,
            };
            parameter::set(app, actor, setting).await
        };
        let outcome = outcome.await;
        let (key, user_errors) = settle(ctx, outcome)?;
        let parameters = match key {
            Some(_) => load_parameters(ctx).await?,
            None => Vec::new(),
        };
        let parameter = parameters
            .into_iter()
            .find(|parameter| Some(parameter.key) == key);
        Ok(SetParameterPayload {
            parameter,
            user_errors,
        })
    }

    /// Sets every parameter to what a preset has, from a day on: all of them or none. What is open
    /// already keeps the terms that it was opened under.
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn apply_parameter_preset(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which preset, and from when.")] input: ApplyParameterPresetInput,
    ) -> Result<ApplyParameterPresetPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = async {
            let from = input.effective_from.of("effectiveFrom")?;
            parameter::apply_preset(app, actor, input.preset.into(), from, input.legal_basis).await
        };
        let outcome = outcome.await;
        let (done, user_errors) = settle(ctx, outcome)?;
        let parameters = match done {
            Some(()) => Some(load_parameters(ctx).await?),
            None => None,
        };
        Ok(ApplyParameterPresetPayload {
            parameters,
            user_errors,
        })
    }
}
