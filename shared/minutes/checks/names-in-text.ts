/**
 * People named in running text: "CC Hartley", "County Councillors Hartley and
 * Webb", "Helen Price OBE", "Moira (Fostering Forum)". Goes by the shape of
 * words and is careful: what may as well be a body or a place is no person.
 */
import type { PersonName } from '../../attendance/attendance';
import { readName } from '../../attendance/naming';
import { isAcronym, isServiceWord } from '../../reading/names';
import { isGivenName } from './given-names';

export interface NamedPerson {
  readonly name: PersonName;
  /** As the text has it, with title and letters after the name. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** By title, letters after the name, or a well-known first name this can be nobody but a person. */
  readonly isCertain: boolean;
}

const TITLE =
  '(?:County Councillors?|City Councillors?|Borough Councillors?|Councillors?|Cllrs?|CCs?|Dr|Mr|Mrs|Ms|Miss|Mx|Prof(?:essor)?|Rev(?:erend)?|Canon)\\.?';
export const NAME_WORD = "\\p{Lu}(?:[\\p{L}'’-]*\\p{L}|\\.)?";
const LATER = `(?:[ \\u00A0](?:(?:de|van|von|der|den|la|le|al|bin)[ \\u00A0])?${NAME_WORD})`;
const STYLED = new RegExp(`${TITLE}[ \\u00A0]+(${NAME_WORD}${LATER}{0,3})(?![\\p{L}\\p{N}])`, 'uy');
const PLAIN = new RegExp(`(${NAME_WORD}${LATER}{1,3})(?![\\p{L}\\p{N}])`, 'uy');
const LETTERS_NEXT = /^,?[ \u00A0](?:OBE|MBE|CBE|JP|BEM|QC|KC|DL|MP)(?![\p{L}\p{N}])/u;
const STARTS_STYLED = new RegExp(`^${TITLE}[ \\u00A0]`, 'u');
export const PLURAL_TITLE = /^((?:County |City |Borough )?Councillor|Cllr|CC)s\b/;
/** ", OBE" or " OBE" from this place on; empty where there are none. */
const lettersAfter = (text: string, at: number): string =>
  LETTERS_NEXT.exec(text.slice(at, at + 8))?.[0] ?? '';
const OWNED = /['’]s?$/;

/** Capitals that begin sentences, and what bodies, places and papers are called beyond the services' vocabulary. */
const NO_NAME = new Set(
  `a after again all also an any apologies april are as at august autumn bank both british building but by cathedral chair chairs
  christmas church city club co colleagues company constabulary corner councillor councillors county covid december deputy discussion
  do does east easter each england english europe european event fair february feedback festival field find following football for
  friday from full further garden gov great green had hall has have he here high hill his holiday hospitals house how hub i if in
  is it its january july june just key lake lancashire lane lancaster last late leagues like live lower making many march may
  members met mersey middle monday more most my national need new next no north northern not notes november nobody now october of
  old on once one or other our out over oxford park place please point port possibly preston prince princes progress quarter rail
  rainbows re red river road room rose round royal rugby rural saint saturday sea september she since so some south southern spring
  square st stage star station still street such suite summer sunday table tables take takes tees thames that the their them then there
  these they this those thursday to today together town trading tuesday two under united until upper us valley very via views village
  was we website wednesday welsh west western what when where which while who why will winter with would year years yes york
  yorkshire you your zone`
    .trim()
    .split(/\s+/),
);

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Whether a word can be part of somebody's name; `isFirst`: common words that are surnames too pass further on. */
export const canName = (word: string, isFirst: boolean): boolean =>
  !isAcronym(word) && !OWNED.test(word) && !isServiceWord(word) && !(isFirst && NO_NAME.has(bare(word)));

/** Whether the last word is as often a place's: "Holly House". */
export const endsAsPlace = (name: string): boolean => NO_NAME.has(bare(name.split(/[ \u00A0]/).at(-1) ?? ''));

/** The longest run of words from the first that can be a name. */
const nameWords = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex((word, i) => !canName(word, i === 0));
  return end < 0 ? words : words.slice(0, end);
};

const PLACE_LIKE =
  /(?:shire|ington|borough|bury|pool|chester|ham|mouth|port|stead|field|constabulary|hospitals?|college|bank|park|street|road|hall|house|north|south|east|west|church)$/i;

function plainAt(text: string, at: number, knownFirst: (word: string) => boolean): NamedPerson | null {
  PLAIN.lastIndex = at;
  const match = PLAIN.exec(text);
  if (!match) return null;
  const said = (match[1] ?? '').split(/[ \u00A0]/);
  const kept = nameWords(said);
  if (kept.length < 2) return null;
  const bareName = kept.join(' ');
  const letters = lettersAfter(text, at + bareName.length);
  const words = bareName + letters;
  const hasLetters = letters !== '';
  const [first = ''] = kept;
  const isKnown = knownFirst(first) || isGivenName(first);
  if (
    !hasLetters &&
    !isKnown &&
    (PLACE_LIKE.test(kept.at(-1) ?? '') || kept.some((w) => NO_NAME.has(bare(w))))
  )
    return null;
  return {
    name: readName(words.replace(',', '')),
    words,
    from: at,
    to: at + words.length,
    isCertain: hasLetters || isKnown,
  };
}

function styledAt(text: string, at: number): NamedPerson | null {
  STYLED.lastIndex = at;
  const match = STYLED.exec(text);
  if (!match) return null;
  const [all, said = ''] = match;
  const own = said.split(/[ \u00A0]/);
  const end = own.findIndex((word, i) => i > 0 && (isServiceWord(word) || isAcronym(word)));
  const kept = end < 0 ? own : own.slice(0, end);
  if (OWNED.test(kept.at(-1) ?? '')) return null;
  const styled = all.slice(0, all.length - said.length) + kept.join(' ');
  const words = styled + lettersAfter(text, at + styled.length);
  const singular = words.replace(PLURAL_TITLE, '$1');
  return {
    name: readName(singular.replace(',', '')),
    words,
    from: at,
    to: at + words.length,
    isCertain: true,
  };
}

const nobodyKnown = (): boolean => false;

/** Who is named from exactly this place of the text on; null where nobody is. */
export function personAt(
  text: string,
  at: number,
  knownFirst: (word: string) => boolean = nobodyKnown,
): NamedPerson | null {
  return STARTS_STYLED.test(text.slice(at, at + 40)) ? styledAt(text, at) : plainAt(text, at, knownFirst);
}

/** The person whose name ends right before this place: "… and Jane Jones attended". */
export function personBefore(text: string, end: number): NamedPerson | null {
  const start = Math.max(0, end - 80);
  const before = text.slice(start, end).trimEnd();
  for (const { index, 0: gap } of before.matchAll(/(?:^|[\s(])(?=\p{Lu})/gu)) {
    const person = personAt(before, index + gap.length);
    if (person?.to === before.length) return { ...person, from: start + person.from, to: start + person.to };
  }
  return null;
}
