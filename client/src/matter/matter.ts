/** What a ballot and a consultation have in common where only that is needed. */
export interface Matter {
  id: string;
  title: string;
  shortTitle: string | null;
  /** The head in whose name it would be acted on, by delegation. */
  actsFor?: { title: string } | null;
}
