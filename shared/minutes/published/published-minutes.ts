// What the reader makes of published minutes. Words are as printed, slips and all; order is as printed; and each line
// with anything on it is in exactly one place here. Line numbers are the file's own, from 1, and name the first line.
import type { AttendanceList } from '../../attendance/attendance';
import type { LocalDate, LocalTime } from '../../kernel/wall-time';
import type { ReadLine } from '../../reading/source-lines';

export type { ReadLine };

export interface PublishedHeading {
  readonly council: string | null;
  readonly board: string | null;
  /** The whole "Minutes of the Meeting held on …", its lines joined. */
  readonly held: string | null;
  /** Read out of the lines below; null when they do not say for certain. */
  readonly date: LocalDate | null;
  readonly start: LocalTime | null;
  readonly venue: string | null;
  /** The title block paragraph by paragraph, all that stands above the lists but a pack's stamps. */
  readonly titles: readonly ReadLine[];
  /** The lines that make the heading. */
  readonly lines: readonly ReadLine[];
  /** What else stands above the lists: "Agenda Item 2". */
  readonly before: readonly ReadLine[];
}

export type PublishedList = AttendanceList | 'apologies';

export interface PublishedRow {
  readonly name: string;
  /** Empty when the list names no role. */
  readonly role: string;
  /** "1." in a numbered list of people; null for a bullet or none. */
  readonly listMark: string | null;
  readonly line: number;
}

export interface PublishedAttendance {
  readonly list: PublishedList;
  /** "Co-opted members"; empty when the rows stand straight under "Present:". */
  readonly heading: string;
  readonly rows: readonly PublishedRow[];
}

export type PublishedKind = 'paragraph' | 'bullet' | 'sub-heading' | 'resolved' | 'action';

export interface PublishedParagraph {
  readonly kind: PublishedKind;
  /** Without list mark and label; empty only where a label stands with nothing after it. */
  readonly text: string;
  /** 2 for what is set in below another list's point, otherwise 1. */
  readonly level: 1 | 2;
  /** "i)", "·", "1." as printed. */
  readonly listMark: string | null;
  /** "Resolved:", "Action:" as printed, with the first statement below it; null with those that follow. */
  readonly label: string | null;
  readonly line: number;
}

export interface PublishedItem {
  /** Null for an item printed without one. */
  readonly number: number | null;
  /** The number as printed: "1.", "Item 4:"; empty without one. */
  readonly mark: string;
  readonly title: string;
  readonly line: number;
  readonly paragraphs: readonly PublishedParagraph[];
}

export interface PublishedMinutes {
  readonly heading: PublishedHeading;
  /** "Present:" as printed. */
  readonly present: ReadLine | null;
  readonly attendance: readonly PublishedAttendance[];
  /** What is said between the lists and the first item: who came late, for whom somebody came. */
  readonly opening: readonly PublishedParagraph[];
  readonly items: readonly PublishedItem[];
  /** The signature and what stands below it. */
  readonly after: readonly ReadLine[];
  /** The paper's own marks: page numbers, headings that come again on every page, "<AI1>". */
  readonly furniture: readonly ReadLine[];
  /** Not understood. */
  readonly unplaced: readonly ReadLine[];
}

export interface PublishedRefusal {
  readonly code: 'no-minutes' | 'agenda' | 'empty';
  readonly message: string;
}
