// What stands below the last item: who signs, for whom the minutes were issued. Taken off only where it surely is that.
import { isOffice, signatureIn } from '../../agenda/reader/furniture';
import { gapBetween, type PrintedLine, renumbered } from './printed-lines';

const CHAIR = 'chair(?:man|person|woman)?';
const SIGN = new RegExp(
  String.raw`^(?:the date not specified|signed(?: (?:as a (?:correct|true) record|by))?|${CHAIR}(?:['’]?s['’]? signature)?|date|dated|signature(?: of (?:the )?${CHAIR})?)\b[\s.:…_–-]*(?:\(?(?:${CHAIR}|date|signed)\b\)?[\s.:…_–-]*)*$`,
  'i',
);
const MOST_LINES = 12;

/** How many of the lines at the end are the signature and what is below it. */
export const linesAfter = (lines: readonly PrintedLine[]): number => {
  const foot = renumbered(lines.slice(-MOST_LINES));
  const signature = signatureIn(foot);
  const isSigned =
    signature !== null &&
    signature.to === foot.length - 1 &&
    foot.slice(signature.from).some((line) => isOffice(line.text));
  let signed = isSigned ? foot.length - signature.from : 0;
  for (let line = lines.at(-1 - signed); line && SIGN.test(line.words); line = lines.at(-1 - signed)) {
    // "Date" over a paragraph is a heading, "Date" under the last one is for the pen.
    const below = lines.at(-signed);
    if (signed > 0 && below && gapBetween(line, below) > 12) break;
    signed += 1;
  }
  return signed;
};
