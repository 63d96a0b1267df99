/**
 * MinutesDocument → plain text, for pasting where no Word file goes (the
 * publishing system, an e-mail). Every word of the document in its order;
 * paragraphs stand apart by an empty line, lists line under line, and addresses
 * after the words that lead to them. Lines end in LF.
 */
import { assertNever } from '../kernel/assert-never';
import type { DocumentAppendix, DocumentBlock, DocumentTable, MinutesDocument } from './document';
import { withAddresses } from './link-words';
import { actionTail, DRAFT_MARK, questionTail, quoteTail } from './wording';

type Part = DocumentBlock | DocumentTable;

/** Characters no text file should hold, but for tab and line feed. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;

const clean = (text: string): string =>
  text.replace(LINE_END, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD');

export function minutesText(minutes: MinutesDocument): string {
  const { board, council, held } = minutes.heading;
  const chunks = [
    [council, board, held].filter(Boolean).join('\n'),
    ...(minutes.isDraft ? [DRAFT_MARK] : []),
    ...present(minutes),
    ...content(minutes.opening),
    ...minutes.items.flatMap((item) => [`${item.number}. ${item.title}`, ...content(item.content)]),
    ...minutes.appendices.flatMap((appendix) => [appendix.title, ...content(appendix.content)]),
  ];
  return `${clean(chunks.join('\n\n'))}\n`;
}

/** What stands in an appendix, a line for each of its parts. */
export const appendixLines = ({ content: parts }: DocumentAppendix): string[] =>
  content(parts).flatMap((chunk) => clean(chunk).split('\n'));

function present({ attendance }: MinutesDocument): string[] {
  const lists = attendance.filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) return [];
  return [
    'Present:',
    ...lists.map(({ heading, rows }) =>
      [heading, ...rows.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`))].join('\n'),
    ),
  ];
}

const isListed = (part: Part | undefined): boolean => part?.kind === 'bullet' || part?.kind === 'numbered';

/** Neighbours of a list stand line under line. */
function content(parts: readonly Part[]): string[] {
  const chunks: string[] = [];
  parts.forEach((part, i) => {
    const lines = linesOf(part);
    if (isListed(part) && isListed(parts[i - 1])) chunks.push(`${chunks.pop() ?? ''}\n${lines}`);
    else chunks.push(lines);
  });
  return chunks;
}

const withTail = (words: string, tail: string): string => (tail === '' ? words : `${words} ${tail}`);

function linesOf(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
    case 'sub-heading':
      return withAddresses(part.text, part.links);
    case 'bullet':
      return `${part.level === 2 ? '  ' : ''}- ${withAddresses(part.text, part.links)}`;
    case 'numbered':
      return `${part.level === 2 ? '  ' : ''}${part.label} ${withAddresses(part.text, part.links)}`;
    case 'resolved':
      return ['Resolved:', ...part.statements.map((text, i) => withAddresses(text, part.links?.[i]))].join(
        '\n',
      );
    case 'action':
      return withTail(`Action: ${withAddresses(part.text, part.links)}`, actionTail(part));
    case 'question':
      return withTail(`Question: ${withAddresses(part.text, part.links)}`, questionTail(part));
    case 'quote':
      return withTail(withAddresses(part.text, part.links), quoteTail(part));
    case 'table':
      return part.rows.map((cells) => `- ${rowWords(part.columns, cells)}`).join('\n');
    default:
      return assertNever(part);
  }
}

/** "Bring the figures. (Owner: Dev Rawal; Due: 28 January 2027)" */
function rowWords([, ...columns]: readonly string[], [first = '', ...cells]: readonly string[]): string {
  const rest = cells.map((cell, i) => `${columns[i] ?? ''}: ${cell}`);
  return rest.length === 0 ? first : `${first} (${rest.join('; ')})`;
}
