//! Limits: what one request, and whoever sends many, may ask of the server.
//!
//! Each is a setting with a default that no honest client meets; the tests hold the phone client and
//! the standard introspection query against the defaults.

use anyhow::{Context, ensure};

macro_rules! limits {
    ($($(#[doc = $doc:literal])+ $field:ident: $default:literal, $least:literal..=$most:literal, $name:literal;)+) => {
        /// Every limit, in the order of the README's table.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Limits {
            $($(#[doc = $doc])+ pub $field: usize,)+
        }

        impl Default for Limits {
            fn default() -> Self {
                Self { $($field: $default,)+ }
            }
        }

        impl Limits {
            /// The variables and their defaults.
            pub const SETTINGS: &[(&str, usize)] = &[$(($name, $default),)+];

            pub(super) fn read(
                get: &impl Fn(&str) -> anyhow::Result<Option<String>>,
            ) -> anyhow::Result<Self> {
                Ok(Self { $($field: number(get, $name, $default, $least, $most)?,)+ })
            }
        }
    };
}

limits! {
    /// The body of a request, in units of 1024 bytes.
    body_kb: 2_048, 16..=65_536, "DONGTHUAN_LIMIT_BODY_KB";
    /// A document, in units of 1024 bytes; long texts belong into variables.
    document_kb: 64, 8..=1_024, "DONGTHUAN_LIMIT_DOCUMENT_KB";
    /// Tokens of a document: names, numbers, texts and signs.
    tokens: 5_000, 1_000..=50_000, "DONGTHUAN_LIMIT_TOKENS";
    /// Brackets inside each other, fragments spread out.
    nesting: 64, 32..=128, "DONGTHUAN_LIMIT_NESTING";
    /// Operations of a document.
    operations: 20, 1..=1_000, "DONGTHUAN_LIMIT_OPERATIONS";
    /// Fragments of a document.
    fragments: 300, 10..=5_000, "DONGTHUAN_LIMIT_FRAGMENTS";
    /// Fields below each other.
    depth: 24, 15..=60, "DONGTHUAN_LIMIT_DEPTH";
    /// Lists of fields below each other when the schema describes itself.
    introspection: 2, 1..=5, "DONGTHUAN_LIMIT_INTROSPECTION";
    /// Fields at the top of an operation, fragments spread out.
    roots: 50, 1..=1_000, "DONGTHUAN_LIMIT_ROOT_FIELDS";
    /// Fields beside each other, fragments spread out.
    breadth: 300, 50..=10_000, "DONGTHUAN_LIMIT_BREADTH";
    /// What an operation selects in all, fragments spread out.
    selections: 2_000, 300..=50_000, "DONGTHUAN_LIMIT_SELECTIONS";
    /// The same of all operations and fragments of a document together: what validation works through.
    document_selections: 10_000, 1_000..=200_000, "DONGTHUAN_LIMIT_DOCUMENT_SELECTIONS";
    /// Fields under another name, fragments spread out.
    aliases: 100, 10..=10_000, "DONGTHUAN_LIMIT_ALIASES";
    /// Arguments of one field or directive.
    arguments: 50, 10..=1_000, "DONGTHUAN_LIMIT_ARGUMENTS";
    /// Directives at one place.
    directives: 5, 2..=100, "DONGTHUAN_LIMIT_DIRECTIVES";
    /// Directives of an operation, fragments spread out.
    all_directives: 100, 10..=10_000, "DONGTHUAN_LIMIT_ALL_DIRECTIVES";
    /// Fields that the answer may hold, each page as long as it was asked for.
    cost: 200_000, 50_000..=10_000_000, "DONGTHUAN_LIMIT_COST";
    /// Values in the variables: numbers, texts, lists and objects.
    values: 10_000, 500..=1_000_000, "DONGTHUAN_LIMIT_VALUES";
    /// Items of one list in the variables or the document.
    items: 1_000, 50..=100_000, "DONGTHUAN_LIMIT_LIST_ITEMS";
    /// Values that all arguments take, a variable counted wherever it is used.
    taken: 20_000, 1_000..=1_000_000, "DONGTHUAN_LIMIT_ARGUMENT_VALUES";
    /// SQL statements for one request.
    statements: 500, 100..=100_000, "DONGTHUAN_LIMIT_STATEMENTS";
    /// How long a request is worked on, in seconds.
    seconds: 20, 1..=50, "DONGTHUAN_LIMIT_SECONDS";
    /// How long the head of a request may take to come, and its body, in seconds; of a file, how long
    /// no byte may come, or too few.
    arrival: 30, 1..=50, "DONGTHUAN_LIMIT_ARRIVAL_SECONDS";
    /// Requests a minute by one account.
    account_rate: 600, 1..=1_000_000, "DONGTHUAN_LIMIT_ACCOUNT_PER_MINUTE";
    /// Requests a minute by one service token.
    token_rate: 600, 1..=1_000_000, "DONGTHUAN_LIMIT_TOKEN_PER_MINUTE";
    /// Requests a minute from one address, signed in or not.
    address_rate: 12_000, 1..=1_000_000, "DONGTHUAN_LIMIT_ADDRESS_PER_MINUTE";
    /// Requests a minute from one address that show no token.
    guest_rate: 1_200, 1..=1_000_000, "DONGTHUAN_LIMIT_GUEST_PER_MINUTE";
    /// Requests at once by one account or service token.
    account_at_once: 20, 1..=10_000, "DONGTHUAN_LIMIT_ACCOUNT_AT_ONCE";
    /// Requests at once from one address.
    address_at_once: 400, 1..=100_000, "DONGTHUAN_LIMIT_ADDRESS_AT_ONCE";
    /// Files that one account sends at once.
    account_uploads: 3, 1..=1_000, "DONGTHUAN_LIMIT_ACCOUNT_UPLOADS";
    /// What may be on its way into the server in files, in MB; one file at least.
    uploads_mb: 1_000, 1..=1_000_000, "DONGTHUAN_LIMIT_UPLOADS_MB";
    /// What one account may have uploaded within a day and put into nothing, in MB; one file at least.
    unattached_mb: 1_000, 1..=1_000_000, "DONGTHUAN_LIMIT_ACCOUNT_UNATTACHED_MB";
    /// Subscriptions that one account follows.
    account_streams: 60, 1..=10_000, "DONGTHUAN_LIMIT_ACCOUNT_STREAMS";
    /// Sockets and streams from one address.
    address_streams: 2_000, 1..=1_000_000, "DONGTHUAN_LIMIT_ADDRESS_STREAMS";
    /// Sockets from one address on which no token was shown yet.
    guest_sockets: 100, 1..=100_000, "DONGTHUAN_LIMIT_GUEST_SOCKETS";
    /// Messages a minute on one socket.
    socket_rate: 600, 10..=1_000_000, "DONGTHUAN_LIMIT_SOCKET_PER_MINUTE";
    /// Connections from one address that is no trusted proxy.
    connections: 2_000, 1..=1_000_000, "DONGTHUAN_LIMIT_CONNECTIONS";
    /// Connections in all; never more than fit the files that the system lets be open.
    all_connections: 10_000, 20..=1_000_000, "DONGTHUAN_LIMIT_ALL_CONNECTIONS";
    /// Documents that are remembered by their hash.
    documents: 1_000, 1..=100_000, "DONGTHUAN_LIMIT_DOCUMENTS";
}

/// Files that are open besides connections and what is sent over them: the database's, the log.
const RESERVE: usize = 128;

impl Limits {
    /// Lowers what may stay open, where more than half of it would not fit the files that may be open:
    /// beside each connection a file may be under way. No address has more than half of all, so that
    /// nobody alone keeps others out. Says whether anything had to be lowered.
    pub fn fit(&mut self, open_files: usize) -> bool {
        let before = self.clone();
        let room = (open_files.saturating_sub(RESERVE) / 2).max(2);
        self.all_connections = self.all_connections.min(room);
        let share = self.all_connections / 2;
        for of_an_address in [
            &mut self.connections,
            &mut self.address_at_once,
            &mut self.address_streams,
            &mut self.guest_sockets,
        ] {
            *of_an_address = share.min(*of_an_address);
        }
        *self != before
    }
}

fn number(
    get: &impl Fn(&str) -> anyhow::Result<Option<String>>,
    name: &str,
    default: usize,
    least: usize,
    most: usize,
) -> anyhow::Result<usize> {
    let Some(text) = get(name)? else {
        return Ok(default);
    };
    let wanted = || format!("{name} must be a number from {least} to {most}, not {text:?}");
    let number = text.trim().parse().with_context(wanted)?;
    ensure!((least..=most).contains(&number), wanted());
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, value: &str) -> anyhow::Result<Limits> {
        Limits::read(&|asked| Ok((asked == name).then(|| value.to_owned())))
    }

    #[test]
    fn every_default_could_be_set() {
        for (name, default) in Limits::SETTINGS {
            let limits = with(name, &default.to_string()).unwrap();
            assert_eq!(limits, Limits::default(), "{name}");
        }
    }

    #[test]
    fn a_wrong_value_names_its_variable() {
        for (name, _) in Limits::SETTINGS {
            for value in ["0", "-1", "many", "99999999999", "1.5"] {
                let message = with(name, value).unwrap_err().to_string();
                assert!(message.starts_with(name), "{message}");
            }
        }
    }

    #[test]
    fn what_stays_open_fits_the_files_that_may_be_open() {
        let mut limits = Limits::default();
        assert!(!limits.fit(65_536));
        assert_eq!(limits, Limits::default());
        assert!(limits.fit(1_024));
        assert_eq!((limits.all_connections, limits.connections), (448, 224));
        assert_eq!((limits.address_at_once, limits.address_streams), (224, 224));
        assert_eq!(limits.guest_sockets, 100);
        assert!(limits.fit(0));
        assert_eq!((limits.all_connections, limits.connections), (2, 1));
    }

    #[test]
    fn what_is_set_holds() {
        let limits = with("DONGTHUAN_LIMIT_TOKENS", " 2000 ").unwrap();
        assert_eq!(limits.tokens, 2_000);
    }
}
