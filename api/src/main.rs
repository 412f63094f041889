//! The one binary: `dongthuan serve`, `demo`, `migrate`, `sweep`, `admin`, `schema`.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::{Parser, Subcommand};
use dongthuan::admin;
use dongthuan::app::App;
use dongthuan::clock::SystemClock;
use dongthuan::config::Config;
use dongthuan::store::alone::Alone;
use dongthuan::{backup, open_files, private, start};
use mimalloc::MiMalloc;
use tracing_subscriber::EnvFilter;

/// The C library's allocator keeps what a thread has freed for that thread: after many sign-ins, each
/// of which takes 19 MiB to hash a password, the server would hold that for every thread of the pool.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Unoptimised, as `cargo run -- demo` builds it, the steps of a long verb lie on the stack together.
const STACK: usize = 8 * 1024 * 1024;
/// At the very end, computing that was begun has this long.
const LAST: Duration = Duration::from_secs(3);

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
    /// Enter the first administrator, make one-time links, import a province; backups.
    #[command(subcommand)]
    Admin(admin::Command),
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
    private::mask();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK)
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    let outcome = runtime.block_on(run(cli.command));
    // Whatever still computes is not waited for longer.
    runtime.shutdown_timeout(LAST);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("dongthuan: {error:#}");
    ExitCode::FAILURE
}

async fn run(command: Command) -> anyhow::Result<()> {
    // The demonstration's terminal is for its reader; a server's is for a log collector.
    let usual = match command {
        Command::Demo { .. } | Command::Admin(_) => "warn",
        _ => "info,sea_orm_migration=warn",
    };
    tracing_subscriber::fmt()
        .with_env_filter(filter(usual)?)
        .with_writer(std::io::stderr)
        .json()
        .init();
    let mut config = Config::from_env()?;
    if config.limits.fit(open_files::raise()) {
        tracing::info!(
            connections = config.limits.all_connections,
            of_an_address = config.limits.connections,
            "the files that may be open allow no more"
        );
    }
    match command {
        Command::Demo { fresh } => {
            let (app, alone) = open(config).await?;
            start::demo(app, &alone, fresh).await
        }
        Command::Serve => {
            let (app, alone) = open(config).await?;
            start::serve(app, &alone).await
        }
        Command::Migrate => {
            let (app, _alone) = open(config).await?;
            start::migrate(&app).await
        }
        Command::Sweep => {
            let (app, _alone) = open(config).await?;
            start::sweep(&app).await
        }
        Command::Admin(admin::Command::Writes(admin)) => {
            let (app, _alone) = open(config).await?;
            admin::run(&app, admin).await
        }
        // Copies are made beside a server.
        Command::Admin(admin::Command::Copies(copies)) => backup::run(config, copies).await,
        Command::Schema | Command::Examine { .. } => Ok(()),
    }
}

/// The application, for one that writes: nobody else does, where the database cannot bear it.
async fn open(config: Config) -> anyhow::Result<(App, Alone)> {
    private::settle(&config)?;
    let alone = Alone::with(&config).await?;
    Ok((App::open(config, Arc::new(SystemClock)).await?, alone))
}

/// What is logged; a filter that cannot be read would log less than was asked for.
fn filter(usual: &str) -> anyhow::Result<EnvFilter> {
    match std::env::var("RUST_LOG") {
        Ok(wanted) if !wanted.trim().is_empty() => {
            EnvFilter::try_new(wanted).context("RUST_LOG cannot be read")
        }
        _ => Ok(EnvFilter::new(usual)),
    }
}
