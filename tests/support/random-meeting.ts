/**
 * Meetings that wander: random commands, sensible and not, at times that only
 * go forward. Commands name items, people and blocks by place ("the third
 * item"), so that shrinking keeps them meaningful.
 */
import fc from 'fast-check';
import type { BlockId, ItemId, MeetingId, PersonId } from '../../shared/kernel/ids';
import { type Instant, toInstant } from '../../shared/kernel/wall-time';
import { itemKind } from '../../shared/agenda/agenda-shapes';
import { settledAs } from '../../shared/attendance/attendance-commands';
import type { Command } from '../../shared/meeting/commands';
import type { JournalEntry } from '../../shared/meeting/events';
import { advance, decideStep, type History, historyOf } from '../../shared/meeting/history';
import { BLOCK_KINDS } from './block-kinds';
import { anItem, aPerson, at, blockIdOf, facts } from './given-when-then';
import { groupWorkMakes, pointMakes } from './random-group-work';
import { blocksOf, hasSpeakers, plainBlock } from '../../shared/minutes/blocks';
import { generatedKey } from '../../shared/minutes/block-shapes';

export type Wish = {
  readonly gap: number;
  readonly which: number;
  readonly other: number;
  readonly make: Make;
};
type Make = (h: History, which: number, other: number) => Command;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const itemAt = (h: History, n: number) => pick(h.meeting.agenda.items, n)?.id ?? ('none' as ItemId);
const personAt = (h: History, n: number) => pick(h.meeting.attendance.people, n)?.id ?? ('none' as PersonId);
const blockAt = (h: History, of: ItemId, n: number) =>
  pick(blocksOf(h.meeting.minutes, of), n)?.id ?? ('none' as BlockId);

/** Moves an end by up to ten minutes either way, or far off. */
const corrects: Make = (h, n, m) => {
  const { agenda, sitting } = h.meeting;
  const taken = pick(
    agenda.items.filter((i) => i.segments.length > 0),
    n,
  );
  const isBreak = m % 3 === 0 && sitting.interruptions.length > 0;
  const place = n % Math.max(1, isBreak ? sitting.interruptions.length : (taken?.segments.length ?? 0));
  const stretch = isBreak ? sitting.interruptions[place] : taken?.segments[place];
  const end = m % 2 === 0 ? 'start' : 'end';
  const was = (end === 'start' ? stretch?.from : stretch?.to) ?? 0;
  return {
    type: 'CorrectTime',
    of: isBreak
      ? { kind: 'interruption', interruption: place }
      : { kind: 'item', itemId: taken?.id ?? ('none' as ItemId), segment: place },
    end,
    to: toInstant(was + (n - 20) * (m === 7 ? 600_000 : 30_000)),
  };
};

