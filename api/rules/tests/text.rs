//! The door for words and the door for days: every sign that there is, and many texts.
#![cfg(test)]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rules::Refusal;
use rules::day;
use rules::text::{
    check_key, check_line, check_optional_text, check_text, cleaned, composed, folded, is_blank,
    letters, line, search_key, text,
};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What may stand in a document (XML 1.0, 2.2), without the controls that it would allow.
fn is_kept(c: char) -> bool {
    let xml = matches!(c, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    xml && (!c.is_control() || c == '\t' || c == '\n')
}

#[test]
fn every_sign_is_kept_or_not_and_once_only() {
    for c in '\0'..=char::MAX {
        let sign = c.to_string();
        let once = cleaned(&sign);
        assert!(once.chars().all(is_kept), "{c:?}");
        assert!(is_nfc(&once), "{c:?}");
        assert_eq!(cleaned(&once), once, "{c:?}");
        // What is dropped is empty, and what is not is something, unless it is a blank or a mark.
        if once.is_empty() {
            assert!(is_blank(&sign), "{c:?}");
        }
        assert_eq!(is_blank(&sign), is_blank(&once), "{c:?}");
    }
}

#[test]
fn what_nobody_sees_is_nothing() {
    for nothing in [
        "",
        " ",
        "\t\n",
        "\u{a0}",
        "\u{ad}",
        "\u{115f}",
        "\u{1160}",
        "\u{1680}",
        "\u{180e}",
        "\u{2003}",
        "\u{200b}",
        "\u{200c}",
        "\u{200d}",
        "\u{200e}",
        "\u{200f}",
        "\u{2028}",
        "\u{202e}",
        "\u{202f}",
        "\u{2060}",
        "\u{2066}",
        "\u{2069}",
        "\u{2800}",
        "\u{3000}",
        "\u{3164}",
        "\u{fe0f}",
        "\u{feff}",
        "\u{ffa0}",
        "\u{fffe}",
        "\u{ffff}",
        "\u{e0041}",
        "\0",
        "\u{1b}",
        "\u{301}",
        " \u{200b}\u{3164}\u{2800} ",
    ] {
        assert!(is_blank(nothing), "{nothing:?}");
        let field = "title";
        assert_eq!(
            check_text(field, nothing, 9),
            Err(Refusal::Required { field })
        );
        assert_eq!(
            check_line(field, nothing, 9),
            Err(Refusal::Required { field })
        );
        let absent = check_optional_text(field, Some(nothing.to_owned()), 9);
        assert_eq!(absent, Ok(None), "{nothing:?}");
    }
    for something in ["a", "ế", ".", "\u{fffd}", "👍🏽", "漢", "\u{e000}"] {
        assert!(!is_blank(something), "{something:?}");
    }
}

#[test]
fn a_text_is_composed_its_line_ends_are_one_sign_and_nothing_in_it_is_invisible() {
    for (raw, kept) in [
        ("Sở Nội vụ", "Sở Nội vụ"),
        ("So\u{31b}\u{309} No\u{323}\u{302}i vu\u{323}", "Sở Nội vụ"),
        // As the Vietnamese keyboard of Windows types: a letter, then its tone.
        ("S\u{1a1}\u{309} N\u{f4}\u{323}i", "Sở Nội"),
        ("e\u{200b}\u{302}\u{301}", "ế"),
        (
            "một\r\nhai\rba\u{b}bốn\u{c}năm\u{85}sáu\u{2028}bảy\u{2029}tám",
            "một\nhai\nba\nbốn\nnăm\nsáu\nbảy\ntám",
        ),
        ("một\r\n\r\nhai", "một\n\nhai"),
        ("\tlùi vào", "lùi vào"),
        ("a\tb", "a\tb"),
        ("lương\u{202e}gnơưl", "lươnggnơưl"),
        ("hàn\u{fffe}h chính\u{ffff}", "hành chính"),
        ("phối\u{ad}hợp", "phốihợp"),
        ("\u{feff}Tờ trình \u{200e}", "Tờ trình"),
        ("👩\u{200d}👧", "👩👧"),
    ] {
        assert_eq!(text(raw), kept, "{raw:?}");
    }
    let one = line("  Tờ\r\ntrình \u{a0}\u{3000} số\t1\u{2800}");
    assert_eq!(one, "Tờ trình số 1");
}

#[test]
fn names_are_compared_folded() {
    for same in [
        "So\u{31b}\u{309} No\u{323}\u{302}i vu\u{323}",
        "SỞ NỘI VỤ",
        "Sở  Nội vụ",
        "Sở\u{a0}Nội vụ",
        " Sở Nội\u{200b} vụ ",
        "Sở\r\nNội vụ",
    ] {
        assert_eq!(folded(same), "sở nội vụ", "{same:?}");
    }
    assert_ne!(folded("Sở Nội vu"), folded("Sở Nội vụ"));
    assert_eq!(
        search_key("Nguye\u{302}\u{303}n\u{200b} Đình"),
        "nguyen dinh"
    );
}

#[test]
fn a_password_is_composed_and_counted_by_letters() {
    let (windows, decomposed) = ("\u{ea}\u{301}", "e\u{302}\u{301}");
    for typed in ["ế".repeat(4), windows.repeat(4), decomposed.repeat(4)] {
        assert_eq!(letters(&typed), 4, "{typed:?}");
        assert_eq!(composed(&typed), "ếếếế");
    }
    assert_eq!(letters("x\u{303}"), 1);
    // It is no word: nothing is left out of it.
    assert_eq!(composed(" a\u{200b}\t"), " a\u{200b}\t");
}

#[test]
fn a_key_is_taken_as_it_is_or_not_at_all() {
    let field = "idempotencyKey";
    assert_eq!(check_key(" 0197-ab ").as_deref(), Ok("0197-ab"));
    assert_eq!(check_key(" "), Err(Refusal::Required { field }));
    assert_eq!(
        check_key(&"a".repeat(101)),
        Err(Refusal::TooLong { field, max: 100 })
    );
    for bad in ["\0", "a\u{200b}b", "\u{200b}", "e\u{301}", "a\r\nb"] {
        assert_eq!(check_key(bad), Err(Refusal::BadText { field }), "{bad:?}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let signs = prop_oneof![
        any::<char>(),
        prop::sample::select(vec![
            'e', 'ê', 'ế', '\u{301}', '\u{302}', '\u{323}', '\u{31b}', ' ', '\r', '\n', '\u{b}',
            '\u{a0}', '\u{200b}', '\u{2800}', '\u{3164}', '\u{1100}', '\u{1161}', '\u{fb2c}',
        ]),
    ];
    prop::collection::vec(signs, 0..24).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn the_door_is_passed_once(raw in any_text()) {
        for door in [cleaned, text, line, folded] {
            let once = door(&raw);
            prop_assert_eq!(door(&once), once.clone());
            prop_assert!(is_nfc(&once));
            prop_assert!(once.chars().all(is_kept));
        }
        prop_assert_eq!(text(&cleaned(&raw)), text(&raw));
        prop_assert_eq!(line(&text(&raw)), line(&raw));
        prop_assert_eq!(is_blank(&text(&raw)), is_blank(&raw));
        prop_assert!(!line(&raw).contains('\n'));
    }

    #[test]
    fn however_it_was_typed_it_is_one_text(raw in any_text()) {
        let spread: String = raw.nfd().collect();
        prop_assert_eq!(cleaned(&spread), cleaned(&composed(&raw)));
        prop_assert_eq!(letters(&spread), letters(&raw));
    }

    #[test]
    fn any_day_is_read_as_it_is_written(days in 0..56_400_u64) {
        let of = day::FIRST + Days::new(days);
        for form in ["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%-d/%-m/%Y"] {
            let written = of.format(form).to_string();
            prop_assert_eq!(day::read(&written), Some(of), "{}", written);
        }
        prop_assert_eq!(day::read_iso(&of.to_string()), Some(of));
        prop_assert_eq!(day::check_day("date", of), Ok(of));
        prop_assert_eq!(day::read(&of.format("%d/%m/%y").to_string()), None);
    }
}

#[test]
fn a_year_has_four_digits_and_lies_within_reach() {
    for text in [
        "01/09/26",
        "31/12/30",
        "26-12-01",
        "1/2026",
        "2026",
        "01/09/026",
        "01/09/02026",
        "2026-13-01",
        "30/02/2026",
        "01/09-2026",
        "+026-01-01",
        "-026-01-01",
        "2026-1-1x",
        "",
        "12 tháng 9",
        "٠١/٠٩/٢٠٢٦",
    ] {
        assert_eq!(day::read(text), None, "{text}");
        assert_eq!(day::read_iso(text), None, "{text}");
    }
    assert_eq!(day::read_iso("2026-1-1"), None);
    let of = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let today = of(2026, 11, 23);
    let far = |field, last| {
        Err(Refusal::DayOutOfReach {
            field,
            first: day::FIRST,
            last,
        })
    };
    for out in [
        of(26, 12, 1),
        of(1945, 9, 1),
        of(2100, 1, 1),
        of(9999, 1, 1),
        NaiveDate::MIN,
    ] {
        assert_eq!(day::check_day("startsOn", out), far("startsOn", day::LAST));
        assert!(!day::is_within_reach(out));
    }
    // A letter is not of next year; a history may be of 2013.
    let last = of(2026, 11, 26);
    for out in [
        of(26, 11, 1),
        of(2026, 11, 27),
        of(2062, 11, 1),
        of(9999, 1, 1),
    ] {
        assert_eq!(
            day::check_letter_day("letterDate", out, today),
            far("letterDate", last)
        );
    }
    for good in [of(2013, 11, 25), today, last] {
        assert_eq!(day::check_letter_day("letterDate", good, today), Ok(good));
    }
}
