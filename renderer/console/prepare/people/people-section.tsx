/** Who is expected, on the three lists of the minutes. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { type AttendanceList, LISTS } from '../../../../shared/attendance/attendance';
import { plainName } from '../../../../shared/attendance/naming';
import { setConsole, useMeeting } from '../../../bridge/console-store';
import { readRegister } from '../../../bridge/register-link';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { KeyLine } from '../../../ui/key-line';
import { Menu, type MenuChoice } from '../../../ui/menu';
import { RowList } from '../../../ui/row-list';
import { useRowFocus } from '../../../ui/use-row-focus';
import { keepAndSay } from '../keep';
import { AddPeople } from './add-people';
import { takeLastLists } from './last-lists';
import { listBeside, type PersonRow, personRows } from './people-rows';
import styles from './people.module.css';
import { PersonDialog } from './person-dialog';

const KEYS = [
  ['Enter', 'edits'],
  ['Alt ↑ ↓', 'to the next list'],
  ['Delete', 'removes'],
] as const;

type MenuAct = 'edit' | 'remove' | AttendanceList;

const choicesFor = (list: AttendanceList): readonly MenuChoice<MenuAct>[] => [
  { id: 'edit', label: 'Edit' },
  ...LISTS.filter((other) => other !== list).map((id) => ({ id, label: `Move to ${LIST_NAMES[id]}` })),
  { id: 'remove', label: 'Remove' },
];

function PersonLine({ row, onAct }: { readonly row: PersonRow; readonly onAct: (act: MenuAct) => void }) {
  const { person, name, isChair } = row;
  return (
    <>
      <div className={styles['who']}>
        <p className={styles['name']}>{name}</p>
        {person.role === '' ? null : <p className={styles['role']}>{person.role}</p>}
      </div>
      {isChair || person.isYoungPerson ? (
        <p className={styles['badges']}>
          {isChair ? <Badge tone="ours">chair</Badge> : null}
          {person.isYoungPerson ? <Badge tone="young">young person</Badge> : null}
        </p>
      ) : null}
      <Menu label={`More for ${name}`} choices={choicesFor(person.list)} onChoose={onAct} />
    </>
  );
}

export function PeopleSection() {
  const meeting = useMeeting((m) => m);
  const [edited, setEdited] = useState<PersonRow | null>(null);
  const { within, focusRow } = useRowFocus(meeting);
  const { id } = meeting;
  useEffect(() => {
    void readRegister();
  }, [id]);

  async function move(row: PersonRow, list: AttendanceList | null): Promise<void> {
    if (list === null) return;
    const command = { type: 'MoveToList', personId: row.person.id, list } as const;
    if (await keepAndSay(command, `${plainName(row.person.name)} is moved to ${LIST_NAMES[list]}.`))
      focusRow(row.id);
  }
  async function remove(row: PersonRow): Promise<void> {
    const rows = personRows(meeting, row.person.list);
    const at = rows.findIndex(({ id }) => id === row.id);
    const beside = rows[at + 1] ?? rows[at - 1];
    const done = `${plainName(row.person.name)} is removed. Undo brings them back.`;
    if ((await keepAndSay({ type: 'RemovePerson', personId: row.person.id }, done)) && beside)
      focusRow(beside.id);
  }
  const act = (row: PersonRow, chosen: MenuAct): void => {
    if (chosen === 'edit') setEdited(row);
    else if (chosen === 'remove') void remove(row);
    else void move(row, chosen);
  };
  const onKey = (row: PersonRow, event: KeyboardEvent): boolean => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.altKey && isArrow)
      void move(row, listBeside(row.person.list, event.key === 'ArrowUp' ? -1 : 1));
    else if (event.key === 'Delete') void remove(row);
    else return false;
    return true;
  };

  return (
    <section className={styles['people']} aria-labelledby="prepare-people">
      <h2 id="prepare-people" className={styles['heading']}>
        People
        <span className={styles['count']}>{meeting.attendance.people.length}</span>
      </h2>
      <AddPeople />
      <div className={styles['ways']}>
        <Button size="small" keys="Ctrl Shift L" onPress={() => void takeLastLists()}>
          Last meeting’s lists
        </Button>
        <Button size="small" keys="Ctrl Shift E" onPress={() => setConsole({ overlay: 'register' })}>
          Register
        </Button>
        <Button size="small" onPress={() => setConsole({ overlay: 'people-csv' })}>
          CSV…
        </Button>
      </div>
      {meeting.attendance.people.length === 0 ? null : <KeyLine keys={KEYS} />}
      <div ref={within} className={styles['lists']}>
        {LISTS.map((list) => {
          const rows = personRows(meeting, list);
          return (
            <div key={list}>
              <h3 className={styles['list']}>
                {LIST_NAMES[list]} <span className={styles['count']}>{rows.length}</span>
              </h3>
              {rows.length === 0 ? (
                <p className={styles['empty']}>Nobody yet.</p>
              ) : (
                <RowList
                  label={LIST_NAMES[list]}
                  rows={rows}
                  textOf={({ name }) => name}
                  onOpen={setEdited}
                  onKey={onKey}
                >
                  {(row) => <PersonLine row={row} onAct={(chosen) => act(row, chosen)} />}
                </RowList>
              )}
            </div>
          );
        })}
      </div>
      <PersonDialog id={edited?.person.id ?? null} onClose={() => setEdited(null)} />
    </section>
  );
}
