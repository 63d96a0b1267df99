/** The register: type two letters, Enter puts the person on this meeting's lists. */
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { Form } from 'react-aria-components';
import { readPersonLine } from '../../../../shared/attendance/read-people';
import { listName } from '../../../../shared/attendance/naming';
import {
  factsForMeeting,
  factsOf,
  findRegistered,
  linkOf,
  type RegisteredPerson,
} from '../../../../shared/register/register';
import { setConsole, useConsole, useMeeting } from '../../../bridge/console-store';
import { changeRegister, readRegister, useRegister } from '../../../bridge/register-link';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { KeyLine } from '../../../ui/key-line';
import { Menu } from '../../../ui/menu';
import { RowList } from '../../../ui/row-list';
import { keep } from '../keep';
import { RegisteredForm } from './registered-form';
import styles from './register.module.css';

const KEYS = [
  ['Enter', 'adds to the meeting'],
  ['F2', 'changes'],
  ['Delete', 'takes out of the register'],
] as const;
const CHOICES = [
  { id: 'change', label: 'Change' },
  { id: 'remove', label: 'Take out of the register' },
] as const;

const close = (): void => setConsole({ overlay: null });

function Row({ person, isListed }: { readonly person: RegisteredPerson; readonly isListed: boolean }) {
  return (
    <>
      <div className={styles['who']}>
        <p className={styles['name']}>{listName(person.name)}</p>
        <p className={styles['role']}>
          {[person.role, LIST_NAMES[person.list], person.prefers].filter(Boolean).join(' · ')}
        </p>
      </div>
      {person.isYoungPerson ? <Badge tone="young">young person</Badge> : null}
      {isListed ? <Badge tone="ours">on the lists</Badge> : null}
    </>
  );
}

function Find({ onEdit }: { readonly onEdit: (person: RegisteredPerson) => void }) {
  const register = useRegister();
  const people = useMeeting((m) => m.attendance.people);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly isRefusal: boolean } | null>(null);
  const found = findRegistered(register, words);
  const listed = new Set(people.map(linkOf));
  const tell = (text: string, isRefusal = false): void => setSaid({ text, isRefusal });

  async function add(person: RegisteredPerson | undefined): Promise<void> {
    if (!person) return;
    if (listed.has(person.id)) return tell(`${listName(person.name)} is on this meeting’s lists already.`);
    const refused = await keep({
      type: 'AddPerson',
      person: factsForMeeting(person),
      status: 'not-yet',
      standsInFor: null,
    });
    tell(refused ?? `${listName(person.name)} is added to ${LIST_NAMES[person.list]}.`, refused !== null);
    if (refused === null) setWords('');
  }
  async function remove(person: RegisteredPerson): Promise<void> {
    const changed = await changeRegister({ type: 'RemoveRegistered', id: person.id });
    const done = `${listName(person.name)} is out of the register; meetings keep who was at them.`;
    tell(changed.ok ? done : changed.error, !changed.ok);
  }
  async function writeDown(): Promise<void> {
    const person = readPersonLine(words, { list: 'member', isYoungPerson: false });
    if (!person) return;
    const changed = await changeRegister({ type: 'Register', person: factsOf(person) });
    const added = changed.ok ? changed.value.people.at(-1) : undefined;
    if (added) onEdit(added);
    else if (!changed.ok) tell(changed.error, true);
  }
  const onKey = (person: RegisteredPerson, event: KeyboardEvent): boolean => {
    if (event.key === 'F2') onEdit(person);
    else if (event.key === 'Delete') void remove(person);
    else return false;
    return true;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') void (found.length > 0 ? add(found[0]) : writeDown());
  };

  return (
    <>
      <Form onSubmit={submit}>
        <TextField
          autoFocus
          label="Find somebody"
          placeholder="Two letters of a name, or an organisation"
          value={words}
          onChange={(typed) => {
            setWords(typed);
            setSaid(null);
          }}
          hint={
            found.length === 0 && words.trim() !== ''
              ? 'Nobody is called that. Enter writes them down here, and asks the rest.'
              : 'Enter adds the first of those found to this meeting.'
          }
        />
      </Form>
      <output className={said?.isRefusal === true ? styles['refused'] : styles['said']}>{said?.text}</output>
      <KeyLine keys={KEYS} />
      <div className={styles['people']}>
        {found.length === 0 ? (
          <p className={styles['empty']}>
            {register.people.length === 0
              ? 'Nobody yet. Whoever you add to a meeting is kept here for the next.'
              : 'Nobody.'}
          </p>
        ) : (
          <RowList
            label="People in the register"
            rows={found.map((person) => ({ id: person.id, person, isListed: listed.has(person.id) }))}
            textOf={({ person }) => listName(person.name)}
            onOpen={({ person }) => void add(person)}
            onKey={({ person }, event) => onKey(person, event)}
          >
            {({ isListed, person }) => (
              <>
                <Row person={person} isListed={isListed} />
                <Menu
                  label={`More for ${listName(person.name)}`}
                  choices={CHOICES}
                  onChoose={(chosen) => (chosen === 'change' ? onEdit(person) : void remove(person))}
                />
              </>
            )}
          </RowList>
        )}
      </div>
    </>
  );
}

function OpenRegister() {
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = useRegister((r) => r.people.find((p) => p.id === editedId));
  useEffect(() => {
    void readRegister();
  }, []);
  return (
    <Dialog
      title={edited ? listName(edited.name) : 'The register of people'}
      width="wide"
      isOpen
      onClose={close}
      closesOutside={false}
    >
      {edited ? (
        <RegisteredForm key={edited.id} person={edited} onDone={() => setEditedId(null)} />
      ) : (
        <>
          <Find onEdit={({ id }) => setEditedId(id)} />
          <DialogButtons>
            <Button look="primary" onPress={close}>
              Done
            </Button>
          </DialogButtons>
        </>
      )}
    </Dialog>
  );
}

/** Closed, it forgets what was looked for. */
export function RegisterDialog() {
  const isOpen = useConsole((s) => s.overlay === 'register' && s.open !== null);
  return isOpen ? <OpenRegister /> : null;
}
