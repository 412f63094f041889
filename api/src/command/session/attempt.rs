//! Wrong passwords: braked by account and address together, by the account alone for strange devices, and
//! far later by the address alone.
//!
//! So an office behind one address is not kept out by one of its people, a stranger with many addresses
//! gets few guesses at an account, and neither keeps its holder out: a device on which the account has
//! signed in before is counted by itself.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{Rows, account, sign_in_failure};
use rules::Refusal;
use rules::notice::Kind as Notice;
use rules::text::folded;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use tokio::sync::OwnedMutexGuard;

use super::device::Device;
use super::missed;
use crate::app::{App, Subject};
use crate::auth::token::digest;
use crate::failure::Failure;
use crate::read;

/// Wrong passwords in the window from which on there is a wait: for an account from one address, or from
/// one device that is known to it.
const AT_ONE_PLACE: u64 = 10;
/// For an account, from all strange devices together.
const OF_ACCOUNT: u64 = 30;
/// From an address, whichever accounts they were for: an office of hundreds may sit behind it.
const OF_ADDRESS: u64 = 300;
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// Somebody who says to be an account's holder, and has still to prove it.
pub struct Attempt<'a> {
    app: &'a App,
    address: &'a str,
    /// A digest of the account's name, so that what is typed there by mistake is kept nowhere.
    account: String,
    /// The device's own digest, where the account is known on it.
    device: Option<String>,
    _turns: Vec<OwnedMutexGuard<()>>,
}

impl<'a> Attempt<'a> {
    /// Waits for its turn, so that a wrong password is counted before the next one is looked at, and is
    /// refused while there are too many. Asking again while waiting does not make the wait longer.
    pub async fn begin(
        app: &'a App,
        device: &'a Device,
        login: &str,
        of: Option<&account::Model>,
    ) -> Result<Self, Failure> {
        let known = match of {
            Some(account) => device.is_known_to(app.store.reader(), account.id).await?,
            None => None,
        };
        let account = match of {
            Some(account) => digest(&account.login),
            None => digest(&folded(login)),
        };
        let turns = match &known {
            // Whoever guesses from elsewhere does not hold up the holder.
            Some(device) => vec![app.turnstile.enter(&format!("device {device}")).await],
            None => {
                let by_address = app.turnstile.enter(&device.address).await;
                let by_account = app.turnstile.enter(&format!("account {account}")).await;
                vec![by_address, by_account]
            }
        };
        let attempt = Self {
            app,
            address: &device.address,
            account,
            device: known,
            _turns: turns,
        };
        attempt.check().await?;
        Ok(attempt)
    }

    /// What counts against it: each with the number from which on it waits.
    fn brakes(&self) -> Vec<(&'static str, Condition, u64)> {
        use sign_in_failure::Column;
        let account = Condition::all().add(Column::Account.eq(&self.account));
        match &self.device {
            Some(device) => vec![(
                "DEVICE",
                account.add(Column::Device.eq(device)),
                AT_ONE_PLACE,
            )],
            None => {
                let strange = account.add(Column::Device.is_null());
                let here = Column::Address.eq(self.address);
                let address = Condition::all()
                    .add(here.clone())
                    .add(Column::Device.is_null());
                vec![
                    (
                        "ACCOUNT_AT_ADDRESS",
                        strange.clone().add(here),
                        AT_ONE_PLACE,
                    ),
                    ("ACCOUNT", strange, OF_ACCOUNT),
                    ("ADDRESS", address, OF_ADDRESS),
                ]
            }
        }
    }

    async fn check(&self) -> Result<(), Failure> {
        let mut until = None;
        for (_, which, many) in self.brakes() {
            until = until.max(self.since(which, many).await?);
        }
        match until {
            Some(since) => Err(Refusal::MustWait {
                until: since + WINDOW,
            }
            .into()),
            None => Ok(()),
        }
    }

    /// When the failure came that is so many before now, if there are as many in the window.
    async fn since(&self, which: Condition, many: u64) -> Result<Option<DateTime<Utc>>, Failure> {
        let window = self.app.clock.now() - WINDOW;
        let nth = sign_in_failure::Entity::rows()
            .filter(which)
            .filter(sign_in_failure::Column::At.gt(window))
            .order_by_desc(sign_in_failure::Column::At)
            .offset(many - 1)
            .limit(1)
            .one(self.app.store.reader())
            .await?;
        Ok(nth.map(|failure| failure.at))
    }

    /// Counts a wrong password, here and for the journal ([`missed`]), forgets those that count no longer,
    /// and enters in the journal that a brake has taken hold: once for each wait, so that nobody fills the
    /// journal by guessing. The account's holder is told.
    pub async fn failed(self, of: Option<&account::Model>) -> Result<(), Failure> {
        self.app.metrics.sign_in_failed();
        let work = self.app.begin_unattended().await?;
        sign_in_failure::Entity::delete_many()
            .filter(sign_in_failure::Column::At.lte(work.now() - WINDOW))
            .exec(work.db())
            .await?;
        sign_in_failure::ActiveModel {
            id: Set(work.new_id()),
            address: Set(self.address.to_owned()),
            account: Set(Some(self.account.clone())),
            device: Set(self.device.clone()),
            at: Set(work.now()),
        }
        .insert(work.db())
        .await?;
        if let Some(of) = of {
            missed::count(&work, of.id).await?;
        }
        for (brake, which, many) in self.brakes() {
            use sea_orm::PaginatorTrait;
            let count = sign_in_failure::Entity::rows()
                .filter(which)
                .count(work.db())
                .await?;
            if count != many {
                continue;
            }
            self.app.metrics.sign_in_braked(brake);
            tracing::warn!(brake, address = self.address, "too many wrong passwords");
            let subject = of.map_or(Subject::installation(), |of| Subject::account(of.id));
            let after = json!({ "brake": brake, "address": self.address, "failures": many });
            work.journal("BRAKE_SIGN_IN", subject, None, Some(after))
                .await?;
            if let Some(of) = of {
                let hats = read::people::mandates_of(work.db(), of.person_id, work.today()).await?;
                let told = hats.into_iter().map(|hat| hat.id);
                work.notify(Notice::SignInBraked, subject, told).await?;
            }
        }
        work.commit().await?;
        Ok(())
    }

    /// The password was right: what was counted against the account here counts no longer.
    pub async fn succeeded(self, work: &crate::app::Work) -> Result<(), Failure> {
        if let Some((_, which, _)) = self.brakes().into_iter().next() {
            sign_in_failure::Entity::delete_many()
                .filter(which)
                .exec(work.db())
                .await?;
        }
        Ok(())
    }
}
