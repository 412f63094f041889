//! What the commands of the command line do, once the application is open.

pub mod ownership;

use anyhow::{Context, bail};
use entity::{ballot, consultation};
use rules::ballot::State;
use rules::consultation::State as Asking;
use sea_orm::{PaginatorTrait, QueryFilter};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;

use self::ownership::{Owner, owner};
use crate::app::App;
use crate::command::province::found;
use crate::demo::{self, Account, accounts};
use crate::store::alone::Alone;
use crate::store::turn::Turn;
use crate::{http, sweeper};
use secrecy::ExposeSecret;

/// Serves a province.
pub async fn serve(app: App, alone: &Alone) -> anyhow::Result<()> {
    prepare(&app).await?;
    alone.serving()?;
    listen(app, |_| {}).await
}

/// Brings a province's own database to this version, and makes it when there is none. One that `demo`
/// made is refused: its people are not real. Of several processes one does it, and the others wait.
pub async fn prepare(app: &App) -> anyhow::Result<()> {
    let turn = Turn::take(&app.store).await?;
    make_ready(app).await?;
    turn.end().await
}

async fn make_ready(app: &App) -> anyhow::Result<()> {
    match owner(app.store.reader()).await? {
        Owner::Demo => bail!(
            "DATABASE_URL: this database was made by `demo`; name another one, or another \
             DONGTHUAN_DATA_DIR"
        ),
        Owner::Stranger => bail!("DATABASE_URL: this database holds the tables of something else"),
        Owner::Serve => app.store.migrate().await?,
        Owner::Nobody => {
            app.store.migrate().await?;
            let work = app.begin_unattended().await?;
            found(&work, ownership::SERVE, "").await?;
            work.commit().await?;
        }
    }
    Ok(())
}

/// Serves the demonstration province, made first if there is none. Another's database is not touched.
pub async fn demo(app: App, alone: &Alone, fresh: bool) -> anyhow::Result<()> {
    let turn = Turn::take(&app.store).await?;
    let accounts = make_demo(&app, fresh).await?;
    turn.end().await?;
    alone.serving()?;
    let anything_open = open_matters(&app).await? > 0;
    listen(app, |address| welcome(address, &accounts, anything_open)).await
}

async fn make_demo(app: &App, fresh: bool) -> anyhow::Result<Vec<Account>> {
    let data_dir = &app.config.data_dir;
    Ok(match owner(app.store.reader()).await? {
        Owner::Serve | Owner::Stranger => bail!(
            "DATABASE_URL: this database was not made by `demo`, so it is not touched; give `demo` \
             another one, or another DONGTHUAN_DATA_DIR"
        ),
        Owner::Demo if !fresh => {
            app.store.migrate().await?;
            accounts::kept(data_dir)?
        }
        known => {
            if known == Owner::Demo {
                app.store.clear().await?;
            }
            app.store.migrate().await?;
            let accounts = demo::load(app).await?;
            accounts::keep(data_dir, &accounts)?;
            demo::open_matters(app).await?;
            accounts
        }
    })
}

/// Brings the tables to this version.
pub async fn migrate(app: &App) -> anyhow::Result<()> {
    let turn = Turn::take(&app.store).await?;
    if owner(app.store.reader()).await? == Owner::Stranger {
        bail!("DATABASE_URL: this database holds the tables of something else");
    }
    app.store.migrate().await?;
    turn.end().await
}

/// One pass of the sweeper.
pub async fn sweep(app: &App) -> anyhow::Result<()> {
    let swept = sweeper::pass(app).await?;
    println!(
        "{} closed, {} urged, {} files removed",
        swept.closed, swept.urged, swept.removed
    );
    Ok(())
}

async fn open_matters(app: &App) -> anyhow::Result<u64> {
    let now = app.clock.now();
    let db = app.store.reader();
    let ballots = ballot::Entity::everywhere()
        .filter(ballot::in_state_at(State::Open, now))
        .count(db)
        .await?;
    let consultations = consultation::Entity::everywhere()
        .filter(consultation::in_state_at(Asking::Open, now))
        .count(db)
        .await?;
    Ok(ballots + consultations)
}

/// Serves, with the sweeper beside it, until the process is told to stop.
async fn listen(app: App, ready: impl FnOnce(&str)) -> anyhow::Result<()> {
    app.store.open_all().await;
    if let Some(doubt) = app.config.doubt() {
        tracing::warn!("{doubt}");
    }
    // Whoever reads that it serves may tell it to stop.
    let stop = stopped()?;
    let listener = TcpListener::bind(app.config.listen)
        .await
        .with_context(|| format!("DONGTHUAN_LISTEN: cannot listen on {}", app.config.listen))?;
    let address = format!("http://{}", listener.local_addr()?);
    tracing::info!(%address, "serving");
    ready(&address);
    let sweeping = tokio::spawn(sweeper::run(app.clone()));
    let measured = measure(&app).await?;
    let served = http::serve(app, listener, stop).await;
    sweeping.abort();
    measured.abort();
    tracing::info!("stopped");
    served
}

/// Serves the metrics on a listener of their own, when one is configured.
async fn measure(app: &App) -> anyhow::Result<JoinHandle<()>> {
    let Some(address) = app.config.metrics_listen else {
        return Ok(tokio::spawn(async {}));
    };
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("DONGTHUAN_METRICS_LISTEN: cannot listen on {address}"))?;
    let router = http::metrics_router(app.clone());
    Ok(tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::error!(%error, "the metrics are served no more");
        }
    }))
}

/// Resolves on SIGTERM or on Ctrl-C.
pub fn stopped() -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

fn welcome(address: &str, accounts: &[Account], anything_open: bool) {
    println!("\nDongthuan · Tỉnh minh họa\n\n  {address}\n");
    for account in accounts.iter().filter(|account| account.shown) {
        println!(
            "  {:<22} {}   {}",
            account.login,
            account.password.expose_secret(),
            account.title
        );
    }
    println!("\nMọi tài khoản: demo-accounts.json trong thư mục dữ liệu. Dừng: Ctrl-C.");
    if !anything_open {
        println!(
            "Không còn phiếu hay lần lấy ý kiến nào đang mở. Bắt đầu lại: `cargo run -- demo --fresh` \
             (nothing is open any more; start over with `demo --fresh`)."
        );
    }
    println!();
}
