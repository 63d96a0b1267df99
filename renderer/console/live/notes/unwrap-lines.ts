/** Text copied from a PDF breaks every line where the page did: such lines are one paragraph again. */
import { isFull, isUnfinished, wrapWidth } from '../../../../shared/reading/wrapping';

export interface Line {
  readonly text: string;
  /** Whether a bullet, a label or the like begins it. */
  readonly isMarked: boolean;
}

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const isEnded = (text: string): boolean => /[.?!:;]['"’”)]?$/.test(text);

/** Shorter lines are lists and headings, and nothing says that they were broken. UTF-16 units. */
const SHORTEST_BROKEN = 24;

/** Whether a sentence goes on over the end of a line: in lower case, or because it cannot stop where it does. */
function isSentenceOpen(before: string, text: string, width: number): boolean {
  if (isEnded(before)) return false;
  if (before.length < SHORTEST_BROKEN) return startsLower(text) && Number.isFinite(width);
  return startsLower(text) || isUnfinished(before);
}

/** Groups of lines, each one paragraph; an empty line ends one. */
export function unwrapLines(lines: readonly Line[]): string[] {
  const trimmed = lines.map(({ text }) => text.trim());
  const width = wrapWidth(
    lines.flatMap(({ isMarked }, line) => {
      const text = trimmed[line] ?? '';
      const isAfterBlank = line > 0 && trimmed[line - 1] === '';
      return text === '' ? [] : [{ text, isAfterBlank, isBulleted: isMarked }];
    }),
  );
  const joined: string[] = [];
  lines.forEach(({ text: raw, isMarked }, i) => {
    const text = trimmed[i] ?? '';
    const before = trimmed[i - 1] ?? '';
    const open = joined.at(-1);
    const goesOn =
      open !== undefined &&
      before !== '' &&
      text !== '' &&
      !isMarked &&
      (isFull(before, text, width) || isSentenceOpen(before, text, width));
    if (goesOn) joined[joined.length - 1] = `${open}${/\p{L}-$/u.test(before) ? '' : ' '}${text}`;
    else joined.push(raw);
  });
  return joined;
}
