// A PDF of one empty page, as a scanner of the Office would send it.

/** A file for a file field, which differs from others by a text in it. */
export const paper = (name, text) => ({ name, mimeType: "application/pdf", buffer: pdf(text) });

function pdf(text) {
  let file = `%PDF-1.7\n% ${text}\n`;
  const size = () => Buffer.byteLength(file);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
  ];
  const rows = objects.map((object, n) => {
    const at = String(size()).padStart(10, "0");
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${at} 00000 n \n`;
  });
  const start = size();
  file += `xref\n0 4\n0000000000 65535 f \n${rows.join("")}`;
  return Buffer.from(`${file}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
}
