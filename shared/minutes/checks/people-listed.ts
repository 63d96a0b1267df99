/** People named one after the other in a sentence: those who sent apologies. */
import { readName } from '../../attendance/naming';
import { isAcronym, isServiceWord } from '../../reading/names';
import { NAME_WORD, type NamedPerson, PLURAL_TITLE, personAt } from './names-in-text';

const SEPARATOR = /(?:,?\s+and\s+|\s*[,;]\s*(?:and\s+)?|\s+&\s+)/y;
const ONE_WORD = new RegExp(`${NAME_WORD}(?![\\p{L}\\p{N}])`, 'uy');
/** What somebody is, said without a comma: "Jane Hylton Leaving Care". */
const ROLE_WORDS = /(?:\s(?:\p{Lu}[\p{L}\p{N}'’&-]*|of|for|the|in|at|from|[–-]))*/uy;
const IN_BRACKETS = /\s*\([^()]{0,120}\)/y;

/**
 * The people of a list in a sentence: "County Councillors Gardiner and Gibson,
 * Catherine, Michelle Davies and Stephen Young". Words that are no names (a
 * team after a comma) are passed over. `isUnderTitle`: a surname by a title
 * that its neighbour carries.
 */
export function peopleListed(text: string, at: number): readonly NamedPerson[] {
  const people: NamedPerson[] = [];
  let place = at;
  let title: string | null = null;
  for (let guard = 0; guard < 200; guard++) {
    const person = personAt(text, place);
    const isPlural = person !== null && PLURAL_TITLE.test(person.words);
    if (person) {
      title = isPlural ? (person.name.honorific ?? null) : person.name.honorific === null ? null : title;
      people.push(person);
      place = person.to;
    } else {
      ONE_WORD.lastIndex = place;
      const single = ONE_WORD.exec(text)?.[0];
      if (single && !isServiceWord(single) && !isAcronym(single)) {
        const words = title === null ? single : `${title} ${single}`;
        people.push({
          name: readName(words),
          words: single,
          from: place,
          to: place + single.length,
          isCertain: false,
        });
      }
      const next = text.slice(place).search(/[,;.]|\sand\s/);
      place = next < 0 ? text.length : place + next;
    }
    ROLE_WORDS.lastIndex = place;
    place += ROLE_WORDS.exec(text)?.[0].length ?? 0;
    IN_BRACKETS.lastIndex = place;
    place += IN_BRACKETS.exec(text)?.[0].length ?? 0;
    SEPARATOR.lastIndex = place;
    const separator = SEPARATOR.exec(text)?.[0];
    if (separator === undefined) break;
    // "County Councillors A, B and C, D": the "and" is the last of those who share the title.
    if (title !== null && /and/.test(separator) === false && people.length > 1 && isClosed(text, place))
      title = null;
    place += separator.length;
  }
  return people;
}

const isClosed = (text: string, place: number): boolean =>
  / and [^,]*$/.test(text.slice(Math.max(0, place - 60), place));
