/** Nobody is both present and absent: not by two entries on the roll, not by the lists and the text. */
import { called } from './person-words';
import type { Check, Found } from './check';
import { takeOff } from './listed-people';
import type { Material } from './material';
import { isSameName } from './same-person';

function find({ meeting, listed, apologies }: Material): Found[] {
  const here = listed.filter((p) => p.status === 'here');
  const told = new Set<string>();
  return apologies.flatMap((apology): Found[] => {
    const present = here.find((p) => isSameName(p.name, apology.name));
    if (!present || told.has(present.id)) return [];
    told.add(present.id);
    const name = called(present);
    const absent = meeting.attendance.people.find((p) => p.id === apology.personId);
    const { said } = apology;
    return [
      {
        place: said
          ? {
              kind: 'block',
              itemId: said.passage.item.id,
              blockId: said.passage.block.id,
              from: said.from,
              to: said.to,
            }
          : { kind: 'person', personId: absent?.id ?? present.id },
        sentence: `${name} is listed as present, and apologies are recorded from ${name} too.`,
        mend: absent ? takeOff(meeting, absent, 'Take off the apologies') : null,
        about: name,
      },
    ];
  });
}

export const presentAndApologies: Check = {
  name: 'present-and-apologies',
  title: 'Somebody present who sent apologies',
  isSlip: true,
  find,
};
