// An item while it is being read: its parts so far, and how each is added to. What does not fit (a second time, a second
// range of pages) is kept as a detail in its own words.
import { type Extras, type PageRange, takeExtras } from './extras';
import { presenterStrength, startsPurpose, withoutPurposeLabel } from './line-shapes';
import { parsePresenters, type ReadPresenter } from './presenters';
import { asRead, type ReadLine, type SourceLine } from '../../reading/source-lines';
import type { ReadItemKind } from '../../reading/standing';
import type { RowPiece } from './table-header';
import type { Paragraph } from '../../reading/wrapping';

export interface Draft {
  kind: ReadItemKind;
  minutes: number | null;
  pages: PageRange | null;
  presenters: ReadPresenter[];
  purposes: string[];
  details: ReadLine[];
  /** The last purpose or detail was the opening of a list: "The Board is asked to:". */
  isListOpen: boolean;
}

export const newDraft = (kind: ReadItemKind): Draft => ({
  kind,
  minutes: null,
  pages: null,
  presenters: [],
  purposes: [],
  details: [],
  isListOpen: false,
});

/** "a)", "(ii)", "3.1": the label of something in a list, which is not part of its words. */
const LIST_LABEL = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|\d{1,2}\.\d{1,2}\.?|\d{1,2}[a-z][.)]?)\s+/;

/** A list's numbers only count; its letters ("(b)", "ii)") are words by which it is spoken of. */
const LIST_NUMBER = /^\(?\d[\d.]{0,5}[.)]?\)?\s+/;

export const hasListLabel = (text: string): boolean => LIST_LABEL.test(text);

export const withoutListLabel = (text: string): string => text.replace(LIST_LABEL, '');

export const addExtras = (draft: Draft, extras: Extras, line: number): void => {
  const seconds = [
    draft.minutes === null ? null : extras.written.minutes,
    draft.pages === null ? null : extras.written.pages,
  ];
  draft.minutes ??= extras.minutes;
  draft.pages ??= extras.pages;
  draft.purposes.push(...extras.purposes);
  for (const text of [...seconds, ...extras.notes]) if (text !== null) draft.details.push({ line, text });
};

export const addDetail = (draft: Draft, paragraph: Paragraph): void => {
  // "Report of the Director (Pages 11 - 32)": its words stay, the item has its pages.
  const { minutes, pages } = takeExtras(paragraph.text);
  const isListed = paragraph.lines[0]?.isBulleted === true || hasListLabel(paragraph.text);
  if (!isListed) {
    draft.minutes ??= minutes;
    draft.pages ??= pages;
  }
  draft.details.push(...paragraph.lines.map(asRead));
};

export const addPurpose = (draft: Draft, paragraph: Paragraph): void => {
  const unlabelled = withoutPurposeLabel(paragraph.text);
  const bare = hasListLabel(unlabelled) ? unlabelled.replace(LIST_NUMBER, '') : unlabelled;
  const line = paragraph.lines[0]?.line ?? 0;
  // Only at its end: "In group work (20 mins), to …" is one purpose, and in a list each has its own time.
  const isAlone = bare === paragraph.text && !hasListLabel(bare) && paragraph.lines[0]?.isBulleted === false;
  const extras = takeExtras(bare);
  const isTaken =
    isAlone &&
    extras.rest !== '' &&
    bare.startsWith(extras.rest) &&
    (extras.minutes === null || draft.minutes === null) &&
    (extras.pages === null || draft.pages === null) &&
    (extras.minutes !== null || extras.pages !== null);
  if (isTaken) addExtras(draft, extras, line);
  draft.purposes.push(isTaken ? extras.rest : bare);
};

export const addPresenter = (draft: Draft, text: string, line: number): void => {
  const extras = takeExtras(text);
  if (extras.rest !== text && extras.rest !== '') addExtras(draft, extras, line);
  draft.presenters.push(...parsePresenters(extras.rest === '' ? text : extras.rest));
};

export const giveTeam = (draft: Draft, team: string): void => {
  const last = draft.presenters.pop();
  if (last) draft.presenters.push({ name: last.name, team });
};

/** A cell of the item's row, by its column's head where there is one. */
export const addCell = (draft: Draft, piece: RowPiece, line: SourceLine): void => {
  const { text, role } = piece;
  const extras = takeExtras(text);
  if (role === 'presenter') addPresenter(draft, text, line.line);
  else if (role === 'purpose') draft.purposes.push(text);
  else if (extras.rest === '') addExtras(draft, extras, line.line);
  else if (role === null && startsPurpose(text)) draft.purposes.push(text);
  else if (role === null && presenterStrength(extras.rest) !== 'none') addPresenter(draft, text, line.line);
  else draft.details.push({ line: line.line, text });
};
