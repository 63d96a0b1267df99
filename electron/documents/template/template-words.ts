/** MinutesDocument → the words that a template's placeholders stand for, as docs/WORD-TEMPLATES.md names them. */
import { assertNever } from '../../../shared/kernel/assert-never';
import type { DocumentBlock, MinutesDocument } from '../../../shared/minutes/document';
import { withAddresses } from '../../../shared/minutes/link-words';
import { appendixLines } from '../../../shared/minutes/plain-text';
import { actionTail, DRAFT_MARK, questionTail, quoteTail } from '../../../shared/minutes/wording';
import { cleanText } from '../docx/text-runs';

type Words = string | WordsByName | readonly WordsByName[];
export interface WordsByName {
  readonly [name: string]: Words;
}

const textOf = (text: string, tail = ''): WordsByName => ({
  text: cleanText(tail === '' ? text : `${text} ${tail}`),
});

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
  opening: appendixLines({ title: '', content: minutes.opening }).map((line) => textOf(line)),
  items: minutes.items.map(({ number, title, content }) => ({
    number: String(number),
    title: cleanText(title),
    content: content.map(block),
  })),
  appendices: minutes.appendices.map((appendix) => ({
    title: cleanText(appendix.title),
    lines: appendixLines(appendix).map((line) => textOf(line)),
  })),
});

/** Each block is of one kind only; the places of the others stay empty and leave no paragraph behind. */
function block(of: DocumentBlock): WordsByName {
  switch (of.kind) {
    case 'paragraph':
    case 'sub-heading':
      return { [of.kind]: textOf(withAddresses(of.text, of.links)) };
    case 'bullet':
      return { [of.level === 2 ? 'sub-bullet' : 'bullet']: textOf(withAddresses(of.text, of.links)) };
    case 'numbered':
      return {
        [of.level === 2 ? 'sub-numbered' : 'numbered']: {
          label: of.label,
          ...textOf(withAddresses(of.text, of.links)),
        },
      };
    case 'resolved':
      return {
        resolved: { statements: of.statements.map((text, i) => textOf(withAddresses(text, of.links?.[i]))) },
      };
    case 'action':
      return { action: textOf(withAddresses(of.text, of.links), actionTail(of)) };
    case 'question':
      return { question: textOf(withAddresses(of.text, of.links), questionTail(of)) };
    case 'quote':
      return { quote: textOf(withAddresses(of.text, of.links), quoteTail(of)) };
    default:
      return assertNever(of);
  }
}
