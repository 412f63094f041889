//! The process that looks into one file: it is given the file as its standard input, and says in JSON
//! what it saw.

use std::fs::File;
use std::io::{self, Write, stdin, stdout};
use std::os::fd::AsFd;
use std::process::ExitCode;

use rules::Coded;
use rules::file::FileKind;
use rules::secrecy::Marks;

use super::look::Look;
use super::{Said, Seen, bounds, package, pdf, picture};

/// Looks into the standard input, which is to be of this kind, for these marks, within bounds.
pub fn run(kind: &str, marks: &str) -> ExitCode {
    let told = bounds::set().and_then(|()| {
        let kind = FileKind::from_code(kind).ok_or(io::ErrorKind::InvalidInput)?;
        let marks = Marks::parse(marks).ok_or(io::ErrorKind::InvalidInput)?;
        let file = File::from(stdin().as_fd().try_clone_to_owned()?);
        tell(seen(file, kind, &marks)?)
    });
    match told {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dongthuan examine: {error}");
            ExitCode::FAILURE
        }
    }
}

fn seen(mut file: File, kind: FileKind, marks: &Marks) -> io::Result<Seen> {
    let mut look = Look::new(marks);
    match kind {
        FileKind::Docx | FileKind::Xlsx | FileKind::Pptx => package::look(file, kind, &mut look),
        FileKind::Pdf => pdf::look(&mut file, &mut look),
        FileKind::Jpeg | FileKind::Png => picture::look(&mut file, kind),
    }
}

fn tell(seen: Seen) -> io::Result<()> {
    let said = match seen {
        Ok(mark) => Said {
            mark: mark.map(|place| place.code().to_owned()),
            flaw: None,
        },
        Err(flaw) => Said {
            flaw: Some(flaw.code().to_owned()),
            mark: None,
        },
    };
    let mut out = stdout().lock();
    serde_json::to_writer(&mut out, &said)?;
    out.flush()
}
