/** MinutesDocument → the words that a template's placeholders stand for, as docs/WORD-TEMPLATES.md names them. */
import { assertNever } from '../../../shared/kernel/assert-never';
import type { DocumentBlock, MinutesDocument } from '../../../shared/minutes/document';
import { actionTail, DRAFT_MARK } from '../../../shared/minutes/wording';
import { cleanText } from '../docx/text-runs';

type Words = string | WordsByName | readonly WordsByName[];
export interface WordsByName {
  readonly [name: string]: Words;
}

const textOf = (text: string): WordsByName => ({ text: cleanText(text) });

export const templateWords = (minutes: MinutesDocument): WordsByName => ({
  council: cleanText(minutes.heading.council),
  board: cleanText(minutes.heading.board),
  held: cleanText(minutes.heading.held),
  draft: minutes.isDraft ? DRAFT_MARK : '',
  lists: minutes.attendance
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({
      heading,
      people: rows.map(({ name, role }) => ({ name: cleanText(name), role: cleanText(role) })),
    })),
  opening: minutes.opening.map(({ kind, ...block }) => textOf('text' in block ? block.text : kind)),
  items: minutes.items.map(({ number, title, content }) => ({
    number: String(number),
    title: cleanText(title),
    content: content.map(block),
  })),
});

/** Each block is of one kind only; the places of the others stay empty and leave no paragraph behind. */
function block(of: DocumentBlock): WordsByName {
  switch (of.kind) {
    case 'paragraph':
    case 'sub-heading':
      return { [of.kind]: textOf(of.text) };
    case 'bullet':
      return { [of.level === 2 ? 'sub-bullet' : 'bullet']: textOf(of.text) };
    case 'resolved':
      return { resolved: { statements: of.statements.map(textOf) } };
    case 'action': {
      const tail = actionTail(of);
      return { action: textOf(`${of.text}${tail === '' ? '' : ` ${tail}`}`) };
    }
    default:
      return assertNever(of);
  }
}
