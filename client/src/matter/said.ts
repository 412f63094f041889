/** Words as they are sent: only after the secret question was answered with no (X1). */
export const textSaid = (text: string) =>
  text.trim() ? { text: text.trim(), secretContent: false } : { text: null };

export const noteSaid = (note: string) =>
  note.trim() ? { note: note.trim(), secretContent: false } : { note: null };
