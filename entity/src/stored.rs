//! How an enum of `rules` is kept in a column: by its code.

use rules::Coded;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, Value, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, DbErr, QueryResult, TryGetError, TryGetable};
use serde::{Serialize, Serializer};

/// A value of a closed set, stored as the text of its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stored<T>(pub T);

/// As the journal shows it: the code.
impl<T: Coded> Serialize for Stored<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0.code())
    }
}

impl<T: Coded> From<Stored<T>> for Value {
    fn from(stored: Stored<T>) -> Self {
        stored.0.code().into()
    }
}

impl<T: Coded> TryGetable for Stored<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let code = String::try_get_by(row, index)?;
        T::from_code(&code).map(Self).ok_or_else(|| {
            TryGetError::DbErr(DbErr::Type(format!(
                "{code:?} is not a code of {}",
                std::any::type_name::<T>()
            )))
        })
    }
}

impl<T: Coded> ValueType for Stored<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let code = <String as ValueType>::try_from(value)?;
        T::from_code(&code).map(Self).ok_or(ValueTypeErr)
    }

    fn type_name() -> String {
        std::any::type_name::<T>().to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::String
    }

    fn column_type() -> ColumnType {
        ColumnType::Text
    }
}

impl<T: Coded> Nullable for Stored<T> {
    fn null() -> Value {
        Value::String(None)
    }
}
