//! Files: honest ones of every kind, and the ways in and out.

pub mod made;

use std::io::Write;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use reqwest::header::{CONTENT_TYPE, RANGE};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{Bed, Caller, Reply};

pub const PDF: &str = "application/pdf";
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub const PPTX: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
pub const JPEG: &str = "image/jpeg";
pub const PNG: &str = "image/png";

/// A PDF of one page that differs from others by this text.
pub fn pdf(text: &str) -> Vec<u8> {
    let head = format!("%PDF-1.7\n% {text}\n");
    made::assembled(head.as_bytes(), &made::one_page(), None)
}

/// An archive of these parts, each with some content.
pub fn package(parts: &[&str]) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for part in parts {
        let (mut entry, config) = archive.new_file(*part).start()?;
        let mut writer = config.wrap(&mut entry);
        writer.write_all(part.as_bytes())?;
        let (_, descriptor) = writer.finish()?;
        entry.finish(descriptor)?;
    }
    archive.finish()?;
    Ok(bytes)
}

/// An archive of these parts with these contents, packed as office programs pack them.
pub fn office(parts: &[(&str, &str)]) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (part, content) in parts {
        let builder = archive
            .new_file(part)
            .compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = builder.start()?;
        let encoder = DeflateEncoder::new(&mut entry, Compression::default());
        let mut writer = config.wrap(encoder);
        writer.write_all(content.as_bytes())?;
        let (encoder, descriptor) = writer.finish()?;
        encoder.finish()?;
        entry.finish(descriptor)?;
    }
    archive.finish()?;
    Ok(bytes)
}

pub fn docx() -> anyhow::Result<Vec<u8>> {
    package(&["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
}

/// Name, media type and content of one file of each kind.
pub fn one_of_each() -> anyhow::Result<Vec<(&'static str, &'static str, Vec<u8>)>> {
    let sheet = package(&["[Content_Types].xml", "xl/workbook.xml"])?;
    let slides = package(&["[Content_Types].xml", "ppt/presentation.xml"])?;
    Ok(vec![
        ("Tờ trình số 5.pdf", PDF, pdf("Tờ trình")),
        ("Dự thảo Quyết định.docx", DOCX, docx()?),
        ("Phụ lục.xlsx", XLSX, sheet),
        ("Trình bày.pptx", PPTX, slides),
        ("Ảnh.jpg", JPEG, made::jpeg(1, 1)),
        ("Sơ đồ.png", PNG, made::png(1, 1, 1)),
    ])
}

/// One part of a package, as text.
pub fn part(bytes: &[u8], name: &str) -> anyhow::Result<String> {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes))?;
    let mut text = String::new();
    archive.by_name(name)?.read_to_string(&mut text)?;
    Ok(text)
}

pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Caller {
    /// Sends a file; what is said of it lies beside `data`, for this is no GraphQL.
    pub async fn upload(
        &self,
        name: &str,
        media_type: &str,
        bytes: Vec<u8>,
    ) -> anyhow::Result<Reply> {
        let query = [("name", name), ("secret", "false")];
        let request = self.post("/files").query(&query);
        let request = request.header(CONTENT_TYPE, media_type).body(bytes);
        Reply::read(request.send().await?).await
    }

    /// The id of a PDF that is brought in for the purpose.
    pub async fn brings(&self, text: &str) -> anyhow::Result<String> {
        let reply = self.upload(&format!("{text}.pdf"), PDF, pdf(text)).await?;
        anyhow::ensure!(reply.status == 201, "{}: {}", reply.status, reply.body);
        Ok(reply.body["file"]["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// A file, with a link to it.
    pub async fn file(&self, id: &str) -> anyhow::Result<Reply> {
        let query = "query($id: ID!) { file(id: $id) {
            id name mediaType size sha256 uploadedAt link { url expiresAt } } }";
        self.gql(query, json!({ "id": id })).await
    }

    /// The path of a link to a file.
    pub async fn link(&self, id: &str) -> anyhow::Result<String> {
        self.file(id).await?.done()?.text("/file/link/url")
    }

    /// Follows a link as a browser does that opens it in a tab: without an access token.
    pub async fn follow(&self, link: &str, range: Option<&str>) -> anyhow::Result<Followed> {
        let mut tab = self.clone();
        tab.token = None;
        let mut request = tab.get(link);
        if let Some(range) = range {
            request = request.header(RANGE, range);
        }
        Followed::read(request.send().await?).await
    }

    /// Whether the file is shown, asked in both ways that there are.
    pub async fn sees_file(&self, id: &str) -> anyhow::Result<bool> {
        let node = "query($id: ID!) { node(id: $id) { id } }";
        let node = self.gql(node, json!({ "id": id })).await?;
        let file = self.file(id).await?;
        anyhow::ensure!(
            node.refusal().is_none() == file.refusal().is_none(),
            "{} but {}",
            node.body,
            file.body
        );
        Ok(file.refusal().is_none())
    }
}

/// What a link was answered with.
pub struct Followed {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Followed {
    pub async fn read(response: reqwest::Response) -> anyhow::Result<Self> {
        Ok(Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            bytes: response.bytes().await?.to_vec(),
        })
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

impl Bed {
    /// Where the store keeps bytes.
    pub fn stored(&self, bytes: &[u8]) -> PathBuf {
        let hash = sha256(bytes);
        let folder = self.app.config.data_dir.join("files").join(&hash[..2]);
        folder.join(hash)
    }
}

/// A draft with these files and no text.
pub fn document(files: &[&str]) -> Value {
    json!({ "kind": "DRAFT", "title": "Dự thảo", "fileIds": files })
}
