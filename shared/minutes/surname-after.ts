/**
 * Surnames that follow a first name in a text: "Tariq O’Brien", "Tariq de Souza", "TARIQ AZIZ". Goes by the
 * shape of words; what a place, a season or a sentence puts after a name is no surname.
 */
import { isServiceWord } from '../reading/names';

export interface NamedInFull {
  /** The first name with what follows it, without the mark of the owner: "Tariq Aziz" of "Tariq Aziz’s". */
  readonly words: string;
  readonly from: number;
  /** Where the first name ends, and where the surname does. */
  readonly firstTo: number;
  readonly to: number;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const GAP = '[ \\u00A0\\t]+';
const PARTICLES = `(?:(?:de|da|das|di|dos|du|del|della|van|von|der|le|la|el|al|bin|ibn|ap)${GAP}){0,3}(?:(?:al|el|ul)-)?`;
const SURNAME = "(?:\\p{Lu}['’])?\\p{Lu}[\\p{Ll}\\p{M}][\\p{L}\\p{M}'’-]*";
const SHOUTED = "(?:\\p{Lu}['’])?\\p{Lu}[\\p{Lu}\\p{M}’'-]*\\p{Lu}";
const AFTER_FIRST = new RegExp(`(${GAP}${PARTICLES})(${SURNAME})`, 'uy');
/** Only where the sentence goes on in small letters is a name in capitals a name and not all a heading. */
const SHOUTED_AFTER = new RegExp(`(${GAP})(${SHOUTED})(?=['’]s |[ ,]+\\p{Ll})`, 'uy');
/** "’s", or the bare mark after an s, at the end of a word; and hyphens that lead nowhere. */
const OWNED = /(?:['’]s|['’-]+)$/i;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const NO_SURNAME = words(`
  and i representative mr mrs ms miss mx dr cc cllr county councillor the he she it we you they that this with from on in at to of
  for or as by but when who is was has had will would told said asked asks says agreed noted resolved action meets met shared shares
  monday tuesday wednesday thursday friday saturday sunday
  term terms holiday holidays club clubs fair fayre fete festival gala ball party camp camps games sports challenge show concert
  exhibition event events newsletter edition bulletin break half semester solstice season olympics market time day days evening
  street road avenue crescent boulevard fund scheme schemes appeal award awards prize member members
`);
/** First names that are times of the year: "Summer Reading Scheme" is one, whatever stands between. */
const OF_THE_YEAR = words('spring summer autumn winter easter april may june july august');
/** Of places as often as of people: with "in" or "on" before them they are places. */
const PLACE = words(`
  close court drive field fields garden gardens green grove hall heights hill house lane lodge mews mount park place rise square
  terrace view walk way wood
`);
const PLACED = /\b(?:in|on|at|along|near|off|opposite|behind|outside)\s+(?:the\s+)?$/i;
const SUMMER_BANK = /^\s+(?:holiday|day)\b/i;

const isNoSurname = (word: string, text: string, from: number, to: number): boolean => {
  const low = word.toLowerCase();
  return (
    isServiceWord(word) ||
    NO_SURNAME.has(low) ||
    (PLACE.has(low) && PLACED.test(text.slice(Math.max(0, from - 20), from))) ||
    (low === 'bank' && SUMMER_BANK.test(text.slice(to)))
  );
};

/** Everybody of these first names who is named with more than them; somebody with a title is left out. */
export function namedInFull(text: string, firsts: readonly string[]): readonly NamedInFull[] {
  const any = firsts.map((first) => `${escaped(first)}|${escaped(first.toUpperCase())}`).join('|');
  const first = new RegExp(
    `(?<![\\p{L}\\p{N}'’-]|(?:Cllr|Councillor|CC|Dr|Mr|Mrs|Ms|Miss|Mx)\\.?\\s)(?:${any})(?=${GAP})`,
    'gu',
  );
  return [...text.matchAll(first)].flatMap((match): NamedInFull[] => {
    const from = match.index;
    const firstTo = from + match[0].length;
    const next = /\p{Ll}/u.test(match[0]) ? AFTER_FIRST : SHOUTED_AFTER;
    let to = firstTo;
    for (let end = firstTo; ; ) {
      next.lastIndex = end;
      const [all = '', gap = '', said = ''] = next.exec(text) ?? [];
      const word = said.replace(OWNED, '');
      const wordTo = end + gap.length + word.length;
      if (word === '' || /^[\p{N}_]/u.test(text.slice(end + all.length))) break;
      if (isNoSurname(word, text, from, wordTo)) {
        if (OF_THE_YEAR.has(match[0].toLowerCase())) return [];
        break;
      }
      to = wordTo;
      // What is owned ends the name: "Tariq Aziz’s Board".
      if (word !== said) break;
      end = wordTo;
    }
    return to === firstTo ? [] : [{ words: text.slice(from, to), from, firstTo, to }];
  });
}
