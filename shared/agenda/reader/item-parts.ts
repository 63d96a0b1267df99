// One item's lines taken apart: title, time, pages, who presents, what for, and whatever else stands there. The papers go
// title, presenter, purposes; so a line is asked first what it certainly is, and only then what it is by where it stands.
import { isOnlyExtras, takeExtras, type Extras, type PageRange } from './extras';
import { isFurnitureAnywhere } from './furniture';
import type { ItemStart } from './item-start';
import {
  isPurposeLabelled,
  isSentence,
  presenterStrength,
  saysWhatIsGiven,
  startsPurpose,
  withoutPurposeLabel,
} from './line-shapes';
import { isRoleAlone, isStyledName } from '../../reading/names';
import { hasPresenterLabel, parsePresenters, type ReadPresenter } from './presenters';
import { asRead, cellsOf, type ReadLine, type SourceLine } from '../../reading/source-lines';
import { kindOf, type ReadItemKind } from '../../reading/standing';
import type { RowPiece } from './table-header';
import { readTitle } from './item-title';
import { isPlace, whenAndWhere } from '../../reading/when-and-where';
import { isUnfinished, type Paragraph, paragraphsOf } from '../../reading/wrapping';

export interface ItemParts {
  readonly title: string;
  readonly kind: ReadItemKind;
  readonly minutes: number | null;
  readonly pages: PageRange | null;
  readonly presenters: readonly ReadPresenter[];
  readonly purposes: readonly string[];
  readonly details: readonly ReadLine[];
  readonly furniture: readonly ReadLine[];
}

interface Draft {
  kind: ReadItemKind;
  minutes: number | null;
  pages: PageRange | null;
  presenters: ReadPresenter[];
  purposes: string[];
  details: ReadLine[];
  /** The last purpose or detail was the opening of a list: "The Board is asked to:". */
  isListOpen: boolean;
}

const LIST_LABEL = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|\d{1,2}\.\d{1,2}\.?|\d{1,2}[a-z][.)]?)\s+/;
/** A list's opening: of purposes when it says whose, else a mere label. */
const LIST_OPENING =
  /^(?:to|in order to|(?:the )?(?:corporate parenting )?(?:board|members|board members) (?:is|are) (?:asked|invited|requested|recommended)(?: to)?)\s?:?$/i;
