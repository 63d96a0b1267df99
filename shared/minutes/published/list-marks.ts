// The mark a point of a list begins with: a bullet, "i)", "(a)", "3.", "3.1". A bullet before an ordinal ("- i)") is a
// converter's, and the ordinal is what was printed.

/** How marks of one kind look; points of one list look alike. */
export type MarkStyle = 'number' | 'decimal' | 'letter' | 'roman' | (string & {});

export interface ListMark {
  readonly printed: string;
  readonly style: MarkStyle;
}

export interface Marked {
  readonly mark: ListMark | null;
  /** The words after it, white space off. */
  readonly rest: string;
}

const BULLET =
  /^(?:([-*+•·●○▪■◦‣–—§➢✓✔❖\u2043\uF000-\uF0FF])\s+|([•·●○▪■◦‣➢✓✔❖\u2043\uF000-\uF0FF])(?=\S)|(o)\s+)(?=\S)/;
const ORDINAL =
  /^(\(?(?:(\d{1,2})|([ivx]{1,5})|([a-z]|[A-Z](?=\))))(?:\)|\.)|(\d{1,2}(?:\.[1-9]\d?){1,3}\.?)(?=\s+["'‘“(]?\p{Lu}))\s+(?=\S)/u;
const LONGEST_MARK = 40;

const styleOf = (found: RegExpExecArray): MarkStyle => {
  const [, printed = '', number, roman, , decimal] = found;
  if (decimal !== undefined) return 'decimal';
  const shape = printed.startsWith('(') ? '(' : printed.endsWith(')') ? ')' : '.';
  if (number !== undefined) return `number${shape}`;
  return `${roman === undefined ? 'letter' : 'roman'}${shape}`;
};

/** "(i)" is the first of a list of romans, or comes after "(h)". */
export const goesOnLetters = (last: ListMark, mark: ListMark): boolean => {
  if (!last.style.startsWith('letter') || !mark.style.startsWith('roman')) return false;
  const letter = (printed: string): string => printed.replace(/[().]/g, '');
  return letter(mark.printed).codePointAt(0) === (letter(last.printed).codePointAt(0) ?? 0) + 1;
};

/** Takes the list mark off the front of a line's text. */
export const takeListMark = (text: string): Marked => {
  const bullet = BULLET.exec(text.slice(0, LONGEST_MARK));
  const printed = bullet?.[1] ?? bullet?.[2] ?? bullet?.[3] ?? '';
  const rest = bullet === null ? text : text.slice(bullet[0].length).trimStart();
  const ordinal = ORDINAL.exec(rest.slice(0, LONGEST_MARK));
  if (ordinal !== null) {
    const own = ordinal[1] ?? ordinal[5] ?? '';
    return {
      mark: { printed: own, style: styleOf(ordinal) },
      rest: rest.slice(ordinal[0].length).trimStart(),
    };
  }
  return bullet === null ? { mark: null, rest } : { mark: { printed, style: printed }, rest };
};

/** The words with the mark in front again, where it was none. */
export const withMark = ({
  mark,
  words,
}: {
  readonly mark: ListMark | null;
  readonly words: string;
}): string => (mark === null ? words : `${mark.printed} ${words}`);
