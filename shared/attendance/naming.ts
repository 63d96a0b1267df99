/**
 * How the board writes people. Lists: "County Councillor Anne Hartley". Text:
 * "CC Hartley". Young people: first name only, everywhere. On the wall: the
 * first name, or the full title for a councillor (DESIGN 4 and 5).
 */
import type { PersonName } from './attendance';

/** As the attendance lists print it. */
export const listName = (name: PersonName): string =>
  [name.honorific, name.given, name.family, name.suffix].filter(Boolean).join(' ');

/** As the clerk speaks of them: without titles or letters. */
export const plainName = (name: PersonName): string => [name.given, name.family].filter(Boolean).join(' ');

export const isCountyCouncillor = (name: PersonName): boolean => name.honorific === 'County Councillor';

/** In running text after the lists: "CC Hartley"; others by their plain name. */
export const textName = (name: PersonName): string =>
  isCountyCouncillor(name) && name.family !== null ? `CC ${name.family}` : plainName(name);

const HONORIFICS = [
  'County Councillor',
  'Councillor',
  'Professor',
  'Reverend',
  'Baroness',
  'Doctor',
  'Lady',
  'Lord',
  'Prof',
  'Miss',
  'Dame',
  'Cllr',
  'Rev',
  'Mrs',
  'Sir',
  'CC',
  'Mr',
  'Ms',
  'Mx',
  'Dr',
];
const SPELLED: Record<string, string> = { CC: 'County Councillor', Cllr: 'Councillor' };
const SUFFIX = /^(OBE|MBE|CBE|KC|QC|DL|JP|BEM|PhD)$/;

/**
 * Reads a name as a clerk types it. One word is a first name alone, which does
 * not make a young person: that is said apart.
 */
export function readName(text: string): PersonName {
  let rest = text.trim().replace(/\s+/g, ' ');
  let honorific: string | null = null;
  for (const title of HONORIFICS) {
    const dotted = new RegExp(`^${title}\\.?\\s+`, 'i');
    if (dotted.test(rest)) {
      honorific = SPELLED[title] ?? title;
      rest = rest.replace(dotted, '');
      break;
    }
  }
  const words = rest.split(' ');
  const suffixes: string[] = [];
  while (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) suffixes.unshift(words.pop() ?? '');
  const [first = text.trim(), ...others] = words;
  // "County Councillor Rear": a title before one word makes it a surname.
  const isSurnameOnly = honorific !== null && others.length === 0;
  return {
    given: isSurnameOnly ? '' : first,
    family: isSurnameOnly ? first : others.join(' ') || null,
    honorific,
    suffix: suffixes.join(' ') || null,
  };
}