const LIST_LABEL_ALONE = /^(?:recommendations?|purposes?|aims?|outcomes?|objectives?)\s?:?$/i;
const NOTE =
  /^(?:please note|notes?\s?:|n\.?b\b|\(|report\b.{0,80}\b(?:attached|enclosed|to follow)|appendi|annex|enclosure|copy of|papers? (?:attached|to)|see\b|link\b|https?:|www\.|refreshments)/i;

const addExtras = (draft: Draft, extras: Extras, line: number): void => {
  const note = (text: string): void => void draft.details.push({ line, text });
  if (extras.minutes !== null && draft.minutes !== null) note(`${extras.minutes} mins`);
  if (extras.pages !== null && draft.pages !== null) note(`Pages ${extras.pages.from} - ${extras.pages.to}`);
  draft.minutes ??= extras.minutes;
  draft.pages ??= extras.pages;
  draft.purposes.push(...extras.purposes);
  for (const text of extras.notes) note(text);
};

const isListed = (line: SourceLine): boolean => line.isBulleted || LIST_LABEL.test(line.text);

const beginsAnew = (line: SourceLine): boolean =>
  isListed(line) ||
  startsPurpose(line.text) ||
  isOnlyExtras(line.text) ||
  isPurposeLabelled(line.text) ||
  hasPresenterLabel(line.text);

const isSplit = (last: SourceLine, next: SourceLine): boolean =>
  isListed(next) || isOnlyExtras(last.text) || (beginsAnew(next) && !/^\p{Ll}/u.test(next.text));

const isListedParagraph = ({ lines }: Paragraph): boolean => lines[0] !== undefined && isListed(lines[0]);

const addDetail = (draft: Draft, paragraph: Paragraph): void => {
  draft.details.push(...paragraph.lines.map(asRead));
};

const addPurpose = (draft: Draft, paragraph: Paragraph): void => {
  const bare = withoutPurposeLabel(paragraph.text).replace(LIST_LABEL, '');
  const line = paragraph.lines[0]?.line ?? 0;
  const extras = draft.minutes === null || draft.pages === null ? takeExtras(bare) : null;
  const isTaken = extras !== null && extras.rest !== '' && (extras.minutes !== null || extras.pages !== null);
  if (isTaken) addExtras(draft, extras, line);
  draft.purposes.push(isTaken ? extras.rest : bare);
};

const addPresenter = (draft: Draft, text: string, line: number): void => {
  const extras = takeExtras(text);
  if (extras.rest !== text && extras.rest !== '') addExtras(draft, extras, line);
  draft.presenters.push(...parsePresenters(extras.rest === '' ? text : extras.rest));
};

/** A service alone on the line under a name is that person's team. */
const isTeamOfPrevious = (draft: Draft, paragraph: Paragraph): boolean => {
  const last = draft.presenters.at(-1);
  const [line] = paragraph.lines;
  return (
    last?.team === null &&
    line !== undefined &&
    !line.isAfterBlank &&
    draft.purposes.length === 0 &&
    isTeamAlone(paragraph.text)
  );
};

const isTeamAlone = (text: string): boolean =>
  /\b(?:team|service|services|LCC)$/i.test(text) && presenterStrength(text) !== 'strong';

const isPresenterHere = (draft: Draft, paragraph: Paragraph): boolean => {
  const { text } = paragraph;
  if (hasPresenterLabel(text)) return true;
  const said = whenAndWhere(text.slice(0, 300));
  if (said.date !== null || said.start !== null) return false;
  const strength = presenterStrength(takeExtras(text).rest);
  if (strength === 'none' || (isListedParagraph(paragraph) && strength !== 'strong')) return false;
  if (draft.kind === 'next-meeting')
    return strength === 'strong' && !isPlace(text) && draft.details.length === 0;
  if (draft.purposes.length === 0) return true;
  return strength === 'strong' && /,|\s[-–—]\s|councillor|\bCC\b/i.test(text) && !text.endsWith('.');
};

const isPurposeHere = (draft: Draft, paragraph: Paragraph): boolean => {
  const text = withoutPurposeLabel(paragraph.text).replace(LIST_LABEL, '');
  if (isPurposeLabelled(paragraph.text) || startsPurpose(text)) return true;
  if (isListedParagraph(paragraph)) return draft.isListOpen && !NOTE.test(text);
  if (draft.kind === 'next-meeting' || NOTE.test(text)) return false;
  if (saysWhatIsGiven(text) && draft.presenters.length > 0) return true;
  return (
    draft.purposes.length === 0 && draft.details.length === 0 && /^\p{Lu}/u.test(text) && isSentence(text)
  );
};

const addParagraph = (draft: Draft, paragraph: Paragraph): void => {
  const { text } = paragraph;
  const line = paragraph.lines[0]?.line ?? 0;
  if (isOnlyExtras(text)) {
    addExtras(draft, takeExtras(text), line);
    return;
  }
  const wasListOpen = draft.isListOpen;
  draft.isListOpen = false;
  if (LIST_OPENING.test(text) || LIST_LABEL_ALONE.test(text)) {
    if (LIST_OPENING.test(text)) addPurpose(draft, paragraph);
    else addDetail(draft, paragraph);
    draft.isListOpen = true;
  } else if (isTeamOfPrevious(draft, paragraph)) giveTeam(draft, text);
  else if (!startsPurpose(text) && isPresenterHere(draft, paragraph)) addPresenter(draft, text, line);
  else {
    draft.isListOpen = wasListOpen;
    const isPurpose = isPurposeHere(draft, paragraph);
    if (isPurpose) addPurpose(draft, paragraph);
    else addDetail(draft, paragraph);
    draft.isListOpen =
      (isPurpose && (text.endsWith(':') || isUnfinished(text))) ||
      (wasListOpen && isListedParagraph(paragraph));
  }
};

const giveTeam = (draft: Draft, team: string): void => {
  const last = draft.presenters.pop();
  if (last) draft.presenters.push({ name: last.name, team });
};

/** A cell of the item's row, by its column's head where there is one. */
const addCell = (draft: Draft, piece: RowPiece, line: SourceLine): void => {
  const { text, role } = piece;
  const extras = takeExtras(text);
  if (role === 'presenter') addPresenter(draft, text, line.line);
  else if (role === 'purpose') draft.purposes.push(text);
  else if (extras.rest === '') addExtras(draft, extras, line.line);
  else if (role === null && startsPurpose(text)) draft.purposes.push(text);
  else if (role === null && presenterStrength(extras.rest) !== 'none') addPresenter(draft, text, line.line);
  else draft.details.push({ line: line.line, text });
};

/** "Title – Chair", "Title (County Councillor Name)": who presents, on the title's own line. */
const TAIL = /^(.{3,}?)(?:\s[-–—]\s([^-–—()]{2,60})|\s\(([^()]{2,60})\))$/;

const presenterInTitle = (title: string): { readonly title: string; readonly presenter: string | null } => {
  const [, head = title, afterDash, inBrackets] = TAIL.exec(title) ?? [];
  const tail = afterDash ?? inBrackets;
  const isSomebody = tail !== undefined && (isRoleAlone(tail) || isStyledName(tail));
  return isSomebody ? { title: head, presenter: tail } : { title, presenter: null };
};

/** A row of cells that say different things, one line each. */
const cellLines = (line: SourceLine): readonly SourceLine[] => {
  const cells = cellsOf(line);
  const isMixed = cells.some(
    (cell) => startsPurpose(cell) || isOnlyExtras(cell) || presenterStrength(cell) === 'strong',
  );
  if (cells.length < 2 || !isMixed) return [line];
  return cells.map((cell, index) => ({
    ...line,
    raw: cell,
    text: cell,
    columns: [cell],
    isBulleted: index === 0 && line.isBulleted,
    isAfterBlank: true,
  }));
};

/** Takes the lines of one item apart. Every line ends in exactly one part. */
export const readItemParts = (start: ItemStart, block: readonly SourceLine[], width: number): ItemParts => {
  const [first, ...rest] = block;
  const furniture = rest.filter(isFurnitureAnywhere);
  const lines = rest.filter((line) => !furniture.includes(line)).flatMap(cellLines);
  const { title: printed, extras, used } = readTitle(start.title, first, lines, width);
  const { title, presenter } = presenterInTitle(printed);
  const draft: Draft = {
    kind: kindOf(title),
    minutes: null,
    pages: null,
    presenters: [],
    purposes: [],
    details: [],
    isListOpen: false,
  };
  for (const taken of extras) addExtras(draft, taken.extras, taken.line);
  if (presenter !== null) addPresenter(draft, presenter, first?.line ?? 0);
  if (first !== undefined) for (const piece of start.others) addCell(draft, piece, first);
  const paragraphs = paragraphsOf(lines.slice(used), width, (last, next) => !isSplit(last, next));
  for (const paragraph of paragraphs) addParagraph(draft, paragraph);
  const { kind, minutes, pages, presenters, purposes, details } = draft;
  return { title, kind, minutes, pages, presenters, purposes, details, furniture: furniture.map(asRead) };
};
