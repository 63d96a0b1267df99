/**
 * The finished minutes as a document, before any file format. What the clerk
 * previews and what Word opens are both written from this and cannot differ.
 * All wording is done: a writer only sets type.
 */
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

export type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'sub-heading'; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string; readonly level: 1 | 2 }
  /** "Resolved:" stands once over statements that follow each other. */
  | {
      readonly kind: 'resolved';
      readonly statements: readonly string[];
      /** As a published paper has it, where that is not "Resolved:". */
      readonly label?: string;
    }
  /** Owners and due are worded already: "Dev Rawal and Helen Price", "28 January 2027". */
  | {
      readonly kind: 'action';
      readonly text: string;
      readonly owners: string | null;
      readonly due: string | null;
      /** As a published paper has it, where that is not "Action:". */
      readonly label?: string;
    };
