// A name as some paper printed it, kept so that it is printed again letter for letter: "Cllr" stays "Cllr", "(Chair)" stays
// behind the name. Only what a list of names must tell apart (title, first name, surname, what follows) is told apart.
import type { PersonName } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';
import { HONORIFIC } from '../../reading/vocabulary';

const LONGEST_PART = 120;
const AFTER =
  /(?:\s*,?\s+(?:OBE|MBE|CBE|JP|BEM|QC|KC|DL|MP|PhD)\b\.?|\s+\([^()]{1,110}\)|\s*,\s+(?:vice[- ]|co-)?chair(?:man|person|woman)?)+$/i;

/** Too long for one place: as many places as there are, broken at spaces. */
function inPieces(words: string): PersonName {
  const pieces: string[] = [''];
  for (const word of words.split(' ')) {
    const longer = `${pieces.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= LONGEST_PART) pieces[pieces.length - 1] = longer;
    else pieces.push(word.slice(0, LONGEST_PART));
  }
  const [honorific = '', given = '', family, suffix] = pieces.filter((piece) => piece !== '');
  return family === undefined
    ? { given: honorific, family: given || null, honorific: null, suffix: null }
    : { given, family, honorific, suffix: suffix ?? null };
}

/** The name whose `listName` is what was printed, white space single. Words beyond 480 characters are lost. */
export function nameAsPrinted(printed: string): PersonName {
  const words = printed.trim().replace(/\s+/g, ' ');
  const suffix = AFTER.exec(words)?.[0] ?? '';
  const named = words.slice(0, words.length - suffix.length);
  const honorific = HONORIFIC.exec(named)?.[0] ?? '';
  const [first = '', ...others] = named.slice(honorific.length).split(' ');
  // "County Councillor Rear": a title before one word makes it a surname.
  const isSurnameOnly = honorific !== '' && others.length === 0;
  const name: PersonName = {
    given: isSurnameOnly ? '' : first,
    family: (isSurnameOnly ? first : others.join(' ')) || null,
    honorific: honorific.trim() || null,
    suffix: suffix.trim() || null,
  };
  const parts = Object.values(name).filter((part) => part !== null);
  if (listName(name) === words && parts.every((part) => part.length <= LONGEST_PART)) return name;
  return words.length <= LONGEST_PART
    ? { given: words, family: null, honorific: null, suffix: null }
    : inPieces(words);
}
