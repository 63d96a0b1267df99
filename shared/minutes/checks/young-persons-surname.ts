/** Young people stand in the minutes by first name alone. Somebody else of that name, with a surname of their own, may stand there. */
import { personById } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';
import type { Check, Found } from './check';
import { type Material, placeIn } from './material';
import { mendText, type Rewrite } from './mends';
import { plainLetters } from './same-person';
import { namedInFull } from './surname-after';

/** Names in full that are somebody else's: on the roll, or among the apologies. */
function othersNames({ meeting, apologies }: Material): ReadonlySet<string> {
  const others = [...meeting.attendance.people.filter((p) => !p.isYoungPerson), ...apologies];
  return new Set(others.map(({ name }) => plainLetters(`${name.given} ${name.family ?? ''}`)));
}

/** The owner’s mark fits the first name alone: "Shanice Brooks’ plan" is Shanice’s. */
const marked = (text: string, first: string, to: number): Rewrite[] =>
  /^['’](?!\p{L})/u.test(text.slice(to)) && !/s$/i.test(first)
    ? [{ from: to + 1, to: to + 1, words: 's' }]
    : [];

function inText(material: Material): Found[] {
  const young = material.meeting.attendance.people.filter((p) => p.isYoungPerson && p.name.given !== '');
  if (young.length === 0) return [];
  const firsts = [...new Set(young.map((p) => p.name.given))];
  const others = othersNames(material);
  const council = material.meeting.facts.youngPeoplesCouncil;
  /** "Tariq Dean Brook" begins with Tariq Dean's name; "Will Helen Price come" asks about Helen Price. */
  const isOthers = (words: string): boolean => {
    const parts = plainLetters(words).split(' ');
    return [0, 1].some((from) =>
      parts.some((_, i) => i > from && others.has(parts.slice(from, i + 1).join(' '))),
    );
  };
  return material.passages.flatMap((passage) => {
    const { text } = passage.block;
    return namedInFull(text, firsts).flatMap(({ words, from, firstTo, to }): Found[] => {
      const first = text.slice(from, firstTo);
      const surname = text.slice(firstTo, to).trim();
      if (isOthers(words) || surname.split(/\s+/).some((word) => council.includes(word))) return [];
      return [
        {
          place: placeIn(passage, from, to),
          sentence: `${first} is a young person, and a surname would go into the draft: “${words}”.`,
          mend: mendText(passage, 'Keep the first name only', [
            { from: firstTo, to, words: '' },
            ...marked(text, first, to),
          ]),
          about: words,
        },
      ];
    });
  });
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
