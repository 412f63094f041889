//! The phone client, embedded.
//!
//! `build.rs` runs Vite and names the folder it wrote in `CLIENT_DIST`; the files are then
//! compiled into the binary in every profile, so a server is one file to install.

/// The built files by their path below the site's root: `index.html`, `sw.js`,
/// `manifest.webmanifest`, icons, `assets/*`, and `graphiql/index.html`, which `/graphiql` serves. Names under `assets/` carry a hash of the
/// content and may be cached for ever; the others must be asked for again each time.
#[derive(rust_embed::RustEmbed)]
#[folder = "$CLIENT_DIST"]
pub struct Assets;
