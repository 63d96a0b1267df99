import type { Check } from './check';
import { entriesTwice } from './listed-people';
import { LIST_NAMES } from './list-names';

/** The same person twice in one list of those present. */
export const listedTwice: Check = {
  name: 'listed-twice',
  title: 'Somebody listed twice',
  isSlip: true,
  find: ({ meeting, listed }) =>
    entriesTwice(
      meeting,
      listed,
      (first, second) => first.list === second.list,
      (name, { list }) => `${name} is listed twice under ${LIST_NAMES[list]}.`,
    ),
};
