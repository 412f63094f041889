//! The result sheet of a ballot (B19), by name (B18), to be signed by the head of the Office.

use chrono::{DateTime, Utc};
use export::form::{Letterhead, close, letterhead, title};
use export::{Block, Cell, Document, Paragraph, Row, Table};
use rules::ballot::{DecisionKind, OrderReason, Position, ResolutionKind, Tally};
use rules::parameter::VoteOptions;

use super::{moment, place};

/// What the sheet says.
pub struct ResultSheet {
    pub province: String,
    pub title: String,
    pub round: i32,
    pub lead: String,
    pub order_reason: Option<OrderReason>,
    pub opened_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    pub tally: Tally,
    pub amend_counts: bool,
    /// What a member could say (B2).
    pub options: VoteOptions,
    pub collective_basis: Option<String>,
    pub decision: Option<(DecisionKind, Option<String>)>,
    pub members: Vec<Member>,
    /// What sessions decided, and where it was announced (B27, B4).
    pub sessions: Vec<String>,
    pub now: DateTime<Utc>,
}

pub struct Member {
    pub name: String,
    pub title: String,
    /// What counts, and how it came.
    pub counted: Option<Opinion>,
    /// What came too late: kept, not counted (B12).
    pub late: Option<Opinion>,
    /// The signed form, where it differs from the member's own cast (4.8).
    pub differs: Option<Opinion>,
}

pub struct Opinion {
    pub position: Position,
    pub text: Option<String>,
    pub at: DateTime<Utc>,
    /// Signed on paper and entered by the Office.
    pub on_paper: bool,
    /// Why the member contests the form (B28).
    pub contested: Option<String>,
    /// How the amendment was dealt with (B10).
    pub resolution: Option<(ResolutionKind, String)>,
}

impl ResultSheet {
    pub fn document(&self) -> Document {
        let above = format!("Ủy ban nhân dân\n{}", self.province);
        let dated = format!(
            "{}, ngày      tháng      năm {}",
            place(&self.province),
            self.now.with_timezone(&rules::deadline::LOCAL).format("%Y")
        );
        let mut blocks = vec![letterhead(&Letterhead {
            above: &above,
            issuer: "Văn phòng",
            number: "Số:         /BC-VP",
            place_and_date: &dated,
        })];
        let about = format!(
            "Kết quả lấy ý kiến thành viên Ủy ban nhân dân bằng phiếu\n{}",
            self.title
        );
        blocks.extend(title("Báo cáo", &about));
        blocks.extend(self.course().into_iter().map(Block::from));
        blocks.push(heading("1. Kết quả"));
        blocks.push(self.totals());
        blocks.push(Paragraph::new(self.outcome()).bold().spaced(8).into());
        blocks.push(heading("2. Ý kiến của từng thành viên"));
        blocks.push(self.by_name());
        blocks.extend(self.decided().into_iter().map(Block::from));
        let lead = self.lead.as_str();
        let told = [
            "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
            "Các Ủy viên UBND tỉnh",
            lead,
        ];
        blocks.push(Paragraph::new("").into());
        blocks.push(close(&told, "Chánh Văn phòng"));
        Document {
            title: format!("Kết quả lấy ý kiến: {}", self.title),
            landscape: false,
            blocks,
        }
    }

    fn course(&self) -> Vec<Paragraph> {
        let mut lines = vec![format!("Cơ quan chủ trì: {}.", self.lead)];
        if self.round > 1 {
            lines.push(format!(
                "Lần lấy ý kiến thứ {}, về dự thảo mới.",
                self.round
            ));
        }
        if let Some(reason) = self.order_reason {
            lines.push(format!("Lý do lấy ý kiến bằng phiếu: {}.", ordered(reason)));
        }
        if let Some(basis) = &self.collective_basis {
            lines.push(format!(
                "Nội dung do tập thể quyết định theo đa số: {basis}."
            ));
        }
        if let (Some(opened), Some(closed)) = (self.opened_at, self.closed_at) {
            lines.push(format!(
                "Mở lúc {}; đóng lúc {}.",
                moment(opened),
                moment(closed)
            ));
        }
        lines.into_iter().map(Paragraph::new).collect()
    }

    fn totals(&self) -> Block {
        let (tally, counts) = (&self.tally, self.tally.counts);
        let late = self.members.iter().filter(|member| member.late.is_some());
        let amend = match self.amend_counts {
            true => "Đồng ý, có ý kiến bổ sung, sửa đổi (tính là đồng ý)",
            false => "Đồng ý, có ý kiến bổ sung, sửa đổi (không tính là đồng ý)",
        };
        let abstained = match self.options {
            VoteOptions::Three => None,
            VoteOptions::WithAbstention => Some((
                "Không biểu quyết (không tính là đồng ý)",
                counts.abstain as usize,
            )),
        };
        let rows = [
            ("Thành viên tại chức khi mở phiếu", tally.base as usize),
            ("Đồng ý", counts.agree as usize),
            (amend, counts.amend as usize),
            ("Không đồng ý", counts.disagree as usize),
        ];
        let rows = rows.into_iter().chain(abstained).chain([
            (
                "Không trả lời (không tính là đồng ý)",
                tally.silent as usize,
            ),
            ("Ý kiến gửi muộn (ghi nhận, không tính)", late.count()),
            (
                "Số phiếu đồng ý cần có (quá nửa tổng số)",
                tally.needed as usize,
            ),
            ("Số phiếu đồng ý", tally.agreeing as usize),
        ]);
        let rows = rows.map(|(what, many)| {
            Row::of([
                Paragraph::new(what).sized(12),
                Paragraph::new(many.to_string()).sized(12).bold().center(),
            ])
        });
        grid(vec![6, 1], 0, rows.collect())
    }

