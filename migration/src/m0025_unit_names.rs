//! Names of units are compared folded: "Sở Nội vụ" is one unit however it was composed, capitalised and
//! spaced.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;
use unicode_normalization::UnicodeNormalization;

use crate::column::*;

crate::step!();

fn columns() -> Columns {
    let mut key = text("name_key");
    key.default("");
    vec![("org_unit", key)]
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, columns()).await?;
        let db = manager.get_connection();
        let names = Query::select()
            .distinct()
            .column("name")
            .from("org_unit")
            .to_owned();
        for row in db.query_all(&names).await? {
            let name: String = row.try_get("", "name")?;
            let fill = Query::update()
                .table("org_unit")
                .value("name_key", folded(&name))
                .and_where(Expr::col("name").eq(name))
                .to_owned();
            db.execute(&fill).await?;
        }
        let by_key = index("ix_org_unit_name_key", "org_unit", &["name_key"]);
        manager.create_index(by_key).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("ix_org_unit_name_key")
            .table("org_unit")
            .to_owned();
        manager.drop_index(index).await?;
        remove(manager, columns()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Composed, in small letters, blanks as one space, without signs that nobody sees.
fn folded(name: &str) -> String {
    let seen: String = name.chars().filter(|c| !is_invisible(*c)).nfc().collect();
    let words: Vec<_> = seen.split_whitespace().collect();
    words.join(" ").to_lowercase().nfc().collect()
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}
