//! Running the program: what its user has on the disk, who else may run, how it ends, and what it is
//! told wrongly. The real program is started.

mod alone;
mod crowd;
mod private;
mod settings;
mod stop;

/// What enters the first administrator.
const FIRST: [&str; 8] = [
    "admin",
    "first",
    "--name",
    "Nguyễn Văn A",
    "--login",
    "quan.tri",
    "--province",
    "Tỉnh Minh Họa",
];