    fn outcome(&self) -> String {
        let tally = &self.tally;
        let of = format!("{}/{} thành viên đồng ý", tally.agreeing, tally.base);
        match tally.passed() {
            true => format!("Kết luận: thông qua ({of}, quá nửa tổng số)."),
            false => format!("Kết luận: không thông qua ({of}, không quá nửa tổng số)."),
        }
    }

    fn by_name(&self) -> Block {
        let head = [
            "TT",
            "Thành viên",
            "Ý kiến",
            "Nội dung",
            "Thời điểm, ghi chú",
        ];
        let mut rows = vec![Row::of(
            head.map(|text| Paragraph::new(text).sized(12).bold().center()),
        )];
        rows.extend((1..).zip(&self.members).map(|(n, member)| row(n, member)));
        grid(vec![5, 22, 18, 35, 20], 1, rows)
    }

    fn decided(&self) -> Vec<Paragraph> {
        let Some((kind, note)) = &self.decision else {
            return vec![Paragraph::new("Chủ tịch Ủy ban nhân dân chưa quyết định.")];
        };
        let mut said = format!("Chủ tịch Ủy ban nhân dân quyết định: {}.", decision(*kind));
        if let Some(note) = note {
            said = format!("{said} {note}");
        }
        let sessions = self
            .sessions
            .iter()
            .map(|text| Paragraph::new(text.clone()));
        std::iter::once(Paragraph::new(said))
            .chain(sessions)
            .collect()
    }
}

fn row(n: usize, member: &Member) -> Row {
    let small = |text: String| Paragraph::new(text).sized(12).spaced(0);
    let who = vec![
        small(member.name.clone()).bold(),
        small(member.title.clone()),
    ];
    let (said, text, notes) = match (&member.counted, &member.late) {
        (Some(counted), late) => {
            let mut notes = vec![came(counted)];
            notes.extend(late.iter().map(|late| {
                format!(
                    "Gửi muộn, không tính: {} ({})",
                    position(late.position),
                    came(late)
                )
            }));
            (position(counted.position), texts(counted), notes)
        }
        (None, Some(late)) => (
            "Không trả lời trong hạn",
            texts(late),
            vec![format!(
                "Gửi muộn, không tính: {} ({})",
                position(late.position),
                came(late)
            )],
        ),
        (None, None) => ("Không trả lời", Vec::new(), Vec::new()),
    };
    let objection = member.counted.iter().filter_map(|counted| {
        let reason = counted.contested.as_deref()?;
        Some(format!(
            "Thành viên không công nhận phiếu giấy này: {reason}"
        ))
    });
    let differs = member.differs.iter().map(|form| {
        let text = form.text.as_deref().map(|text| format!(": {text}"));
        let why = match &form.contested {
            Some(reason) => format!("Phiếu giấy bị thành viên phản đối ({reason}), không tính"),
            None => "Phiếu giấy ghi khác, không tính".to_owned(),
        };
        format!(
            "{why}: {}{} ({})",
            position(form.position),
            text.unwrap_or_default(),
            came(form)
        )
    });
    let notes = notes.into_iter().chain(objection).chain(differs);
    let notes: Vec<_> = notes.map(small).collect();
    Row {
        cells: vec![
            small(n.to_string()).center().into(),
            Cell::new(who),
            small(said.to_owned()).into(),
            Cell::new(text.into_iter().map(small).collect()),
            Cell::new(notes),
        ],
    }
}

fn texts(opinion: &Opinion) -> Vec<String> {
    let resolution = opinion.resolution.as_ref().map(|(kind, note)| match kind {
        ResolutionKind::Accepted => format!("Tiếp thu: {note}"),
        ResolutionKind::Explained => format!("Giải trình: {note}"),
    });
    opinion.text.clone().into_iter().chain(resolution).collect()
}

fn came(opinion: &Opinion) -> String {
    match opinion.on_paper {
        true => format!("Phiếu giấy, nhận lúc {}", moment(opinion.at)),
        false => moment(opinion.at),
    }
}

fn heading(text: &str) -> Block {
    Paragraph::new(text).bold().into()
}

fn grid(widths: Vec<u32>, head: usize, rows: Vec<Row>) -> Block {
    Table {
        widths,
        borders: true,
        head,
        rows,
    }
    .into()
}

fn position(position: Position) -> &'static str {
    match position {
        Position::Agree => "Đồng ý",
        Position::AgreeWithAmendments => "Đồng ý, có ý kiến bổ sung, sửa đổi",
        Position::Disagree => "Không đồng ý",
        Position::Abstain => "Không biểu quyết",
    }
}

fn ordered(reason: OrderReason) -> &'static str {
    match reason {
        OrderReason::Urgent => "việc gấp",
        OrderReason::NoCollectiveDebateNeeded => "không cần thảo luận tập thể",
    }
}

fn decision(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Approve => "phê duyệt",
        DecisionKind::ReturnForAmendments => "trả lại để hoàn thiện theo ý kiến",
        DecisionKind::ToSession => "đưa ra thảo luận tại phiên họp",
        DecisionKind::Return => "trả lại cơ quan chủ trì",
        DecisionKind::Stop => "dừng",
    }
}
