/** Young people stand in the minutes by first name alone. Somebody else of that name, with a surname of their own, may stand there. */
import { personById } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';
import { isServiceWord } from '../../reading/names';
import type { Check, Found } from './check';
import { type Material, placeIn } from './material';
import { mendText } from './mends';
import { plainLetters } from './same-person';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names in full that are somebody else's: on the roll, or among the apologies. */
function othersNames({ meeting, apologies }: Material): ReadonlySet<string> {
  const others = [...meeting.attendance.people.filter((p) => !p.isYoungPerson), ...apologies];
  return new Set(others.map(({ name }) => plainLetters(`${name.given} ${name.family ?? ''}`)));
}

const NOT_A_SURNAME = /^(?:and|I|Representative|Mr|Mrs|Ms|Dr|CC|County|Councillor|The)$/;

function inText(material: Material): Found[] {
  const young = material.meeting.attendance.people.filter((p) => p.isYoungPerson && p.name.given !== '');
  if (young.length === 0) return [];
  const firsts = [...new Set(young.map((p) => escaped(p.name.given)))].join('|');
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}'’-]|(?:Cllr|Councillor|CC|Dr|Mr|Mrs|Ms|Miss)\\.?\\s)(${firsts}) (\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\p{L})(?![\\p{L}\\p{N}]|['’]s)`,
    'gu',
  );
  const others = othersNames(material);
  const council = material.meeting.facts.youngPeoplesCouncil;
  return material.passages.flatMap((passage) =>
    [...passage.block.text.matchAll(named)].flatMap((match): Found[] => {
      const [all, first = '', last = ''] = match;
      if (
        others.has(plainLetters(all)) ||
        isServiceWord(last) ||
        NOT_A_SURNAME.test(last) ||
        council.includes(last)
      )
        return [];
      const from = match.index + first.length;
      return [
        {
          place: placeIn(passage, match.index, match.index + all.length),
          sentence: `${first} is a young person, and a surname would go into the draft: “${all}”.`,
          mend: mendText(passage, 'Keep the first name only', [
            { from, to: match.index + all.length, words: '' },
          ]),
          about: all,
        },
      ];
    }),
  );
}

/** The roll refuses a surname for a young person; an old journal or a paper that was read may hold one. */
function onRoll({ meeting: { attendance } }: Material): Found[] {
  return attendance.people.flatMap(({ id }): Found[] => {
    const person = personById(attendance, id);
    if (!person?.isYoungPerson || person.name.family === null) return [];
    const name = { ...person.name, family: null, honorific: null, suffix: null };
    return [
      {
        place: { kind: 'person', personId: id },
        sentence: `${person.name.given} is a young person and is listed with a surname.`,
        mend:
          person.name.given === ''
            ? null
            : {
                label: 'Keep the first name only',
                command: { type: 'EditPerson', personId: id, changes: { name } },
              },
        about: listName(person.name),
      },
    ];
  });
}

export const youngPersonsSurname: Check = {
  name: 'young-persons-surname',
  title: 'A young person’s surname',
  isSlip: true,
  find: (material) => [...onRoll(material), ...inText(material)],
};
