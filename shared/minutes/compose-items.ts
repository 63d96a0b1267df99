/**
 * One item's blocks as the document has them: clerk-only notes and blank
 * blocks left out, neighbouring resolutions under one "Resolved:", owners and
 * dates in words. The clerk's words themselves are not touched, but for a
 * "Resolved:" or "Action:" typed where the document writes its own.
 */
import { type Attendance, personById } from '../attendance/attendance';
import { assertNever } from '../kernel/assert-never';
import { type Block, isPublic } from './blocks';
import type { DocumentBlock } from './document';
import { joinList, textDate } from './wording';
import { shortName } from './wording-people';

/** "Resolved: That …" → "That …"; "Resolved that …" → "That …". */
const unResolved = (text: string): string =>
  text
    .replace(/^resolved\s*[:–—-]\s*/i, '')
    .replace(/^resolved[:,]?$/i, '')
    .replace(/^resolved\s+that\b/i, 'That');

const unActioned = (text: string): string => text.replace(/^actions?\s*[:–—-]\s*/i, '');

/** A published paper's labels, by the block they stand over; each begins a set of its own. Its words are left as they are. */
type PrintedLabels = Readonly<Record<string, string>>;

export function composeBlocks(
  blocks: readonly Block[],
  attendance: Attendance,
  printed: PrintedLabels | null = null,
): DocumentBlock[] {
  const content: DocumentBlock[] = [];
  let statements: string[] | null = null;
  for (const block of blocks.filter(isPublic)) {
    const text = block.text.trim();
    if (text === '') continue;
    if (block.kind !== 'resolved') {
      statements = null;
      const composed = composeBlock(block, text, attendance, printed === null ? unActioned : asItIs);
      const label = printed?.[block.id];
      if (composed)
        content.push(composed.kind === 'action' && label !== undefined ? { ...composed, label } : composed);
      continue;
    }
    const label = printed?.[block.id];
    const statement = printed ? text : unResolved(text);
    if (statement === '') continue;
    if (statements && label === undefined) statements.push(statement);
    else {
      statements = [statement];
      content.push({ kind: 'resolved', statements, ...(label !== undefined && { label }) });
    }
  }
  return content;
}

const asItIs = (text: string): string => text;

function composeBlock(
  block: Block,
  text: string,
  attendance: Attendance,
  withoutLabel: (text: string) => string,
): DocumentBlock | null {
  const { kind } = block;
  switch (kind) {
    case 'paragraph':
    case 'sub-heading':
      return { kind, text };
    case 'numbered':
    case 'question':
    case 'quote':
      return { kind: 'paragraph', text };
    case 'bullet':
      return { kind, text, level: block.level === 2 ? 2 : 1 };
    case 'action': {
      const what = withoutLabel(text);
      const owners = block.owners
        .map((id) => personById(attendance, id))
        .filter((p) => p !== undefined)
        .map(shortName);
      if (what === '') return null;
      const who = owners.length === 0 ? null : joinList(owners);
      const due = block.due === null ? null : textDate(block.due);
      // "@Dev Rawal to bring …" is typed with the owner first, and reads so.
      const isSaidOfOwner = who !== null && /^to\s/i.test(what);
      return isSaidOfOwner
        ? { kind, text: `${who} ${what}`, owners: null, due }
        : { kind, text: what, owners: who, due };
    }
    case 'resolved':
    case 'clerk-only':
      return null;
    default:
      return assertNever(kind);
  }
}
