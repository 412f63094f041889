//! What a document is made of.

/// A document in A4.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// For the reader's window; not printed.
    pub title: String,
    pub landscape: bool,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Left,
    Center,
    Right,
}

/// A stretch of text in one face.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    pub underline: bool,
}

/// Lines that end with `\n` inside a run stay apart.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub runs: Vec<Run>,
    pub align: Align,
    /// In points.
    pub size: u32,
    /// Empty space below, in points.
    pub below: u32,
}

/// A table. Cells that reach over columns or rows leave out what they cover.
#[derive(Clone, Debug)]
pub struct Table {
    /// The share of each column in the width of the text.
    pub widths: Vec<u32>,
    pub borders: bool,
    /// Rows at the top that are printed again on each page.
    pub head: usize,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug)]
pub struct Cell {
    pub paragraphs: Vec<Paragraph>,
    /// Columns that it reaches over, itself included.
    pub columns: usize,
    /// Rows that it reaches over, itself included.
    pub rows: usize,
}

/// What is not set otherwise is printed so.
pub const SIZE: u32 = 13;

impl Paragraph {
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            runs: vec![Run {
                text: text.into(),
                ..Run::default()
            }],
            align: Align::Left,
            size: SIZE,
            below: 4,
        }
    }

    /// Adds text in the regular face.
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.runs.push(Run {
            text: text.into(),
            ..Run::default()
        });
        self
    }

    /// Everything so far in bold.
    pub fn bold(self) -> Self {
        self.faced(|run| run.bold = true)
    }

    pub fn italic(self) -> Self {
        self.faced(|run| run.italic = true)
    }

    pub fn underlined(self) -> Self {
        self.faced(|run| run.underline = true)
    }

    pub fn center(self) -> Self {
        self.aligned(Align::Center)
    }

    pub fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    pub fn sized(self, size: u32) -> Self {
        Self { size, ..self }
    }

    pub fn spaced(self, below: u32) -> Self {
        Self { below, ..self }
    }

    fn faced(mut self, change: impl Fn(&mut Run)) -> Self {
        self.runs.iter_mut().for_each(change);
        self
    }
}

impl Cell {
    pub fn new(paragraphs: Vec<Paragraph>) -> Self {
        Self {
            paragraphs,
            columns: 1,
            rows: 1,
        }
    }

    pub fn over_columns(self, columns: usize) -> Self {
        Self { columns, ..self }
    }

    pub fn over_rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }
}

impl From<Paragraph> for Cell {
    fn from(paragraph: Paragraph) -> Self {
        Self::new(vec![paragraph.spaced(0)])
    }
}

impl Row {
    pub fn of(cells: impl IntoIterator<Item = impl Into<Cell>>) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(paragraph)
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}
