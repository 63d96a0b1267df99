/** A list as it was pasted or typed, one comment a line. Nothing of it is lost: what is too long for one comment becomes several. */
import { LONGEST_COMMENT } from './group-work-shapes';

const MARK = /^\s*(?:[-–—•·*‣▪●○]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))\s*/u;
const hasMark = (line: string): boolean => MARK.test(line);

/** "- A key" → "A key"; "2) Fewer moves" → "Fewer moves"; "- " → "". */
export const withoutMark = (line: string): string => line.replace(MARK, '').trim();

/** In a list with marks, a line without one that begins in small letters or further in goes on from the line before. */
const goesOn = (line: string): boolean => !hasMark(line) && /^(?:\s{2,}|\t|\p{Ll})/u.test(line);

/** At a space where there is one. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST_COMMENT) return [text];
  const space = text.lastIndexOf(' ', LONGEST_COMMENT);
  // A letter of two halves stays whole.
  const isInLetter = /[\uD800-\uDBFF]/.test(text[LONGEST_COMMENT - 1] ?? '');
  const end = space > 0 ? space : LONGEST_COMMENT - Number(isInLetter);
  return [text.slice(0, end).trim(), ...pieces(text.slice(end).trim())].filter((piece) => piece !== '');
}

/** Lines that say something, as they stand, those that go on put together. */
export function rawLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => line.trim() !== '');
  const isMarked = lines.some(hasMark);
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (isMarked && before !== undefined && hasMark(before) && goesOn(line))
      joined[joined.length - 1] = `${before.trimEnd()} ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

/** The comments of a list. */
export const listLines = (text: string): string[] =>
  rawLines(text)
    .map(withoutMark)
    .filter((line) => line !== '')
    .flatMap(pieces);
