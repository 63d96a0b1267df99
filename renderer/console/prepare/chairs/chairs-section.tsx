/** One chair, or two who share it. The first opens the meeting. */
import type { Attendee } from '../../../../shared/attendance/attendance';
import { listName } from '../../../../shared/attendance/naming';
import type { PersonId } from '../../../../shared/kernel/ids';
import { useMeeting } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { type Choice, Select } from '../../../ui/select';
import { keepAndSay } from '../keep';
import styles from './chairs.module.css';

const NOBODY = 'nobody';

const nameWithRole = ({ name, role }: Attendee): string =>
  role === '' ? listName(name) : `${listName(name)}, ${role}`;

export function ChairsSection() {
  const people = useMeeting((m) => m.attendance.people);
  const [first, second] = useMeeting((m) => m.chairing.chairs);
  const nameOf = (id: PersonId): string => {
    const person = people.find((p) => p.id === id);
    return person ? listName(person.name) : '';
  };

  const choose = (...chosen: readonly (PersonId | undefined)[]): void => {
    const chairs = [...new Set(chosen.filter((id) => id !== undefined))];
    const names = chairs.map(nameOf).join(' and ');
    const done = chairs.length === 0 ? 'No chair is chosen.' : `${names} will chair.`;
    void keepAndSay({ type: 'SetChairs', chairs }, done);
  };
  const personCalled = (id: string): PersonId | undefined => people.find((p) => p.id === id)?.id;
  const choices = (none: string, without: PersonId | undefined): readonly Choice<string>[] => [
    { id: NOBODY, label: none },
    ...people.filter((p) => p.id !== without).map((p) => ({ id: p.id as string, label: nameWithRole(p) })),
  ];

  return (
    <section className={styles['chairs']} aria-labelledby="prepare-chairs">
      <h2 id="prepare-chairs" className={styles['heading']}>
        Chairs
      </h2>
      {people.length === 0 ? (
        <p className={styles['empty']}>Add the people below first, then choose who chairs.</p>
      ) : (
        <>
          <Select
            label="Opens the meeting"
            choices={choices('Choose a chair', undefined)}
            value={first ?? NOBODY}
            onChange={(id) => {
              const chosen = personCalled(id);
              // Choosing the second to open makes the two change places.
              choose(chosen, chosen === second ? first : second);
            }}
          />
          {first === undefined ? null : (
            <Select
              label="Shares the chair"
              choices={choices('Nobody: one chair', first)}
              value={second ?? NOBODY}
              onChange={(id) => choose(first, personCalled(id))}
            />
          )}
          {second === undefined ? null : (
            <div>
              <Button size="small" onPress={() => choose(second, first)}>
                ⇅ Let {nameOf(second)} open instead
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
