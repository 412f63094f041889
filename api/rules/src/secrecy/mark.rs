//! What reads like a mark of secrecy. The stamp is a few words in capitals that stand for themselves;
//! the same words inside others ("bảo mật", "mật độ", "mật ong") mean something else.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::text::cleaned;

/// Words that stand before "mật" in a word of its own.
const BEFORE: [&str; 9] = ["bí", "bảo", "cơ", "thân", "ẩn", "nội", "túi", "giữ", "tuần"];
/// Words that stand behind it in one.
const BEHIND: [&str; 9] = [
    "khẩu", "mã", "độ", "ong", "thiết", "vụ", "danh", "ngữ", "nghị",
];
/// Readable without accents in one way only, whatever the case.
const PLAIN: [&str; 1] = ["tuyet mat"];
/// How documents write the degree in one letter, behind "độ mật".
const DEGREES: [&str; 3] = ["a", "b", "c"];

/// The words that are looked for, each as its parts in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks(Vec<Vec<String>>);

impl Marks {
    /// From a list with semicolons between. None if a mark has no letters, or none is named.
    pub fn parse(list: &str) -> Option<Self> {
        let marks: Vec<Vec<String>> = list
            .split(';')
            .map(|mark| words(mark).into_iter().map(|word| word.small).collect())
            .collect();
        let good = marks.iter().all(|mark: &Vec<String>| !mark.is_empty());
        (good && marks.len() <= 20).then_some(Self(marks))
    }

    /// The list that they can be read from again.
    pub fn list(&self) -> String {
        let marks: Vec<String> = self.0.iter().map(|mark| mark.join(" ")).collect();
        marks.join(";")
    }
}

/// One word of a line.
struct Word {
    small: String,
    /// Without small letters.
    capitals: bool,
    /// Begins with a capital.
    capital: bool,
    /// Whether something other than a space stands before it: a bracket, a dash, the line's start.
    cut: bool,
}

/// Whether a text carries a mark, line by line.
pub fn in_text(marks: &Marks, text: &str) -> bool {
    cleaned(text)
        .lines()
        .any(|line| in_line(marks, &words(line), false))
}

/// Whether the name of a file, or what a file says of itself in a line, carries a mark: there the
/// words count in small letters too, and in capitals even without accents.
pub fn in_name(marks: &Marks, name: &str) -> bool {
    let name = cleaned(name);
    let stem = name
        .rsplit_once('.')
        .filter(|(_, ending)| ending.len() <= 4)
        .map_or(name.as_str(), |(stem, _)| stem);
    let all = words(stem);
    in_line(marks, &all, true) || name.is_ascii() && without_accents(marks, &all)
}

fn in_line(marks: &Marks, line: &[Word], name: bool) -> bool {
    let found = marks.0.iter().any(|mark| {
        (0..line.len()).any(|at| stands_at(mark, line, at) && reads(mark, line, at, name))
    });
    found || degree(line)
}

/// Whether the words of the mark stand here.
fn stands_at(mark: &[String], line: &[Word], at: usize) -> bool {
    let here = line.get(at..at + mark.len()).unwrap_or_default();
    here.len() == mark.len()
        && here
            .iter()
            .zip(mark)
            .all(|(word, part)| word.small == *part)
}

/// Whether they read as a mark here, and not as part of a sentence.
fn reads(mark: &[String], line: &[Word], at: usize, name: bool) -> bool {
    let end = at + mark.len();
    let here = line.get(at..end).unwrap_or_default();
    let capitals = here.iter().all(|word| word.capitals);
    let capital = here.first().is_some_and(|word| word.capital);
    let alone =
        line.get(at).is_some_and(|word| word.cut) && line.get(end).is_none_or(|word| word.cut);
    let whole = at == 0 && end == line.len();
    if mark.len() > 1 {
        return capitals || name || alone && capital;
    }
    let beside = |place: Option<usize>, among: &[&str]| {
        let word = place.and_then(|place| line.get(place));
        word.is_some_and(|word| among.contains(&word.small.as_str()))
    };
    let compound = beside(at.checked_sub(1), &BEFORE) || beside(Some(end), &BEHIND);
    !compound && (whole && capital || alone && capitals)
}

/// "Độ mật: Tối mật", "ĐỘ MẬT A": the form of a register, whatever the case.
fn degree(line: &[Word]) -> bool {
    let small = |at: usize| line.get(at).map(|word| word.small.as_str());
    (0..line.len()).any(|at| {
        let label = small(at) == Some("độ") && small(at + 1) == Some("mật");
        let (one, two) = (small(at + 2), small(at + 3));
        let ends = line.get(at + 3).is_none_or(|word| word.cut);
        let letter = one.is_some_and(|one| DEGREES.contains(&one)) && ends;
        let plain = one == Some("mật") && ends;
        let high = matches!(one, Some("tối" | "tuyệt")) && two == Some("mật");
        label && (letter || plain || high)
    })
}

/// Capitals without accents, in marks of several words: "TOI MAT" is no other word in capitals.
fn without_accents(marks: &Marks, name: &[Word]) -> bool {
    marks.0.iter().filter(|mark| mark.len() > 1).any(|mark| {
        let plain: Vec<String> = mark.iter().map(|part| fold(part)).collect();
        let sure = PLAIN.contains(&plain.join(" ").as_str());
        (0..name.len()).any(|at| {
            let here = name.get(at..at + plain.len()).unwrap_or_default();
            stands_at(&plain, name, at) && (sure || here.iter().all(|word| word.capitals))
        })
    })
}

fn fold(text: &str) -> String {
    let marks_gone = text.nfd().filter(|c| !is_combining_mark(*c));
    marks_gone.map(|c| if c == 'đ' { 'd' } else { c }).collect()
}

fn words(line: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut word, mut cut) = (String::new(), true);
    let mut close = |word: &mut String, cut: &mut bool| {
        if !word.is_empty() {
            words.push(Word {
                small: word.to_lowercase(),
                capitals: !word.chars().any(char::is_lowercase),
                capital: word.chars().next().is_some_and(char::is_uppercase),
                cut: std::mem::take(cut),
            });
            word.clear();
        }
    };
    for c in line.nfc() {
        if c.is_alphanumeric() {
            word.push(c);
            continue;
        }
        close(&mut word, &mut cut);
        cut |= !c.is_whitespace();
    }
    close(&mut word, &mut cut);
    words
}
