/**
 * Blocks as plain text, one line each, with the same marks the clerk types:
 * "- ", "# ", "Resolved:", "Action:". What is copied out of the notes can be
 * pasted back, and text from anywhere else becomes paragraphs and bullets.
 */
import type { Block, BlockKind, BlockLink } from '../../../../shared/minutes/blocks';
import { LONGEST_BLOCK } from '../../../../shared/minutes/longest-block';
import { ADDRESS } from './links';
import { splitText } from './split-text';
import { unwrapLines } from './unwrap-lines';

/** More than this is refused: no meeting's minutes are a book. UTF-16 units. */
export const LONGEST_PASTE = 2_000_000;

export interface PlainLine {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly links: readonly BlockLink[];
}

const MARKS: Readonly<Record<Exclude<BlockKind, 'bullet' | 'numbered'>, string>> = {
  paragraph: '',
  'sub-heading': '# ',
  resolved: 'Resolved: ',
  action: 'Action: ',
  question: 'Question: ',
  quote: 'Young person’s view: ',
  'clerk-only': 'Clerk only: ',
};

const READ: readonly (readonly [RegExp, BlockKind, number])[] = [
  [/^(?: {2,}|\t+)(?:[-–•*▪◦·o]|\u{F0B7})[\s\u00A0]+/u, 'bullet', 2],
  [/^\s?(?:[-–•*▪◦·o]|\u{F0B7})[\s\u00A0]+/u, 'bullet', 1],
  [/^(?: {2,}|\t+)[ivx]{1,5}\)[\s\u00A0]+/, 'numbered', 2],
  [/^\s?[ivx]{1,5}\)[\s\u00A0]+/, 'numbered', 1],
  [/^\s*# /, 'sub-heading', 1],
  [/^\s*Resolved(?::|\s+[-–—]\s)\s*/i, 'resolved', 1],
  [/^\s*Action(?::|\s+[-–—]\s)\s*/i, 'action', 1],
  [/^\s*Question(?::|\s+[-–—]\s)\s*/i, 'question', 1],
  [/^\s*Young person[’']s view:\s*/i, 'quote', 1],
  [/^\s*Clerk only:\s*/i, 'clerk-only', 1],
];

const markOf = (b: Pick<Block, 'kind' | 'level'>): string =>
  b.kind === 'bullet' || b.kind === 'numbered'
    ? `${b.level === 2 ? '  ' : ''}${b.kind === 'bullet' ? '-' : 'i)'} `
    : MARKS[b.kind];

export const writePlainLines = (blocks: readonly Pick<Block, 'kind' | 'level' | 'text'>[]): string =>
  blocks.map((b) => `${markOf(b)}${b.text.replace(/\n/g, ' ')}`).join('\n');

/** Drops what no document may hold: control characters and halves of characters. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '');

/** Takes the mark off that says what the line is; a line that something else has said that of keeps its kind. */
export function readMark(line: PlainLine): PlainLine {
  const found = READ.find(([mark]) => mark.test(line.text));
  if (!found) return line;
  const [mark, kind, level] = found;
  const text = line.text.replace(mark, '');
  const cut = line.text.length - text.length;
  const links = line.links
    .map((l) => ({ ...l, from: Math.max(0, l.from - cut), to: l.to - cut }))
    .filter((l) => l.from < l.to);
  return line.kind === 'paragraph' ? { kind, level, text, links } : { ...line, text, links };
}

/** The addresses that stand in a text, as links. */
export const linksIn = (text: string): BlockLink[] =>
  [...text.matchAll(ADDRESS)]
    .map((m) => ({ from: m.index, to: m.index + m[0].length, address: m[0] }))
    .filter(({ address }) => address.length <= 2000);

/** Lines no longer than a block may be; a link that would be cut in two is left with neither part. */
function fitting(line: PlainLine): PlainLine[] {
  if (line.text.length <= LONGEST_BLOCK) return [line];
  let at = 0;
  return splitText(line.text, LONGEST_BLOCK).map((text) => {
    const from = at;
    at += text.length;
    const links = line.links
      .filter((l) => l.from >= from && l.to <= at)
      .map((l) => ({ ...l, from: l.from - from, to: l.to - from }));
    return { ...line, text, links };
  });
}

/** Puts a statement to the "Resolved:" above it, where the minutes print that on a line of its own. */
export function gatherLines(lines: readonly PlainLine[]): PlainLine[] {
  const gathered: PlainLine[] = [];
  let isStatementExpected = false;
  for (const line of lines) {
    const last = gathered.at(-1);
    const isEmpty = line.text.trim() === '';
    if (isEmpty && line.kind === 'paragraph') continue;
    if (isStatementExpected && last && line.kind === 'paragraph') {
      gathered.splice(-1, 1, ...fitting({ ...line, kind: last.kind, level: last.level }));
      isStatementExpected = false;
      continue;
    }
    isStatementExpected = isEmpty && (line.kind === 'resolved' || line.kind === 'action');
    gathered.push(...fitting(line));
  }
  return gathered;
}

/** Empty lines are dropped, over-long ones cut; nothing beyond LONGEST_PASTE is read. `isPrinted`: a page may have broken its lines. */
export function readPlainLines(raw: string, isPrinted = false): PlainLine[] {
  const lines = cleanText(raw.slice(0, LONGEST_PASTE))
    .split('\n')
    .map((text) => ({ text, isMarked: READ.some(([mark]) => mark.test(text)) }));
  return gatherLines(
    (isPrinted ? unwrapLines(lines) : lines.map(({ text }) => text)).map((whole) => {
      const line = readMark({ kind: 'paragraph', level: 1, text: whole, links: [] });
      const text = line.text.trim();
      return { ...line, text, links: linksIn(text) };
    }),
  );
}
