/**
 * How the minutes write people. Guarantee: a young person is written by first
 * name alone, whatever else is held of them. Titles that are shared by
 * neighbours are said once: "County Councillors Gardiner and Gibson".
 */
import type { Attendee, PersonFacts, PersonName } from '../attendance/attendance';
import { listName, plainName, textName } from '../attendance/naming';
import { joinList } from './wording';

type Named = Pick<PersonFacts, 'name' | 'isYoungPerson'>;

/** All of a young person's name that any paper may carry. */
const printable = ({ name, isYoungPerson }: Named): PersonName =>
  isYoungPerson ? { given: name.given, family: null, honorific: null, suffix: null } : name;

/** "County Councillor Anne Hartley": in the lists, and where somebody is first mentioned. */
export const fullName = (person: Named): string => listName(printable(person));

/** "CC Hartley": in the text, after the lists. */
export const shortName = (person: Named): string => textName(printable(person));

const SHARED_TITLES: Readonly<Record<string, string>> = {
  'County Councillor': 'County Councillors',
  Councillor: 'Councillors',
};

const sharedTitle = (person: Named): string | undefined =>
  person.isYoungPerson || person.name.suffix !== null
    ? undefined
    : SHARED_TITLES[person.name.honorific ?? ''];

/** Surname alone, unless another councillor of the lists has the same. */
function underTitle(person: Attendee, everyone: readonly Attendee[]): string {
  const { family } = person.name;
  const isAmbiguous = everyone.some(
    (other) =>
      other.id !== person.id &&
      other.name.family === family &&
      other.name.honorific === person.name.honorific,
  );
  return family !== null && !isAmbiguous ? family : plainName(person.name);
}

/**
 * People in a row, as a sentence has them. Neighbours of one title are grouped,
 * by surname (`everyone` tells which surnames are clear) or, where `everyone`
 * is not given, by their whole names.
 */
export function peopleInText(people: readonly Attendee[], everyone?: readonly Attendee[]): string {
  const parts: string[] = [];
  for (let i = 0; i < people.length; ) {
    const person = people[i] as Attendee;
    const title = sharedTitle(person);
    const run = people.slice(i);
    const end = title === undefined ? 1 : run.findIndex((p) => sharedTitle(p) !== title);
    const group = run.slice(0, end === -1 ? run.length : end);
    if (group.length > 1) {
      const names = group.map((p) => (everyone ? underTitle(p, everyone) : plainName(p.name)));
      parts.push(`${title} ${joinList(names)}`);
    } else parts.push(fullName(person));
    i += group.length;
  }
  return joinList(parts.filter(Boolean));
}
