/** Who is substituted for has sent apologies, and the minutes say so. */
import { called } from './person-words';
import type { Check, Found } from './check';
import type { Material } from './material';
import { couldBeSame } from './same-person';

function find({ apologies, substitutions }: Material): Found[] {
  return substitutions
    .filter(({ absent }) => !apologies.some((apology) => couldBeSame(apology.name, absent)))
    .map(({ words, absentee, place, substitute }) => {
      const isHere = absentee?.status === 'here';
      return {
        place,
        sentence: isHere
          ? `${substitute} attended on behalf of ${words}, who is listed as present.`
          : `${substitute} attended on behalf of ${words}, who is not among the apologies.`,
        mend:
          absentee?.status === 'not-yet' || absentee?.status === 'absent'
            ? {
                label: `Record apologies from ${called(absentee)}`,
                command: { type: 'MarkApologies', personId: absentee.id },
              }
            : null,
        about: words,
      };
    });
}

export const substituteWithoutApologies: Check = {
  name: 'substitute-without-apologies',
  title: 'A substitute for somebody who sent no apologies',
  isSlip: true,
  find,
};