const makes: readonly Make[] = [
  (_, n) => ({
    type: 'AddItem',
    item: anItem(`Item ${n}`, (n % 20) + 1, { kind: pick(itemKind.options, n) ?? 'ordinary' }),
    after: null,
  }),
  (h, n, m) => ({ type: 'MoveItem', itemId: itemAt(h, n), after: m % 4 === 0 ? null : itemAt(h, m) }),
  (h, n) => ({ type: 'RemoveItem', itemId: itemAt(h, n) }),
  (h, n, m) => ({ type: 'EditItem', itemId: itemAt(h, n), changes: { title: `Title ${m}` } }),
  () => ({ type: 'StartMeeting' }),
  () => ({ type: 'NextItem' }),
  () => ({ type: 'NextItem' }),
  (h, n) => ({ type: 'StartItem', itemId: itemAt(h, n) }),
  (h, n, m) => ({ type: 'ExtendItem', itemId: itemAt(h, n), minutes: (m % 11) - 5 }),
  () => ({ type: 'PauseItem' }),
  (h, n) => ({ type: 'CloseItem', itemId: itemAt(h, n) }),
  (h, n) => ({ type: 'ReopenItem', itemId: itemAt(h, n) }),
  (h, n) => ({ type: 'DeferItem', itemId: itemAt(h, n), reason: '' }),
  (_, n) => ({ type: 'StartBreak', minutes: n % 3 === 0 ? null : (n % 20) + 1 }),
  () => ({ type: 'EndBreak' }),
  () => ({ type: 'AdjournMeeting' }),
  () => ({ type: 'ResumeMeeting' }),
  () => ({ type: 'CloseMeeting' }),
  () => ({ type: 'ReopenMeeting' }),
  (_, n) => ({ type: 'AddPerson', person: aPerson(`Person${n}`), status: 'not-yet', standsInFor: null }),
  (h, n) => ({ type: 'MarkHere', personId: personAt(h, n), from: null }),
  (h, n) => ({ type: 'MarkApologies', personId: personAt(h, n) }),
  (h, n) => ({ type: 'MarkLeft', personId: personAt(h, n), at: null }),
  (h, n) => ({ type: 'MarkAbsent', personId: personAt(h, n) }),
  (h, n, m) => ({ type: 'MarkOnline', personId: personAt(h, n), isOnline: m % 2 === 0 }),
  (_, n) => ({ type: 'SettleRoll', as: pick(settledAs.options, n) ?? 'here' }),
  (h, n, m) => ({ type: 'SetChairs', chairs: [personAt(h, n), personAt(h, m)] }),
  () => ({ type: 'HandOverChair', to: null }),
  (h, n, m) => ({ type: 'ChooseLead', itemId: itemAt(h, n), personId: m % 3 === 0 ? null : personAt(h, m) }),
  (h, n, m) => ({
    type: 'WordPrompt',
    moment: n % 2 === 0 ? 'item-start' : 'time-up',
    itemId: m % 3 === 0 ? null : itemAt(h, m),
    words: n % 5 === 0 ? null : n % 7 === 0 ? '' : 'Now {title}. We have {minutes}. Next: {next}.',
  }),
  (h, n, m) => {
    const itemId = itemAt(h, n);
    const kind = pick(BLOCK_KINDS, m) ?? 'paragraph';
    const block = plainBlock(blockIdOf(`block-${m % 12}`), kind, `Words ${n} ${m}`, {
      from: hasSpeakers(kind) && n % 2 === 0 ? [personAt(h, n)] : [],
      isSensitive: n % 5 === 0,
      links: n % 7 === 0 ? [{ from: 0, to: 5, address: 'https://northmoor.example' }] : [],
      standsFor: n % 3 === 0 ? (pick(generatedKey.options, m) ?? null) : null,
    });
    return { type: 'ChangeMinutes', itemId, changes: [{ op: 'put', block, after: null }] };
  },
  (h, n, m) => ({
    type: 'ChangeMinutes',
    itemId: itemAt(h, n),
    changes: [{ op: 'remove', blockId: blockAt(h, itemAt(h, n), m) }],
  }),
  (h, n, m) => ({
    type: 'MoveBlock',
    blockId: blockAt(h, itemAt(h, n), m),
    toItem: itemAt(h, m),
    after: null,
  }),
  (_, n) => ({ type: 'SilenceFinding', key: `weekday ${n % 5}` }),
  (_, n) => ({ type: 'HearFindingAgain', key: `weekday ${n % 5}` }),
  (h, n, m) => ({
    type: 'TakeWayBack',
    trims: [{ itemId: itemAt(h, n), minutes: (m % 4) + 1 }],
    deferrals: m % 2 === 0 ? [] : [itemAt(h, m)],
    reason: '',
  }),
  (_, n, m) => ({
    type: 'RaiseItem',
    title: `From the floor ${n}`,
    minutes: m % 5 === 0 ? null : (m % 9) + 1,
    isYoungPeopleLed: m % 2 === 0,
    startsNow: n % 2 === 0,
  }),
  () => ({ type: 'GoBack' }),
  (h, n, m) => ({
    type: 'SplitItem',
    itemId: itemAt(h, n),
    title: `Second part ${m}`,
    minutes: m % 4 === 0 ? null : (m % 7) + 1,
    blocks: m % 3 === 0 ? [] : [blockAt(h, itemAt(h, n), m)],
  }),
  corrects,
  corrects,
  (h, n, m) => ({
    type: 'StartItemAsOf',
    itemId: itemAt(h, n),
    from: toInstant((h.standing?.top.entry.at ?? 0) - m * 15_000),
  }),
  ...groupWorkMakes,
  () => ({ type: 'Undo' }),
  () => ({ type: 'Undo' }),
  () => ({ type: 'Redo' }),
];

const wish: fc.Arbitrary<Wish> = fc.record({
  gap: fc.integer({ min: 0, max: 240_000 }),
  which: fc.nat(40),
  other: fc.nat(40),
  make: fc.constantFrom(...makes),
});

