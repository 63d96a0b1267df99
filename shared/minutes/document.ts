/**
 * The finished minutes as a document, before any file format. What the clerk
 * previews and what Word opens are both written from this and cannot differ.
 * All wording is done: a writer only sets type.
 */
import type { BlockLink } from './blocks';

export interface MinutesDocument {
  /** The file's own title, for readers and screen readers. */
  readonly title: string;
  readonly subject: string;
  readonly heading: {
    readonly council: string;
    readonly board: string;
    /** "Minutes of the Meeting held on Tuesday, 24th November, 2026 at 6.00 pm in …" */
    readonly held: string;
    /** The whole title block of a published paper, to be set instead of the three. */
    readonly printed?: readonly string[];
  };
  readonly isDraft: boolean;
  /** What stands over the lists, where it is not "Present:". */
  readonly present?: string;
  readonly attendance: readonly AttendanceTable[];
  /** What the introductions would say, where the agenda has no such item; otherwise empty. */
  readonly opening: readonly DocumentBlock[];
  readonly items: readonly DocumentItem[];
  /** After the items: what groups said where it is attached, then the list of actions, where there is any. */
  readonly appendices: readonly DocumentAppendix[];
  /** The signature of a published paper, a paragraph a line. */
  readonly closing?: readonly string[];
}

export interface AttendanceTable {
  /** "Members", "Co-opted members", "Other Attendees": always all three, in that order. A published paper's lists are its own. */
  readonly heading: string;
  readonly rows: readonly { readonly name: string; readonly role: string }[];
  /** What a published paper says between this list and the next. */
  readonly below?: readonly DocumentBlock[];
}

export interface DocumentItem {
  readonly number: number;
  readonly title: string;
  readonly content: readonly DocumentBlock[];
}

export interface DocumentAppendix {
  readonly title: string;
  readonly content: readonly (DocumentBlock | DocumentTable)[];
}

/** A table with one header row and no merged cells: every row has a cell for each column. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Absent where the text has none; otherwise in order, apart, and inside the text (UTF-16 offsets). */
interface Linked {
  readonly links?: readonly BlockLink[];
}

/** Worded already: "Dev Rawal and Helen Price", "28 January 2027". */
interface Owed {
  readonly owners: string | null;
  readonly due: string | null;
}

export type DocumentBlock =
  | ({ readonly kind: 'paragraph'; readonly text: string } & Linked)
  | ({ readonly kind: 'sub-heading'; readonly text: string } & Linked)
  | ({ readonly kind: 'bullet'; readonly text: string; readonly level: 1 | 2 } & Linked)
  | ({
      readonly kind: 'numbered';
      readonly text: string;
      readonly level: 1 | 2;
      /** As printed: "iv)", at level 2 "b)". */
      readonly label: string;
      /** Whether a list begins here. */
      readonly isFirst: boolean;
    } & Linked)
  /** "Resolved:" stands once over statements that follow each other. */
  | {
      readonly kind: 'resolved';
      readonly statements: readonly string[];
      /** Of each statement; absent where none has any. */
      readonly links?: readonly (readonly BlockLink[])[];
      /** As a published paper has it, where that is not "Resolved:". */
      readonly label?: string;
    }
  | ({
      readonly kind: 'action';
      readonly text: string;
      /** As a published paper has it, where that is not "Action:"; empty where it has none. */
      readonly label?: string;
    } & Owed &
      Linked)
  | ({ readonly kind: 'question'; readonly text: string; readonly askedBy: string | null } & Owed & Linked)
  /** `speaker` is a first name, or "one of the young people". */
  | ({ readonly kind: 'quote'; readonly text: string; readonly speaker: string | null } & Linked);
