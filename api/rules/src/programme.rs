//! Work programmes: whose they are and for how long (P1, P15).

use crate::coded;

coded! {
    /// Whose programme it is (P1, P15, P18).
    pub enum Owner {
        /// The committee's own.
        Committee = "COMMITTEE",
        /// The Chair's.
        Chair = "CHAIR",
        /// A Vice Chair's.
        ViceChair = "VICE_CHAIR",
        /// An agency's.
        Agency = "AGENCY",
    }
}

coded! {
    /// How long a programme's period is (P1, P18).
    pub enum Period {
        Year = "YEAR",
        HalfYear = "HALF_YEAR",
        Quarter = "QUARTER",
        Month = "MONTH",
    }
}
