import type { Check } from './check';
import { LIST_NAMES } from './list-names';
import { entriesTwice } from './listed-people';

/** The same person in two of the three lists. */
export const inTwoLists: Check = {
  name: 'in-two-lists',
  title: 'Somebody in two lists',
  isSlip: true,
  find: ({ meeting, listed }) =>
    entriesTwice(
      meeting,
      listed,
      (first, second) => first.list !== second.list,
      (name, first, second) =>
        `${name} is listed under ${LIST_NAMES[first.list]} and again under ${LIST_NAMES[second.list]}.`,
    ),
};
