/** One chair, or two who share it. The first opens the meeting. */
import type { Attendee } from '../../../../shared/attendance/attendance';
import { plainName } from '../../../../shared/attendance/naming';
import type { PersonId } from '../../../../shared/kernel/ids';
import { useMeeting } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { type Choice, Select } from '../../../ui/select';
import { keepAndSay } from '../keep';
import styles from './chairs.module.css';

const NOBODY = 'nobody';

/** By plain name; with the role where two share it. */
const calledAmong = (people: readonly Attendee[], { id, name, role }: Attendee): string => {
  const called = plainName(name);
  const hasNamesake = people.some((other) => other.id !== id && plainName(other.name) === called);
  return hasNamesake && role !== '' ? `${called}, ${role}` : called;
};

export function ChairsSection() {
  const people = useMeeting((m) => m.attendance.people);
  const [first, second] = useMeeting((m) => m.chairing.chairs);
  const nameOf = (id: PersonId): string => {
    const person = people.find((p) => p.id === id);
    return person ? plainName(person.name) : '';
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
    ...people
      .filter((p) => p.id !== without)
      .map((p) => ({ id: p.id as string, label: calledAmong(people, p) })),
  ];

  return (
    <section className={styles['chairs']} aria-labelledby="prepare-chairs">
      <div className={styles['top']}>
        <h2 id="prepare-chairs" className={styles['heading']}>
          Chairs
        </h2>
        {second === undefined ? null : (
          <Button
            size="small"
            look="quiet"
            aria-label={`Change places: ${nameOf(second)} opens the meeting`}
            onPress={() => choose(second, first)}
          >
            ⇄ Change places
          </Button>
        )}
      </div>
      {people.length === 0 ? (
        <p className={styles['empty']}>Add the people below first, then choose who chairs.</p>
      ) : (
        <div className={styles['pair']}>
          <Select
            label="Opens the meeting"
            choices={choices('Nobody yet', undefined)}
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
              choices={choices('Nobody', first)}
              value={second ?? NOBODY}
              onChange={(id) => choose(first, personCalled(id))}
            />
          )}
        </div>
      )}
    </section>
  );
}
