/**
 * A paper that is handed out, before any file format: pages with a heading each. All wording is done: a writer only
 * sets type. Like the minutes, it has its blocks and tables.
 */
import type { DocumentBlock, DocumentTable } from '../minutes/document';

export type HandoutPart = DocumentBlock | DocumentTable;

export interface HandoutPage {
  readonly heading: string;
  readonly content: readonly HandoutPart[];
}

export interface Handout {
  /** The file's own title, for readers and screen readers. */
  readonly title: string;
  readonly subject: string;
  readonly council: string;
  readonly board: string;
  /** Stands below the board: "Sheets for the groups, 24 November 2026". */
  readonly under: string;
  /** For reading at arm's length. */
  readonly isLarge: boolean;
  /** Each begins on a page of its own. */
  readonly pages: readonly HandoutPage[];
}

export const paragraph = (text: string): HandoutPart => ({ kind: 'paragraph', text });
export const subHeading = (text: string): HandoutPart => ({ kind: 'sub-heading', text });
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): HandoutPart => ({
  kind: 'table',
  columns,
  rows,
});

/** Every line of words on it: what a typed sheet has that nobody in a group wrote. */
export const printedLines = ({ board, council, pages, under }: Handout): string[] => [
  council,
  board,
  under,
  ...pages.flatMap(({ content, heading }) => [
    heading,
    ...content.flatMap((part) => {
      if (part.kind === 'table') return [...part.columns, ...part.rows.flat()];
      return part.kind === 'resolved' ? [...part.statements] : [part.text];
    }),
  ]),
];
