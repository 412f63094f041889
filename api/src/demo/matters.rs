//! What is open when the demonstration starts: ballots and a consultation on real drafts, and a
//! proposal.

use anyhow::{Context, bail};
use chrono::{Days, NaiveDate};
use entity::{Rows, Stored, account, ballot, mandate, org_unit};
use rules::ballot::{OrderReason, Position};
use rules::consultation;
use rules::dossier::DocumentKind;
use rules::mandate::{Actor, Office, UnitKind};
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

use super::conferences;
use super::delegations;
use super::drafts::{
    DECISION, DECISION_3713, DIRECTIVE, EXPLANATION, MEASURES, PLAN, Paper, SCHEME,
};
use super::proposals;
use crate::app::App;
use crate::command::ballot::{
    Cast, CheckRelated, Coordination, Draft, DraftVote, Open, Order, Source, cast, check_related,
    draft, open, order, save_vote_draft,
};
use crate::command::consultation as consult;
use crate::read::{law, people};

/// A document of a matter: kind, title, paper.
type InDossier = (DocumentKind, &'static str, &'static Paper);

struct Matter {
    title: &'static str,
    short_title: &'static str,
    source: &'static str,
    lead: &'static str,
    dossier: &'static [InDossier],
    /// Working days from the start; none leaves the ballot waiting for the Chair's order.
    open_for: Option<u32>,
    /// How many members have voted already: agree, with amendments, disagree.
    votes: (usize, usize, usize),
}

static MATTERS: [Matter; 3] = [
    Matter {
        title: "Chỉ thị của Chủ tịch UBND tỉnh về việc nâng cao hiệu quả thực hiện Quy chế làm việc của UBND tỉnh",
        short_title: "Chỉ thị nâng cao hiệu quả thực hiện Quy chế làm việc",
        source: "Văn bản thật của tỉnh Bắc Giang, năm 2024",
        lead: "Sở Nội vụ",
        dossier: &[
            (DocumentKind::Draft, "Dự thảo Chỉ thị", &DIRECTIVE),
            (
                DocumentKind::ExplanatoryReport,
                "Báo cáo giải trình: thực trạng và sự cần thiết",
                &EXPLANATION,
            ),
        ],
        open_for: Some(2),
        votes: (10, 2, 1),
    },
    Matter {
        title: "Phê duyệt Đề án đổi mới phương thức hoạt động của các Sở, ban, ngành, UBND cấp huyện nhằm nâng cao hiệu lực, hiệu quả chỉ đạo, điều hành và hoạt động của UBND tỉnh",
        short_title: "Đề án đổi mới phương thức hoạt động của các sở, ban, ngành",
        source: "Văn bản thật của tỉnh Hà Tĩnh, Quyết định số 3713/QĐ-UBND năm 2013",
        lead: "Văn phòng UBND tỉnh",
        dossier: &[
            (DocumentKind::Draft, "Dự thảo Quyết định", &DECISION),
            (DocumentKind::Related, "Đề án, Phần I và Phần II", &SCHEME),
        ],
        open_for: Some(5),
        votes: (4, 0, 0),
    },
    Matter {
        title: "Kế hoạch phát huy ưu điểm, khắc phục những hạn chế, khuyết điểm của tập thể Lãnh đạo Văn phòng UBND tỉnh trong năm 2022",
        short_title: "Kế hoạch khắc phục hạn chế, khuyết điểm năm 2022",
        source: "Văn bản thật của tỉnh Quảng Ngãi, năm 2023",
        lead: "Trung tâm Phục vụ - Kiểm soát TTHC tỉnh",
        dossier: &[
            (DocumentKind::Draft, "Dự thảo Kế hoạch", &PLAN),
            (
                DocumentKind::Related,
                "Quyết định số 3713/QĐ-UBND để đối chiếu",
                &DECISION_3713,
            ),
        ],
        open_for: None,
        votes: (0, 0, 0),
    },
];

/// C14, of each of them.
const NO_RELATED: &str = "Nội dung thuộc chức năng, nhiệm vụ của cơ quan chủ trì; không có cơ quan liên quan cần lấy ý kiến.";

