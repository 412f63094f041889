use async_graphql::{Context, Object, Result, SimpleObject};
use rules::consultation::{EFFECT_NOTICE, Request, silence_agrees};
use rules::deadline::local_date;
use rules::mandate::Act;
use rules::opening::Span;
use rules::parameter::EffectNotice;

use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::date::Date;
use crate::graphql::fault::question_error;
use crate::graphql::guard::Asks;
use crate::graphql::object::deadline::Deadline;
use crate::read::law;
use crate::words;

#[derive(Default)]
pub struct ConsultationTermsQuery;

/// What a consultation would be sent with now, for the last check before it is (C6, C7, C23).
#[derive(SimpleObject)]
struct ConsultationTerms {
    /// Until when agencies could answer, were it sent now; null where the day cannot be set.
    deadline: Option<Deadline>,
    /// Why the day cannot be set, in the reader's language; null where it can.
    day_refused: Option<String>,
    /// The notice of what silence means that the request would carry; null where silence is no agreement
    /// (C7).
    effect_notice: Option<&'static str>,
    /// Whether the owner chooses if the request carries it (C7).
    notice_is_chosen: bool,
}

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ConsultationTermsQuery {
    /// What a consultation would be sent with now (C6, C7).
    #[graphql(guard = "Asks(Act::DraftConsultation)")]
    async fn consultation_terms(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The last day to answer; absent, the province's number of working days.")]
        closes_on: Option<Date>,
        #[graphql(desc = "Whether it is about a draft from outside (C10); false when absent.")]
        external: Option<bool>,
        #[graphql(desc = "Whether the draft has the force of law (C7); false when absent.")]
        legal_normative: Option<bool>,
    ) -> Result<ConsultationTerms> {
        let app = ctx.app()?;
        let (db, now) = (app.store.reader(), app.clock.now());
        let broken = |error: Failure| question_error(error, ctx.language());
        let calendar = law::calendar(db).await.map_err(broken)?;
        let parameters = law::parameters(db, local_date(now)).await.map_err(broken)?;
        let span = Span::of_consultations(&parameters);
        let terms = parameters.terms(&calendar);
        let deadline = span.deadline(terms, now, closes_on.map(|day| day.0));
        let request = Request {
            external: external.unwrap_or_default(),
            legal_normative: legal_normative.unwrap_or_default(),
            notice: None,
        };
        let agrees = silence_agrees(&parameters, request).unwrap_or_default();
        let refused = deadline.as_ref().err();
        Ok(ConsultationTerms {
            day_refused: refused.map(|refusal| words::refusal(refusal, ctx.language())),
            deadline: deadline.ok().map(|deadline| Deadline {
                matter: None,
                opened_at: now,
                calendar_version: deadline.calendar_version,
                nominal: deadline.nominal,
                effective: deadline.effective,
                closes_at: deadline.closes_at,
                provisional: deadline.provisional,
            }),
            effect_notice: agrees.then_some(EFFECT_NOTICE),
            notice_is_chosen: agrees
                && parameters.consult_effect_notice == EffectNotice::PerRequest,
        })
    }
}
