//! Passwords: argon2id, a few at a time.

use std::sync::LazyLock;

use anyhow::anyhow;
use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use rules::text;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

/// Each hashing takes a core and 19 MiB for some time: a flood of sign-ins must leave room for votes.
static PLACES: Semaphore = Semaphore::const_new(2);

/// What an unknown account's password is compared with, so that it takes as long as a known one's.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("").unwrap_or_default());

/// The argon2id hash of a password, in PHC format. One password is one, however a keyboard composes its
/// letters, so it is composed first.
pub async fn hash(password: &SecretString) -> anyhow::Result<String> {
    let password = composed(password);
    let _place = PLACES.acquire().await?;
    tokio::task::spawn_blocking(move || hash_now(password.expose_secret())).await?
}

/// Whether the password is the one that was hashed. Without a hash it is not, after the same time. Hashes
/// from before passwords were composed are of what was typed.
pub async fn verify(password: &SecretString, hash: Option<&str>) -> anyhow::Result<bool> {
    let mut readings = vec![composed(password)];
    if readings
        .iter()
        .all(|one| one.expose_secret() != password.expose_secret())
    {
        readings.push(password.clone());
    }
    let known = hash.is_some();
    let hash = hash.map_or_else(|| NOBODY.clone(), str::to_owned);
    let _place = PLACES.acquire().await?;
    tokio::task::spawn_blocking(move || {
        let hash = PasswordHash::new(&hash).map_err(|error| anyhow!("stored hash: {error}"))?;
        let is = |reading: &SecretString| {
            let bytes = reading.expose_secret().as_bytes();
            Argon2::default().verify_password(bytes, &hash).is_ok()
        };
        Ok(readings.iter().any(is) && known)
    })
    .await?
}

fn composed(password: &SecretString) -> SecretString {
    text::composed(password.expose_secret()).into()
}

fn hash_now(password: &str) -> anyhow::Result<String> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| anyhow!("argon2: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_same_password_of_a_known_account_is_right() {
        let kept = hash(&"mật khẩu dài".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$"));
        assert!(verify(&"mật khẩu dài".into(), Some(&kept)).await.unwrap());
        assert!(!verify(&"mật khẩu khác".into(), Some(&kept)).await.unwrap());
        assert!(!verify(&"".into(), None).await.unwrap());
    }

    #[tokio::test]
    async fn a_password_is_one_however_it_was_composed() {
        let (composed, windows, spread) = (
            "Đồng thuận 2026",
            "Đô\u{300}ng thuâ\u{323}n 2026",
            "Đo\u{302}\u{300}ng thua\u{323}\u{302}n 2026",
        );
        let typed = [composed, windows, spread];
        for set in typed {
            let kept = hash(&set.into()).await.unwrap();
            for now in typed {
                assert!(verify(&now.into(), Some(&kept)).await.unwrap(), "{now:?}");
            }
        }
        // From before: hashed as it was typed.
        let earlier = hash_now(spread).unwrap();
        assert!(verify(&spread.into(), Some(&earlier)).await.unwrap());
        assert!(
            !verify(&"Đông thuân 2026".into(), Some(&earlier))
                .await
                .unwrap()
        );
    }
}
