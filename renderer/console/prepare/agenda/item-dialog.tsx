/** One item with all its parts; each saves itself. */
import { type AgendaItem, type ItemFacts, itemById, numberOf } from '../../../../shared/agenda/agenda';
import type { ItemChanges } from '../../../../shared/agenda/agenda-commands';
import type { ItemId } from '../../../../shared/kernel/ids';
import { useMeeting } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { type Choice, Select } from '../../../ui/select';
import { EditDialog } from '../edit-dialog';
import { keep } from '../keep';
import { SavedArea, SavedField } from '../saved-field';
import styles from './agenda.module.css';
import { LeadField } from './lead-field';
import { type ItemField, itemText, readItemField } from './item-text';

const KINDS: readonly Choice<ItemFacts['kind']>[] = [
  { id: 'ordinary', label: 'An item of this meeting' },
  { id: 'introductions', label: 'Introductions and apologies' },
  { id: 'notes', label: 'Notes of the last meeting' },
  { id: 'any-other-business', label: 'Any other business' },
  { id: 'next-meeting', label: 'Next meeting' },
];

interface PartProps {
  readonly item: AgendaItem;
  readonly part: ItemField;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly autoFocus?: boolean;
}

function Part({ item, part, rows, ...rest }: PartProps) {
  const save = async (text: string): Promise<string | null> => {
    const read = readItemField(part, text);
    return read.ok ? keep({ type: 'EditItem', itemId: item.id, changes: read.value }) : read.error;
  };
  const field = { ...rest, value: itemText(part, item), save };
  return rows === undefined ? <SavedField {...field} /> : <SavedArea {...field} rows={rows} />;
}

const rowsFor = (lines: number): number => Math.min(5, Math.max(2, lines + 1));

function ItemForm({ item }: { readonly item: AgendaItem }) {
  const edit = (changes: ItemChanges) => void keep({ type: 'EditItem', itemId: item.id, changes });
  return (
    <>
      <div className={styles['titleRow']}>
        <Part item={item} part="title" label="Title" autoFocus />
        <Part item={item} part="minutes" label="Minutes" />
        <Part item={item} part="pages" label="Pages" placeholder="7–38" />
      </div>
      <div className={styles['halves']}>
        <Part
          item={item}
          part="presenters"
          label="Presenters"
          rows={rowsFor(item.presenters.length)}
          hint="One a line: Dev Rawal, Business Intelligence"
        />
        <Part
          item={item}
          part="purposes"
          label="Purposes"
          rows={rowsFor(item.purposes.length)}
          hint="One a line: To receive…, To agree…"
        />
        <Part
          item={item}
          part="plainTitle"
          label="Title in plain words"
          hint="On the projector. Empty: the title itself."
        />
        <Part
          item={item}
          part="plainPresenter"
          label="Presenter in plain words"
          hint="On the projector: Dev, who looks after the numbers"
        />
        <Part item={item} part="details" label="Other lines printed with it" rows={2} />
        <div className={styles['marks']}>
          <Select
            label="Kind of item"
            choices={KINDS}
            value={item.kind}
            onChange={(kind) => edit({ kind })}
          />
          <LeadField item={item} />
          <Checkbox
            isSelected={item.isYoungPeopleLed}
            onChange={(isYoungPeopleLed) => edit({ isYoungPeopleLed })}
          >
            Young people lead this item
          </Checkbox>
          <Checkbox isSelected={item.isGroupWork} onChange={(isGroupWork) => edit({ isGroupWork })}>
            Group work
          </Checkbox>
        </div>
      </div>
    </>
  );
}

export interface ItemDialogProps {
  readonly id: ItemId | null;
  readonly onClose: () => void;
  readonly onRemove: (item: AgendaItem) => void;
}

export function ItemDialog({ id, onClose, onRemove }: ItemDialogProps) {
  const agenda = useMeeting((m) => m.agenda);
  const item = id === null ? undefined : itemById(agenda, id);
  return (
    <EditDialog
      title={item ? `Item ${numberOf(agenda, item.id)}` : 'Item'}
      width="wide"
      isOpen={item !== undefined}
      onClose={onClose}
      actions={
        item ? (
          <Button look="danger" onPress={() => onRemove(item)}>
            Remove item
          </Button>
        ) : null
      }
    >
      {item ? <ItemForm item={item} /> : null}
    </EditDialog>
  );
}
