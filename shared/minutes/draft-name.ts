/** What the draft is called on disk: begins with the day, and is a legal name on Windows, macOS and Linux. */
import type { MeetingFacts } from '../meeting/facts';

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

/** "2026-11-24 Corporate Parenting Board - draft minutes.docx" */
export const draftFileName = (facts: Pick<MeetingFacts, 'date' | 'board'>): string =>
  `${[facts.date, inFileName(facts.board)].filter(Boolean).join(' ')} - draft minutes.docx`;
