//! Enumerations with one stable text per value: the text that the database stores.

/// A closed set of values, each with a stable code.
///
/// `entity` stores any `Coded` value by its code and `api` shows it under the same name, so no list
/// of values is ever written a second time.
pub trait Coded: Sized + Copy + PartialEq + std::fmt::Debug + Send + Sync + 'static {
    /// Every value, in reading order.
    const ALL: &'static [Self];

    /// The stable code, in SCREAMING_SNAKE_CASE.
    fn code(self) -> &'static str;

    /// The value with this code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

/// Declares an enum together with its codes.
#[macro_export]
macro_rules! coded {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $crate::code::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }
    };
}
