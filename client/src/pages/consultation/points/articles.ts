/** One point as it is sent. */
export interface NewPoint {
  chapter: string | null;
  number: string | null;
  heading: string;
}

const CHAPTER = /^(chương|mục|phần)\s+([ivxlcdm]+|\d+)\b/iu;
const ARTICLE = /^(điều|điểm|khoản)\s+(\d+[a-zđ]?)\s*[.:)]?\s*(.*)$/iu;
const MOST = 300;

/**
 * Points from pasted lines: one a line. "Chương II" begins a chapter, whose name may stand on the
 * line after it; "Điều 5. Phạm vi" gives number and heading. Where a text has articles, what stands
 * between them is their content and no point.
 */
export function points(text: string): NewPoint[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const articles = lines.filter((line) => ARTICLE.test(line)).length;
  const found: NewPoint[] = [];
  let chapter: string | null = null;
  let named = true;
  for (const line of lines) {
    const article = ARTICLE.exec(line);
    if (CHAPTER.test(line)) {
      chapter = line.slice(0, MOST);
      named = /[.:]|\s\S+\s\S+\s\S+/.test(line.replace(CHAPTER, ""));
    } else if (article) {
      named = true;
      const number = `${article[1]} ${article[2]}`;
      found.push({ chapter, number, heading: article[3] || number });
    } else if (!named && chapter && line === line.toUpperCase()) {
      chapter = `${chapter}. ${line}`.slice(0, MOST);
      named = true;
    } else if (articles < 2) {
      found.push({ chapter, number: null, heading: line });
    }
  }
  return found;
}
