//! Which limit a request is over, and by how much.

use crate::config::Limits;

macro_rules! limits {
    ($($limit:ident $field:ident $kind:ident;)+) => {
        /// A limit that a request can be over.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Limit {
            $($limit,)+
        }

        impl Limit {
            /// Every one, for those who say them in words.
            pub const ALL: &[Self] = &[$(Self::$limit,)+];

            /// As `extensions.limit` names it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$limit => stringify!($limit),)+
                }
            }

            pub fn of(self, limits: &Limits) -> usize {
                match self {
                    $(Self::$limit => limits.$field,)+
                }
            }

            pub fn kind(self) -> Kind {
                match self {
                    $(Self::$limit => Kind::$kind,)+
                }
            }
        }
    };
}

/// What is too much, as the code tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    TooLarge,
    TooDeep,
    TooComplex,
    TooSlow,
    RateLimited,
    TooManyAtOnce,
    TooManySubscriptions,
}

limits! {
    BodyKb body_kb TooLarge;
    DocumentKb document_kb TooLarge;
    Tokens tokens TooLarge;
    Nesting nesting TooDeep;
    Operations operations TooComplex;
    Fragments fragments TooComplex;
    Depth depth TooDeep;
    Introspection introspection TooDeep;
    RootFields roots TooComplex;
    Breadth breadth TooComplex;
    Selections selections TooComplex;
    DocumentSelections document_selections TooComplex;
    Aliases aliases TooComplex;
    Arguments arguments TooComplex;
    Directives directives TooComplex;
    AllDirectives all_directives TooComplex;
    Cost cost TooComplex;
    Values values TooLarge;
    ListItems items TooLarge;
    ArgumentValues taken TooLarge;
    Statements statements TooComplex;
    Seconds seconds TooSlow;
    ArrivalSeconds arrival TooSlow;
    AccountPerMinute account_rate RateLimited;
    TokenPerMinute token_rate RateLimited;
    AddressPerMinute address_rate RateLimited;
    GuestPerMinute guest_rate RateLimited;
    AccountAtOnce account_at_once TooManyAtOnce;
    AddressAtOnce address_at_once TooManyAtOnce;
    AccountUploads account_uploads TooManyAtOnce;
    UploadsMb uploads_mb TooManyAtOnce;
    AccountStreams account_streams TooManySubscriptions;
    AddressStreams address_streams TooManySubscriptions;
    GuestSockets guest_sockets TooManySubscriptions;
    SocketPerMinute socket_rate RateLimited;
    Connections connections TooManyAtOnce;
    AllConnections all_connections TooManyAtOnce;
}

/// A limit, the score that is over it, and the most that it allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exceeded {
    pub limit: Limit,
    pub score: usize,
    pub maximum: usize,
}

impl Limit {
    pub fn check(self, score: usize, limits: &Limits) -> Result<(), Exceeded> {
        let maximum = self.of(limits);
        if score <= maximum {
            return Ok(());
        }
        Err(self.over(score, limits))
    }

    pub fn over(self, score: usize, limits: &Limits) -> Exceeded {
        Exceeded {
            limit: self,
            score,
            maximum: self.of(limits),
        }
    }
}
