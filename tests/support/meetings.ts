/**
 * Fictional meetings, lived through by real commands: what a test tells here
 * could have been done by a clerk. People and items are called by their names.
 * Ids and clock are fixed, so the same telling gives the same meeting.
 */
import { type ItemKind, emptyFacts, type ItemFacts } from '../../shared/agenda/agenda';
import type { AttendanceList, PersonFacts } from '../../shared/attendance/attendance';
import { plainName, readName } from '../../shared/attendance/naming';
import type { BlockId, ItemId, MeetingId, PersonId, StepId } from '../../shared/kernel/ids';
import {
  type Instant,
  instantAt,
  type LocalDate,
  type LocalTime,
  toInstant,
} from '../../shared/kernel/wall-time';
import type { Command } from '../../shared/meeting/commands';
import type { JournalEntry } from '../../shared/meeting/events';
import type { MeetingFacts } from '../../shared/meeting/facts';
import { advance, decideStep, type History, historyOf } from '../../shared/meeting/history';
import type { Meeting } from '../../shared/meeting/meeting';
import {
  type Block,
  type BlockKind,
  blocksOf,
  type GeneratedKey,
  plainBlock,
} from '../../shared/minutes/blocks';
import { facts } from './given-when-then';

/** What a clerk does next, seen the meeting as it is; `time` is the room's clock. */
export interface Doing {
  readonly time: string | null;
  readonly command: (meeting: Meeting) => Command;
}

export interface Told {
  readonly meeting: Meeting;
  readonly history: History;
  readonly entries: readonly JournalEntry[];
  /** When the last thing was done. */
  readonly now: Instant;
}

const doing = (command: Doing['command']): Doing => ({ time: null, command });

/** `at('18:50', here('Shanice'))`, or `at('18:50:30', …)`; without it a thing is done when the one before was. */
export const at = (time: string, ...done: readonly Doing[]): Doing[] => done.map((d) => ({ ...d, time }));

export const command = (what: Command): Doing => doing(() => what);

/** Tells a meeting from its creation. A refused command is a mistake in the telling, so it throws. */
export function tell(changes: Partial<MeetingFacts>, ...done: readonly (Doing | readonly Doing[])[]): Told {
  const held = { ...facts, ...changes };
  const clock = (time: string): Instant =>
    toInstant(instantAt(held.date, time.slice(0, 5) as LocalTime) + Number(time.slice(6) || 0) * 1000);
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  let now = clock('17:30');
  const first: JournalEntry = {
    seq: 1,
    step: 'id-0' as StepId,
    at: now,
    cause: 'CreateMeeting',
    events: [{ type: 'MeetingCreated', meetingId: 'm-1' as MeetingId, facts: held }],
  };
  let history = historyOf(first);
  const entries = [first];
  for (const next of done.flat()) {
    now = next.time === null ? now : clock(next.time);
    const wanted = next.command(history.meeting);
    // Nobody says at what time somebody came or went before that time has come.
    const said = timeNamed(wanted);
    if (said !== null && clock(said) > now) now = clock(said);
    const decided = decideStep(history, wanted, { at: now, newId });
    if (!decided.ok) throw new Error(`${wanted.type} was refused: ${decided.error.message}`);
    entries.push(decided.value);
    history = advance(history, decided.value);
  }
  return { meeting: history.meeting, history, entries, now };
}

function timeNamed(command: Command): string | null {
  if (command.type === 'MarkLate' || command.type === 'MarkHere') return command.from;
  return command.type === 'MarkLeft' || command.type === 'MarkBack' ? command.at : null;
}

/** The id of somebody on the lists, called by plain name. */
export function who(meeting: Meeting, name: string): PersonId {
  const found = meeting.attendance.people.filter((p) => plainName(p.name) === name);
  const [person] = found;
  if (!person || found.length > 1) throw new Error(`${found.length} people are called ${name}`);
  return person.id;
}

/** The id of an item, called by the beginning of its title. */
export function itemCalled(meeting: Meeting, title: string): ItemId {
  const item = meeting.agenda.items.find((i) => i.title.startsWith(title));
  if (!item) throw new Error(`No item is called ${title}`);
  return item.id;
}

export const person = (
  name: string,
  role = '',
  list: AttendanceList = 'member',
  more: Partial<PersonFacts> = {},
): PersonFacts => ({ name: readName(name), role, list, isYoungPerson: false, isGuest: false, ...more });

export const youngPerson = (firstName: string, role = 'SPARK Representative'): PersonFacts =>
  person(firstName, role, 'member', { isYoungPerson: true });

