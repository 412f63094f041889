//! Units, people and mandates of the demonstration province.
//!
//! Nobody is a real person: everybody is called by an office. Names of units are those of a province
//! of 2026; the first eight of the Office's side come from the plan of Quảng Ngãi (seed 004).

use std::collections::HashMap;

use anyhow::Context;
use chrono::NaiveDate;
use rules::mandate::{Office, UnitKind};
use uuid::Uuid;

use super::MAKER;
use super::accounts::{Account, new_password};
use crate::app::{App, Work};
use crate::auth::password;
use crate::command::people::{NewMandate, NewUnit, add_account, add_mandate, add_person, add_unit};
use crate::command::province::{found, load_calendar};

/// The term of the committee began.
const TERM: NaiveDate = match NaiveDate::from_ymd_opt(2026, 7, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// A unit: key, kind, name, short name.
type Unit = (&'static str, UnitKind, &'static str, &'static str);

const UNITS: [Unit; 21] = [
    ("vp", UnitKind::Office, "Văn phòng UBND tỉnh", "Văn phòng"),
    (
        "tthc",
        UnitKind::Division,
        "Trung tâm Phục vụ - Kiểm soát TTHC tỉnh",
        "Trung tâm TTHC",
    ),
    (
        "tcd",
        UnitKind::Division,
        "Ban Tiếp công dân tỉnh",
        "Ban Tiếp công dân",
    ),
    ("noivu", UnitKind::Department, "Sở Nội vụ", "Sở Nội vụ"),
    ("tuphap", UnitKind::Department, "Sở Tư pháp", "Sở Tư pháp"),
    (
        "taichinh",
        UnitKind::Department,
        "Sở Tài chính",
        "Sở Tài chính",
    ),
    (
        "xaydung",
        UnitKind::Department,
        "Sở Xây dựng",
        "Sở Xây dựng",
    ),
    (
        "nnmt",
        UnitKind::Department,
        "Sở Nông nghiệp và Môi trường",
        "Sở NN và MT",
    ),
    (
        "congthuong",
        UnitKind::Department,
        "Sở Công Thương",
        "Sở Công Thương",
    ),
    (
        "khcn",
        UnitKind::Department,
        "Sở Khoa học và Công nghệ",
        "Sở KH và CN",
    ),
    (
        "vhttdl",
        UnitKind::Department,
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở VHTTDL",
    ),
    (
        "gddt",
        UnitKind::Department,
        "Sở Giáo dục và Đào tạo",
        "Sở GD và ĐT",
    ),
    ("yte", UnitKind::Department, "Sở Y tế", "Sở Y tế"),
    (
        "dttg",
        UnitKind::Department,
        "Sở Dân tộc và Tôn giáo",
        "Sở DT và TG",
    ),
    (
        "ngoaivu",
        UnitKind::Department,
        "Sở Ngoại vụ",
        "Sở Ngoại vụ",
    ),
    (
        "thanhtra",
        UnitKind::Department,
        "Thanh tra tỉnh",
        "Thanh tra tỉnh",
    ),
    (
        "kkt",
        UnitKind::Department,
        "Ban Quản lý Khu kinh tế tỉnh",
        "Ban QL Khu kinh tế",
    ),
    (
        "duan",
        UnitKind::Department,
        "Ban Quản lý dự án đầu tư xây dựng tỉnh",
        "Ban QL dự án",
    ),
    (
        "congan",
        UnitKind::CentralAgency,
        "Công an tỉnh",
        "Công an tỉnh",
    ),
    (
        "quansu",
        UnitKind::CentralAgency,
        "Bộ Chỉ huy Quân sự tỉnh",
        "Bộ CHQS tỉnh",
    ),
    (
        "bienphong",
        UnitKind::CentralAgency,
        "Ban Chỉ huy Bộ đội Biên phòng tỉnh",
        "Ban CH BĐBP tỉnh",
    ),
];

/// A person: login, mandates as (office, unit key, title), and whether the account is shown.
type Person = (&'static str, &'static [Hat], bool);
type Hat = (Office, &'static str, &'static str);

const MEMBER: &str = "Ủy viên UBND tỉnh";

/// A head of an agency who is a member of the committee too: two hats.
macro_rules! member_head {
    ($login:literal, $unit:literal, $title:literal, $shown:literal) => {
        (
            $login,
            &[
                (Office::CommitteeMember, "", MEMBER),
                (Office::AgencyHead, $unit, $title),
            ],
            $shown,
        )
    };
}

const PEOPLE: [Person; 32] = [
    (
        "chutich",
        &[(Office::Chair, "", "Chủ tịch UBND tỉnh")],
        true,
    ),
    (
        "pct.thuongtruc",
        &[(Office::ViceChair, "", "Phó Chủ tịch Thường trực UBND tỉnh")],
        true,
    ),
    (
        "pct.kinhte",
        &[(Office::ViceChair, "", "Phó Chủ tịch UBND tỉnh (kinh tế)")],
        false,
    ),
    (
        "pct.vanxa",
        &[(
            Office::ViceChair,
            "",
            "Phó Chủ tịch UBND tỉnh (văn hóa - xã hội)",
        )],
        false,
    ),
    (
        "pct.noichinh",
        &[(Office::ViceChair, "", "Phó Chủ tịch UBND tỉnh (nội chính)")],
        false,
    ),
    (
        "uyvien",
        &[(
            Office::CommitteeMember,
            "",
            "Ủy viên UBND tỉnh, Chỉ huy trưởng Bộ CHQS tỉnh",
        )],
        true,
    ),
    (
        "uyvien.congan",
        &[(
            Office::CommitteeMember,
            "",
            "Ủy viên UBND tỉnh, Giám đốc Công an tỉnh",
        )],
        false,
    ),
    (
        "uyvien.bienphong",
        &[(
            Office::CommitteeMember,
            "",
            "Ủy viên UBND tỉnh, Chỉ huy trưởng Bộ đội Biên phòng tỉnh",
        )],
        false,
    ),
    (
        "uyvien.chuyentrach1",
        &[(
            Office::CommitteeMember,
            "",
            "Ủy viên UBND tỉnh chuyên trách (nông thôn)",
        )],
        false,
    ),
    (
        "uyvien.chuyentrach2",
        &[(
            Office::CommitteeMember,
            "",
            "Ủy viên UBND tỉnh chuyên trách (đô thị)",
        )],
        false,
    ),
    (
        "uyvien.chuyentrach3",
        &[(
            Office::CommitteeMember,
            "",
            "Ủy viên UBND tỉnh chuyên trách (miền núi)",
        )],
        false,
    ),
    member_head!("giamdoc.sonoivu", "noivu", "Giám đốc Sở Nội vụ", true),
    member_head!("uyvien.tuphap", "tuphap", "Giám đốc Sở Tư pháp", false),
    member_head!(
        "uyvien.taichinh",
        "taichinh",
        "Giám đốc Sở Tài chính",
        false
    ),
    member_head!("uyvien.xaydung", "xaydung", "Giám đốc Sở Xây dựng", false),
    member_head!(
        "uyvien.nnmt",
        "nnmt",
        "Giám đốc Sở Nông nghiệp và Môi trường",
        false
    ),
    member_head!(
        "uyvien.congthuong",
        "congthuong",
        "Giám đốc Sở Công Thương",
        false
    ),
    member_head!(
        "uyvien.khcn",
        "khcn",
        "Giám đốc Sở Khoa học và Công nghệ",
        false
    ),
    member_head!(
        "uyvien.vhttdl",
        "vhttdl",
        "Giám đốc Sở Văn hóa, Thể thao và Du lịch",
        false
    ),
    member_head!(
        "uyvien.gddt",
        "gddt",
        "Giám đốc Sở Giáo dục và Đào tạo",
        false
    ),
    member_head!("uyvien.yte", "yte", "Giám đốc Sở Y tế", false),
    member_head!(
        "uyvien.dttg",
        "dttg",
        "Giám đốc Sở Dân tộc và Tôn giáo",
        false
    ),
    member_head!("uyvien.ngoaivu", "ngoaivu", "Giám đốc Sở Ngoại vụ", false),
    member_head!("uyvien.thanhtra", "thanhtra", "Chánh Thanh tra tỉnh", false),
    member_head!(
        "uyvien.kkt",
        "kkt",
        "Trưởng ban Ban Quản lý Khu kinh tế tỉnh",
        false
    ),
    (
        "chanhvanphong",
        &[(Office::OfficeHead, "vp", "Chánh Văn phòng UBND tỉnh")],
        true,
    ),
    (
        "chuyenvien.vanphong",
        &[(
            Office::OfficeSpecialist,
            "vp",
            "Chuyên viên Văn phòng UBND tỉnh",
        )],
        true,
    ),
    (
        "trungtam.tthc",
        &[(
            Office::AgencyHead,
            "tthc",
            "Giám đốc Trung tâm Phục vụ - Kiểm soát TTHC tỉnh",
        )],
        true,
    ),
    (
        "truongban.tiepcongdan",
        &[(
            Office::AgencyHead,
            "tcd",
            "Trưởng ban Ban Tiếp công dân tỉnh",
        )],
        false,
    ),
    (
        "giamdoc.duan",
        &[(
            Office::AgencyHead,
            "duan",
            "Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh",
        )],
        false,
    ),
    (
        "chuyenvien.sonoivu",
        &[(Office::AgencyOfficer, "noivu", "Chuyên viên Sở Nội vụ")],
        true,
    ),
    (
        "quantri",
        &[(Office::Administrator, "", "Quản trị hệ thống")],
        false,
    ),
];

/// Makes the province in an empty database: units, people, mandates, accounts and the working days
/// of 2026. Matters come with `open_matters`.
pub async fn load(app: &App) -> anyhow::Result<Vec<Account>> {
    let mut accounts = Vec::new();
    let mut hashes = Vec::new();
    for (login, hats, shown) in PEOPLE {
        let titles: Vec<_> = hats.iter().map(|(_, _, title)| *title).collect();
        let password = new_password();
        hashes.push(password::hash(&password).await?);
        accounts.push(Account {
            login: login.to_owned(),
            password,
            title: titles.join(" · "),
            shown,
        });
    }
    let work = app.begin_unattended().await?;
    found(&work, MAKER, "Tỉnh minh họa").await?;
    load_calendar(
        &work,
        rules::calendar::rows_2026(),
        "Ngày nghỉ và ngày làm bù năm 2026",
    )
    .await?;
    let units = load_units(&work).await?;
    for ((login, hats, _), hash) in PEOPLE.into_iter().zip(hashes) {
        load_person(&work, &units, login, hats, hash).await?;
    }
    work.commit().await?;
    Ok(accounts)
}

async fn load_units(work: &Work) -> anyhow::Result<HashMap<&'static str, Uuid>> {
    let mut units = HashMap::new();
    for (key, kind, name, short_name) in UNITS {
        let new = NewUnit {
            kind,
            name,
            short_name: Some(short_name),
            starts_on: TERM,
        };
        units.insert(key, add_unit(work, new).await?);
    }
    Ok(units)
}

async fn load_person(
    work: &Work,
    units: &HashMap<&'static str, Uuid>,
    login: &str,
    hats: &[Hat],
    hash: String,
) -> anyhow::Result<()> {
    // A person is known by the last hat: the office that is held by one person only.
    let (_, _, name) = hats.last().context("a person without a mandate")?;
    let person = add_person(work, name).await?;
    for (office, unit, title) in hats {
        let new = NewMandate {
            person,
            office: *office,
            unit: units.get(unit).copied(),
            title,
            starts_on: TERM,
        };
        add_mandate(work, new).await?;
    }
    add_account(work, person, login, hash).await?;
    Ok(())
}
