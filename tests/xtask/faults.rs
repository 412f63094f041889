//! The proof that storage cannot lie: every call to the disk fails in turn under the real server, and
//! the power is cut at each, while a vote, an answer or an upload is on its way. Each is either refused
//! in words and not there, or acknowledged and there; the database is whole; and service comes back by
//! itself. Linux only, for the failing disk is a library loaded before the C library's.

mod cut;
mod disk;
mod fail;
mod left;
mod province;
mod sum;
mod verb;

use std::time::Instant;

use anyhow::ensure;

use self::cut::Loss;
use self::disk::{Fault, How, Lie};
use self::fail::Order;
use self::province::Province;
use self::sum::Sum;
use self::verb::Verb;
use crate::count::Count;
use crate::shell::{command, root, run};

const FAULTS: [Fault; 6] = [
    Fault(How::Full, false),
    Fault(How::Full, true),
    Fault(How::Broken, false),
    Fault(How::Broken, true),
    Fault(How::Short, false),
    Fault(How::Short, true),
];
const LOSSES: [Loss; 3] = [Loss::All, Loss::Torn, Loss::Tail];

/// How much is tried.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Every call, with every fault and every loss.
    Whole,
    /// Every call once, the faults in turn; the power is cut at a few of them.
    Short,
}

/// The whole form, as a command.
pub fn prove() -> anyhow::Result<bool> {
    Ok(count(Form::Whole)?.failed == 0)
}

/// The short form, as a suite.
pub fn short() -> anyhow::Result<Count> {
    count(Form::Short)
}

fn count(form: Form) -> anyhow::Result<Count> {
    ensure!(
        cfg!(target_os = "linux"),
        "a failing disk is played on Linux only"
    );
    let started = Instant::now();
    run(command("cargo build --quiet --package dongthuan", root()))?;
    let runtime = tokio::runtime::Runtime::new()?;
    let (count, sum) = runtime.block_on(all(form))?;
    println!("{sum}; {:.0} s", started.elapsed().as_secs_f64());
    Ok(count)
}

async fn all(form: Form) -> anyhow::Result<(Count, Sum)> {
    let province = Province::prepare().await?;
    let (mut count, mut whole) = (Count::default(), Sum::default());
    let mut add = |name: String, sum: Sum, passed: bool| {
        println!("{name:<44} {sum}");
        for (kind, what) in &sum.wrong {
            println!("    {kind:?}: {what}");
        }
        count.add(Count::one(passed));
    };
    for verb in Verb::ALL {
        let orders: &[Order] = match form {
            Form::Whole => &FAULTS.map(Order::One),
            Form::Short => &[Order::InTurn(&FAULTS)],
        };
        for order in orders {
            let sum = fail::series(&province, verb, *order).await?;
            let passed = sum.wrong.is_empty() && sum.calls > 0;
            whole.add(&sum);
            add(format!("{verb}, {order}"), sum, passed);
        }
        let (losses, every) = match form {
            Form::Whole => (&LOSSES[..], 1),
            Form::Short => (&LOSSES[1..2], 12),
        };
        for &loss in losses {
            let sum = cut::series(&province, verb, loss, every).await?;
            let passed = sum.wrong.is_empty() && sum.calls > 0;
            whole.add(&sum);
            add(format!("{verb}, power cut, {loss}"), sum, passed);
        }
    }
    // The suite must see it when a commit is not brought to the disk before it is acknowledged.
    for lie in [Lie::NoSync, Lie::NoSyncOfLog] {
        let sum = cut::after_lies(&province, lie).await?;
        let seen = !sum.wrong.is_empty();
        println!(
            "{lie}: {}",
            if seen {
                "seen, as it must be"
            } else {
                "NOT SEEN"
            }
        );
        count.add(Count::one(seen));
    }
    Ok((count, whole))
}
