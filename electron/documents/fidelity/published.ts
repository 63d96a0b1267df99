// Published minutes against the Word draft that Boardside writes from them: how many of the paper's paragraphs, and of the
// rows of its lists, stand again in the draft in the same order. The draft is the real one, written to bytes and read back.
import type { Result } from '../../../shared/kernel/result';
import { instantAt, type LocalTime } from '../../../shared/kernel/wall-time';
import { usualGlossary } from '../../../shared/jargon/glossary';
import { findings } from '../../../shared/minutes/checks/findings';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import { doubtsIn, sentenceOf } from '../../../shared/minutes/published/doubts';
import { type Difference, foundAgain } from '../../../shared/minutes/published/found-again';
import type { PublishedMinutes } from '../../../shared/minutes/published/published-minutes';
import { readPublishedMinutes } from '../../../shared/minutes/published/reading';
import { sourceLines, sourceRows } from '../../../shared/minutes/published/source-paragraphs';
import {
  type MeetingFromPublished,
  meetingFromPublished,
  UNTITLED,
} from '../../../shared/minutes/published/to-meeting';
import { writeMinutesDocx } from '../docx/write-minutes';
import { draftParagraphs } from '../draft-paragraphs';
import type { ReadDocument } from '../reader-client';
import type { Reading } from './reading';

interface MinutesEntry {
  readonly file: string;
  /** Of the paper, as a reader counts them: title block, headings of lists, titles, text, signature. */
  readonly paragraphs: number;
  readonly found: number;
  /** found / paragraphs, from 0 to 1, rounded down. */
  readonly share: number;
  readonly attendance: { readonly rows: number; readonly found: number };
  /** The first of them. */
  readonly differences: readonly Difference[];
  readonly checks: readonly { readonly name: string; readonly line: number }[];
  /** Lines of the paper that are the layout's and no paragraphs: page numbers, running heads, a system's tags. */
  readonly furniture: readonly { readonly line: number; readonly text: string }[];
  /** Where the reading itself is in doubt. Each is a paragraph that was not found. */
  readonly warnings: readonly { readonly line: number; readonly message: string }[];
  readonly error?: string;
}

const MOST_DIFFERENCES = 20;

const failed = (file: string, error: string): MinutesEntry => ({
  file,
  paragraphs: 0,
  found: 0,
  share: 0,
  attendance: { rows: 0, found: 0 },
  differences: [],
  checks: [],
  furniture: [],
  warnings: [],
  error,
});

/** The draft's own dates do not matter here; it is written at the end of the day of the meeting. */
const draftOf = async ({ meeting }: MeetingFromPublished): Promise<Result<Draft, string>> => {
  const now = instantAt(meeting.facts.date, '23:00' as LocalTime);
  return draftParagraphs(await writeMinutesDocx(composeMinutes(meeting), now));
};
type Draft = Extract<ReturnType<typeof draftParagraphs>, { ok: true }>['value'];

/** Slips only: of a finished paper, advice on writing it would bury them. */
const slipsOf = ({ meeting, lineOf }: MeetingFromPublished): MinutesEntry['checks'] =>
  findings(meeting, { glossary: usualGlossary, silenced: [] })
    .filter(({ isSlip }) => isSlip)
    .map(({ check, place }) => ({ name: check, line: lineOf(place) }))
    .toSorted((a, b) => a.line - b.line);

/** Without the dashes that stand for the titles of items printed without one; a paper may say a dash of its own. */
const saidIn = (draft: readonly string[], paper: readonly { readonly text: string }[]): readonly string[] =>
  paper.some(({ text }) => text.trim() === UNTITLED) ? draft : draft.filter((text) => text !== UNTITLED);

/** What a pack of papers stamped above the title block. */
const stampsOf = ({ heading: { before, titles } }: PublishedMinutes): MinutesEntry['furniture'] =>
  before.filter(({ line }) => titles.every((title) => title.line !== line));

