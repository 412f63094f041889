//! Configuration: the environment, read once at start. The README's table lists every variable.

mod limits;
mod names;
mod proxies;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use anyhow::{Context, bail};
use ipnet::IpNet;
use secrecy::SecretString;

pub use self::limits::Limits;

/// What sizes of files are counted in, in bytes.
pub const MB: u64 = 1024 * 1024;
/// Sizes are kept in 32 bits, signed.
const LARGEST_MB: u32 = 2_000;

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the embedded database, the files and the secrets live.
    pub data_dir: PathBuf,
    pub database_url: SecretString,
    pub listen: SocketAddr,
    /// Where the metrics are served, when not on the server's own address.
    pub metrics_listen: Option<SocketAddr>,
    /// The address that browsers use; decides whether cookies are for HTTPS only.
    pub public_url: Option<String>,
    /// Forwarded addresses are believed only from these.
    pub trusted_proxies: Vec<IpNet>,
    /// The largest file that is taken in, in MB.
    pub max_file_mb: u32,
    /// Whether `/graphiql` is served; not set, the demonstration serves it and a province does not.
    pub graphiql: Option<bool>,
    /// The program that looks into files in a process of its own: this one.
    pub examiner: PathBuf,
    /// What one request, and whoever sends many, may ask for.
    pub limits: Limits,
}

impl Config {
    /// Reads the process's environment. A name that looks like a setting and is none is refused.
    pub fn from_env() -> anyhow::Result<Self> {
        let set = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
        Self::of(set, |name| match std::env::var(name) {
            Ok(value) if !value.trim().is_empty() => Ok(Some(value)),
            Ok(_) | Err(std::env::VarError::NotPresent) => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{name} cannot be read")),
        })
    }

    /// What is asked for here are the settings that there are, so no list of them can be forgotten.
    fn of(
        set: impl Iterator<Item = String>,
        get: impl Fn(&str) -> anyhow::Result<Option<String>>,
    ) -> anyhow::Result<Self> {
        let known = RefCell::new(BTreeSet::new());
        let config = Self::read(|name| {
            known.borrow_mut().insert(name.to_owned());
            get(name)
        })?;
        names::check(set, &known.into_inner())?;
        Ok(config)
    }

    fn read(get: impl Fn(&str) -> anyhow::Result<Option<String>>) -> anyhow::Result<Self> {
        let data_dir = PathBuf::from(get("DONGTHUAN_DATA_DIR")?.unwrap_or("./data".to_owned()));
        let database_url = match get("DATABASE_URL")? {
            Some(url) => checked_database_url(url)?,
            None => format!("sqlite://{}", data_dir.join("dongthuan.sqlite").display()),
        };
        let listen = get("DONGTHUAN_LISTEN")?.unwrap_or("127.0.0.1:8080".to_owned());
        let listen = address("DONGTHUAN_LISTEN", &listen)?;
        let metrics_listen = get("DONGTHUAN_METRICS_LISTEN")?
            .map(|text| address("DONGTHUAN_METRICS_LISTEN", &text))
            .transpose()?;
        Ok(Self {
            data_dir,
            database_url: database_url.into(),
            listen,
            metrics_listen,
            public_url: get("DONGTHUAN_PUBLIC_URL")?
                .map(checked_public_url)
                .transpose()?,
            trusted_proxies: proxies::read(get("DONGTHUAN_TRUSTED_PROXIES")?)?,
            max_file_mb: max_file_mb(get("DONGTHUAN_MAX_FILE_MB")?)?,
            graphiql: get("DONGTHUAN_GRAPHIQL")?
                .map(|value| on_or_off("DONGTHUAN_GRAPHIQL", &value))
                .transpose()?,
            examiner: this_program()?,
            limits: Limits::read(&get)?,
        })
    }

    /// Whether browsers reach this server over HTTPS, so that cookies may insist on it.
    pub fn is_https(&self) -> bool {
        self.public_url
            .as_deref()
            .is_some_and(|url| url.starts_with("https://"))
    }

    /// The address at which people reach this server, without a slash at its end.
    pub fn public_url(&self) -> String {
        let listening = || format!("http://{}", self.listen);
        self.public_url.clone().unwrap_or_else(listening)
    }

    /// How much one account may have uploaded that was put into nothing, in MB: one file at least.
    pub fn unattached_mb(&self) -> u64 {
        let most = u64::try_from(self.limits.unattached_mb).unwrap_or(u64::MAX);
        most.max(self.max_file_mb.into())
    }

    /// Whether a peer is a proxy that is believed. On a socket for both kinds of addresses those of
    /// IPv4 come in the form of IPv6.
    pub fn trusts(&self, peer: IpAddr) -> bool {
        let peer = peer.to_canonical();
        self.trusted_proxies.iter().any(|net| net.contains(&peer))
    }

    /// What is likely to be wrong though it could be meant, in a sentence.
    pub fn doubt(&self) -> Option<&'static str> {
        (self.is_https() && self.trusted_proxies.is_empty()).then_some(
            "DONGTHUAN_PUBLIC_URL is https:// and DONGTHUAN_TRUSTED_PROXIES is not set: everybody \
             behind the proxy that speaks TLS shares its address, and with it the limits and the wait \
             after wrong passwords; name the proxy",
        )
    }
}

/// The program that runs, which on Linux is found under this name even after an update has replaced it.
fn this_program() -> anyhow::Result<PathBuf> {
    let running = PathBuf::from("/proc/self/exe");
    match running.exists() {
        true => Ok(running),
        false => std::env::current_exe().context("this program's own file is not found"),
    }
}

