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

export function composeBlocks(blocks: readonly Block[], attendance: Attendance): DocumentBlock[] {
  const content: DocumentBlock[] = [];
  let statements: string[] | null = null;
  for (const block of blocks.filter(isPublic)) {
    const text = block.text.trim();
    if (text === '') continue;
    if (block.kind !== 'resolved') {
      statements = null;
      const composed = composeBlock(block, text, attendance);
      if (composed) content.push(composed);
      continue;
    }
    const statement = unResolved(text);
    if (statement === '') continue;
    if (statements) statements.push(statement);
    else {
      statements = [statement];
      content.push({ kind: 'resolved', statements });
    }
  }
  return content;
}

function composeBlock(block: Block, text: string, attendance: Attendance): DocumentBlock | null {
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
      const what = unActioned(text);
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
