/** One person of the register. Nothing here changes a meeting. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { type AttendanceList, LISTS } from '../../../../shared/attendance/attendance';
import { listName, readName } from '../../../../shared/attendance/naming';
import { WHY_FIRST_NAME_ONLY } from '../../../../shared/attendance/young-name';
import type { RegisteredPerson } from '../../../../shared/register/register';
import { changeRegister } from '../../../bridge/register-link';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DialogButtons } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import styles from './people.module.css';

const CHOICES = LISTS.map((id) => ({ id, label: LIST_NAMES[id] }));

export function RegisteredForm({
  person,
  onDone,
}: {
  readonly person: RegisteredPerson;
  readonly onDone: () => void;
}) {
  const [name, setName] = useState(listName(person.name));
  const [role, setRole] = useState(person.role);
  const [list, setList] = useState<AttendanceList>(person.list);
  const [prefers, setPrefers] = useState(person.prefers);
  const [isYoungPerson, setYoung] = useState(person.isYoungPerson);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!/\p{L}/u.test(name)) return setRefusal('A person needs a name. Type it here.');
    if (name.trim().length > 120 || role.trim().length > 300 || prefers.trim().length > 200)
      return setRefusal('This is too long for the register. Make it shorter.');
    const read = name === listName(person.name) ? person.name : readName(name);
    const changes = { name: read, role: role.trim(), list, prefers: prefers.trim(), isYoungPerson };
    const changed = await changeRegister({ type: 'ChangeRegistered', id: person.id, changes });
    if (changed.ok) onDone();
    else setRefusal(changed.error);
  }
  const typing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setRefusal(null);
    };

  return (
    <Form className={styles['add'] ?? ''} onSubmit={(event) => void save(event)} aria-label="Register entry">
      <TextField
        autoFocus
        label="Name"
        value={name}
        onChange={typing(setName)}
        hint={
          isYoungPerson
            ? undefined
            : 'With title and letters: County Councillor Anne Hartley OBE. Meetings already held keep the name they had.'
        }
      />
      <TextField label="Organisation or role" value={role} onChange={typing(setRole)} />
      <TextField
        label="Words they prefer"
        placeholder="Ru, not Ruth; they"
        value={prefers}
        onChange={typing(setPrefers)}
        hint="How they want to be named or addressed. Only you see this."
      />
      <Select label="Usual list" choices={CHOICES} value={list} onChange={setList} />
      <Checkbox isSelected={isYoungPerson} onChange={typing(setYoung)}>
        Young person
      </Checkbox>
      {isYoungPerson ? <p className={styles['why']}>◆ {WHY_FIRST_NAME_ONLY}</p> : null}
      <output>{refusal === null ? null : <Notice tone="danger">{refusal}</Notice>}</output>
      <DialogButtons>
        <Button onPress={onDone}>Leave as it was</Button>
        <Button type="submit" look="primary" keys="↵">
          Save
        </Button>
      </DialogButtons>
    </Form>
  );
}