const groupWish: fc.Arbitrary<Wish> = fc.record({
  gap: fc.integer({ min: 0, max: 240_000 }),
  which: fc.nat(40),
  other: fc.nat(40),
  make: fc.constantFrom(...groupWorkMakes, ...pointMakes),
});

export interface Lived {
  readonly entries: readonly JournalEntry[];
  /** The history after each entry, the first included. */
  readonly histories: readonly History[];
  readonly now: Instant;
}

export const idsFrom = (prefix: string): (() => string) => {
  let ids = 0;
  return () => {
    ids += 1;
    return `${prefix}-${ids}`;
  };
};

const creation: JournalEntry = {
  seq: 1,
  step: 'id-0' as JournalEntry['step'],
  at: at('17:30'),
  cause: 'CreateMeeting',
  events: [{ type: 'MeetingCreated', meetingId: 'm-1' as MeetingId, facts }],
};

/** The entry the wish becomes; null when it is refused. */
export function entryFor(
  history: History,
  { make, other, which }: Wish,
  now: Instant,
  newId: () => string,
): JournalEntry | null {
  const decided = decideStep(history, make(history, which, other), { at: now, newId });
  return decided.ok ? decided.value : null;
}

/** Lives through the wishes; refused ones leave no entry. */
export function live(wishes: readonly Wish[]): Lived {
  const newId = idsFrom('id');
  let history = historyOf(creation);
  let now = creation.at;
  const entries = [creation];
  const histories = [history];
  for (const wished of wishes) {
    now = toInstant(now + wished.gap);
    const entry = entryFor(history, wished, now, newId);
    if (entry === null) continue;
    history = advance(history, entry);
    entries.push(entry);
    histories.push(history);
  }
  return { entries, histories, now };
}

/** A meeting that has a few items and people before it wanders. */
export const lived: fc.Arbitrary<Lived> = fc
  .array(wish, { minLength: 5, maxLength: 80 })
  .map((wishes) => live([...opening, ...wishes]));

/** A meeting of six items and two people in which nearly all that is done is group work. */
export const livedInGroups: fc.Arbitrary<Lived> = fc
  .array(fc.oneof({ weight: 3, arbitrary: groupWish }, { weight: 1, arbitrary: wish }), {
    minLength: 10,
    maxLength: 80,
    size: 'max',
  })
  .map((wishes) => live([...opening, ...groupsReady, ...wishes]));

const TIMING: ReadonlySet<Command['type']> = new Set([
  'NextItem',
  'StartItem',
  'ExtendItem',
  'PauseItem',
  'CloseItem',
  'ReopenItem',
  'DeferItem',
  'GoBack',
  'RaiseItem',
  'SplitItem',
  'TakeWayBack',
  'CorrectTime',
  'StartItemAsOf',
  'StartBreak',
  'EndBreak',
  'AdjournMeeting',
  'ResumeMeeting',
  'CloseMeeting',
  'ReopenMeeting',
  'ChangeMinutes',
  'Undo',
  'Redo',
]);

/** Commands that move clocks; the next item in place of any other. */
export const timingWish: fc.Arbitrary<Wish> = wish.map((w) => ({
  ...w,
  make: (h, n, m) => {
    const command = w.make(h, n, m);
    return TIMING.has(command.type) ? command : { type: 'NextItem' };
  },
}));

/** A meeting under way, in which only what moves its clocks is done, and much of it. */
export const livedByTheClock: fc.Arbitrary<Lived> = fc
  .array(timingWish, { minLength: 10, maxLength: 60, size: 'max' })
  .map((wishes) => live([...opening, ...opening.slice(0, 3), begins, ...wishes]));

/** A meeting of six items that has just begun. */
export const justBegun = (): Lived => live([...opening, ...opening.slice(0, 3), begins]);

const begins: Wish = { gap: 1000, which: 0, other: 0, make: () => ({ type: 'StartMeeting' }) };

const opening: readonly Wish[] = [0, 0, 0, 19, 19].map((n, i) => ({
  gap: 1000,
  which: i + 3,
  other: 0,
  make: makes[n] as Make,
}));

/** An exercise on the first item, two groups of it, and the item begun. */
const groupsReady: readonly Wish[] = [
  ...[2, 4].map((n): Wish => ({ gap: 1000, which: n, other: n, make: makes[19] as Make })),
  begins,
  { gap: 1000, which: 0, other: 0, make: groupWorkMakes[0] as Make },
  { gap: 1000, which: 0, other: 4, make: groupWorkMakes[3] as Make },
];
