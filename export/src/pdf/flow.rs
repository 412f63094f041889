//! Text and tables set from the top of a page to its foot, and on to the next.

use super::face::{Face, Faces};
use super::lines::{Line, broken};
use crate::grid::{Place, places};
use crate::model::{Paragraph, SIZE, Table};

const MM: f32 = 2.834_65;
const LEFT: f32 = 30.0 * MM;
const RIGHT: f32 = 15.0 * MM;
const TOP: f32 = 20.0 * MM;
const BOTTOM: f32 = 20.0 * MM;
const PAD: f32 = 4.0;

/// Something on a page.
#[derive(Debug)]
pub enum Mark {
    Text {
        at: (f32, f32),
        face: Face,
        size: f32,
        text: String,
    },
    Line {
        from: (f32, f32),
        to: (f32, f32),
    },
}

pub struct Flow<'a> {
    faces: &'a Faces,
    width: f32,
    height: f32,
    pages: Vec<Vec<Mark>>,
    /// How far down the page is full.
    y: f32,
}

impl<'a> Flow<'a> {
    pub fn new(faces: &'a Faces, width: f32, height: f32) -> Self {
        Self {
            faces,
            width,
            height,
            pages: vec![Vec::new()],
            y: TOP,
        }
    }

    pub fn finish(self) -> Vec<Vec<Mark>> {
        self.pages
    }

    pub fn paragraph(&mut self, paragraph: &Paragraph) {
        for line in broken(self.faces, paragraph, self.text_width()) {
            if self.left() < line.height {
                self.turn();
            }
            self.draw(LEFT, self.y, &line);
            self.y += line.height + line.below;
        }
    }

    pub fn table(&mut self, table: &Table) {
        let all = table.widths.iter().sum::<u32>().max(1) as f32;
        let mut edges = vec![LEFT];
        for share in &table.widths {
            edges.push(edges[edges.len() - 1] + self.text_width() * *share as f32 / all);
        }
        let rows = places(table);
        let head = table.head.min(rows.len());
        for (n, row) in rows.iter().enumerate() {
            let repeated = if n < head { &[][..] } else { &rows[..head] };
            self.row(row, &edges, table.borders, repeated);
        }
        self.y += PAD;
    }

    /// Sets a row; what does not fit goes on on the next page, under the head.
    fn row(&mut self, row: &[Place<'_>], edges: &[f32], borders: bool, head: &[Vec<Place<'_>>]) {
        let mut left: Vec<_> = row.iter().map(|place| self.cell(place, edges)).collect();
        loop {
            let room = self.left() - 2.0 * PAD;
            let taken: Vec<Vec<Line>> = left.iter_mut().map(|lines| fitting(lines, room)).collect();
            let rest = left.iter().any(|lines| !lines.is_empty());
            let nothing = rest && taken.iter().all(Vec::is_empty);
            if !nothing {
                let height = taken.iter().map(|lines| tall(lines)).fold(0.0, f32::max) + 2.0 * PAD;
                for (place, lines) in row.iter().zip(&taken) {
                    self.draw_cell(place, edges, borders.then_some(height), lines, rest);
                }
                self.y += height;
            }
            if !rest {
                return;
            }
            self.turn();
            for line in head {
                self.row(line, edges, borders, &[]);
            }
        }
    }

    fn cell(&self, place: &Place<'_>, edges: &[f32]) -> Vec<Line> {
        let Place::Begins(cell, column) = place else {
            return Vec::new();
        };
        let (from, to) = span(edges, *column, cell.columns);
        let width = to - from - 2.0 * PAD;
        let paragraphs = cell.paragraphs.iter();
        paragraphs
            .flat_map(|paragraph| broken(self.faces, paragraph, width))
            .collect()
    }

    fn draw_cell(
        &mut self,
        place: &Place<'_>,
        edges: &[f32],
        height: Option<f32>,
        lines: &[Line],
        rest: bool,
    ) {
        let (column, columns, above, below) = match place {
            Place::Begins(cell, column) => (*column, cell.columns, true, cell.rows <= 1 || rest),
            Place::GoesOn {
                column,
                columns,
                last,
            } => (*column, *columns, false, *last),
        };
        let (from, to) = span(edges, column, columns);
        let top = self.y;
        let mut y = top + PAD;
        for line in lines {
            self.draw(from + PAD, y, line);
            y += line.height + line.below;
        }
        let Some(height) = height else { return };
        let foot = top + height;
        self.line((from, top), (from, foot));
        self.line((to, top), (to, foot));
        if above {
            self.line((from, top), (to, top));
        }
        if below || foot + 2.0 * PAD > self.height - BOTTOM {
            self.line((from, foot), (to, foot));
        }
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.put(Mark::Line { from, to });
    }

    fn draw(&mut self, x: f32, y: f32, line: &Line) {
        for piece in &line.pieces {
            let (size, from) = (line.size, x + piece.from);
            let base = y + line.height * 0.76;
            let at = (from, base);
            self.put(Mark::Text {
                at,
                face: piece.face,
                size,
                text: piece.text.clone(),
            });
            if piece.underline {
                let down = base + size * 0.28;
                self.line((from, down), (from + piece.width, down));
            }
        }
    }

    fn put(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// Begins a page; from the second on it bears its number.
    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
        let (text, size) = (self.pages.len().to_string(), SIZE as f32);
        let x = (self.width - self.faces.width(Face::Regular, size, &text)) / 2.0;
        self.put(Mark::Text {
            at: (x, TOP * 0.7),
            face: Face::Regular,
            size,
            text,
        });
    }

    fn text_width(&self) -> f32 {
        self.width - LEFT - RIGHT
    }

    fn left(&self) -> f32 {
        self.height - BOTTOM - self.y
    }
}

/// Takes the lines that fit from the front.
fn fitting(lines: &mut Vec<Line>, room: f32) -> Vec<Line> {
    let mut used = 0.0;
    let fit = lines.iter().take_while(|line| {
        used += line.height + line.below;
        used - line.below <= room
    });
    let fit = fit.count();
    let rest = lines.split_off(fit);
    std::mem::replace(lines, rest)
}

fn tall(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height + line.below).sum()
}

fn span(edges: &[f32], column: usize, columns: usize) -> (f32, f32) {
    let last = (column + columns.max(1)).min(edges.len() - 1);
    (edges[column.min(last)], edges[last])
}
