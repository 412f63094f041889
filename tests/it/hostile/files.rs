//! Files made to cost much: what is looked at is bounded, whatever they are. The whole collection is sent
//! by `cargo xtask hostile-files`, which measures what it costs.

use std::collections::HashMap;

use bed::files::{PDF, pdf};
use bed::hostile_files::{all, few};
use bed::{Bed, Checked};

/// What a file is refused by, if it is not taken in.
const FLAWS: [&str; 5] = [
    "FILE_NOT_EXAMINABLE",
    "FILE_BLANK",
    "FILE_DAMAGED",
    "FILE_NOT_WHAT_IT_SAYS",
    "FILE_LOCKED",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fa3_a_hostile_file_is_refused_in_words_or_costs_little_while_others_are_answered()
-> Checked {
    let bed = Bed::start().await?;
    let (sender, honest) = (bed.office().await?, bed.person("uyvien").await?);
    honest.viewer().await?.done()?;
    let sending = tokio::spawn(async move {
        let mut outcomes = HashMap::new();
        for file in few() {
            let bytes = file.bytes()?;
            let reply = sender
                .upload(&file.file_name(), file.media_type, bytes)
                .await?;
            let error = &reply.body["error"];
            let code = error["code"].as_str().unwrap_or_default().to_owned();
            let said = error["message"]
                .as_str()
                .is_some_and(|text| !text.is_empty());
            match reply.status {
                201 => assert_eq!(code, "", "{}", file.name),
                415 => assert!(
                    FLAWS.contains(&code.as_str()) && said,
                    "{}: {code}",
                    file.name
                ),
                other => panic!("{}: {other} {}", file.name, reply.body),
            }
            outcomes.insert(file.name, code);
        }
        anyhow::Ok(outcomes)
    });
    let mut answers = 0;
    while !sending.is_finished() {
        honest.viewer().await?.done()?;
        answers += 1;
    }
    let outcomes = sending.await??;
    println!("{answers} answers to an honest person meanwhile");
    assert_eq!(outcomes.len(), 10);
    // These want gigabytes; what only looks large is taken in.
    for (name, code) in [
        ("numbers in four object streams", "FILE_NOT_EXAMINABLE"),
        ("a chain of filters", "FILE_NOT_EXAMINABLE"),
        ("300 pages of one content", ""),
        ("a picture of four billion dots", "FILE_NOT_EXAMINABLE"),
    ] {
        assert_eq!(outcomes[name], code, "{name}");
    }
    Ok(())
}

#[test]
fn the_collection_of_hostile_files_has_at_least_forty_of_every_kind_that_is_taken_in() -> Checked {
    let all = all();
    assert!(all.len() >= 40, "{}", all.len());
    let kinds: HashMap<_, usize> = all.iter().fold(HashMap::new(), |mut kinds, file| {
        *kinds.entry(file.media_type).or_default() += 1;
        kinds
    });
    assert_eq!(kinds.len(), 6);
    let names: std::collections::HashSet<_> = all.iter().map(|file| file.name).collect();
    assert_eq!(names.len(), all.len());
    Ok(())
}

/// Nothing is taken in unlooked at.
#[tokio::test]
async fn fa3_where_files_cannot_be_examined_none_is_kept() -> Checked {
    let bed = Bed::start_with(|config| config.examiner = "/dev/null".into()).await?;
    let office = bed.office().await?;
    let reply = office.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(reply.status, 500, "{}", reply.body);
    assert_eq!(reply.body["error"]["code"], "INTERNAL");
    let folder = bed.app.config.data_dir.join("files");
    assert_eq!(std::fs::read_dir(folder)?.count(), 0);
    Ok(())
}
