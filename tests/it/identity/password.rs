//! A password is one, on whatever keyboard it is typed.

use argon2::{Argon2, PasswordHasher};
use bed::keep::token;
use bed::{Bed, Checked};
use entity::account;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;

const COMPOSED: &str = "Đồng ruộng 2026";
/// As the Vietnamese keyboard of Windows types: a letter, then its tone.
const WINDOWS: &str = "Đô\u{300}ng ruô\u{323}ng 2026";
const SPREAD: &str = "Đo\u{302}\u{300}ng ruo\u{323}\u{302}ng 2026";

#[tokio::test]
async fn fb9_a_password_opens_however_its_letters_are_composed() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let person = bed.person_id("uyvien").await?;
    for set in [COMPOSED, WINDOWS, SPREAD] {
        let link = head.issue_link(&person).await?.done()?;
        let url = link.text("/issueSignInLink/link/url")?;
        bed.chair().await?.countersign_all().await?;
        bed.nobody().redeem(token(&url)?, set).await?.done()?;
        for typed in [COMPOSED, WINDOWS, SPREAD] {
            bed.nobody().try_sign_in("uyvien", typed).await?.done()?;
        }
        let wrong = bed
            .nobody()
            .try_sign_in("uyvien", "Đông ruông 2026")
            .await?;
        assert_eq!(wrong.codes(), ["WRONG_PASSWORD"]);
    }
    Ok(())
}

/// Set before passwords were composed: the hash is of what was typed.
#[tokio::test]
async fn fb9_an_earlier_hash_still_opens() -> Checked {
    let bed = Bed::start().await?;
    let hash = Argon2::default().hash_password(SPREAD.as_bytes());
    let hash = hash
        .map_err(|error| anyhow::anyhow!("{error}"))?
        .to_string();
    let database = bed.database.connect().await?;
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(hash))
        .filter(account::Column::Login.eq("uyvien"))
        .exec(&database)
        .await?;
    database.close().await?;
    bed.nobody().try_sign_in("uyvien", SPREAD).await?.done()?;
    let other = bed
        .nobody()
        .try_sign_in("uyvien", "Đông ruông 2026")
        .await?;
    assert_eq!(other.codes(), ["WRONG_PASSWORD"]);
    Ok(())
}

#[tokio::test]
async fn fb9_a_password_is_counted_by_letters() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let person = bed.person_id("uyvien").await?;
    let link = head.issue_link(&person).await?.done()?;
    let url = link.text("/issueSignInLink/link/url")?;
    bed.chair().await?.countersign_all().await?;
    let nobody = bed.nobody();
    for four in [
        "ếếếế",
        "\u{ea}\u{301}\u{ea}\u{301}\u{ea}\u{301}\u{ea}\u{301}",
        "e\u{302}\u{301}e\u{302}\u{301}e\u{302}\u{301}e\u{302}\u{301}",
    ] {
        let reply = nobody.redeem(token(&url)?, four).await?;
        assert_eq!(reply.codes(), ["WEAK_PASSWORD"], "{four:?}");
    }
    let change = json!({ "currentPassword": bed.password("uyvien")?, "newPassword": "e\u{302}\u{301}".repeat(4) });
    let member = bed.person("uyvien").await?;
    let reply = member.keep("changePassword", "__typename", change).await?;
    assert_eq!(reply.codes(), ["WEAK_PASSWORD"]);
    Ok(())
}