/** Published minutes against the draft that is written from them. */
export const comparedWithDraft = async (
  published: PublishedMinutes,
): Promise<Omit<MinutesEntry, 'file' | 'error'>> => {
  const made = meetingFromPublished(published);
  const draft = await draftOf(made);
  // The bytes were written a moment ago.
  if (!draft.ok) throw new Error(`A draft could not be read back: ${draft.error}`);
  const paragraphs = sourceLines(published);
  const again = foundAgain(paragraphs, saidIn(draft.value.paragraphs, paragraphs));
  const rows = sourceRows(published);
  const rowsAgain = foundAgain(
    rows,
    draft.value.rows.map(({ table, cells }) => `${table}: ${cells.join(' | ')}`),
  );
  const doubts = doubtsIn(published);
  const among = doubts.filter(({ code }) => code === 'title-among-people').length;
  const uncounted = doubts.filter(({ isParagraph }) => !isParagraph).length;
  const counted = paragraphs.length + uncounted;
  const found = Math.max(0, again.found - (doubts.length - uncounted));
  return {
    paragraphs: counted,
    found,
    share: counted === 0 ? 0 : Math.floor((10_000 * found) / counted) / 10_000,
    attendance: { rows: rows.length, found: Math.max(0, rowsAgain.found - among) },
    differences: [...again.differences, ...rowsAgain.differences].slice(0, MOST_DIFFERENCES),
    checks: slipsOf(made),
    furniture: [...stampsOf(published), ...published.furniture],
    warnings: doubts.map((doubt) => ({ line: doubt.line, message: sentenceOf(doubt) })),
  };
};

const entryFor = async (file: string, readDocument: ReadDocument): Promise<MinutesEntry> => {
  const document = await readDocument(file);
  if (!document.ok) return failed(file, document.error.message);
  const published = readPublishedMinutes(document.value.text);
  return published.ok
    ? { file, ...(await comparedWithDraft(published.value)) }
    : failed(file, published.error.message);
};

const LONGEST_SHOWN = 150;
const shown = (text: string | null): string =>
  text === null ? '(nothing)' : text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

/** Rounded down: only all of it is 100%. */
const percent = (share: number): string =>
  `${(Math.floor(Math.round(10_000 * share) / 10) / 10).toFixed(1)}%`;

const details = ({ file, error, differences, checks, warnings }: MinutesEntry): readonly string[] => {
  if (error !== undefined) return [`${file}`, `  ${error}`, ''];
  if (differences.length + checks.length + warnings.length === 0) return [];
  return [
    file,
    ...warnings.map(({ line, message }) => `  warning line ${line}  ${message}`),
    ...differences.flatMap(({ line, source, draft }) => [
      `  ${line === null ? 'added' : `line ${line}`}`,
      `    paper  ${shown(source)}`,
      `    draft  ${shown(draft)}`,
    ]),
    ...checks.map(({ name, line }) => `  check   line ${line}  ${name}`),
    '',
  ];
};

const HEAD = ['file', 'paragraphs', 'found', 'share', 'rows', 'found'];

const cellsOf = ({ file, error, paragraphs, found, share, attendance }: MinutesEntry): readonly string[] =>
  error === undefined
    ? [file, `${paragraphs}`, `${found}`, percent(share), `${attendance.rows}`, `${attendance.found}`]
    : [file, 'not read'];

/** One line a file, then the first differences and what the checks found. */
const tableOf = (entries: readonly MinutesEntry[]): string => {
  const rows = [HEAD, ...entries.map(cellsOf)];
  const width = Math.max(...rows.map(([first = '']) => first.length));
  const lines = rows.map(([first = '', ...others]) =>
    [first.padEnd(width), ...others.map((cell) => cell.padStart(11))].join('').trimEnd(),
  );
  return `${[...lines, '', ...entries.flatMap(details)].join('\n').trimEnd()}\n`;
};

/** Published minutes and their drafts. `isFailed` where a file could not be read, or is no minutes. */
export const publishedMinutes: Reading = async (files, readDocument) => {
  const entries: MinutesEntry[] = [];
  for (const file of files) entries.push(await entryFor(file, readDocument));
  return { entries, table: tableOf(entries), isFailed: entries.some(({ error }) => error !== undefined) };
};
