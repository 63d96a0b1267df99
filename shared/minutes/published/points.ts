// The lines of an item gathered into points: one for each paragraph, bullet, heading or statement, broken sentences
// joined, list marks and labels taken off the front. What kind each is, is settled in paragraphs.ts.
import type { LabelKind } from './labels';
import { carriesOn, isMarkByChance, type Open } from './line-breaks';
import { joinLines } from './sentences';
import type { Setting } from './setting';
import { type ListMark, takeListMark, withMark } from './list-marks';
import { gapBetween, type PrintedLine } from './printed-lines';

export interface Point {
  readonly text: string;
  readonly mark: ListMark | null;
  /** Columns before its first line. */
  readonly indent: number;
  /** "Resolved:", on the same line or alone on the line above. */
  readonly label: { readonly printed: string; readonly kind: LabelKind } | null;
  /** Of its first line, in the file. */
  readonly line: number;
  readonly isBold: boolean;
  readonly isOneLine: boolean;
}

interface Gathering {
  readonly mark: ListMark | null;
  readonly indent: number;
  /** Empty while a label stands alone and its statement is still to come. */
  readonly lines: PrintedLine[];
  readonly words: string[];
  readonly label: Point['label'];
  readonly line: number;
}

const begin = (line: PrintedLine): Gathering => {
  const { label, indent } = line;
  const isAlone = label?.rest === '';
  // "Resolved: (i) That …"
  const inLabel = label === null || line.mark !== null ? null : takeListMark(label.rest);
  return {
    mark: inLabel?.mark ?? line.mark,
    indent,
    lines: isAlone ? [] : [line],
    words: isAlone ? [] : [inLabel?.rest ?? label?.rest ?? line.words],
    label: label === null ? null : { printed: label.label, kind: label.kind },
    line: line.line,
  };
};

/** The statement below a label that stood alone. */
const withStatement = (alone: Gathering, line: PrintedLine): Gathering => ({
  ...alone,
  mark: alone.mark ?? line.mark,
  indent: line.indent,
  lines: [line],
  words: [line.words],
});

/** A label with no statement below it is no label: "Agreed" is all that was said. */
const pointOf = ({ mark, indent, lines, words, label, line }: Gathering): Point => ({
  text: words.length === 0 ? (label?.printed ?? '') : joinLines(words),
  mark,
  indent,
  label: words.length === 0 ? null : label,
  line,
  isBold: lines.length > 0 && lines.every((own) => own.isBold),
  isOneLine: lines.length === 1,
});

const LONE_ORDINAL = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]$/;

const isMarkBelow = (lone: PrintedLine | undefined, line: PrintedLine | undefined): boolean =>
  lone !== undefined &&
  line !== undefined &&
  lone.mark === null &&
  LONE_ORDINAL.test(lone.words) &&
  line.mark === null &&
  !LONE_ORDINAL.test(line.words) &&
  gapBetween(lone, line) <= 2;

/** "(i)" on a line of its own is the mark of the line below it. */
const withLoneOrdinals = (lines: readonly PrintedLine[]): readonly PrintedLine[] =>
  lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (isMarkBelow(line, lines[at + 1])) return [];
    if (above === undefined || !isMarkBelow(above, line)) return [line];
    return [{ ...line, mark: takeListMark(`${above.words} x`).mark }];
  });

/** The points of some lines, in order. */
export const pointsOf = (printed: readonly PrintedLine[], setting: Setting): readonly Point[] => {
  const lines = withLoneOrdinals(printed);
  const gathered: Gathering[] = [];
  for (const [at, line] of lines.entries()) {
    const open = gathered.at(-1);
    if (line.label !== null || open === undefined) {
      gathered.push(begin(line));
      continue;
    }
    if (open.lines.length === 0) {
      if (open.mark === null || line.mark === null) gathered[gathered.length - 1] = withStatement(open, line);
      else gathered.push(begin(line));
      continue;
    }
    const isStatement = open.label !== null || /^That\b/.test(open.words[0] ?? '');
    const whole: Open = { lines: open.lines, isStatement };
    const isByChance = line.mark !== null && isMarkByChance(whole, line, line.mark, setting);
    if (isByChance || (line.mark === null && carriesOn(whole, line, setting, lines[at + 1]))) {
      open.lines.push(line);
      open.words.push(isByChance ? withMark(line) : line.words);
    } else gathered.push(begin(line));
  }
  return gathered.map(pointOf);
};
