/** Only a path of this site's files: a window is sent nowhere else. */
export const isFilePath = (url: string) => /^\/files\/[^/\\]/.test(url);
