/** Young people stand in the minutes by first name alone. Somebody else of that name, with a surname of their own, may stand there. */
import { personById } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';
import { surnameFinder } from '../surnames-in-text';
import type { Check, Found } from './check';
import { type Material, placeIn } from './material';
import { mendText } from './mends';

function inText({ apologies, meeting: { attendance, facts }, passages }: Material): Found[] {
  const surnamesIn = surnameFinder({
    people: attendance.people,
    others: apologies.map(({ name }) => name),
    council: facts.youngPeoplesCouncil,
  });
  return passages.flatMap((passage) =>
    surnamesIn(passage.block.text).map(({ from, given, to }): Found => {
      const all = passage.block.text.slice(from, to);
      return {
        place: placeIn(passage, from, to),
        sentence: `${given} is a young person, and a surname would go into the draft: “${all}”.`,
        mend: mendText(passage, 'Keep the first name only', [{ from: from + given.length, to, words: '' }]),
        about: all,
      };
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
