//! "Bảng tổng hợp, tiếp thu, giải trình ý kiến", in the form that the Office files (C9, C18, C21).

mod document;
#[cfg(test)]
mod tests;
mod workbook;

use chrono::{DateTime, Utc};
use rules::consultation::{Position, ResponseState, Ruling, ToldBy, Treated, Treatment};

pub use document::document;
pub use workbook::workbook;

/// What the table is made of.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub title: String,
    pub owner: String,
    pub round: i32,
    pub opened_at: Option<DateTime<Utc>>,
    pub closes_at: Option<DateTime<Utc>>,
    pub agencies: Vec<Agency>,
    /// Number and heading of each point, in reading order.
    pub points: Vec<String>,
    /// In the order of the points; those of the draft as a whole first.
    pub demands: Vec<Line>,
    /// Answers that came too late: kept, not counted (C16).
    pub late: Vec<Line>,
    pub made_at: DateTime<Utc>,
}

/// An agency asked, and where its answer stands.
#[derive(Clone, Debug)]
pub struct Agency {
    pub name: String,
    pub state: ResponseState,
    /// Of an answer that counts.
    pub position: Option<Position>,
    pub late: bool,
    /// When it was told of the request, and by what (C22).
    pub told: Option<(DateTime<Utc>, ToldBy)>,
    /// The lead keeps its opinion against something that it asks for (C9).
    pub reserved: bool,
}

/// One opinion.
#[derive(Clone, Debug)]
pub struct Line {
    /// Index into the points; none, the draft as a whole.
    pub point: Option<usize>,
    pub agency: String,
    pub position: Position,
    pub text: String,
    pub treated: Treated,
    pub note: String,
    pub ruling_note: String,
}

impl Line {
    /// What is said of the draft as a whole, as it came.
    pub fn whole(agency: String, position: Position, text: Option<String>) -> Self {
        Self {
            point: None,
            agency,
            position,
            text: text.unwrap_or_default(),
            treated: Treated::default(),
            note: String::new(),
            ruling_note: String::new(),
        }
    }
}

pub(super) const HEAD: [&str; 5] = [
    "STT",
    "Điều, khoản",
    "Cơ quan",
    "Ý kiến",
    "Tiếp thu, giải trình",
];
pub(super) const NAME: &str = "Bảng tổng hợp, tiếp thu, giải trình ý kiến";

impl Table {
    pub(super) fn place(&self, line: &Line) -> &str {
        let point = line.point.and_then(|point| self.points.get(point));
        point.map_or("Toàn dự thảo", String::as_str)
    }

    /// C21: what was agreed and what was not, said from the answers.
    pub fn statement(&self) -> Vec<String> {
        let mut said = vec![format!("Đã lấy ý kiến {} cơ quan.", self.agencies.len())];
        let agreeing = |position| self.names(move |agency| agency.position == Some(position));
        let silent = |state| self.names(move |agency| formal(agency) == Some(state));
        let still = |agency: &Agency| {
            let over = [
                ResponseState::DeemedAgreed,
                ResponseState::NoAnswer,
                ResponseState::Unreached,
            ];
            formal(agency).is_some_and(|state| !over.contains(&state))
        };
        for (words, names) in [
            ("Đồng ý", agreeing(Position::Agree)),
            ("Không trả lời, coi như đồng ý", self.deemed()),
            (
                "Đồng ý, có ý kiến bổ sung, sửa đổi",
                agreeing(Position::AgreeWithAmendments),
            ),
            ("Không đồng ý", agreeing(Position::Disagree)),
            ("Cơ quan chủ trì bảo lưu ý kiến với", self.reserved()),
            ("Không liên quan", agreeing(Position::NotConcerned)),
            ("Đã hỏi, không trả lời", silent(ResponseState::NoAnswer)),
            (
                "Yêu cầu chưa đến được cơ quan, không tính là đã hỏi",
                silent(ResponseState::Unreached),
            ),
            ("Chưa trả lời, còn thời hạn", self.names(still)),
            (
                "Trả lời muộn, không tính",
                self.names(|agency| agency.late && agency.position.is_none()),
            ),
        ] {
            if !names.is_empty() {
                said.push(format!("{words} ({}): {}.", names.len(), names.join(", ")));
            }
        }
        let differing = |line: &&Line| {
            !matches!(
                (line.treated.treatment, line.treated.ruling),
                (Some(Treatment::Accepted), _) | (_, Some(Ruling::FollowAgency))
            )
        };
        let mut places: Vec<&str> = Vec::new();
        for line in self.demands.iter().filter(differing) {
            if places.last() != Some(&self.place(line)) {
                places.push(self.place(line));
            }
        }
        if !self.points.is_empty() {
            let points = self.points.len();
            let of_points = places
                .iter()
                .filter(|place| **place != "Toàn dự thảo")
                .count();
            said.push(format!(
                "Thống nhất {}/{points} điểm.",
                points.saturating_sub(of_points)
            ));
        }
        match places.len() {
            0 => said.push("Không còn nội dung chưa thống nhất.".to_owned()),
            few if few <= FEW => said.push(format!("Còn ý kiến khác nhau: {}.", places.join("; "))),
            _ => {
                let numbers: Vec<_> = places.iter().map(|place| number(place)).collect();
                said.push(format!("Còn ý kiến khác nhau: {}.", numbers.join(", ")));
            }
        }
        said
    }

