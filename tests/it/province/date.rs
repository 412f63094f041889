//! Civil dates: a year has four digits and lies within reach, wherever a day is typed.

use bed::consult::AGENCIES;
use bed::delegate::giving;
use bed::{Bed, Checked, Reply};
use serde_json::{Value, json};

/// The code, the field and the words of the one refusal.
fn refused(reply: &Reply) -> (String, String, String) {
    let error = reply.user_errors().next().cloned().unwrap_or_default();
    let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
    (text("code"), text("field"), text("message"))
}

#[tokio::test]
async fn fc8_a_day_of_another_century_is_refused_wherever_it_is_typed() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let person = bed.person_id("uyvien").await?;
    let before = bed.journalled().await?;
    for day in ["0026-12-01", "1945-09-01", "2100-01-01", "9999-12-31"] {
        let unit = json!({ "kind": "DEPARTMENT", "name": "Sở Mới", "startsOn": day });
        let mandate = json!({
            "personId": person, "office": "ADMINISTRATOR", "title": "Quản trị",
            "startsOn": "2026-12-01", "endsOn": day,
        });
        let version = head
            .gql("{ calendarYear(year: 2026) { version } }", Value::Null)
            .await?
            .done()?;
        let year: i32 = day[..4].parse()?;
        let calendar = json!({
            "year": year, "expectedVersion": version.number("/calendarYear/version")?, "note": "Thông báo",
            "days": [{ "date": day, "kind": "OFF", "name": "Nghỉ" }],
        });
        for (verb, answer, input, field) in [
            ("addUnit", "unit { id }", unit, "startsOn"),
            ("addMandate", "mandate { id }", mandate, "endsOn"),
            ("setCalendarYear", "calendarYear { year }", calendar, "days"),
        ] {
            let reply = head.keep(verb, answer, input).await?;
            let (code, of, message) = refused(&reply);
            assert_eq!(
                (code.as_str(), of.as_str()),
                ("DAY_OUT_OF_REACH", field),
                "{verb} {day}: {}",
                reply.body
            );
            assert!(
                message.contains("02/09/1945") && message.contains("31/12/2099"),
                "{message}"
            );
        }
        let asked = "query($on: Date) { assignments(on: $on, first: 1) { totalCount } }";
        let asked = head.speaking("vi").gql(asked, json!({ "on": day })).await?;
        assert_eq!(
            asked.error_code(),
            Some("DAY_OUT_OF_REACH"),
            "{day}: {}",
            asked.body
        );
        assert!(
            asked.body["errors"][0]["message"]
                .as_str()
                .unwrap_or_default()
                .starts_with("Ngày phải")
        );
    }
    // Not four digits at all: a program's mistake.
    for day in [
        "26-12-01",
        "-026-12-01",
        "+026-12-01",
        "2026-12-1",
        "01/12/2026",
    ] {
        let unit = json!({ "kind": "DEPARTMENT", "name": "Sở Mới", "startsOn": day });
        let reply = head.keep("addUnit", "unit { id }", unit).await?;
        assert_eq!(
            reply.error_code(),
            Some("BAD_QUERY"),
            "{day}: {}",
            reply.body
        );
    }
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

#[tokio::test]
async fn fc8_a_letter_is_dated_about_today_at_the_latest() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let answer = async |day: &str, key: &str| {
        let input = json!({
            "consultationId": id, "position": "AGREE", "letterNumber": "125/STP-VB", "letterDate": day,
            "idempotencyKey": key, "secretContent": false,
        });
        head.keep("answerConsultation", "answer { letterDate }", input)
            .await
    };
    for day in ["0026-11-23", "2026-11-27", "2062-11-23", "9999-12-31"] {
        let (code, field, _) = refused(&answer(day, day).await?);
        assert_eq!(
            (code.as_str(), field.as_str()),
            ("DAY_OUT_OF_REACH", "letterDate"),
            "{day}"
        );
    }
    for day in ["2013-11-25", "2026-11-23", "2026-11-26"] {
        let reply = answer(day, day).await?.done()?;
        assert_eq!(reply.text("/answerConsultation/answer/letterDate")?, day);
    }
    let (chief, deputy) = (bed.owner().await?, bed.deputy().await?);
    let deputy = deputy.mandate("AGENCY_DEPUTY").await?;
    let mut input = giving(
        &deputy,
        "BY_POWER",
        &["SIGN_ANSWERS"],
        ("2026-11-24", "2026-11-30"),
    );
    input["documentDate"] = json!("2062-11-20");
    let (code, field, _) = refused(&chief.give_delegation(input).await?);
    assert_eq!(
        (code.as_str(), field.as_str()),
        ("DAY_OUT_OF_REACH", "documentDate")
    );
    Ok(())
}
