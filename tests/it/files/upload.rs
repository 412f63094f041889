//! Bringing files in.

use bed::files::made::{assembled, one_page};
use bed::files::{PDF, one_of_each, pdf, sha256};
use bed::{Bed, Checked};
use entity::{Rows, journal};
use sea_orm::{ColumnTrait, QueryFilter};
use serde_json::{Value, json};

#[tokio::test]
async fn each_kind_is_taken_in_and_comes_back_the_same() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    for (name, media_type, bytes) in one_of_each()? {
        let reply = office.upload(name, media_type, bytes.clone()).await?;
        assert_eq!(reply.status, 201, "{name}: {}", reply.body);
        let told = &reply.body["file"];
        let shown = json!({
            "id": told["id"],
            "name": name,
            "mediaType": media_type,
            "size": bytes.len(),
            "sha256": sha256(&bytes),
        });
        assert_eq!(*told, shown);
        let id = told["id"].as_str().unwrap_or_default();
        let file = office.file(id).await?.done()?;
        for field in ["id", "name", "mediaType", "size", "sha256"] {
            assert_eq!(file.data("/file")[field], shown[field], "{name} {field}");
        }
        assert_eq!(file.data("/file/uploadedAt"), "2026-11-23T09:15:00+07:00");
        let opened = office.follow(&file.text("/file/link/url")?, None).await?;
        assert_eq!(opened.status, 200, "{name}");
        assert_eq!(opened.bytes, bytes, "{name}");
        assert_eq!(opened.header("content-type"), media_type);
    }
    Ok(())
}

/// A Mac sends "ế" as three characters; what is kept is one.
#[tokio::test]
async fn a_name_is_kept_trimmed_and_composed() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let sent = "  Quye\u{302}\u{301}t + 100% & #1?.pdf ";
    let reply = office.upload(sent, PDF, pdf("x")).await?;
    assert_eq!(reply.body["file"]["name"], "Quyết + 100% & #1?.pdf");
    Ok(())
}

/// What every file system can keep, of 190 letters that take three bytes each.
#[tokio::test]
async fn fc11_a_long_name_is_shortened_before_its_ending() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let sent = format!("{}.pdf", "ế".repeat(190));
    let reply = office.upload(&sent, PDF, pdf("x")).await?;
    assert_eq!(reply.status, 201, "{}", reply.body);
    let kept = format!("{}….pdf", "ế".repeat(82));
    assert_eq!(reply.body["file"]["name"], kept);
    let id = reply.body["file"]["id"].as_str().unwrap_or_default();
    let opened = office.follow(&office.link(id).await?, None).await?;
    assert!(opened.header("content-disposition").contains(".pdf"));
    Ok(())
}

#[tokio::test]
async fn fc11_a_pdf_behind_a_mark_of_order_or_other_bytes_is_read_as_readers_do() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let junk = "X-Scanner: 1\r\n".repeat(70);
    for before in ["\u{feff}", "\n\n", junk.as_str()] {
        // The table counts from the beginning of the PDF, or of the file.
        let behind = [before.as_bytes(), &pdf("x")].concat();
        let within = assembled(format!("{before}%PDF-1.7\n").as_bytes(), &one_page(), None);
        for bytes in [behind, within] {
            let reply = office.upload("Tờ trình.pdf", PDF, bytes.clone()).await?;
            assert_eq!(reply.status, 201, "{before:?}: {}", reply.body);
            let id = reply.body["file"]["id"].as_str().unwrap_or_default();
            let opened = office.follow(&office.link(id).await?, None).await?;
            assert_eq!(opened.bytes, bytes);
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_same_bytes_twice_are_two_files_and_lie_there_once() -> Checked {
    let bed = Bed::start().await?;
    let bytes = pdf("Hai lần");
    let first = bed.office().await?.brings("Hai lần").await?;
    let second = bed.owner().await?.brings("Hai lần").await?;
    assert_ne!(first, second);
    assert_eq!(std::fs::read(bed.stored(&bytes))?, bytes);
    let folder = bed.app.config.data_dir.join("files");
    // Nothing half received is left beside.
    assert_eq!(std::fs::read_dir(folder)?.count(), 1);
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_may_look_into_the_store() -> Checked {
    use std::os::unix::fs::PermissionsExt;
    let bed = Bed::start().await?;
    let folder = bed.app.config.data_dir.join("files");
    assert_eq!(
        std::fs::metadata(folder)?.permissions().mode() & 0o777,
        0o700
    );
    Ok(())
}

#[tokio::test]
async fn x7_an_upload_enters_the_journal() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.owner().await?;
    let before = bed.journalled().await?;
    head.brings("Tờ trình").await?;
    assert_eq!(bed.journalled().await?, before + 1);
    let entry = journal::Entity::rows()
        .filter(journal::Column::Act.eq("UPLOAD_FILE"))
        .one(bed.app.store.reader())
        .await?;
    let entry = entry.unwrap_or_else(|| panic!("no entry"));
    let mandate = head.mandate("AGENCY_HEAD").await?;
    assert_eq!(entry.mandate_id, Some(bed::province::local_id(&mandate)?));
    assert!(entry.account_id.is_some());
    let after: Value = serde_json::from_str(entry.after.as_deref().unwrap_or_default())?;
    let bytes = pdf("Tờ trình");
    assert_eq!(after["name"], "Tờ trình.pdf");
    assert_eq!(after["size"], bytes.len());
    assert_eq!(after["sha256"], sha256(&bytes));
    Ok(())
}

/// What was acknowledged is there for another process on the same data.
#[tokio::test]
async fn a_file_outlives_the_server() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.office().await?.brings("Tờ trình").await?;
    let config = bed.app.config.as_ref().clone();
    let again = dongthuan::app::App::open(config, bed.clock.clone()).await?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let serving = tokio::spawn(dongthuan::http::serve(
        again,
        listener,
        std::future::pending(),
    ));
    let restarted = bed.nobody_of(&format!("http://{address}"));
    let office = restarted.with_token(&bed.office().await?.token.unwrap_or_default());
    let link = office.link(&id).await?;
    assert_eq!(office.follow(&link, None).await?.bytes, pdf("Tờ trình"));
    serving.abort();
    Ok(())
}