    /// C21: by silence, with the day and the way of telling.
    fn deemed(&self) -> Vec<String> {
        let agencies = self.agencies.iter();
        let deemed = agencies.filter(|agency| formal(agency) == Some(ResponseState::DeemedAgreed));
        deemed
            .map(|agency| match agency.told {
                Some((at, by)) => format!(
                    "{} (báo ngày {} {})",
                    agency.name,
                    rules::deadline::local_date(at).format("%d/%m/%Y"),
                    match by {
                        ToldBy::Notice => "trên hệ thống",
                        ToldBy::Paper => "bằng văn bản giấy",
                    }
                ),
                None => agency.name.clone(),
            })
            .collect()
    }

    /// C21: against whom the lead reserves its opinion, with what the leaders have decided.
    fn reserved(&self) -> Vec<String> {
        let reserved = self.agencies.iter().filter(|agency| agency.reserved);
        reserved
            .map(|agency| {
                let own = |line: &&Line| {
                    line.agency == agency.name
                        && line.treated.treatment == Some(Treatment::Reserved)
                };
                let lines = self.demands.iter().filter(own);
                let mut rulings: Vec<_> = lines.map(|line| ruled(line.treated.ruling)).collect();
                rulings.dedup();
                format!("{} ({})", agency.name, rulings.join("; "))
            })
            .collect()
    }

    fn names(&self, which: impl Fn(&Agency) -> bool) -> Vec<String> {
        let agencies = self.agencies.iter().filter(|agency| which(agency));
        agencies.map(|agency| agency.name.clone()).collect()
    }

    /// The answers in figures and by name, then the deadline.
    pub(super) fn lead(&self) -> Vec<String> {
        let day = |at: Option<DateTime<Utc>>| {
            at.map(|at| {
                at.with_timezone(&rules::deadline::LOCAL)
                    .format("%d/%m/%Y")
                    .to_string()
            })
        };
        let mut lines = vec![format!(
            "Cơ quan lấy ý kiến: {}. Lần {}.",
            self.owner, self.round
        )];
        if let (Some(from), Some(until)) =
            (day(self.opened_at), day(self.closes_at.map(last_second)))
        {
            lines.push(format!("Thời gian lấy ý kiến: từ {from} đến hết {until}."));
        }
        lines.extend(self.statement());
        lines
    }
}

/// More places than this are said by their numbers alone.
const FEW: usize = 10;

/// "Điều 12" of "Điều 12. Thời hạn trả lời".
fn number(place: &str) -> &str {
    place.split_once(". ").map_or(place, |(number, _)| number)
}

/// A deadline at midnight is the end of the day before.
fn last_second(closes_at: DateTime<Utc>) -> DateTime<Utc> {
    closes_at - chrono::TimeDelta::seconds(1)
}

/// Of an agency without an answer that counts: where it stands.
fn formal(agency: &Agency) -> Option<ResponseState> {
    match agency.position {
        Some(_) => None,
        None => Some(agency.state),
    }
}

fn ruled(ruling: Option<Ruling>) -> &'static str {
    match ruling {
        Some(Ruling::FollowLead) => "Lãnh đạo UBND quyết định theo cơ quan chủ trì",
        Some(Ruling::FollowAgency) => "Lãnh đạo UBND quyết định theo cơ quan góp ý",
        Some(Ruling::Return) => "Lãnh đạo UBND trả lại để xử lý",
        None => "chưa có quyết định",
    }
}

pub(super) fn position_words(position: Position) -> &'static str {
    match position {
        Position::Agree => "Đồng ý",
        Position::AgreeWithAmendments => "Đề nghị bổ sung, sửa đổi",
        Position::Disagree => "Không đồng ý",
        Position::NotConcerned => "Không liên quan",
    }
}

/// The opinion as the table says it.
pub(super) fn opinion(line: &Line) -> String {
    match line.text.as_str() {
        "" => position_words(line.position).to_owned(),
        text => format!("{}: {text}", position_words(line.position)),
    }
}

/// What became of it.
pub(super) fn outcome(line: &Line) -> String {
    let treatment = match line.treated.treatment {
        Some(Treatment::Accepted) => "Tiếp thu",
        Some(Treatment::Explained) => "Giải trình",
        Some(Treatment::Reserved) => "Bảo lưu ý kiến",
        None => return "Chưa xử lý".to_owned(),
    };
    let mut words = format!("{treatment}: {}", line.note);
    let ruling = match line.treated.ruling {
        Some(Ruling::FollowLead) => "theo ý kiến cơ quan chủ trì",
        Some(Ruling::FollowAgency) => "theo ý kiến cơ quan góp ý",
        Some(Ruling::Return) => "trả lại để xử lý",
        None => return words,
    };
    words.push_str(&format!(
        "\nLãnh đạo UBND quyết định {ruling}: {}",
        line.ruling_note
    ));
    words
}
