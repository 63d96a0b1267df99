// One item's lines taken apart: title, time, pages, who presents, what for, and whatever else stands there. The papers go
// title, presenter, purposes; so a line is asked first what it certainly is, and only then what it is by where it stands.
import { isOnlyExtras, type PageRange, takeExtras } from './extras';
import { isFurnitureAnywhere, isOffice } from './furniture';
import {
  addCell,
  addDetail,
  addExtras,
  addPresenter,
  addPurpose,
  type Draft,
  giveTeam,
  hasListLabel,
  newDraft,
  withoutListLabel,
} from './item-draft';
import { cellLines, closedRow, continuedRow, presenterInTitle } from './item-rows';
import type { ItemStart } from './item-start';
import { readTitle, type TitleLayout } from './item-title';
import {
  isPurposeLabelled,
  isSentence,
  presenterStrength,
  saysWhatIsGiven,
  startsPurpose,
  withoutPurposeLabel,
} from './line-shapes';
import { isSamePresenter } from './presenter-wrapping';
import { hasPresenterLabel, type ReadPresenter } from './presenters';
import { asRead, type ReadLine, type SourceLine } from '../../reading/source-lines';
import { kindOf, type ReadItemKind } from '../../reading/standing';
import { isPlace, whenAndWhere } from '../../reading/when-and-where';
import { isUnfinished, ownWidth, type Paragraph, paragraphsOf } from '../../reading/wrapping';

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

/** A list's opening: of purposes when it says whose, else a mere label. */
const LIST_OPENING =
  /^(?:to|in order to|(?:the )?(?:corporate parenting )?(?:board|members|board members) (?:is|are) (?:asked|invited|requested|recommended)(?: to)?)\s?:?$/i;
const LIST_LABEL_ALONE = /^(?:recommendations?|purposes?|aims?|outcomes?|objectives?)\s?:?$/i;
const NOTE =
  /^(?:please\b|notes?\s?:|n\.?b\b|\(|report\b.{0,80}\b(?:attached|enclosed|to follow)|appendi|annex|enclosure|copy of|papers? (?:attached|to)|see\b|link\b|https?:|www\.|refreshments)/i;

const isListed = (line: SourceLine): boolean => line.isBulleted || hasListLabel(line.text);

const beginsAnew = (line: SourceLine): boolean =>
  isListed(line) ||
  startsPurpose(line.text) ||
  isOnlyExtras(line.text) ||
  isPurposeLabelled(line.text) ||
  hasPresenterLabel(line.text);

const isSplit = (last: SourceLine, next: SourceLine): boolean =>
  isListed(next) || isOnlyExtras(last.text) || (beginsAnew(next) && !/^\p{Ll}/u.test(next.text));

const isListedParagraph = ({ lines }: Paragraph): boolean => lines[0] !== undefined && isListed(lines[0]);

/** A service alone on the line under a name is that person's team. */
const isTeamOfPrevious = (draft: Draft, paragraph: Paragraph): boolean => {
  const last = draft.presenters.at(-1);
  const [line] = paragraph.lines;
  return (
    last?.team === null &&
    line !== undefined &&
    !line.isAfterBlank &&
    draft.purposes.length === 0 &&
    (isTeamAlone(paragraph.text) || isOffice(paragraph.text))
  );
};

const isTeamAlone = (text: string): boolean =>
  /\b(?:team|service|services|LCC)$/i.test(text) && presenterStrength(text) !== 'strong';

const isPresenterHere = (draft: Draft, paragraph: Paragraph): boolean => {
  const { text } = paragraph;
  if (hasPresenterLabel(text)) return true;
  if (draft.presenters.length > 0 && /^[A-H][.)]\s[^,]*$/.test(text)) return false;
  const said = whenAndWhere(text.slice(0, 300));
  if (said.date !== null || said.start !== null) return false;
  const strength = presenterStrength(takeExtras(text).rest);
  if (strength === 'none' || (isListedParagraph(paragraph) && strength !== 'strong')) return false;
  if (strength === 'faint' && draft.presenters.length > 0) return false;
  if (draft.kind === 'next-meeting')
    return strength === 'strong' && !isPlace(text) && draft.details.length === 0;
  if (draft.purposes.length === 0) return true;
  return strength === 'strong' && /,|\s[-–—]\s|councillor|\bCC\b/i.test(text) && !text.endsWith('.');
};

const isPurposeHere = (draft: Draft, paragraph: Paragraph): boolean => {
  const text = withoutListLabel(withoutPurposeLabel(paragraph.text));
  if (isPurposeLabelled(paragraph.text)) return true;
  // Under the next meeting, "The Board meets …" is the news itself.
  if (draft.kind === 'next-meeting') return /^To\b/.test(text);
  if (startsPurpose(text)) return true;
  if (isListedParagraph(paragraph)) return draft.isListOpen && !NOTE.test(text);
  if (NOTE.test(text)) return false;
  if (saysWhatIsGiven(text) && draft.presenters.length > 0) return true;
  return draft.purposes.length === 0 && /^\p{Lu}/u.test(text) && isSentence(text);
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

/** The layout of the whole paper. */
export type PaperLayout = Pick<TitleLayout, 'width' | 'isSetApart'>;

/** Takes the lines of one item apart. Every line ends in exactly one part. */
export const readItemParts = (
  start: ItemStart,
  block: readonly SourceLine[],
  paper: PaperLayout,
): ItemParts => {
  const [first, ...below] = block;
  const { others: row, lines: rest } = start.roles
    ? continuedRow(start.others, below, start.roles)
    : { others: start.others, lines: below };
  const furniture = new Set(rest.filter(isFurnitureAnywhere));
  const all = rest.filter((line) => !furniture.has(line)).flatMap(cellLines);
  const { others, lines } = closedRow(row, all);
  const {
    title: printed,
    extras,
    used,
  } = readTitle(start.title, first, lines, {
    ...paper,
    isWithoutPresenters: start.roles?.includes('presenter') ?? false,
  });
  const { title, presenter } = presenterInTitle(printed, start.title);
  const draft = newDraft(kindOf(title));
  for (const taken of extras) addExtras(draft, taken.extras, taken.line);
  if (presenter !== null) addPresenter(draft, presenter, first?.line ?? 0);
  if (first !== undefined) for (const piece of others) addCell(draft, piece, first);
  const body = lines.slice(used);
  const paragraphs = paragraphsOf(
    body,
    ownWidth(body, paper.width),
    (last, next) => !isSplit(last, next),
    isSamePresenter,
  );
  for (const paragraph of paragraphs) addParagraph(draft, paragraph);
  const { kind, minutes, pages, presenters, purposes, details } = draft;
  return {
    title,
    kind,
    minutes,
    pages,
    presenters,
    purposes,
    details,
    furniture: [...furniture].map(asRead),
  };
};
