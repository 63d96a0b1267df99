import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { dateOf } from '../../../shared/kernel/wall-time';
import type { MeetingFormat } from '../../../shared/meeting/facts';
import { now } from '../../bridge/clock';
import { useConsole } from '../../bridge/console-store';
import { createMeeting } from '../../bridge/library-link';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import styles from './library.module.css';
import { blankMeeting, type FieldRefusals, isNovember, type NewMeetingForm, readForm } from './new-meeting';

const FORMATS: readonly { id: MeetingFormat; label: string }[] = [
  { id: 'in-person', label: 'In person' },
  { id: 'online', label: 'Online' },
  { id: 'hybrid', label: 'In person and online' },
];

export function NewMeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const library = useConsole((s) => s.library);
  const [form, setForm] = useState(() => blankMeeting(library, dateOf(now())));
  const [refusals, setRefusals] = useState<FieldRefusals>({});
  const [refused, setRefused] = useState<string | null>(null);

  const set = (change: Partial<NewMeetingForm>) => setForm({ ...form, ...change });
  const field = (name: 'council' | 'board' | 'date' | 'start' | 'plannedEnd' | 'venue') => ({
    value: form[name],
    onChange: (value: string) => set({ [name]: value }),
    refusal: refusals[name] ?? null,
  });

  const create = async () => {
    const read = readForm(form);
    setRefusals('refusals' in read ? read.refusals : {});
    if ('refusals' in read) return;
    const created = await createMeeting(read.facts);
    if (created.ok) onClose();
    else setRefused(created.error.message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create();
  };

  return (
    <Dialog title="New meeting" isOpen onClose={onClose} width="wide">
      {/* Our own sentences say what is amiss, so the browser's are switched off. */}
      <Form className={styles['form'] ?? ''} onSubmit={submit} validationBehavior="aria">
        <TextField label="Council" autoFocus {...field('council')} />
        <TextField label="Board" {...field('board')} />
        <div className={styles['row']}>
          <TextField
            label="Date"
            type="date"
            {...field('date')}
            onChange={(date) => set({ date, isTakeover: isNovember(date) })}
          />
          <TextField label="Starts" type="time" {...field('start')} />
          <TextField label="Planned end" type="time" {...field('plannedEnd')} />
        </div>
        <TextField label="Place" hint="Printed in the heading of the minutes." {...field('venue')} />
        <div className={styles['row']}>
          <Select label="Held" choices={FORMATS} value={form.format} onChange={(format) => set({ format })} />
          <Checkbox isSelected={form.isTakeover} onChange={(isTakeover) => set({ isTakeover })}>
            Takeover Month: a young person shares the chair
          </Checkbox>
        </div>
        {refused === null ? null : <Notice tone="danger">{refused}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" keys="↵">
            Create the meeting
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
