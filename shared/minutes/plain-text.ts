/**
 * MinutesDocument → plain text, for pasting where no Word file goes (the
 * publishing system, an e-mail). Every word of the document in its order;
 * paragraphs stand apart by an empty line, bullets by "- ". Lines end in LF.
 */
import { assertNever } from '../kernel/assert-never';
import type { DocumentBlock, DocumentItem, MinutesDocument } from './document';
import { actionTail, DRAFT_MARK } from './wording';

/** Characters no text file should hold, but for tab and line feed. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;

const clean = (text: string): string =>
  text.replace(LINE_END, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD');

export function minutesText(minutes: MinutesDocument): string {
  const { board, council, held } = minutes.heading;
  const chunks: string[] = [
    [council, board, held].filter(Boolean).join('\n'),
    ...(minutes.isDraft ? [DRAFT_MARK] : []),
    ...present(minutes),
    ...content(minutes.opening),
    ...minutes.items.flatMap(item),
  ];
  return `${clean(chunks.join('\n\n'))}\n`;
}

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

const item = ({ number, title, content: blocks }: DocumentItem): string[] => [
  `${number}. ${title}`,
  ...content(blocks),
];

/** Neighbours of one list stand line under line. */
function content(blocks: readonly DocumentBlock[]): string[] {
  const chunks: string[] = [];
  blocks.forEach((block, i) => {
    const lines = linesOf(block);
    const goesOn = isListed(block) && blocks[i - 1] !== undefined && isListed(blocks[i - 1] as DocumentBlock);
    if (goesOn) chunks.push(`${chunks.pop() ?? ''}\n${lines}`);
    else chunks.push(lines);
  });
  return chunks;
}

const isListed = ({ kind }: DocumentBlock): boolean => kind === 'bullet';

function linesOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'sub-heading':
      return block.text;
    case 'bullet':
      return `${block.level === 2 ? '  ' : ''}- ${block.text}`;
    case 'resolved':
      return ['Resolved:', ...block.statements].join('\n');
    case 'action': {
      const tail = actionTail(block);
      return `Action: ${block.text}${tail === '' ? '' : ` ${tail}`}`;
    }
    default:
      return assertNever(block);
  }
}
