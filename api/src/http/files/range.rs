//! The part of a file that was asked for (RFC 9110, 14).

/// What to serve: bytes from the first to before the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Whole,
    Part(u64, u64),
    /// The range begins behind the end.
    Unsatisfiable,
}

/// What a `Range` header wants of so many bytes. What cannot be read, and several ranges at once, are
/// answered with the whole, as the standard allows.
pub fn wanted(header: &str, size: u64) -> Wanted {
    parse(header, size).unwrap_or(Wanted::Whole)
}

fn parse(header: &str, size: u64) -> Option<Wanted> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    let (first, last) = (first.trim(), last.trim());
    let (from, to) = match (first, last) {
        // The last so many bytes.
        ("", last) => (size.saturating_sub(number(last)?), size),
        (first, "") => (number(first)?, size),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            (first, last.saturating_add(1).min(size))
        }
    };
    Some(match from < to {
        true => Wanted::Part(from, to),
        false => Wanted::Unsatisfiable,
    })
}

fn number(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

#[cfg(test)]
mod tests {
    use super::Wanted::{Part, Unsatisfiable, Whole};
    use super::*;

    #[test]
    fn one_range_is_served_and_anything_else_is_the_whole_or_nothing() {
        for (header, answer) in [
            ("bytes=0-0", Part(0, 1)),
            ("bytes=0-99", Part(0, 100)),
            ("bytes=10-1000", Part(10, 100)),
            ("bytes=10-18446744073709551615", Part(10, 100)),
            ("bytes=90-", Part(90, 100)),
            ("bytes=-7", Part(93, 100)),
            ("bytes=-1000", Part(0, 100)),
            ("bytes=100-", Unsatisfiable),
            ("bytes=100-200", Unsatisfiable),
            ("bytes=-0", Unsatisfiable),
            ("bytes=9-3", Whole),
            ("bytes=0-1,5-6", Whole),
            ("bytes=+1-5", Whole),
            ("bytes=-", Whole),
            ("bytes=a-b", Whole),
            ("lines=0-1", Whole),
            ("", Whole),
        ] {
            assert_eq!(wanted(header, 100), answer, "{header}");
        }
    }
}
