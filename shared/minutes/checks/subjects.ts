/** People who are named otherwise than by their name alone: "Moira (Fostering Forum)", "Jo from Barnardo’s", "Social Worker Anna Bell". */
import { readName } from '../../attendance/naming';
import { isServiceWord } from '../../reading/names';
import { isGivenName } from './given-names';
import { canName, endsAsPlace, type NamedPerson, personAt } from './names-in-text';

const FIRST_ONLY = /(\p{Lu}\p{Ll}[\p{L}'’-]*) \(([^()]{2,60})\)/uy;
const FROM_SOMEWHERE =
  /(\p{Lu}\p{Ll}[\p{L}'’-]*) from (?:the )?(\p{Lu}[\p{L}'’&-]*(?: (?:(?:and|of|for|&) )?\p{Lu}[\p{L}'’&-]*){0,4})/uy;

function firstNameBy(pattern: RegExp, text: string, at: number): NamedPerson | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const [all, first = '', role = ''] = match;
  if (!canName(first, true)) return null;
  const isCertain = isGivenName(first) && /\p{L}/u.test(role);
  return isCertain ? { name: readName(first), words: all, from: at, to: at + all.length, isCertain } : null;
}

/** "Moira (Fostering Forum)": a first name that says in brackets where it comes from. */
export const firstNameAt = (text: string, at: number): NamedPerson | null =>
  firstNameBy(FIRST_ONLY, text, at);

/** "Jo from Barnardo’s": a first name that says where it comes from. What is said of it must leave no doubt. */
export const firstNameFromAt = (text: string, at: number): NamedPerson | null =>
  firstNameBy(FROM_SOMEWHERE, text, at);

const ROLE_WORD = /(\p{Lu}[\p{L}'’-]*) /uy;
const OF_ONE =
  /(?:worker|manager|officer|advis[eo]r|director|nurse|apprentice|lead|leader|co-?ordinator|practitioner|psychologist|commissioner|assistant|analyst|inspector|consultant|advocate|teacher|headteacher|ambassador)$/i;

/** "Social Worker Anna Bell" at the start of a sentence: who it is, and what they are. */
export function personAfterRole(
  text: string,
  knownFirst: (word: string) => boolean,
): { readonly person: NamedPerson; readonly role: string } | null {
  const start = text.startsWith('The ') ? 4 : 0;
  let at = start;
  let last = '';
  for (;;) {
    ROLE_WORD.lastIndex = at;
    const word = ROLE_WORD.exec(text)?.[1];
    if (word === undefined || !isServiceWord(word)) break;
    last = word;
    at += word.length + 1;
  }
  if (!OF_ONE.test(last)) return null;
  const person = personAt(text, at, knownFirst);
  return person?.isCertain && !endsAsPlace(person.words)
    ? { person, role: text.slice(start, at).trim() }
    : null;
}
