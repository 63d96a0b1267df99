import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { dateOf } from '../../../shared/kernel/wall-time';
import type { MeetingFormat } from '../../../shared/meeting/facts';
import { now } from '../../bridge/clock';
import { useConsole } from '../../bridge/console-store';
import { createMeeting } from '../../bridge/library-link';
import { Button } from '../../ui/button';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { factText } from '../prepare/facts/fact-fields';
import { TakeoverTick } from '../prepare/facts/takeover-tick';
import { CarriedItems, chosenOf, useCarried } from './carried-items';
import styles from './library.module.css';
import {
  type FieldRefusals,
  formOf,
  meetingBefore,
  type NewMeetingField,
  readForm,
  usualFacts,
} from './new-meeting';

const FORMATS: readonly { id: MeetingFormat; label: string }[] = [
  { id: 'in-person', label: 'In the room' },
  { id: 'hybrid', label: 'In the room and online' },
  { id: 'online', label: 'Online' },
];

export function NewMeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const library = useConsole((s) => s.library);
  const [usual] = useState(() => usualFacts(library, dateOf(now())));
  const [form, setForm] = useState(() => formOf(usual));
  const [refusals, setRefusals] = useState<FieldRefusals>({});
  const [refused, setRefused] = useState<string | null>(null);
  const read = readForm(form, usual);
  const before = meetingBefore(library, read.facts);
  const carried = useCarried(before);

  const setText = (name: NewMeetingField, text: string) => {
    setForm((typed) => ({ ...typed, texts: { ...typed.texts, [name]: text } }));
    setRefusals((before) => ({ ...before, [name]: undefined }));
  };
  // Once left, a day or a time is shown as it was understood, the day with its weekday.
  const show = (name: NewMeetingField) => {
    const refusal = read.refusals[name];
    if (refusal === undefined) setText(name, factText(name, read.facts));
    else if (form.texts[name].trim() !== '') setRefusals((before) => ({ ...before, [name]: refusal }));
  };
  const field = (name: NewMeetingField) => ({
    value: form.texts[name],
    onChange: (text: string) => setText(name, text),
    onBlur: () => show(name),
    refusal: refusals[name] ?? null,
  });

  const create = async () => {
    setRefusals(read.refusals);
    setRefused(null);
    if (Object.keys(read.refusals).length > 0) return;
    const over = await carried.whenRead();
    const facts = {
      ...read.facts,
      previousMeeting: before?.date ?? null,
      ...(over && { youngPeoplesAim: over.youngPeoplesAim }),
    };
    const created = await createMeeting({ facts, carried: chosenOf(before, over, carried.leftOut) });
    if (created.ok) onClose();
    else setRefused(created.error.message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create();
  };

  return (
    <Dialog title="New meeting" isOpen onClose={onClose} width="wide" closesOutside={false}>
      {/* Our own sentences say what is amiss, so the browser's are switched off. */}
      <Form className={styles['form'] ?? ''} onSubmit={submit} validationBehavior="aria">
        <TextField label="Council" autoFocus {...field('council')} />
        <TextField label="Board" {...field('board')} />
        <div className={styles['row']}>
          <TextField label="Date" {...field('date')} />
          <TextField label="Starts" {...field('start')} />
          <TextField label="Planned end" {...field('plannedEnd')} />
        </div>
        <TextField label="Venue" hint="Printed in the heading of the minutes." {...field('venue')} />
        <div className={`${styles['row']} ${styles['mixed']}`}>
          <Select
            label="How people meet"
            choices={FORMATS}
            value={form.format}
            onChange={(format) => setForm((typed) => ({ ...typed, format }))}
          />
          <TakeoverTick
            date={read.facts.date}
            isTakeover={form.isTakeover}
            onChange={(isTakeover) => setForm((typed) => ({ ...typed, isTakeover }))}
          />
        </div>
        <CarriedItems before={before} carried={carried} />
        <output>{refused === null ? null : <Notice tone="danger">{refused}</Notice>}</output>
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
