// Published minutes laid flat, to be compared with a draft written from them: what a reader sees, paragraph by paragraph,
// in the order printed, without list marks. Who was present is laid out apart, row by row.
import type { PublishedList, PublishedMinutes, PublishedParagraph } from './published-minutes';

/** A label is a paragraph of its own: "Resolved:" stands on its own line in the house's style. */
const textsOf = ({ label, text }: PublishedParagraph): readonly string[] => [label ?? '', text];

/** Title block, opening, then each item's title and text. Empty ones are left out. */
export const sourceParagraphs = ({ heading, opening, items }: PublishedMinutes): readonly string[] =>
  [
    heading.council ?? '',
    heading.board ?? '',
    heading.held ?? '',
    ...opening.flatMap(textsOf),
    ...items.flatMap(({ title, paragraphs }) => [title, ...paragraphs.flatMap(textsOf)]),
  ].filter((text) => text !== '');

export interface SourceRow {
  readonly list: PublishedList;
  readonly name: string;
  readonly role: string;
}

/** Every row of every list, in order. */
export const sourceAttendance = ({ attendance }: PublishedMinutes): readonly SourceRow[] =>
  attendance.flatMap(({ list, rows }) => rows.map(({ name, role }) => ({ list, name, role })));
