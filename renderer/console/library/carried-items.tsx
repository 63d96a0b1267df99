/** What the last meeting put off, to go on the new agenda: all of it unless the clerk leaves something out. */
import { useEffect, useRef, useState } from 'react';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { CarriedOver, LibraryEntry } from '../../../shared/ipc/messages';
import type { ItemId, MeetingId } from '../../../shared/kernel/ids';
import { formatDate } from '../../../shared/kernel/wall-time';
import { carriedOver } from '../../bridge/library-link';
import { Checkbox } from '../../ui/checkbox';
import { Notice } from '../../ui/notice';
import styles from './library.module.css';

export interface Carried {
  readonly over: CarriedOver | null;
  /** Why it could not be read. */
  readonly refused: string | null;
  readonly leftOut: ReadonlySet<ItemId>;
  readonly leaveOut: (id: ItemId, isLeftOut: boolean) => void;
  /** Once it is read, however fast the clerk is; null where there is nothing, or it could not be. */
  readonly whenRead: () => Promise<CarriedOver | null>;
}

interface Reading {
  readonly id: MeetingId;
  readonly answer: ReturnType<typeof carriedOver>;
}

interface Read {
  readonly id: MeetingId;
  readonly over: CarriedOver | null;
  readonly refused: string | null;
}

/** Reads what the meeting before leaves; anew when another day makes another meeting the one before. */
export function useCarried(before: LibraryEntry | null): Carried {
  const id = before?.id ?? null;
  const reading = useRef<Reading | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<ItemId>>(new Set());
  useEffect(() => {
    if (id === null) return;
    const asked = { id, answer: carriedOver(id) };
    reading.current = asked;
    void asked.answer.then((answer) => {
      if (reading.current !== asked) return;
      setLeftOut(new Set());
      setRead({
        id,
        over: answer.ok ? answer.value : null,
        refused: answer.ok ? null : answer.error.message,
      });
    });
  }, [id]);
  const now = read !== null && read.id === id ? read : null;
  return {
    over: now?.over ?? null,
    refused: now?.refused ?? null,
    leftOut,
    leaveOut: (item, isLeftOut) =>
      setLeftOut((all) => new Set(isLeftOut ? [...all, item] : [...all].filter((one) => one !== item))),
    whenRead: async () => {
      const answer = reading.current?.id === id ? await reading.current?.answer : undefined;
      return answer?.ok === true ? answer.value : null;
    },
  };
}

/** Which items go along, for `meeting:create`. */
export const chosenOf = (
  before: LibraryEntry | null,
  over: CarriedOver | null,
  leftOut: ReadonlySet<ItemId>,
): RequestOf<'meeting:create'>['carried'] =>
  before === null || over === null
    ? null
    : {
        meetingId: before.id,
        items: over.items.map(({ carriedFrom }) => carriedFrom.itemId).filter((id) => !leftOut.has(id)),
      };

export function CarriedItems({
  before,
  carried,
}: {
  readonly before: LibraryEntry | null;
  readonly carried: Carried;
}) {
  const { leaveOut, leftOut, over, refused } = carried;
  if (before === null) return null;
  if (refused !== null)
    return (
      <Notice tone="warning">
        What the meeting of {formatDate(before.date, 'd MMMM yyyy')} put off could not be read. {refused}
      </Notice>
    );
  if (over === null || over.items.length === 0) return null;
  return (
    <fieldset className={styles['carried']}>
      <legend>Put off on {formatDate(before.date, 'd MMMM yyyy')}, now on this agenda</legend>
      {over.items.map(({ allottedMinutes, carriedFrom: { itemId, reason }, title }) => (
        <Checkbox
          key={itemId}
          isSelected={!leftOut.has(itemId)}
          onChange={(isSelected) => leaveOut(itemId, !isSelected)}
        >
          {title}
          {allottedMinutes === null ? '' : ` (${allottedMinutes} min)`}
          {reason === '' ? null : <span className={styles['reason']}> {reason}</span>}
        </Checkbox>
      ))}
    </fieldset>
  );
}
