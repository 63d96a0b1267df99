// Whether words look like the name of a person, going by their shape and by the services' own vocabulary.
import { HONORIFIC, SERVICE_WORDS } from './vocabulary';

const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u;
const PARTICLE = /^(?:de|van|von|der|den|la|le|al|bin|ap|o)$/i;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&/-]{1,}(?:['’]s)?$/u;
const SUFFIX = /\s(?:OBE|MBE|CBE|JP|BEM|QC|DL)$/;
const ROLE_ALONE =
  /^(?:the )?(?:co-?chairs?|vice[- ]chair|deputy chair|chair(?:man|woman|person)?|joint chairs?|all(?: members| present| to note)?|everyone|chief executive)$/i;

/** The letters of a word, for the vocabulary: "Children's" and "Childrens" are one. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, '')
    .replace(/s$/, (s) => s);

export const isServiceWord = (word: string): boolean => {
  const letters = plain(word);
  return SERVICE_WORDS.has(letters) || (letters.endsWith('s') && SERVICE_WORDS.has(letters.slice(0, -1)));
};

export const isAcronym = (words: string): boolean => ACRONYM.test(words);

/** "County Councillor Hartley", "Dr A. Name". */
export const isStyledName = (words: string): boolean => {
  const name = words.replace(HONORIFIC, '').replace(SUFFIX, '');
  const isShouted =
    name.split(' ').length <= 3 && name.split(' ').every((word) => /^[\p{Lu}'’-]{2,}$/u.test(word));
  return HONORIFIC.test(words) && (isShouted || isNameShaped(name, 1));
};

/** "Chair", "All": not a name, but somebody all the same. */
export const isRoleAlone = (words: string): boolean => ROLE_ALONE.test(words);

/** Whether words have the shape of a name of at least `fewest` words, none of them a service's. */
export const isNameShaped = (words: string, fewest: number): boolean => {
  const parts = words.split(' ');
  if (parts.length < fewest || parts.length > 4) return false;
  const first = parts[0] ?? '';
  return (
    NAME_WORD.test(first) &&
    NAME_WORD.test(parts.at(-1) ?? '') &&
    !/['’]s$/.test(words) &&
    parts.every(
      (word) =>
        (NAME_WORD.test(word) && !isAcronym(word.replace(/\./g, '')) && !isServiceWord(word)) ||
        PARTICLE.test(word),
    )
  );
};

/** A person named in full, or styled: sure enough to begin a new presenter in the middle of a line. */
export const isFullName = (words: string): boolean =>
  isNameShaped(words.replace(SUFFIX, ''), 2) || isStyledName(words);

/** A person, also by the first name alone, or an acronym that stands for a group. */
export const couldBePresenter = (words: string): boolean =>
  isFullName(words) || isNameShaped(words, 1) || isAcronym(words) || isRoleAlone(words);
