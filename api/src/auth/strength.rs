//! How easily a password is guessed, as the library zxcvbn reckons it: by words, names, patterns and
//! repetitions, not by kinds of letters.

use rules::text::composed;
use secrecy::{ExposeSecret, SecretString};
use zxcvbn::{Score, zxcvbn};

/// Words that whoever guesses here tries first, beside those of the account.
const COMMON: [&str; 12] = [
    "dongthuan",
    "đồng thuận",
    "ubnd",
    "tinh",
    "chutich",
    "matkhau",
    "mật khẩu",
    "vanphong",
    "hatinh",
    "bacgiang",
    "quangngai",
    "vietnam",
];
/// The library's time grows with the length; what is longer is no weaker for its end.
const LOOKED_AT: usize = 100;

/// Whether it takes at least a hundred million guesses, with the account's own words known.
pub fn is_strong(password: &SecretString, words: &[String]) -> bool {
    let typed = composed(password.expose_secret());
    let start: String = typed.chars().take(LOOKED_AT).collect();
    let mut known: Vec<&str> = COMMON.to_vec();
    known.extend(words.iter().map(String::as_str));
    let trimmed = start.trim();
    // Spaces around it are typed once and guessed at once.
    zxcvbn(trimmed, &known).score() >= Score::Three
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guessed_first_is_weak_and_a_phrase_is_not() {
        let words = ["nguyen.van.an".to_owned(), "Nguyễn Văn An".to_owned()];
        for weak in [
            "aaaaaaaaaa",
            "password123",
            "          ",
            "nguyen.van.an1",
            "1234567890",
            "qwertyuiop",
            "matkhau2026",
            "chutich123",
        ] {
            assert!(!is_strong(&weak.into(), &words), "{weak}");
        }
        for strong in ["một câu dài dễ nhớ", "mật khẩu đủ dài", "kv7d-m2qp-x9tz"] {
            assert!(is_strong(&strong.into(), &words), "{strong}");
        }
    }
}
