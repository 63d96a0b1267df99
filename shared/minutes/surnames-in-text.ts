/**
 * Where running text gives a young person of the lists a surname: their first name and a word that can only be a name
 * behind it. Somebody else of that first name, with a surname of their own on the lists, is not meant.
 */
import type { Attendee, PersonName } from '../attendance/attendance';
import { isServiceWord } from '../reading/names';
import { plainLetters } from './checks/same-person';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const NOT_A_SURNAME = /^(?:and|I|Representative|Mr|Mrs|Ms|Dr|CC|County|Councillor|The)$/;

export interface SurnameFound {
  readonly given: string;
  /** Of first name and surname, by UTF-16 offsets, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

export interface Listed {
  readonly people: readonly Attendee[];
  /** Further names in full that are somebody else's. */
  readonly others?: readonly PersonName[];
  /** The children in care council: its name is no surname. */
  readonly council: string;
}

/** Reads the lists once, for many texts. */
export function surnameFinder({ council, others = [], people }: Listed): (text: string) => SurnameFound[] {
  const young = people.filter((p) => p.isYoungPerson && p.name.given !== '');
  if (young.length === 0) return () => [];
  const firsts = [...new Set(young.map((p) => escaped(p.name.given)))].join('|');
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}'’-]|(?:Cllr|Councillor|CC|Dr|Mr|Mrs|Ms|Miss)\\.?\\s)(${firsts}) (\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\p{L})(?![\\p{L}\\p{N}]|['’]s)`,
    'gu',
  );
  const elses = new Set(
    [...people.filter((p) => !p.isYoungPerson).map((p) => p.name), ...others].map(({ family, given }) =>
      plainLetters(`${given} ${family ?? ''}`),
    ),
  );
  return (text) =>
    [...text.matchAll(named)].flatMap(({ 0: all, 1: given = '', 2: last = '', index }) =>
      elses.has(plainLetters(all)) ||
      isServiceWord(last) ||
      NOT_A_SURNAME.test(last) ||
      council.includes(last)
        ? []
        : [{ given, from: index, to: index + all.length }],
    );
}
