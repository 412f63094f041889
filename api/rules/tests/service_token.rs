//! What a service token may do, how long it lasts, and where a browser may use it.

use chrono::{Days, NaiveDate};
use rules::Coded;
use rules::mandate::Act;
use rules::refusal::Code;
use rules::service_token::{
    Area, check_expiry, check_origin, is_live, may, sees_summary, sees_tally,
};

#[test]
fn x5_a_token_reads_its_areas_and_does_nothing_else() {
    let reads = |areas: &[Area]| -> Vec<Act> {
        let acts = Act::ALL.iter().copied();
        acts.filter(|act| may(areas, *act)).collect()
    };
    assert_eq!(reads(&[]), [Act::ReadCommon]);
    for (area, act) in [
        (Area::Programmes, Act::ReadProgrammes),
        (Area::Tasks, Act::ReadTasks),
        (Area::Consultations, Act::ReadConsultations),
        (Area::Ballots, Act::ReadBallots),
    ] {
        let mut expected = [Act::ReadCommon, act];
        expected.sort();
        assert_eq!(reads(&[area]), expected, "{area:?}");
    }
    assert_eq!(reads(Area::ALL).len(), 1 + Area::ALL.len());
}

#[test]
fn b21_a_token_sees_figures_only_after_closing() {
    use rules::{ballot, consultation};
    for state in ballot::State::ALL {
        assert_eq!(sees_tally(*state), state.is_closed(), "{state:?}");
    }
    assert!(!sees_summary(consultation::State::Open));
    assert!(!sees_summary(consultation::State::Cancelled));
    assert!(sees_summary(consultation::State::Synthesised));
}

#[test]
fn a_token_lasts_to_the_end_of_its_last_day_and_about_a_year_at_most() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let day = |n: u64| today + Days::new(n);
    for (expires_on, good) in [
        (today - Days::new(1), false),
        (today, true),
        (day(366), true),
        (day(367), false),
        (NaiveDate::MAX, false),
    ] {
        let checked = check_expiry(expires_on, today);
        let code = checked.err().map(|refusal| refusal.code());
        assert_eq!(code, (!good).then_some(Code::BadExpiry), "{expires_on}");
    }
    assert!(is_live(today, false, today));
    assert!(!is_live(today, false, day(1)));
    assert!(!is_live(day(9), true, today));
}

#[test]
fn an_origin_is_a_scheme_and_a_host_and_nothing_else() {
    for (text, kept) in [
        ("https://app.example.vn", "https://app.example.vn"),
        (" HTTPS://App.Example.vn ", "https://app.example.vn"),
        ("https://app.example.vn:8443", "https://app.example.vn:8443"),
        ("https://app.example.vn:443", "https://app.example.vn"),
        ("https://10.0.0.7", "https://10.0.0.7"),
        ("http://localhost:5173", "http://localhost:5173"),
        ("http://localhost", "http://localhost"),
    ] {
        assert_eq!(check_origin(text).as_deref(), Ok(kept), "{text}");
    }
    for text in [
        "",
        "*",
        "null",
        "app.example.vn",
        "http://app.example.vn",
        "http://localhost.example.vn",
        "ftp://app.example.vn",
        "https://",
        "https://app.example.vn/",
        "https://app.example.vn/path",
        "https://app.example.vn?x",
        "https://user@app.example.vn",
        "https://*.example.vn",
        "https://app..vn",
        "https://-app.vn",
        "https://đồngthuận.vn",
        "https://app.example.vn:",
        "https://app.example.vn:0",
        "https://app.example.vn:080",
        "https://app.example.vn:70000",
        "https://app.example.vn https://b.vn",
    ] {
        let code = check_origin(text).err().map(|refusal| refusal.code());
        assert_eq!(code, Some(Code::BadOrigin), "{text:?}");
    }
}
