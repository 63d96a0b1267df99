/** What a CSV holds, before any of it is taken; or the rows that keep it from being taken, by their lines. */
import { useEffect, useRef, useState } from 'react';
import { listName } from '../../../../shared/attendance/naming';
import { say } from '../../../actions/meeting-now';
import { useMeeting } from '../../../bridge/console-store';
import { useRegister } from '../../../bridge/register-link';
import { notYetListed } from '../../../../shared/register/last-lists';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { Button } from '../../../ui/button';
import { DialogButtons } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { keep } from '../keep';
import { withLinks } from './known-people';
import type { PeopleRead } from './people-file';
import { addedWords, listedTwice } from './people-rows';
import styles from './register.module.css';

interface Props {
  readonly read: PeopleRead;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

function BadRows({ problems }: { readonly problems: PeopleRead['problems'] }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['line']}>
            Line
          </th>
          <th scope="col">What is to be mended</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ line, message }) => (
          <tr key={line}>
            <td className={styles['bad']}>▲ {line}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function People({ people }: { readonly people: PeopleRead['people'] }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Organisation or role</th>
          <th scope="col">List</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={`${listName(person.name)}, ${person.role}`}>
            <td>
              {listName(person.name)}
              {person.isYoungPerson ? ' ◆ young person' : ''}
            </td>
            <td>{person.role}</td>
            <td>{LIST_NAMES[person.list]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PeoplePreview({ onBack, onDone, read }: Props) {
  const listed = useMeeting((m) => m.attendance.people);
  const register = useRegister();
  const [refusal, setRefusal] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { fileName, problems, unused } = read;
  const isGood = problems.length === 0;
  const linked = withLinks(read.people, register);
  const people = notYetListed(linked, listed);
  const already = linked.length - people.length;

  useEffect(() => {
    if (!isGood) heading.current?.focus();
  }, [isGood]);

  async function take(): Promise<void> {
    const refused = listedTwice(people, listed) ?? (await keep({ type: 'TakePeople', people: [...people] }));
    setRefusal(refused);
    if (refused !== null) return;
    say(addedWords(people));
    onDone();
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {isGood
          ? `${fileName}: ${people.length === 1 ? '1 person' : `${people.length} people`}`
          : `${fileName}: ${rows(problems.length)} cannot be taken, so nothing is`}
      </h3>
      {already > 0 && isGood ? <p>{already} more are on the lists already and are left out.</p> : null}
      {unused.length > 0 ? <p>Nothing is taken from: {unused.join(', ')}.</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long table is scrolled by key */}
      <section aria-label={isGood ? 'People found' : 'Bad rows'} className={styles['preview']} tabIndex={0}>
        {isGood ? <People people={people} /> : <BadRows problems={problems} />}
      </section>
      <output>{refusal === null ? null : <Notice tone="danger">{refusal}</Notice>}</output>
      <DialogButtons>
        <Button keys="Esc" onPress={onDone}>
          Not now
        </Button>
        <Button autoFocus={!isGood} onPress={onBack}>
          Another file
        </Button>
        {isGood && people.length > 0 ? (
          <Button look="primary" autoFocus keys="↵" onPress={() => void take()}>
            {people.length === 1 ? 'Take this person' : `Take these ${people.length} people`}
          </Button>
        ) : null}
      </DialogButtons>
    </>
  );
}
