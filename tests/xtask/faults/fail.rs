//! Calls to the disk that fail while the server runs.

use std::fmt;

use tokio::time::{Duration, sleep};
use uuid::Uuid;

use super::disk::{Fault, How};
use super::province::{Province, Served, is_whole};
use super::sum::{Sum, Wrong};
use super::verb::{Said, Verb};

/// How long service may take to come back once the disk is sound, in tenths of a second.
const TENTHS: usize = 150;
/// Runs after which who acts signs in anew.
const SESSION: usize = 100;

/// Which fault is met by which call.
#[derive(Clone, Copy)]
pub enum Order {
    /// The same by each.
    One(Fault),
    /// Each fault by one call after the other.
    InTurn(&'static [Fault]),
}

impl Order {
    fn of(self, nth: usize) -> Fault {
        match self {
            Self::One(fault) => fault,
            Self::InTurn(faults) => faults[nth % faults.len()],
        }
    }
}

impl fmt::Display for Order {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(fault) => write!(formatter, "{fault}"),
            Self::InTurn(_) => formatter.write_str("every fault in turn"),
        }
    }
}

/// One run for each call, until none is left to fail.
pub async fn series(province: &Province, verb: Verb, order: Order) -> anyhow::Result<Sum> {
    let mut served = province.serve(verb).await?;
    let mut sum = Sum::default();
    let mut acknowledged = Vec::new();
    for nth in 1.. {
        let fault = order.of(nth);
        let key = Uuid::new_v4().to_string();
        served.disk.arm(nth, fault)?;
        let said = verb.send(&served.server.api, &served.actor, &key).await?;
        let more = again_while_it_fails(&served, verb, fault).await?;
        let counted = served.disk.disarm()?;
        sum.count(&said);
        if counted.failed == 0 {
            sum.calls = nth - 1;
        }
        let place = format!("{verb}, {fault}, call {nth}");
        let mut wrong = |kind, what: &str| sum.wrong.push((kind, format!("{place}: {what}")));
        let kept = verb.kept(&served, &key).await;
        match (&said, &kept) {
            (_, Err(error)) => wrong(Wrong::Other, &format!("{error:#}")),
            (Said::Acknowledged, Ok(0)) => wrong(Wrong::FalseAcknowledgement, "not there"),
            (Said::Refused(_), Ok(1..)) => wrong(Wrong::FalseRefusal, "there"),
            (Said::Refused(code), _) if code != "TRY_AGAIN" => wrong(Wrong::FalseRefusal, code),
            (Said::Nothing, _) => wrong(Wrong::Other, "no answer"),
            _ => {}
        }
        if let Some((key, said)) = more {
            match (&said, verb.kept(&served, &key).await?) {
                (Said::Acknowledged, 0) => wrong(Wrong::FalseAcknowledgement, "then not there"),
                (Said::Refused(_), 1..) => wrong(Wrong::FalseRefusal, "then there"),
                _ => {}
            }
        }
        if !comes_back(&mut served, verb, &key).await? {
            wrong(Wrong::NotBack, "nothing is served any more");
        }
        match verb.kept(&served, &key).await? {
            0 => wrong(Wrong::FalseAcknowledgement, "sent again, not there"),
            2.. if verb != Verb::Upload => wrong(Wrong::Other, "sent again, there twice"),
            _ => acknowledged.push(key),
        }
        for line in is_whole(&served.database()).await? {
            wrong(Wrong::Corrupt, &line);
        }
        if counted.failed == 0 {
            break;
        }
        if nth % SESSION == 0 {
            served.actor.renew(&served.server.api).await?;
        }
    }
    let readiness = readiness(&served).await?;
    sum.wrong.extend(readiness.map(|what| (Wrong::Other, what)));
    served = served.again().await?;
    for key in acknowledged {
        if verb.kept(&served, &key).await? == 0 {
            let lost = format!("{verb}: {key} is lost by a restart");
            sum.wrong.push((Wrong::FalseAcknowledgement, lost));
        }
    }
    Ok(sum)
}

/// While the disk goes on failing, another is sent too.
async fn again_while_it_fails(
    served: &Served,
    verb: Verb,
    fault: Fault,
) -> anyhow::Result<Option<(String, Said)>> {
    if !fault.1 {
        return Ok(None);
    }
    let key = Uuid::new_v4().to_string();
    let said = verb.send(&served.server.api, &served.actor, &key).await?;
    Ok(Some((key, said)))
}

/// Sends it again under its key until it is acknowledged.
async fn comes_back(served: &mut Served, verb: Verb, key: &str) -> anyhow::Result<bool> {
    for _ in 0..TENTHS {
        match verb.send(&served.server.api, &served.actor, key).await? {
            Said::Acknowledged => return Ok(true),
            Said::Refused(_) | Said::Unknown | Said::Nothing => {
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
    Ok(false)
}

/// `/readyz` says that the disk is full while it is, and is ready again by itself.
async fn readiness(served: &Served) -> anyhow::Result<Option<String>> {
    let mut said = Vec::new();
    for (full, expected) in [(true, "the disk is full"), (false, "ready")] {
        if full {
            served.disk.arm(1, Fault(How::Full, true))?;
        } else {
            served.disk.disarm()?;
        }
        for _ in 0..TENTHS {
            let (_, words) = served.server.api.ready().await?;
            if words == expected {
                break;
            }
            said.push(words);
            sleep(Duration::from_millis(100)).await;
        }
        if said.len() >= TENTHS {
            served.disk.disarm()?;
            return Ok(Some(format!("/readyz never says \"{expected}\": {said:?}")));
        }
        said.clear();
    }
    Ok(None)
}
