// What a heading looks like, as far as a line can tell: short, capital, not a sentence, not a figure, not a date.
import { countWords, presenterStrength } from '../../agenda/reader/line-shapes';
import { MONTH_PATTERN, SENTENCE_WORD } from '../../reading/vocabulary';
import { isUnfinished } from '../../reading/wrapping';
import type { PrintedLine } from './printed-lines';

const LONGEST = 110;
const MOST_WORDS = 14;
const FIGURE = /%|[–—-]\s?£?\d|[£$€]\s?\d|\d[.,:]\d|^\d/;
const DAY = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH_PATTERN}\\b`, 'i');
const QUESTION = /^(?:what|how|who|why|when|where|which)\b/i;
const AGENDA_POINT = /^(?:agenda )?item\s?\d/i;

/** Whether words could be a heading over a few paragraphs, or an item's title. */
export const couldHeadWords = (words: string): boolean =>
  words.length <= LONGEST &&
  /^["'‘“(]?[\p{Lu}\d]/u.test(words) &&
  !/[.;,:!]["'’”)]?$/.test(words) &&
  countWords(words) <= MOST_WORDS &&
  (AGENDA_POINT.test(words) || (!FIGURE.test(words) && !DAY.test(words))) &&
  (!SENTENCE_WORD.test(words) || countWords(words) <= 4 || QUESTION.test(words)) &&
  !isUnfinished(words);

/** Whether a line by itself could be one. */
export const couldHead = (line: PrintedLine): boolean =>
  line.mark === null && line.label === null && couldHeadWords(line.words);

/** "Anne Hartley, Leaving Care Team": who presents an item, on a page that prints the agenda with the minutes. */
export const isPresenterLine = (words: string): boolean => presenterStrength(words) === 'strong';
