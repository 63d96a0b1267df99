// Published minutes laid flat, to be compared with a draft written from them: what a reader sees, paragraph by paragraph,
// in the order printed, without list marks. Who was present is laid out apart, row by row. What is left out is the layout's:
// furniture (page numbers, running heads, tags), and the numbers of items.
import type { PublishedList, PublishedMinutes, PublishedParagraph } from './published-minutes';

export interface SourceParagraph {
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** "Resolved:" stands on its own line in the house's style, "Action:" before its words. */
const paragraphsOf = ({ kind, label, text, line }: PublishedParagraph): readonly SourceParagraph[] =>
  kind === 'action'
    ? [{ line, text: `${label ?? ''} ${text}`.trim() }]
    : [
        { line, text: label ?? '' },
        { line, text },
      ];

/**
 * Title block, headings of the lists and the sentences among them, each item's title and text, the signature, and whatever
 * was not understood. Empty ones are left out.
 */
export const sourceLines = (minutes: PublishedMinutes): readonly SourceParagraph[] => {
  const { heading, present, attendance, opening, items, after, unplaced } = minutes;
  const lists = attendance.map(({ heading: text, rows }) => ({ text, line: (rows[0]?.line ?? 1) - 0.5 }));
  const all = [
    ...heading.titles,
    ...(present === null ? [] : [{ ...present, line: present.line - 0.25 }]),
    ...[...lists, ...opening.flatMap(paragraphsOf)].sort((a, b) => a.line - b.line),
    ...items.flatMap(({ title, line, paragraphs }) => [
      { text: title, line },
      ...paragraphs.flatMap(paragraphsOf),
    ]),
    ...after,
    ...unplaced,
  ];
  return all.filter(({ text }) => text !== '').map(({ text, line }) => ({ text, line: Math.ceil(line) }));
};

export const sourceParagraphs = (minutes: PublishedMinutes): readonly string[] =>
  sourceLines(minutes).map(({ text }) => text);

export interface SourceRow {
  readonly list: PublishedList;
  readonly name: string;
  readonly role: string;
}

/** Every row of every list, in order. */
export const sourceAttendance = ({ attendance }: PublishedMinutes): readonly SourceRow[] =>
  attendance.flatMap(({ list, rows }) => rows.map(({ name, role }) => ({ list, name, role })));

/** The same as lines to be found again: "0: Anne Hartley | Councillor", the list by its place. */
export const sourceRows = ({ attendance }: PublishedMinutes): readonly SourceParagraph[] =>
  attendance.flatMap(({ rows }, list) =>
    rows.map(({ name, role, line }) => ({ text: `${list}: ${name} | ${role}`, line })),
  );
