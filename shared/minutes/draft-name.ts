/** What is saved, and what it is called on disk: begins with the day, and is a legal name on Windows, macOS and Linux. */
import type { MeetingFacts } from '../meeting/facts';

/** Everything that can be saved of a meeting. */
export const EXPORT_KINDS = [
  'minutes',
  'pdf',
  'text',
  'action-sheet',
  'register',
  'running-sheet',
  'planned-actual',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportWanted {
  readonly kind: ExportKind;
  /** Marked as a draft, in the file and in its name. */
  readonly isDraft: boolean;
}

/** Leaves room for the longest folder on systems that allow 260 characters for a whole path. */
const LONGEST_BOARD = 80;

// Refused by Windows, or unseen: control and format characters (a turned-round ".exe" among them), lone surrogates.
const NOT_IN_A_FILE_NAME = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu;

const inFileName = (words: string): string => {
  const legal = words.replace(NOT_IN_A_FILE_NAME, ' ').replace(/\s+/g, ' ').trim();
  return legal
    .slice(0, LONGEST_BOARD)
    .replace(/\p{Cs}/gu, '')
    .trim();
};

const named = ({ kind, isDraft }: ExportWanted): string => {
  const minutes = isDraft ? 'draft minutes' : 'minutes';
  return {
    minutes: `${minutes}.docx`,
    pdf: `${minutes}.pdf`,
    text: `${minutes}.txt`,
    'action-sheet': 'action sheet.docx',
    register: 'attendance register.csv',
    'running-sheet': 'running sheet for the chairs.docx',
    'planned-actual': 'planned and actual times.csv',
  }[kind];
};

/** "2026-11-24 Corporate Parenting Board - draft minutes.docx", "… - minutes.pdf", "… - action sheet.docx" */
export const exportFileName = (
  facts: Pick<MeetingFacts, 'date' | 'board'>,
  wanted: ExportWanted = { kind: 'minutes', isDraft: true },
): string => `${[facts.date, inFileName(facts.board)].filter(Boolean).join(' ')} - ${named(wanted)}`;
