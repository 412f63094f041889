//! Units, people and mandates of the demonstration province.
//!
//! Nobody is a real person: everybody is called by an office. Names of units are those of a province
//! of 2026; the parts of the Office are from the plan of Quảng Ngãi.

use rules::mandate::{Office, UnitKind};

/// A unit: key, kind, name, short name.
pub type Unit = (&'static str, UnitKind, &'static str, &'static str);

pub const UNITS: [Unit; 26] = [
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
    (
        "hcqt",
        UnitKind::Division,
        "Phòng Hành chính - Quản trị",
        "Phòng HC - QT",
    ),
    (
        "noichinh",
        UnitKind::Division,
        "Phòng Nội chính",
        "Phòng Nội chính",
    ),
    (
        "congbao",
        UnitKind::Division,
        "Trung tâm Công báo và Tin học",
        "Trung tâm Công báo",
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
    // Invented: no such communes exist.
    (
        "minhhoa",
        UnitKind::Commune,
        "UBND xã Minh Hòa (minh họa)",
        "Xã Minh Hòa",
    ),
    (
        "minhan",
        UnitKind::Commune,
        "UBND xã Minh An (minh họa)",
        "Xã Minh An",
    ),
];

/// A person: login, mandates as (office, unit key, title), and whether the account is shown.
pub type Person = (&'static str, &'static [Hat], bool);
pub type Hat = (Office, &'static str, &'static str);

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

pub const PEOPLE: [Person; 37] = [
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
    // The key of an assistant's hat is the login of the member.
    (
        "troly.uyvien",
        &[(
            Office::Assistant,
            "uyvien",
            "Trợ lý Chỉ huy trưởng Bộ CHQS tỉnh",
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
        "phogiamdoc.sonoivu",
        &[(Office::AgencyDeputy, "noivu", "Phó Giám đốc Sở Nội vụ")],
        true,
    ),
    (
        "chutich.minhhoa",
        &[(
            Office::AgencyHead,
            "minhhoa",
            "Chủ tịch UBND xã Minh Hòa (minh họa)",
        )],
        true,
    ),
    (
        "chuyenvien.minhhoa",
        &[(
            Office::AgencyOfficer,
            "minhhoa",
            "Công chức xã Minh Hòa (minh họa)",
        )],
        false,
    ),
    (
        "chutich.minhan",
        &[(
            Office::AgencyHead,
            "minhan",
            "Chủ tịch UBND xã Minh An (minh họa)",
        )],
        false,
    ),
    (
        "quantri",
        &[(Office::Administrator, "", "Quản trị hệ thống")],
        false,
    ),
];
