/** Who came in place of a person: by the roll, by the lists' words, and by what the text says. Bodies are not persons. */
import type { Attendee, PersonName } from '../../attendance/attendance';
import { personById } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';
import type { Meeting } from '../../meeting/meeting';
import { called } from './person-words';
import type { FindingPlace } from './finding';
import type { Passage } from './material';
import { type NamedPerson, personAt, personBefore } from './names-in-text';
import { couldBeSame } from './same-person';

export interface Substitution {
  readonly absent: PersonName;
  /** The absent one's own entry on the roll, if there is one. */
  readonly absentee: Attendee | null;
  /** As the paper calls the absent one, and who came. */
  readonly words: string;
  readonly substitute: string;
  readonly place: FindingPlace;
}

const CAME =
  '(?:attended|attending|present|in attendance|substituted|substituting|deputised|deputising|stood in|standing in|sat in)';
const IN_PLACE_OF =
  '(?:on behalf of|in (?:the )?place of|instead of|as (?:a |the )?(?:substitute|deputy|replacement) for|for)';
const SUBSTITUTED = new RegExp(
  `\\b${CAME}(?: (?:the|this|today['’]s) (?:board )?(?:meeting|board))?,? ${IN_PLACE_OF} `,
  'g',
);
const REPLACED = /\breplac(?:ed|ing) (?=[^.]{0,80}\bfor (?:this|the|today['’]s) meeting\b)/g;
const IN_LISTS = /\b(?:on behalf of|substitut(?:e|ing) for|in place of|replacing|deputising for|for)\s+/g;

interface Named extends NamedPerson {
  readonly substitute: string;
}

const namedAfter = (text: string, pattern: RegExp): readonly Named[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const person = personAt(text, match.index + match[0].length);
    return person ? [{ ...person, substitute: personBefore(text, match.index)?.words ?? 'Somebody' }] : [];
  });

export function substitutionsOf(
  { attendance }: Meeting,
  passages: readonly Passage[],
): readonly Substitution[] {
  const { people } = attendance;
  const entryOf = (name: PersonName): Attendee | null =>
    people.find((p) => couldBeSame(p.name, name)) ?? null;
  const isPerson = ({ isCertain, name }: NamedPerson): boolean => isCertain || entryOf(name) !== null;

  const onRoll = people.flatMap((person): Substitution[] => {
    const forWhom = person.status === 'here' ? person.standsInFor : null;
    const absentee = forWhom?.kind === 'person' ? personById(attendance, forWhom.personId) : undefined;
    const place: FindingPlace = { kind: 'person', personId: person.id };
    return absentee
      ? [
          {
            absent: absentee.name,
            absentee,
            words: listName(absentee.name),
            substitute: called(person),
            place,
          },
        ]
      : [];
  });
  const inLists = people.flatMap((person): Substitution[] =>
    namedAfter(`${listName(person.name)} – ${person.role}`, IN_LISTS)
      .filter(isPerson)
      .map(({ name, words }) => ({
        absent: name,
        absentee: entryOf(name),
        words,
        substitute: called(person),
        place: { kind: 'person', personId: person.id },
      })),
  );
  const inText = passages.flatMap(({ item, block }) =>
    [...namedAfter(block.text, SUBSTITUTED), ...namedAfter(block.text, REPLACED)].filter(isPerson).map(
      ({ name, words, substitute, from, to }): Substitution => ({
        absent: name,
        absentee: entryOf(name),
        words,
        substitute,
        place: { kind: 'block', itemId: item.id, blockId: block.id, from, to },
      }),
    ),
  );
  // What the roll knows, text and lists only say again.
  const all = [...onRoll, ...inLists, ...inText];
  return all.filter((s, i) => !all.slice(0, i).some((before) => couldBeSame(before.absent, s.absent)));
}
