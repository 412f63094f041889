//! Power cuts: the server ends at a call to the disk or right after its answer, what was not synced is
//! lost or torn, and it starts again on what is left.

use std::fmt;

use uuid::Uuid;

use super::disk::{Fault, How, Lie};
use super::left::Synced;
use super::province::{Province, Served, is_whole};
use super::sum::{Sum, Wrong};
use super::verb::{Said, Verb};

/// What becomes of what was written and not synced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// All of it is lost.
    All,
    /// Each sector of the disk is lost or not, by chance.
    Torn,
    /// What lies behind some place of a file is lost.
    Tail,
}

impl fmt::Display for Loss {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::All => "all that was not synced lost",
            Self::Torn => "sectors lost by chance",
            Self::Tail => "the ends of files lost",
        })
    }
}

/// A cut at the first call, at each `every`-th after it, and last right after the answer.
pub async fn series(
    province: &Province,
    verb: Verb,
    loss: Loss,
    every: usize,
) -> anyhow::Result<Sum> {
    let mut served = province.serve(verb).await?;
    let (mut sum, mut acknowledged) = (Sum::default(), Vec::new());
    for nth in (1..).step_by(every) {
        let (after, said, calls) =
            one(served, verb, nth, loss, &mut sum, &mut acknowledged).await?;
        served = after;
        if matches!(said, Said::Acknowledged) {
            sum.calls = calls;
            break;
        }
    }
    Ok(sum)
}

/// Cuts after answers, on a disk that lies. What goes wrong is what the suite must see.
pub async fn after_lies(province: &Province, lie: Lie) -> anyhow::Result<Sum> {
    let mut served = province.serve(Verb::Vote).await?;
    let (mut sum, mut acknowledged) = (Sum::default(), Vec::new());
    served.disk.lie(lie)?;
    for _ in 0..3 {
        // What a database that is not whole any more answers is not looked into.
        match one(
            served,
            Verb::Vote,
            0,
            Loss::All,
            &mut sum,
            &mut acknowledged,
        )
        .await
        {
            Ok((after, ..)) if sum.wrong.is_empty() => served = after,
            Ok(_) => break,
            Err(error) => {
                sum.wrong.push((Wrong::Other, format!("{error:#}")));
                break;
            }
        }
    }
    Ok(sum)
}

async fn one(
    mut served: Served,
    verb: Verb,
    nth: usize,
    loss: Loss,
    sum: &mut Sum,
    acknowledged: &mut Vec<String>,
) -> anyhow::Result<(Served, Said, usize)> {
    let key = Uuid::new_v4().to_string();
    let synced = Synced::now(&served.data, &served.disk.shadow)?;
    served.disk.arm(nth, Fault(How::Cut, false))?;
    let said = verb.send(&served.server.api, &served.actor, &key).await?;
    // At once, when it has answered.
    served.server.kill().await?;
    let counted = served.disk.disarm()?;
    synced.leave(&served.data, &served.disk.shadow, loss)?;
    served = served.again().await?;

    sum.count(&said);
    let place = format!("{verb}, power cut at call {nth}, {loss}");
    let mut wrong = |kind, what: &str| sum.wrong.push((kind, format!("{place}: {what}")));
    if matches!(said, Said::Refused(_) | Said::Unknown) {
        wrong(Wrong::Other, &format!("{said:?}, though nothing failed"));
    }
    if matches!(said, Said::Acknowledged) {
        acknowledged.push(key.clone());
    }
    for key in &*acknowledged {
        if verb.kept(&served, key).await? == 0 {
            wrong(Wrong::FalseAcknowledgement, "not there");
        }
    }
    served.actor.renew(&served.server.api).await?;
    let again = verb.send(&served.server.api, &served.actor, &key).await?;
    let kept = verb.kept(&served, &key).await?;
    if !matches!(again, Said::Acknowledged) || kept == 0 || kept > 1 && verb != Verb::Upload {
        wrong(
            Wrong::NotBack,
            &format!("sent again: {again:?}, there {kept} times"),
        );
    }
    acknowledged.push(key);
    for line in is_whole(&served.database()).await? {
        wrong(Wrong::Corrupt, &line);
    }
    Ok((served, said, counted.calls))
}
