// The paragraphs of an item, each with its kind and level: by its own label or mark, by the label above it while that
// still holds, or, for the few words that stand alone over others, as a heading.
import { goesOnLetters, type ListMark } from './list-marks';
import { startsLower } from './sentences';
import type { Setting } from './setting';
import { type Point, pointsOf } from './points';
import type { PrintedLine } from './printed-lines';
import type { PublishedKind, PublishedParagraph } from './published-minutes';
import { startsPurpose } from '../../agenda/reader/line-shapes';
import { couldHeadWords, isPresenterLine } from './sub-headings';

/** A label that still holds for what follows. */
interface Holding {
  readonly kind: 'resolved' | 'action';
  /** Its statements are points of a list. */
  readonly isListed: boolean;
  /** "That the Board:", and then its points. */
  readonly isOpened: boolean;
  /** "Actions:" over several, each on a line. */
  readonly isOverSeveral: boolean;
}

const endsInColon = (text: string): boolean => /:\s?[-–—]?$/.test(text);

/** "That:", "That the Board", with its points still to come. */
const OPENED = /^that(?: the (?:board|committee|chair))?$/i;
const SEVERAL = /^(?:actions|action points|action items)\b/i;
/** "Dev Rawal to bring …" */
const IS_TO = /^\p{Lu}[^.:;]{0,60}\sto\s/u;

const holdingOf = (point: Point): Holding | null =>
  point.label === null
    ? null
    : {
        kind: point.label.kind,
        isListed: point.mark !== null,
        isOpened: endsInColon(point.text) || OPENED.test(point.text),
        isOverSeveral: SEVERAL.test(point.label.printed),
      };

/** Whether what a label says holds for a point without a label. */
const holdsFor = (holding: Holding, point: Point): boolean =>
  point.mark === null
    ? (holding.kind === 'resolved' && /^that\b/i.test(point.text)) ||
      (holding.isOverSeveral && IS_TO.test(point.text))
    : holding.isListed || holding.isOpened;

const withoutColon = (text: string): string => text.replace(/\s?:$/, '');

const looksLikeHeading = (point: Point): boolean =>
  point.mark === null &&
  point.label === null &&
  (point.isOneLine || point.isBold) &&
  couldHeadWords(point.isBold ? withoutColon(point.text) : point.text);

/** Three or more in a row are no headings but a list written without marks. */
const MOST_HEADINGS = 2;

/** Which points are headings over those that follow. */
const headingsAmong = (points: readonly Point[]): ReadonlySet<Point> => {
  const headings = new Set<Point>();
  let run: Point[] = [];
  points.forEach((point, index) => {
    const isPresenter = index === 0 && (isPresenterLine(point.text) || startsPurpose(points[1]?.text ?? ''));
    if (looksLikeHeading(point) && !isPresenter) {
      run.push(point);
      return;
    }
    for (const one of run) if (one.isBold || run.length <= MOST_HEADINGS) headings.add(one);
    run = [];
  });
  for (const one of run) if (one.isBold) headings.add(one);
  return headings;
};

/** "3.1" numbers a paragraph, and makes no list of it. */
const listedBy = ({ mark }: Point): ListMark | null => (mark?.style === 'decimal' ? null : mark);

interface Level {
  readonly mark: ListMark;
  readonly indent: number;
}

const DEEPER = 2;

/** Follows a list down and up; one list ends where something without a mark begins. */
const levelsOf = (points: readonly Point[]): readonly (1 | 2)[] => {
  let outer: Level | null = null;
  /** Set in by a colon, and for as long as the points go on in lower case. */
  let isOpened = false;
  let isInner = false;
  return points.map((point, index): 1 | 2 => {
    const { indent, text } = point;
    const mark = listedBy(point);
    const last = points[index - 1];
    const lastMark = last === undefined ? null : listedBy(last);
    if (mark === null || outer === null || last === undefined || lastMark === null) {
      outer = mark === null ? null : { mark, indent };
      isOpened = false;
      isInner = false;
      return 1;
    }
    const isSame = mark.style === outer.mark.style || (!isInner && goesOnLetters(lastMark, mark));
    const isIn = indent >= outer.indent + DEEPER;
    const opens = !isInner && endsInColon(last.text) && !startsLower(last.text);
    isOpened = isSame && !isIn && startsLower(text) && (opens || isOpened);
    isInner = (isIn || !isSame || isOpened) && indent + DEEPER > outer.indent;
    if (!isInner) outer = { mark, indent };
    return isInner ? 2 : 1;
  });
};

/** Reads lines as paragraphs, in order; every word of every line is in one of them. */
export const paragraphsOf = (
  lines: readonly PrintedLine[],
  setting: Setting,
): readonly PublishedParagraph[] => {
  const points = pointsOf(lines, setting);
  const headings = headingsAmong(points);
  const levels = levelsOf(points);
  let holding: Holding | null = null;
  return points.map((point, index): PublishedParagraph => {
    const labelled = holdingOf(point);
    const isHeld = labelled === null && holding !== null && holdsFor(holding, point);
    if (!isHeld) holding = labelled;
    const isBelow = isHeld && holding?.isOpened === true;
    const kind: PublishedKind = holding?.kind ?? ownKind(point, headings);
    const level = isBelow || levels[index] === 2 ? 2 : 1;
    return {
      kind,
      text: point.text,
      level: kind === 'bullet' || isBelow ? level : 1,
      listMark: point.mark?.printed ?? null,
      label: point.label?.printed ?? null,
      line: point.line,
    };
  });
};

const ownKind = (point: Point, headings: ReadonlySet<Point>): PublishedKind => {
  if (headings.has(point)) return 'sub-heading';
  return listedBy(point) === null ? 'paragraph' : 'bullet';
};
