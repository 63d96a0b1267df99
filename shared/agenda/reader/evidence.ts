// How much a numbered line looks like the beginning of an item, going by what it says and by what follows it.
import { hasTimeOrPages, isOnlyExtras, takeExtras } from './extras';
import { opensItem, opensPart } from './furniture';
import { isSentence, isTitleLike, presenterStrength, startsPurpose } from './line-shapes';
import type { NumberedLine } from './numbered-lines';
import type { SourceLine } from '../../reading/source-lines';
import { kindOf, type ReadItemKind } from '../../reading/standing';

export interface Evidence {
  readonly title: string;
  readonly kind: ReadItemKind;
  /** Something besides the number says that this is an item. */
  readonly hasAny: boolean;
  /** A time or pages stand in the title itself. */
  readonly hasExtras: boolean;
  /** It is the first under the heading of another part. */
  readonly isFirstOfPart: boolean;
  /** The words after the number cannot be a title: a purpose, a sentence, a figure. */
  readonly isNoTitle: boolean;
  readonly weight: number;
}

const LOOK_AHEAD = 6;

const following = (lines: readonly SourceLine[], from: number, until: number): readonly SourceLine[] =>
  lines.slice(from, Math.min(until, from + LOOK_AHEAD));

/** Weighs one numbered line; `until` is the index of the next numbered line. */
export const weigh = (candidate: NumberedLine, lines: readonly SourceLine[], until: number): Evidence => {
  const own = candidate.title;
  const ahead = following(lines, candidate.at + 1, until);
  const titleLine = own === '' ? ahead.find((line) => !isOnlyExtras(line.text)) : undefined;
  const spoken = takeExtras(own === '' ? (titleLine?.text ?? '') : own);
  const body = titleLine === undefined ? ahead : lines.slice(titleLine.index + 1, until).slice(0, LOOK_AHEAD);
  const title = spoken.rest;
  const kind = kindOf(title);

  const before = lines[candidate.at - 1];
  const inRow = candidate.others.map(takeExtras);
  const inBody = body.slice(0, 3).map((line) => takeExtras(line.text));
  const hasExtras = hasTimeOrPages(spoken) || inRow.some(hasTimeOrPages);
  const hasExtrasBelow = inBody.some((extras) => hasTimeOrPages(extras) && countOf(extras.rest) <= 8);
  const isTagged = opensItem(before);
  const hasPresenter =
    body.slice(0, 3).some((line) => presenterStrength(line.text) === 'strong') ||
    candidate.others.some((other) => presenterStrength(other) === 'strong');
  const hasPurpose = body.some((line) => startsPurpose(line.text)) || candidate.others.some(startsPurpose);
  const isNoTitle =
    title === '' ||
    !isTitleLike(title) ||
    (startsPurpose(title) && !hasExtras) ||
    (isSentence(title) && !hasExtras && !isTagged);
  const isMereSentence = isTitleLike(title) && !startsPurpose(title);
  const isBareLoneNumber = own === '' && candidate.style === 'bare';
  const hasAny =
    hasExtras ||
    isTagged ||
    (!isNoTitle && (kind !== 'ordinary' || hasExtrasBelow || hasPresenter || hasPurpose));

  let weight = candidate.style === 'bare' ? -1 : 0.5;
  if (hasExtras) weight += 4;
  else if (hasExtrasBelow) weight += 2;
  if (isTagged) weight += 5;
  if (kind !== 'ordinary') weight += 4;
  if (hasPresenter) weight += 2;
  if (hasPurpose) weight += 1.5;
  if (isNoTitle) weight -= isMereSentence ? 3 : 4;
  if (isBareLoneNumber && !hasPresenter && !hasPurpose) weight -= 3;
  const isFirstOfPart = lines.slice(Math.max(0, candidate.at - 2), candidate.at).some(opensPart);
  return { title, kind, hasAny, hasExtras, isFirstOfPart, isNoTitle, weight };
};

const countOf = (text: string): number => (text === '' ? 0 : text.split(' ').length);