fn address(name: &str, text: &str) -> anyhow::Result<SocketAddr> {
    text.parse().with_context(|| {
        format!("{name} must be an address and a port such as 127.0.0.1:8080, not {text:?}")
    })
}

fn checked_database_url(url: String) -> anyhow::Result<String> {
    if url.starts_with("sqlite:") && (url.contains(":memory:") || url.contains("mode=memory")) {
        bail!("DATABASE_URL must name a file: what is kept in memory is gone at the end")
    }
    if ["sqlite:", "postgres://", "postgresql://"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
    {
        Ok(url)
    } else {
        // The value may hold a password, so it is not repeated.
        bail!("DATABASE_URL must start with sqlite:, postgres:// or postgresql://")
    }
}

fn checked_public_url(url: String) -> anyhow::Result<String> {
    let url = url.trim_end_matches('/').to_owned();
    match url.parse::<axum::http::Uri>() {
        Ok(uri)
            if matches!(uri.scheme_str(), Some("http" | "https"))
                && uri.host().is_some()
                && matches!(uri.path(), "" | "/") =>
        {
            Ok(url)
        }
        _ => bail!(
            "DONGTHUAN_PUBLIC_URL must be an address without a path such as https://dongthuan.example.vn, not {url:?}"
        ),
    }
}

fn max_file_mb(size: Option<String>) -> anyhow::Result<u32> {
    let size = size.unwrap_or("50".to_owned());
    match size.trim().parse() {
        Ok(mb @ 1..=LARGEST_MB) => Ok(mb),
        _ => bail!("DONGTHUAN_MAX_FILE_MB must be a number from 1 to {LARGEST_MB}, not {size:?}"),
    }
}

fn on_or_off(name: &str, value: &str) -> anyhow::Result<bool> {
    match value.trim() {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => bail!("{name} must be on or off, not {value:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    fn with(name: &'static str, value: &'static str) -> anyhow::Result<Config> {
        Config::read(|asked| Ok((asked == name).then(|| value.to_owned())))
    }

    #[test]
    fn nothing_needs_to_be_configured() {
        let config = Config::read(|_| Ok(None)).unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(
            config.database_url.expose_secret(),
            "sqlite://./data/dongthuan.sqlite"
        );
        assert!(!config.is_https());
        assert_eq!(config.max_file_mb, 50);
        assert_eq!(config.graphiql, None);
        assert_eq!(config.limits, Limits::default());
    }

    #[test]
    fn the_explorer_is_switched_on_or_off() {
        for (value, switched) in [("on", true), ("off", false)] {
            let config = with("DONGTHUAN_GRAPHIQL", value).unwrap();
            assert_eq!(config.graphiql, Some(switched));
        }
    }

    #[test]
    fn a_wrong_value_names_its_variable() {
        for (name, value) in [
            ("DATABASE_URL", "mysql://root:secret@host/db"),
            ("DATABASE_URL", "sqlite::memory:"),
            ("DONGTHUAN_LISTEN", "8080"),
            ("DONGTHUAN_METRICS_LISTEN", "localhost"),
            ("DONGTHUAN_PUBLIC_URL", "https://example.vn/app"),
            ("DONGTHUAN_TRUSTED_PROXIES", "10.0.0.1, proxy"),
            ("DONGTHUAN_TRUSTED_PROXIES", "0.0.0.0/0"),
            ("DONGTHUAN_MAX_FILE_MB", "0"),
            ("DONGTHUAN_MAX_FILE_MB", "50 MB"),
            ("DONGTHUAN_MAX_FILE_MB", "4096"),
            ("DONGTHUAN_GRAPHIQL", "true"),
            ("DONGTHUAN_GRAPHIQL", "ON"),
            ("DONGTHUAN_LIMIT_TOKENS", "many"),
        ] {
            let message = with(name, value).unwrap_err().to_string();
            assert!(message.starts_with(name), "{message}");
            assert!(!message.contains("secret"), "{message}");
        }
    }

    #[test]
    fn a_setting_that_does_not_exist_is_refused() {
        let set = |name: &str| Config::of([name.to_owned()].into_iter(), |_| Ok(None));
        for (name, meant) in [
            ("DONGTHUAN_LIMIT_DEPHT", "DONGTHUAN_LIMIT_DEPTH"),
            ("DONGTHUAN_PUBLICURL", "DONGTHUAN_PUBLIC_URL"),
            ("DONGTHUAN_DATADIR", "DONGTHUAN_DATA_DIR"),
        ] {
            let message = set(name).unwrap_err().to_string();
            assert!(message.starts_with(name), "{message}");
            assert!(message.contains(meant), "{message}");
        }
        for name in ["DONGTHUAN_LIMIT_DEPTH", "DATABASE_URL", "PATH"] {
            assert!(set(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn https_without_a_trusted_proxy_is_doubted() {
        let url = "https://dongthuan.example.vn";
        let mut config = with("DONGTHUAN_PUBLIC_URL", url).unwrap();
        assert!(config.doubt().is_some());
        config.trusted_proxies = proxies::read(Some("127.0.0.1".to_owned())).unwrap();
        assert_eq!(config.doubt(), None);
        let plain = with("DONGTHUAN_PUBLIC_URL", "http://localhost:8080").unwrap();
        assert_eq!(plain.doubt(), None);
    }

    #[test]
    fn proxies_are_addresses_or_networks() {
        let config = with("DONGTHUAN_TRUSTED_PROXIES", "10.0.0.0/8, ::1").unwrap();
        assert!(config.trusts("10.2.3.4".parse().unwrap()));
        assert!(config.trusts("::ffff:10.2.3.4".parse().unwrap()));
        assert!(config.trusts("::1".parse().unwrap()));
        assert!(!config.trusts("11.0.0.1".parse().unwrap()));
    }
}
