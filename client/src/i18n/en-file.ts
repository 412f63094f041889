import type { viFile } from "./vi-file";

type FileWords = {
  [K in keyof typeof viFile]: (typeof viFile)[K] extends (...gaps: infer A) => string
    ? (...gaps: A) => string
    : string;
};

export const enFile: FileWords = {
  fileBytes: (n) => `${n} ${n === 1 ? "byte" : "bytes"}`,
  fileKilobytes: (n) => `${n} KB`,
  fileMegabytes: (n) => `${n} MB`,
  fileOther: "File",
  fileWords: (kind, size) => `${kind} · ${size}`,
  fileOpens: (name) => `${name}, opens in a new window`,
  fileDownloads: (name) => `${name}, downloads`,
  fileOpening: "Opening…",
  fileBlocked: "The browser has blocked the new window.",
  fileOpenAgain: "Open the file",
  fileNotOpened: "The file could not be opened. Check the network and tap again.",
  fileNotYours: "This file cannot be opened under the mandate in use.",
  fileNotMade: "The file could not be made. Check the network and tap again.",
  filesOnly: "This document is there as files only.",
  filesOf: "Files of the document",

  chooseFile: "Choose a file",
  chooseFiles: "Add files",
  fileField: "Files (optional)",
  fileHint: (most) => `PDF, Word, Excel, PowerPoint, JPEG or PNG. At most ${most} each.`,
  uploading: (share) => `Uploading, ${share}`,
  uploadChecked: "All sent, the server is checking it",
  uploadStop: "Stop",
  uploadStopOf: (name) => `Stop uploading ${name}`,
  fileRemove: "Remove",
  fileRemoveOf: (name) => `Remove ${name}`,
  uploadAgainOf: (name) => `Try again: ${name}`,
  uploadDone: (name) => `${name} is uploaded`,
  uploadNotDone: "Not uploaded. The file is kept; check the network and try again.",
  uploadTooLarge: (most) => `The file is larger than ${most}.`,
  uploadKindWrong:
    "This kind of file is not accepted. Use PDF, Word, Excel, PowerPoint, JPEG or PNG.",
  uploadEmpty: "The file is empty.",
  uploadTooMany: "Too many files were uploaded. Wait some minutes and try again.",
  uploadWaits: "Wait until the file is uploaded, then go on.",
  uploadUnsettled: "A file could not be uploaded. Try again or remove it.",
  dossierTaken: "Use the consultation's dossier",
  dossierNew: "Hand in a new dossier",
  dossierNewHint: "The amended draft and at least one other document",
  dossierDraftMissing: "Choose the file of the draft",
  dossierOtherMissing: "Choose a submission letter or an explanatory report",
  secretHere: "Does this contain state secrets?",
  secretFile: "Do the files contain state secrets?",
  secretHandOver:
    "Nothing was sent or kept. Make a paper dossier, stamp it with its degree and hand it to the clerk of the Office in person; opinions and votes are given on paper.",
  markedFile: (code) => `Code of the file, for the head of the Office: ${code}`,
  removedDocument: "Removed by order",
  readers: "Who has read it",
  readersHint: "By mandate; shown to the head of the lead unit and of the Office only.",
  readersNone: "Nobody has opened a document yet.",
  readersMore: (n) => `${n} earlier entries are not shown here.`,
  readerTimes: (n, things) =>
    `${n} ${n === 1 ? "time" : "times"}, ${things} ${things === 1 ? "document" : "documents"}`,
  readerSpan: (first, last) => (first === last ? first : `first ${first}, last ${last}`),
  letterFile: "File of the signed letter",
  letterFileShown: "Signed letter",
};
