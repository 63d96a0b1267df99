// "Resolved:", "Agreed -", "Action:" and their like: the word that says what kind of thing the statement after it is.

export type LabelKind = 'resolved' | 'action';

export interface Labelled {
  readonly kind: LabelKind;
  /** As printed: "Resolved:", "RESOLVED", "Action for the clerk:". */
  readonly label: string;
  /** The statement, as far as it stands on the same line; empty when the label stands alone. */
  readonly rest: string;
}

const SEPARATED =
  /^((resolved|resolutions?|agreed|decisions?|decided|actions?(?:\s?(?:points?|items?))?)(?:\s?\d{1,2}|\s(?:for|by)\s[^:]{1,60}|\s?\([^()]{1,40}\))?\s?(?:[:;]\s?[-–—]?|\.?\s?[-–—]))\s*/i;
const RESOLVED_THAT = /^((resolved))\s+(?=that\b)/i;
const ALONE = /^((resolved|resolutions?|agreed|decisions?|actions?(?:\s(?:points?|items?))?))\s?:?$/i;
/** "Decision-making": the dash belongs to the word. */
const IS_COMPOUND = /^[a-z]+[-–—]\p{Ll}/iu;
const LONGEST_LABEL = 110;

const kindOfWord = (word: string): LabelKind => (/^action/i.test(word) ? 'action' : 'resolved');

/** The label a line begins with; null when it begins with none. */
export const takeLabel = (text: string): Labelled | null => {
  const head = text.slice(0, LONGEST_LABEL);
  // In lower case it is a word of a sentence: "… and it was" / "resolved that …".
  if (!/^\p{Lu}/u.test(head)) return null;
  const found = SEPARATED.exec(head) ?? RESOLVED_THAT.exec(head);
  if (found !== null && !IS_COMPOUND.test(head)) {
    const [all, label = '', word = ''] = found;
    return { kind: kindOfWord(word), label: label.trim(), rest: text.slice(all.length).trim() };
  }
  const alone = text.length < LONGEST_LABEL ? ALONE.exec(text) : null;
  return alone === null ? null : { kind: kindOfWord(alone[2] ?? ''), label: text, rest: '' };
};