export const people = (...taken: PersonFacts[]): Doing => command({ type: 'TakePeople', people: taken });

export const item = (
  title: string,
  allottedMinutes: number | null = null,
  kind: ItemKind = 'ordinary',
  more: Partial<ItemFacts> = {},
): ItemFacts => ({ ...emptyFacts(title, kind), allottedMinutes, ...more });

export const agenda = (...items: ItemFacts[]): Doing => command({ type: 'TakeAgenda', items, replace: true });

const each = (names: readonly string[], make: (personId: PersonId) => Command): Doing[] =>
  names.map((name) => doing((m) => make(who(m, name))));

export const here = (...names: string[]): Doing[] =>
  each(names, (personId) => ({ type: 'MarkHere', personId, from: null }));
export const apologies = (...names: string[]): Doing[] =>
  each(names, (personId) => ({ type: 'MarkApologies', personId }));
export const late = (name: string, from: string): Doing =>
  doing((m) => ({ type: 'MarkLate', personId: who(m, name), from: from as LocalTime }));
export const left = (name: string, time: string): Doing =>
  doing((m) => ({ type: 'MarkLeft', personId: who(m, name), at: time as LocalTime }));
export const back = (name: string, time: string): Doing =>
  doing((m) => ({ type: 'MarkBack', personId: who(m, name), at: time as LocalTime }));
export const standsIn = (name: string, absent: string): Doing =>
  doing((m) => ({
    type: 'StandInFor',
    personId: who(m, name),
    standsInFor: { kind: 'person', personId: who(m, absent) },
  }));
export const standsInForBody = (name: string, body: string): Doing =>
  doing((m) => ({
    type: 'StandInFor',
    personId: who(m, name),
    standsInFor: { kind: 'organisation', name: body },
  }));
export const chairs = (...names: string[]): Doing =>
  doing((m) => ({ type: 'SetChairs', chairs: names.map((name) => who(m, name)) }));

export const start: Doing = command({ type: 'StartMeeting' });
export const next: Doing = command({ type: 'NextItem' });
export const close: Doing = command({ type: 'CloseMeeting' });
export const handOver: Doing = command({ type: 'HandOverChair', to: null });
export const defer = (title: string, reason = ''): Doing =>
  doing((m) => ({ type: 'DeferItem', itemId: itemCalled(m, title), reason }));

/** One block as a clerk writes it; people by name. */
export interface Written extends Pick<Block, 'isSensitive' | 'links' | 'standsFor'> {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level: 1 | 2;
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly from: readonly string[];
}

const block =
  (kind: BlockKind, level: 1 | 2 = 1) =>
  (text: string, more: Partial<Written> = {}): Written => ({
    kind,
    text,
    level,
    owners: [],
    due: null,
    from: [],
    isSensitive: false,
    links: [],
    standsFor: null,
    ...more,
  });

export const paragraph = block('paragraph');
export const bullet = block('bullet');
export const subBullet = block('bullet', 2);
export const numbered = block('numbered');
export const subNumbered = block('numbered', 2);
export const question = block('question');
export const quote = block('quote');
/** A quote of somebody's own life. */
export const sensitive = (written: Written): Written => ({ ...written, isSensitive: true });
/** The clerk's own version of what Boardside would write. */
export const instead = (standsFor: GeneratedKey, text: string): Written =>
  block('paragraph')(text, { standsFor });
export const subHeading = block('sub-heading');
export const resolved = block('resolved');
export const clerkOnly = block('clerk-only');
export const action = (text: string, owners: readonly string[] = [], due: string | null = null): Written => ({
  ...block('action')(text),
  owners,
  due,
});

/** Adds blocks to the end of an item. */
export const write = (title: string, ...blocks: readonly Written[]): Doing =>
  doing((m) => {
    const itemId = itemCalled(m, title);
    const before = blocksOf(m.minutes, itemId);
    const ids = blocks.map((_, i) => `${itemId}-block-${before.length + i + 1}` as BlockId);
    return {
      type: 'ChangeMinutes',
      itemId,
      changes: blocks.map(({ kind, text, owners, due, from, ...more }, i) => ({
        op: 'put',
        block: plainBlock(ids[i] as BlockId, kind, text, {
          ...more,
          owners: owners.map((name) => who(m, name)),
          due: due as LocalDate | null,
          from: from.map((name) => who(m, name)),
        }),
        after: ids[i - 1] ?? before.at(-1)?.id ?? null,
      })),
    };
  });
