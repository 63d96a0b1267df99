/** One person of the lists: every part saves itself, as the facts do. */
import { useState } from 'react';
import { type Attendee, LISTS, personById } from '../../../../shared/attendance/attendance';
import type { PersonChanges } from '../../../../shared/attendance/attendance-commands';
import { listName, readName } from '../../../../shared/attendance/naming';
import type { PersonId } from '../../../../shared/kernel/ids';
import { useMeeting } from '../../../bridge/console-store';
import { LIST_NAMES } from '../../../strings/attendance-lists';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { EditDialog } from '../edit-dialog';
import { keep } from '../keep';
import { InRegister } from './in-register';
import { SavedField } from '../saved-field';

const CHOICES = LISTS.map((id) => ({ id, label: LIST_NAMES[id] }));
const MOST_ROLE = 300;
const MOST_NAME = 120;
const MOST_PREFERS = 200;

function PersonForm({ id, person }: { readonly id: PersonId; readonly person: Attendee }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const edit = async (changes: PersonChanges): Promise<string | null> => {
    const refused = await keep({ type: 'EditPerson', personId: id, changes });
    setRefusal(null);
    return refused;
  };
  const saveName = async (text: string): Promise<string | null> => {
    if (!/\p{L}/u.test(text))
      return 'A person needs a name. Type it here, or remove the person from the list.';
    if (text.trim().length > MOST_NAME)
      return 'This is too long for a name. Put the rest under organisation or role.';
    return edit({ name: readName(text) });
  };
  const saveRole = async (text: string): Promise<string | null> =>
    text.trim().length > MOST_ROLE
      ? 'This is too long for the lists. Make it shorter.'
      : edit({ role: text.trim() });
  const savePrefers = async (text: string): Promise<string | null> =>
    text.trim().length > MOST_PREFERS ? 'This is too long. Make it shorter.' : edit({ prefers: text.trim() });
  const tick = async (isYoungPerson: boolean): Promise<void> => setRefusal(await edit({ isYoungPerson }));
  const { given } = person.name;
  const keepFirstName = { name: { given, family: null, honorific: null, suffix: null }, isYoungPerson: true };

  return (
    <>
      <SavedField autoFocus label="Name" value={listName(person.name)} save={saveName} />
      <SavedField
        label="Organisation or role"
        value={person.role}
        save={saveRole}
        placeholder="As the lists print it"
      />
      <SavedField
        label="Words they prefer"
        value={person.prefers ?? ''}
        save={savePrefers}
        placeholder="Ru, not Ruth; they"
      />
      <Select
        label="List"
        choices={CHOICES}
        value={person.list}
        onChange={(list) => void keep({ type: 'MoveToList', personId: id, list })}
      />
      <Checkbox isSelected={person.isYoungPerson} onChange={(ticked) => void tick(ticked)}>
        A young person: first name only, everywhere, to protect them
      </Checkbox>
      <InRegister person={person} onUse={(changes) => void edit(changes)} />
      <output>
        {refusal === null ? null : (
          <Notice
            tone="danger"
            actions={
              person.name.family !== null && given !== '' ? (
                <Button size="small" onPress={() => void edit(keepFirstName)}>
                  Keep only “{given}”
                </Button>
              ) : undefined
            }
          >
            {refusal}
          </Notice>
        )}
      </output>
    </>
  );
}

export function PersonDialog({
  id,
  onClose,
}: {
  readonly id: PersonId | null;
  readonly onClose: () => void;
}) {
  const person = useMeeting((m) => (id === null ? undefined : personById(m.attendance, id)));
  return (
    <EditDialog
      title={person ? listName(person.name) : 'Person'}
      isOpen={person !== undefined}
      onClose={onClose}
    >
      {person ? <PersonForm id={person.id} person={person} /> : null}
    </EditDialog>
  );
}
