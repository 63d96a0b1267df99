// One line of a list as name and role: "Name<tab>- Role", "Name, Role", "Name - Role", "Name (Role)"; and whether words
// could be a person's name at all. Words are never put in another order; only what joins name and role is left out.
import { isFullName, isNameShaped, isRoleAlone, isServiceWord, isStyledName } from '../../reading/names';
import { HONORIFIC } from '../../reading/vocabulary';

export interface NameAndRole {
  readonly name: string;
  readonly role: string;
}

const DASHED = /^(.{1,120}?)\s+[-–—·•]\s*(?=\S)(.+)$/;
const DASHED_CLOSE = /^(.{1,120}?[\p{L})])[–—-]\s+(\S.*)$/u;
const BRACKETED = /^([^()]{1,120}?)\s*\(([^()]+)\)$/;
const COLON = /^([^:,]{1,80}?)\s?:\s+(\S.*)$/;
/** Said before a name and a colon. */
const ROLE_BEFORE = /^(?:clerk|minutes?|notes?|minute[- ]taker|note[- ]taker|secretary|facilitator)$/i;
const LETTERS_AFTER = /,\s?(?:OBE|MBE|CBE|JP|BEM|QC|KC|DL|MP|PhD)\b\.?/g;

export const withoutBrackets = (words: string): string => words.replace(/\s*\([^()]*\)/g, '').trim();

/** A person in full or styled, or by a first name alone. */
export const couldBePerson = (words: string): boolean => {
  const plain = withoutBrackets(words).replace(LETTERS_AFTER, '');
  return plain.length <= 80 && (isFullName(plain) || isStyledName(plain) || isNameShaped(plain, 1));
};

/** Certain enough to begin a row in the middle of a line. */
export const isSurelyPerson = (words: string): boolean => {
  const plain = withoutBrackets(words).replace(LETTERS_AFTER, '');
  return plain.length <= 80 && (isFullName(plain) || isStyledName(plain));
};

/** Words out of the name of a service, or an acronym: somebody's role rather than a name. */
export const couldBeRole = (styled: string): boolean => {
  const words = styled.replace(HONORIFIC, '');
  return (
    words.split(/[\s,/]+/).some((word) => isServiceWord(word) || /^\p{Lu}{2,}$/u.test(word)) ||
    /\p{L}['’]s$/u.test(words) ||
    /^\p{Ll}/u.test(words)
  );
};

/** "County Councillor" alone at a line's end: the name is on the next. */
export const isOnlyStyle = (words: string): boolean =>
  HONORIFIC.test(`${words} X`) && HONORIFIC.exec(`${words} X`)?.[0] === `${words} `;

const firstComma = (text: string): NameAndRole | null => {
  const masked = text.replace(LETTERS_AFTER, (letters) => letters.replace(',', '\u0000'));
  const comma = masked.search(/,\s/);
  if (comma < 1) return null;
  return { name: text.slice(0, comma).trim(), role: text.slice(comma + 1).trim() };
};

const IN_THE_CHAIR = /^(.{1,80}?)\s+(in the chair)$/i;

/** Parts a line that holds a name and perhaps a role. The role is empty when the line has none. */
export const nameAndRole = (text: string): NameAndRole => {
  const chair = IN_THE_CHAIR.exec(text);
  if (chair !== null && isSurelyPerson(chair[1] ?? '')) return { name: chair[1] ?? '', role: chair[2] ?? '' };
  const comma = firstComma(text);
  const dashed = DASHED.exec(text) ?? DASHED_CLOSE.exec(text);
  const isCommaFirst = comma !== null && (dashed === null || comma.name.length < (dashed[1] ?? '').length);
  if (isCommaFirst && couldBePerson(comma.name)) return comma;
  if (dashed !== null) return { name: (dashed[1] ?? '').trim(), role: (dashed[2] ?? '').trim() };
  const colon = COLON.exec(text);
  // "Chair: Anne Hartley" says it the other way round.
  if (colon !== null && (isRoleAlone(colon[1] ?? '') || ROLE_BEFORE.test(colon[1] ?? '')))
    return { name: colon[2] ?? '', role: colon[1] ?? '' };
  if (colon !== null) return { name: (colon[1] ?? '').trim(), role: (colon[2] ?? '').trim() };
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return { name: (bracketed[1] ?? '').trim(), role: (bracketed[2] ?? '').trim() };
  return { name: text, role: '' };
};
