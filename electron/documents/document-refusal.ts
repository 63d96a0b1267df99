// Why a document could not be read, as a code for the program and a sentence for the clerk: what happened, to which file,
// what to do.
import { err, type Result } from '../../shared/kernel/result';

export type DocumentRefusalCode =
  | 'not-found'
  | 'not-readable'
  | 'folder'
  | 'too-large'
  | 'unknown-kind'
  | 'old-word'
  | 'empty'
  | 'not-a-zip'
  | 'zip-bomb'
  | 'damaged'
  | 'scanned-pdf'
  | 'encrypted-pdf'
  | 'took-too-long'
  | 'workbook'
  | 'not-a-table'
  | 'table-too-large'
  | 'table-quotes';

export interface DocumentRefusal {
  readonly code: DocumentRefusalCode;
  readonly message: string;
}

/** What the document was to be; the sentences speak of it. */
export type Paper = 'agenda' | 'minutes' | 'people';

interface PaperWords {
  /** "an agenda needs" */
  readonly needs: string;
  readonly the: string;
  /** "the agenda’s" */
  readonly its: string;
}

const WORDS: Readonly<Record<Paper, PaperWords>> = {
  agenda: { needs: 'an agenda needs', the: 'the agenda', its: 'the agenda’s' },
  minutes: { needs: 'minutes need', the: 'the minutes', its: 'the minutes’' },
  people: { needs: 'a list of people needs', the: 'the list', its: 'the list’s' },
};

const SENTENCES: Readonly<Record<DocumentRefusalCode, (name: string, paper: PaperWords) => string>> = {
  'not-found': (name) => `“${name}” was not found. It may have been moved or renamed: choose it again.`,
  'not-readable': (name) =>
    `“${name}” could not be opened. Close it in other programs, check that you may read it, and try again.`,
  folder: (name) => `“${name}” is a folder. Choose a document in it.`,
  'too-large': (name, paper) =>
    `“${name}” is larger than 20 MB, more than ${paper.needs}. Choose ${paper.the} without its reports, or paste its text.`,
  'unknown-kind': (name, paper) =>
    `“${name}” is not a Word document, a PDF or a text file. Save ${paper.the} as .docx, .pdf or .txt, or paste its text.`,
  'old-word': (name) =>
    `“${name}” is in Word’s older format, or locked with a password. Open it in Word, save it as .docx without a password, and choose that.`,
  empty: (name, paper) =>
    `“${name}” has no text in it. Open it to see whether it is the right file, or paste ${paper.its} text.`,
  'not-a-zip': (name) =>
    `“${name}” is named as a Word document but is not one. Open it in Word and save it again as .docx, or paste its text.`,
  'zip-bomb': (name, paper) =>
    `“${name}” unpacks to far more than a Word document should, so it was not opened. Paste ${paper.its} text instead.`,
  damaged: (name) =>
    `“${name}” is damaged and could not be read to the end. Get the file again from where it came from, or paste its text.`,
  'scanned-pdf': (name, paper) =>
    `“${name}” is a scanned PDF: a picture of ${paper.the} without text. Choose the Word document it came from, or paste its text.`,
  'encrypted-pdf': (name, paper) =>
    `“${name}” is locked with a password. Save a copy without the password, or paste ${paper.its} text.`,
  'took-too-long': (name, paper) =>
    `Reading “${name}” took too long and was stopped. Choose ${paper.the} without its reports, or paste its text.`,
  workbook: (name) =>
    `“${name}” is a workbook of Excel or the like. Open it there, save it as “CSV UTF-8”, and choose that.`,
  'not-a-table': (name) =>
    `“${name}” is a document and not a table of people. Save the table as CSV and choose that, or paste the names in Prepare.`,
  'table-too-large': (name) =>
    `“${name}” is far larger than a list of people. Keep the people of this board alone in it, and choose it again.`,
  'table-quotes': (name) =>
    `A quotation mark in “${name}” is opened and never closed, or stands in the middle of a cell. Mend it where the file was made, and choose it again.`,
};

/** A refusal of the named file. */
export const refusal = (
  code: DocumentRefusalCode,
  name: string,
  paper: Paper = 'agenda',
): DocumentRefusal => ({
  code,
  message: SENTENCES[code](name, WORDS[paper]),
});

export const refuse = (
  code: DocumentRefusalCode,
  name: string,
  paper?: Paper,
): Result<never, DocumentRefusal> => err(refusal(code, name, paper));