/// Brings the demonstration's matters to where they stand at its start, by the ordinary verbs.
pub async fn open_matters(app: &App) -> anyhow::Result<()> {
    super::points::ask_by_points(app).await?;
    proposals::gathering(app).await?;
    conferences::convene(app).await?;
    conferences::ask_about_a_letter(app).await?;
    ask_agencies(app).await?;
    delegations::give_both(app).await?;
    let specialist = actor(app, Office::OfficeSpecialist).await?;
    let chair = actor(app, Office::Chair).await?;
    let mut last = None;
    for matter in &MATTERS {
        let drafted = ask(app, matter).await?;
        let Some(days) = matter.open_for else {
            continue;
        };
        let ordered = order(
            app,
            &chair,
            Order {
                ballot: drafted.id,
                expected_version: drafted.version,
                // B3: only an urgent ballot is shorter than the usual five days.
                reason: match days {
                    ..5 => OrderReason::Urgent,
                    _ => OrderReason::NoCollectiveDebateNeeded,
                },
                note: None,
            },
        )
        .await?;
        let opening = Open {
            ballot: ordered.id,
            expected_version: ordered.version,
            closes_on: Some(working_days_ahead(app, days).await?),
            secret: false,
            collective_basis: None,
        };
        let opened = open(app, &specialist, opening).await?;
        vote(app, &opened, matter.votes).await?;
        last = Some(opened);
    }
    if let Some(opened) = last {
        prepare(app, &opened).await?;
    }
    Ok(())
}

/// The head of the lead asks for the ballot and answers for asking no other agency (C14); the Office
/// checks that (C24).
async fn ask(app: &App, matter: &Matter) -> anyhow::Result<ballot::Model> {
    let office = actor(app, Office::OfficeHead).await?;
    let lead = match matter.lead {
        // Its head is the head of the Office.
        "Văn phòng UBND tỉnh" => office.clone(),
        lead => head_of(app, lead).await?,
    };
    let drafted = draft(app, &lead, request(app, &lead, matter).await?).await?;
    let check = CheckRelated {
        ballot: drafted.id,
        expected_version: drafted.version,
        added: Vec::new(),
        source: Source::None,
    };
    Ok(check_related(app, &office, check).await?)
}

/// The assistant prepares a vote, which waits for the member (B14).
async fn prepare(app: &App, ballot: &ballot::Model) -> anyhow::Result<()> {
    let draft = DraftVote {
        ballot: ballot.id,
        position: Position::AgreeWithAmendments,
        text: Some("Đề nghị ghi rõ cơ quan chịu trách nhiệm và thời hạn báo cáo.".to_owned()),
    };
    let assistant = actor(app, Office::Assistant).await?;
    save_vote_draft(app, &assistant, draft).await?;
    Ok(())
}

/// The consultation that is open at the start: who asks, and how some have answered already.
pub(super) const ASKING: &str = "Sở Nội vụ";
const ANSWERS: [(&str, consultation::Position, Option<&str>); 3] = [
    ("Sở Tư pháp", consultation::Position::Agree, None),
    (
        "Sở Tài chính",
        consultation::Position::AgreeWithAmendments,
        Some("Mục II.3: đề nghị ghi rõ thời hạn trả lời của cơ quan được hỏi ý kiến."),
    ),
    (
        "Ban Quản lý dự án đầu tư xây dựng tỉnh",
        consultation::Position::NotConcerned,
        Some("Nội dung không thuộc chức năng, nhiệm vụ của Ban."),
    ),
];

async fn ask_agencies(app: &App) -> anyhow::Result<()> {
    let asking = head_of(app, ASKING).await?;
    let recipients = org_unit::Entity::rows()
        .filter(org_unit::Column::Kind.eq(Stored(UnitKind::Department)))
        .filter(org_unit::Column::Name.ne(ASKING))
        .all(app.store.reader())
        .await?;
    let draft = consult::Draft {
        points: Vec::new(),
        previous: None,
        change_note: None,
        external: None,
        legal_normative: false,
        title: "Mục tiêu, giải pháp đổi mới phương thức hoạt động của các Sở, ban, ngành, UBND cấp huyện"
            .to_owned(),
        short_title: Some("Giải pháp đổi mới phương thức hoạt động".to_owned()),
        source_note: Some("Văn bản thật của tỉnh Hà Tĩnh, năm 2013".to_owned()),
        documents: vec![
            MEASURES
                .document(app, &asking, DocumentKind::Draft, "Dự thảo Đề án, Phần III")
                .await?,
        ],
        recipients: recipients.iter().map(|unit| unit.id).collect(),
        secret: false,
        idempotency_key: "demo".to_owned(),
    };
    let drafted = consult::draft(app, &asking, draft).await?;
    let opening = consult::Open {
        effect_notice: None,
        consultation: drafted.id,
        expected_version: drafted.version,
        closes_on: Some(working_days_ahead(app, 3).await?),
        secret: false,
    };
    consult::open(app, &asking, opening).await?;
    for (unit, position, text) in ANSWERS {
        let answer = consult::Answer {
            points: Vec::new(),
            consultation: drafted.id,
            position,
            text: text.map(str::to_owned),
            letter_number: None,
            letter_date: None,
            letter_file: None,
            idempotency_key: "demo".to_owned(),
        };
        consult::answer(app, &head_of(app, unit).await?, answer).await?;
    }
    Ok(())
}

