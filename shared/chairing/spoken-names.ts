/** Names as a chair says them aloud: first names among people who know each other, the title for a councillor. */
import type { Presenter } from '../agenda/agenda';
import type { Attendee } from '../attendance/attendance';
import { plainName, readName } from '../attendance/naming';
import type { PersonId } from '../kernel/ids';
import { findPerson, shortened, wallName, wallText } from '../projector/wall-words';

/** "Anne Hartley", "Tariq": somebody who chairs, said by the other or by themselves. */
export const chairsName = (person: Attendee): string =>
  person.isYoungPerson ? wallName(person) : plainName(person.name);

const inSpeech = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

function spoken(presenter: Presenter, people: readonly Attendee[], speaker: PersonId | null): string | null {
  const written = wallText(presenter.name);
  if (written === null) return null;
  const person = findPerson(people, readName(written));
  if (!person) return shortened(written);
  // Nobody announces themselves.
  if (person.id === speaker) return null;
  const { given, honorific } = person.name;
  if (person.isYoungPerson || honorific !== null || given === '') return wallName(person);
  const isAlone = people.every((p) => p.id === person.id || p.name.given !== given);
  return isAlone ? given : plainName(person.name);
}

/** "Dev, who looks after the numbers", "Lucy and SPARK"; null where nobody is named. */
export function presentersSpoken(
  item: { readonly plainPresenter: string | null; readonly presenters: readonly Presenter[] },
  people: readonly Attendee[],
  speaker: PersonId | null,
): string | null {
  const plain = wallText(item.plainPresenter)?.replace(/^with\s+/i, '');
  if (plain) return plain;
  const names = item.presenters.map((p) => spoken(p, people, speaker)).filter((name) => name !== null);
  return names.length === 0 ? null : inSpeech([...new Set(names)]);
}

/** "Shanice and Bo"; null for nobody. */
export const namesSpoken = (people: readonly Attendee[]): string | null =>
  people.length === 0 ? null : inSpeech(people.map(chairsName));
