// What GraphiQL remembers: as long as this tab of the browser lives, and never a header. Its
// history keeps the headers of each request, and with them the tokens.
const NAME = "headers";

/** The text without any header, if it is JSON that holds some. */
export function withoutHeaders(text: string): string {
  if (!text.includes(`"${NAME}"`)) return text;
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (key === NAME ? undefined : value));
  } catch {
    // The text of a query, and a field of that name.
    return text;
  }
}

export const storage = {
  get length() {
    return sessionStorage.length;
  },
  getItem: (key: string) => sessionStorage.getItem(key),
  setItem: (key: string, value: string) => sessionStorage.setItem(key, withoutHeaders(value)),
  removeItem: (key: string) => sessionStorage.removeItem(key),
  clear: () => sessionStorage.clear(),
};
