//! Where the cells of a table lie.

use crate::model::{Cell, Table};

/// A place of the grid.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// A cell begins in this column.
    Begins(&'a Cell, usize),
    /// A cell from a row above goes on, over this many columns from this one.
    GoesOn {
        column: usize,
        columns: usize,
        last: bool,
    },
}

/// The places of each row, from left to right. A row that says too little is filled with nothing.
pub fn places(table: &Table) -> Vec<Vec<Place<'_>>> {
    let columns = table.widths.len();
    // Of each column: how many rows a cell from above still covers, and how wide that cell is.
    let mut covered = vec![(0usize, 0usize); columns];
    table
        .rows
        .iter()
        .map(|row| {
            let (mut cells, mut column) = (row.cells.iter(), 0);
            let mut line = Vec::new();
            while column < columns {
                let (left, wide) = covered[column];
                if left > 0 {
                    covered[column].0 -= 1;
                    let last = left == 1;
                    line.push(Place::GoesOn {
                        column,
                        columns: wide,
                        last,
                    });
                    column += wide;
                    continue;
                }
                let Some(cell) = cells.next() else { break };
                let wide = cell.columns.clamp(1, columns - column);
                covered[column] = (cell.rows.saturating_sub(1), wide);
                line.push(Place::Begins(cell, column));
                column += wide;
            }
            line
        })
        .collect()
}
