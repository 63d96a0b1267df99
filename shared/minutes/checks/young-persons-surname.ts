/** Young people stand in the minutes by first name alone. Somebody else of that name, with a surname of their own, may stand there. */
import { personById } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';
import { surnameFinder } from '../surnames-in-text';
import type { Check, Found } from './check';
import { type Material, placeIn } from './material';
import { mendText, type Rewrite } from './mends';

/** The owner’s mark fits the first name alone: "Shanice Brooks’ plan" is Shanice’s. */
const marked = (text: string, first: string, to: number): Rewrite[] =>
  /^['’](?!\p{L})/u.test(text.slice(to)) && !/s$/i.test(first)
    ? [{ from: to + 1, to: to + 1, words: 's' }]
    : [];

function inText({ apologies, meeting: { attendance, facts }, passages }: Material): Found[] {
  const surnamesIn = surnameFinder({
    people: attendance.people,
    others: apologies.map(({ name }) => name),
    council: facts.youngPeoplesCouncil,
  });
  return passages.flatMap((passage) => {
    const { text } = passage.block;
    return surnamesIn(text).map(({ words, from, firstTo, to }): Found => {
      const first = text.slice(from, firstTo);
      return {
        place: placeIn(passage, from, to),
        sentence: `${first} is a young person, and a surname would go into the draft: “${words}”.`,
        mend: mendText(passage, 'Keep the first name only', [
          { from: firstTo, to, words: '' },
          ...marked(text, first, to),
        ]),
        about: words,
      };
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
