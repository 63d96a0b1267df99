// Numbers that are more than "1." or "Item 1": "CPP/24/01", "24/01", "1/24", "CPB1", "Minute 12", "I.", "A.", "1.0", "103".
// What a paper's numbering is, is not known beforehand: whatever stands at line starts with one part of it going up and
// the rest as it was is a scheme, and item-starts.ts weighs whether its lines begin items.
import type { NumberedLine } from '../../agenda/reader/numbered-lines';
import { MONTH_PATTERN } from '../../reading/vocabulary';
import { isStamp } from './page-furniture';
import type { PrintedLine } from './printed-lines';

/** One of the schemes found in a text: its lines, in order, each with the number as printed for its mark. */
export interface NumberScheme {
  readonly lines: readonly NumberedLine[];
  /** Any list may be lettered so; only standing items among them make items of the others. */
  readonly isCommon: boolean;
  /** At these a duration may stand instead: "4 Hours of …". */
  readonly doubtful: ReadonlySet<number>;
}

interface Counted {
  /** What stays the same from line to line. */
  readonly scheme: string;
  readonly number: number;
  readonly mark: string;
  readonly isCommon: boolean;
}

const STOP = String.raw`(?:\s?[.):\]]|\s?[–-](?=\s))?(?=\s|$)`;
const CODE = new RegExp(
  String.raw`^(?:[#№]\s?|\p{Lu}{1,10}(?:[./-]\p{Lu}{1,10}){0,2}[ ./-]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}${STOP}`,
  'u',
);
const WORD = new RegExp(
  String.raw`^\p{Lu}\p{L}{2,14}(?: (?:no\.?|number|ref\.?))? ?\d{1,4}(?:\.0{1,2}|(?:[/-]\d{1,4}){1,2})?${STOP}`,
  'iu',
);
const ROMAN = /^(X{0,3}(?:IX|IV|V?I{0,3}))(?:\s?[.):](?=\s|$)|(?=\s+["'‘“(]?\p{Lu}|$))/u;
const LETTER = /^[A-Z][.):](?=\s|$)/;

const NOUGHT = /^\D*\d{1,2}\.0{1,2}(?![.\d])/;
const DOTTED_FIGURES = /^[#№]?\s?\d+[.]\d/;
const NO_TITLE = new RegExp(String.raw`^(?:${MONTH_PATTERN}\b|am\b|pm\b|x\s|%|of\s|\(?[a-z]|\d)`, 'u');
const MONTH_FIRST = new RegExp(String.raw`^${MONTH_PATTERN}\b`, 'i');
const DURATION = /^(?:mins?|minutes?|hours?|hrs?)\b/i;
const LONGEST = 400;
const LONGEST_MARK = 50;
/** A text with more of them is a table of figures. */
const MOST_NUMBERS = 400;

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const romanOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter, at) => {
    const value = DIGITS[letter] ?? 0;
    return sum + (value < (DIGITS[letters.charAt(at + 1)] ?? 0) ? -value : value);
  }, 0);

/** A mark with figures in it: each of them may be the one that counts. */
const byFigures = (mark: string, isCommon: boolean): readonly Counted[] => {
  const figures = [...mark.matchAll(/\d+/g)];
  const counting = NOUGHT.test(mark) ? figures.slice(0, 1) : figures;
  return counting.map((figure) => ({
    scheme: `${mark.slice(0, figure.index)}#${mark.slice(figure.index + figure[0].length)}`.toLowerCase(),
    number: Number(figure[0]),
    mark,
    isCommon,
  }));
};

/** The ways in which a line's first letters could be its number. */
const countedIn = (text: string): readonly Counted[] => {
  const head = text.slice(0, LONGEST_MARK);
  const code = CODE.exec(head)?.[0];
  // "3.1" numbers a paragraph.
  if (code !== undefined && (NOUGHT.test(code) || !DOTTED_FIGURES.test(code))) return byFigures(code, false);
  const word = WORD.exec(head)?.[0];
  if (word !== undefined) return byFigures(word, true);
  const found: Counted[] = [];
  const roman = ROMAN.exec(head);
  if (roman?.[1])
    found.push({
      scheme: `roman${roman[0].slice(roman[1].length).trim()}`,
      number: romanOf(roman[1]),
      mark: roman[0].trim(),
      isCommon: true,
    });
  const letter = LETTER.exec(head)?.[0];
  if (letter !== undefined)
    found.push({
      scheme: `letter${letter.slice(1)}`,
      number: (letter.codePointAt(0) ?? 0) - 64,
      mark: letter,
      isCommon: true,
    });
  return found;
};

interface Gathering {
  readonly lines: NumberedLine[];
  readonly isCommon: boolean;
  readonly numbers: Set<number>;
  readonly doubtful: Set<number>;
}

/** One or two figures are read by what every paper's are read by, unless that leaves some out. */
const isOrdinary = (scheme: string, { numbers, doubtful }: Gathering): boolean =>
  /^#\s?[.):\]–-]?$/.test(scheme) && doubtful.size === 0 && ![...numbers].some((number) => number > 99);

const isPlain = (mark: string): boolean => /^\d{1,4}$/.test(mark);

/** All schemes with two numbers at least, one of them following the other. */
export const numberSchemes = (lines: readonly PrintedLine[]): readonly NumberScheme[] => {
  const schemes = new Map<string, Gathering>();
  for (const line of lines) {
    if (line.text.length > LONGEST || isStamp(line)) continue;
    for (const { scheme, number, mark, isCommon } of countedIn(line.text)) {
      const title = line.text.slice(mark.length).trim();
      if (number < 1 || NO_TITLE.test(title) || MONTH_FIRST.test(title)) continue;
      const own = schemes.get(scheme) ?? { lines: [], isCommon, numbers: new Set(), doubtful: new Set() };
      schemes.set(scheme, own);
      own.lines.push({ at: line.index, number, mark, title, others: [], style: 'stop' });
      own.numbers.add(number);
      if (isPlain(mark) && DURATION.test(title)) own.doubtful.add(line.index);
    }
  }
  return [...schemes]
    .filter(
      ([scheme, own]) =>
        !isOrdinary(scheme, own) &&
        own.numbers.size <= MOST_NUMBERS &&
        [...own.numbers].some((number) => own.numbers.has(number + 1)),
    )
    .map(([, { lines: own, isCommon, doubtful }]) => ({ lines: own, isCommon, doubtful }));
};
