//! What the server does, seen from outside: over HTTP, on both databases.

mod ballot;
