//! The one binary: `dongthuan serve`, `demo`, `migrate`, `sweep`, `admin`, `schema`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use dongthuan::admin::{self, Admin};
use dongthuan::app::App;
use dongthuan::clock::SystemClock;
use dongthuan::config::Config;
use dongthuan::start;
use mimalloc::MiMalloc;
use tracing_subscriber::EnvFilter;

/// The C library's allocator keeps what a thread has freed for that thread: after many sign-ins, each
/// of which takes 19 MiB to hash a password, the server would hold that for every thread of the pool.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Work programmes, consultations and ballots of a provincial People's Committee.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a demonstration province, made on the first start; prints who can sign in.
    Demo {
        /// Forget what was done and start over. Only ever clears a database that `demo` made.
        #[arg(long)]
        fresh: bool,
    },
    /// Serve a province.
    Serve,
    /// Bring the database's tables to this version, and stop.
    Migrate,
    /// Record what has fallen due, send its notices, remove uploads put into nothing, once, and stop.
    Sweep,
    /// Enter the first administrator, make one-time links, import a province.
    #[command(subcommand)]
    Admin(Admin),
    /// Print the GraphQL schema.
    Schema,
    /// Look into one file, given as the standard input; the server starts this for each upload.
    #[command(hide = true)]
    Examine {
        /// The kind that it is to be of, by its code.
        kind: String,
        /// The marks of secrecy that are looked for.
        marks: String,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match &cli.command {
        Command::Examine { kind, marks } => return dongthuan::files::examine(kind, marks),
        Command::Schema => {
            print!("{}", dongthuan::graphql::sdl());
            return ExitCode::SUCCESS;
        }
        _ => {}
    }
    match run(cli.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dongthuan: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(command: Command) -> anyhow::Result<()> {
    // The demonstration's terminal is for its reader; a server's is for a log collector.
    let usual = match command {
        Command::Demo { .. } | Command::Admin(_) => "warn",
        _ => "info,sea_orm_migration=warn",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .json()
        .init();
    let app = App::open(Config::from_env()?, Arc::new(SystemClock)).await?;
    match command {
        Command::Demo { fresh } => start::demo(app, fresh).await,
        Command::Serve => start::serve(app).await,
        Command::Migrate => start::migrate(&app).await,
        Command::Sweep => start::sweep(&app).await,
        Command::Admin(admin) => admin::run(&app, admin).await,
        Command::Schema | Command::Examine { .. } => Ok(()),
    }
}