/// The head of a unit.
pub(super) async fn head_of(app: &App, unit: &str) -> anyhow::Result<Actor> {
    let unit = org_unit::Entity::rows()
        .filter(org_unit::Column::Name.eq(unit))
        .one(app.store.reader())
        .await?
        .context("a matter without its unit")?;
    let today = rules::deadline::local_date(app.clock.now());
    let heads = people::heads_of(app.store.reader(), unit.id, today).await?;
    as_actor(app, heads.first().context("a unit without a head")?).await
}

async fn request(app: &App, actor: &Actor, matter: &Matter) -> anyhow::Result<Draft> {
    let lead = org_unit::Entity::rows()
        .filter(org_unit::Column::Name.eq(matter.lead))
        .one(app.store.reader())
        .await?
        .context("a matter without its unit")?;
    let mut documents = Vec::new();
    for (kind, title, paper) in matter.dossier {
        documents.push(paper.document(app, actor, *kind, title).await?);
    }
    Ok(Draft {
        title: matter.title.to_owned(),
        short_title: Some(matter.short_title.to_owned()),
        source_note: Some(matter.source.to_owned()),
        lead_unit: lead.id,
        ground: None,
        coordination: Coordination {
            related: Vec::new(),
            statement: Some(NO_RELATED.to_owned()),
        },
        task: None,
        item: None,
        last_day: None,
        previous: None,
        changes: None,
        documents,
        secret: false,
        idempotency_key: matter.short_title.to_owned(),
    })
}

pub(super) async fn working_days_ahead(app: &App, days: u32) -> anyhow::Result<NaiveDate> {
    let today = rules::deadline::local_date(app.clock.now());
    let calendar = law::calendar(app.store.reader()).await?;
    Ok(calendar
        .add_working_days(today, days)
        .unwrap_or(today + Days::new(days.into())))
}

/// The votes already cast: by the members whose accounts are not printed, the last in office first.
async fn vote(
    app: &App,
    ballot: &ballot::Model,
    (agree, amend, disagree): (usize, usize, usize),
) -> anyhow::Result<()> {
    let today = rules::deadline::local_date(app.clock.now());
    let members = people::holding(app.store.reader(), Office::is_member, today).await?;
    let positions = std::iter::repeat_n((Position::Agree, None), agree)
        .chain(std::iter::repeat_n(
            (
                Position::AgreeWithAmendments,
                Some("Đề nghị bổ sung thời hạn và trách nhiệm báo cáo của từng cơ quan."),
            ),
            amend,
        ))
        .chain(std::iter::repeat_n(
            (
                Position::Disagree,
                Some("Nội dung trùng với quy định đang có hiệu lực."),
            ),
            disagree,
        ));
    for (member, (position, text)) in members.iter().rev().zip(positions) {
        let voter = as_actor(app, member).await?;
        let vote = Cast {
            ballot: ballot.id,
            position,
            text: text.map(str::to_owned),
            idempotency_key: format!("demo-{}", member.id),
        };
        cast(app, &voter, vote).await?;
    }
    Ok(())
}

/// The first holder of an office.
pub(super) async fn actor(app: &App, office: Office) -> anyhow::Result<Actor> {
    let today = rules::deadline::local_date(app.clock.now());
    let holders = people::holding(app.store.reader(), |one| one == office, today).await?;
    match holders.first() {
        Some(mandate) => Ok(as_actor(app, mandate).await?),
        None => bail!("nobody holds the office {office:?}"),
    }
}

async fn as_actor(app: &App, mandate: &mandate::Model) -> anyhow::Result<Actor> {
    let account = account::Entity::rows()
        .filter(account::Column::PersonId.eq(mandate.person_id))
        .one(app.store.reader())
        .await?
        .context("a member without an account")?;
    Ok(Actor {
        account_id: account.id,
        session_id: Uuid::nil(),
        person_id: mandate.person_id,
        mandate_id: mandate.id,
        office: mandate.office.0,
        unit_id: mandate.unit_id,
        lent: Vec::new(),
        assists: mandate.assists_id,
    })
}
