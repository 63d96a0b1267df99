/**
 * Blocks as plain text, one line each, with the same marks the clerk types:
 * "- ", "# ", "Resolved:", "Action:". What is copied out of the notes can be
 * pasted back, and text from anywhere else becomes paragraphs and bullets.
 */
import type { Block, BlockKind } from '../../../../shared/minutes/blocks';
import { LONGEST_BLOCK } from '../../../../shared/minutes/longest-block';
import { splitText } from './split-text';

/** More than this is not pasted: no meeting's minutes are a book. UTF-16 units. */
export const LONGEST_PASTE = 500_000;

export interface PlainLine {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
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
  [/^\s*Resolved:\s*/, 'resolved', 1],
  [/^\s*Action:\s*/, 'action', 1],
  [/^\s*Question:\s*/, 'question', 1],
  [/^\s*Young person[’']s view:\s*/, 'quote', 1],
  [/^\s*Clerk only:\s*/, 'clerk-only', 1],
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

/** Empty lines are dropped, over-long ones cut. */
export function readPlainLines(raw: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let isStatementExpected = false;
  for (const line of cleanText(raw.slice(0, LONGEST_PASTE)).split('\n')) {
    const found = READ.find(([mark]) => mark.test(line));
    const text = (found ? line.replace(found[0], '') : line).trim();
    const [, kind = 'paragraph', level = 1] = found ?? [];
    const last = lines.at(-1);
    if (text === '' && kind === 'paragraph') continue;
    if (isStatementExpected && last && kind === 'paragraph') {
      // "Resolved:" on a line of its own, as the minutes print it, with its statement below.
      lines.splice(-1, 1, ...splitText(text, LONGEST_BLOCK).map((piece) => ({ ...last, text: piece })));
      isStatementExpected = false;
      continue;
    }
    isStatementExpected = text === '' && (kind === 'resolved' || kind === 'action');
    lines.push(...splitText(text, LONGEST_BLOCK).map((piece) => ({ kind, level, text: piece })));
  }
  return lines;
}
