//! The question (X1, X2) and the detector (X11).
#![cfg(test)]

use rules::Refusal;
use rules::secrecy::{Marks, ask, ask_about, in_name, in_text};
use unicode_normalization::UnicodeNormalization;

fn marks() -> Marks {
    Marks::parse("TUYỆT MẬT;TỐI MẬT;MẬT").unwrap()
}

#[test]
fn x1_yes_is_refused_and_silence_too_where_there_is_content() {
    assert_eq!(ask(Some(true), false), Err(Refusal::SecretContent));
    assert_eq!(ask(Some(true), true), Err(Refusal::SecretContent));
    let unanswered = Err(Refusal::Required {
        field: "secretContent",
    });
    assert_eq!(ask(None, true), unanswered);
    assert_eq!(ask(None, false), Ok(()));
    assert_eq!(ask(Some(false), true), Ok(()));
    assert_eq!(ask_about(None, &[None, Some("  ")]), Ok(()));
    assert_eq!(ask_about(None, &[None, Some("x")]), unanswered);
}

#[test]
fn x11_a_mark_in_a_text_is_seen() {
    for text in [
        "MẬT",
        "Mật",
        "(MẬT)",
        "UBND TỈNH MINH HỌA\nMẬT\nSố: 12/BC-UBND",
        "Báo cáo [MẬT] về an ninh",
        "Báo cáo - MẬT - năm 2026",
        "TỐI MẬT",
        "Tối mật",
        "UBND TỈNH TỐI MẬT CỘNG HÒA XÃ HỘI",
        "(Tối mật)",
        "TUYỆT  MẬT",
        "Độ mật: Mật",
        "độ mật: tối mật",
        "Độ mật - Tuyệt mật",
        "ĐỘ MẬT: A",
        "Độ mật C.",
    ] {
        assert!(in_text(&marks(), text), "{text}");
        let apart: String = text.nfd().collect();
        assert!(in_text(&marks(), &apart), "{text} in single marks");
    }
}

#[test]
fn x11_the_same_letters_in_other_words_are_no_mark() {
    for text in [
        "mật khẩu",
        "MẬT KHẨU",
        "bảo mật",
        "BẢO MẬT",
        "AN TOÀN, BẢO MẬT, DỮ LIỆU",
        "bí mật kinh doanh",
        "BÍ MẬT NHÀ NƯỚC",
        "mật độ xây dựng",
        "MẬT ĐỘ",
        "mật ong",
        "(MẬT ONG)",
        "đường, mật, sữa",
        "mật",
        "Tài liệu tối mật do cơ quan công an xác định",
        "Độ mật: Không",
        "Độ mật: Thường",
        "Độ mật:",
        "tốc độ mật mã hóa",
        "Mặt trận Tổ quốc",
        "MẶT BẰNG",
        "MAT",
        "TÔI MẤT",
        "A",
        "",
    ] {
        assert!(!in_text(&marks(), text), "{text}");
    }
}

#[test]
fn x11_a_mark_in_a_name_is_seen() {
    for name in [
        "MẬT.pdf",
        "MẬT_Tờ trình.docx",
        "Tờ trình (MẬT).pdf",
        "Tờ trình-MẬT.pdf",
        "tối mật - báo cáo.pdf",
        "Báo cáo tuyệt mật.xlsx",
        "TOI-MAT_bao-cao.pdf",
        "TOI MAT.pdf",
        "bao_cao_tuyet_mat.pdf",
        "Độ mật A.pdf",
    ] {
        assert!(in_name(&marks(), name), "{name}");
        assert!(in_name(&marks(), &name.nfd().collect::<String>()), "{name}");
    }
    for name in [
        "Bảo mật thông tin.pdf",
        "BẢO_MẬT.pdf",
        "MẬT_ĐỘ_dân_cư.pdf",
        "mật ong.pdf",
        "Bí mật nhà nước - danh mục.pdf",
        "MAT-BANG.pdf",
        "toi mat vi.pdf",
        "tom tat.pdf",
        "Mặt bằng.pdf",
    ] {
        assert!(!in_name(&marks(), name), "{name}");
    }
}

#[test]
fn x11_the_marks_are_the_provinces_own() {
    assert!(Marks::parse("").is_none() && Marks::parse("MẬT;").is_none());
    assert!(Marks::parse("MẬT; ;x").is_none());
    let own = Marks::parse("LƯU HÀNH NỘI BỘ").unwrap();
    assert!(in_text(&own, "LƯU HÀNH NỘI BỘ") && !in_text(&own, "MẬT"));
}
