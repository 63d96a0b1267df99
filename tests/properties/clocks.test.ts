import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SystemClock } from '../../electron/clock/wall-clock';
import { nextItem, runningItem } from '../../shared/agenda/agenda';
import { leftAt, spentAt, timerOf } from '../../shared/agenda/agenda-timing';
import { isTimeUp, timerDigits } from '../../shared/agenda/countdown';
import type { ItemId } from '../../shared/kernel/ids';
import { MINUTE, minutes, toInstant } from '../../shared/kernel/wall-time';
import type { MeetingCommand } from '../../shared/meeting/commands';
import { decide } from '../../shared/meeting/decide';
import { type JournalEntry, journalEntry, type MeetingEvent } from '../../shared/meeting/events';
import { evolve } from '../../shared/meeting/evolve';
import { forecastFor } from '../../shared/meeting/forecast';
import { advance, type History, replay } from '../../shared/meeting/history';
import { type Meeting, plannedStart } from '../../shared/meeting/meeting';
import { standingInterruption } from '../../shared/meeting/sitting';
import {
  entryFor,
  idsFrom,
  justBegun,
  lived,
  livedByTheClock,
  timingWish,
  type Wish,
} from '../support/random-meeting';

type Happening =
  | { readonly kind: 'pass' | 'set' | 'set-asleep' | 'doze' | 'sleep'; readonly ms: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'command'; readonly wish: Wish };

const ms = (min: number, max: number) => fc.integer({ min, max });
/** Less is the drift of two clocks and is taken over when the computer wakes. */
const step = fc.oneof(ms(-7_200_000, -3000), ms(3000, 7_200_000));
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: timingWish.map((wish): Happening => ({ kind: 'command', wish })) },
  { weight: 3, arbitrary: ms(0, 400_000).map((n): Happening => ({ kind: 'pass', ms: n })) },
  { weight: 1, arbitrary: step.map((n): Happening => ({ kind: 'set', ms: n })) },
  { weight: 1, arbitrary: step.map((n): Happening => ({ kind: 'set-asleep', ms: n })) },
  { weight: 1, arbitrary: ms(3000, 900_000).map((n): Happening => ({ kind: 'sleep', ms: n })) },
  { weight: 1, arbitrary: ms(3000, 900_000).map((n): Happening => ({ kind: 'doze', ms: n })) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'restart' }) },
);
const evening = fc.array(happening, { minLength: 10, maxLength: 60, size: 'max' });

/** A computer in a room: its clock may be set and it may sleep, while the room's own time goes on. */
class Room {
  time: number;
  #wall = 0;
  #monotonic = 0;
  #awake = 0;
  clock: SystemClock;

  constructor(start: number) {
    this.time = start;
    this.clock = this.#boot();
  }

  #boot(): SystemClock {
    return new SystemClock({
      wall: () => this.time + this.#wall,
      monotonic: () => this.#monotonic,
      awake: () => this.#awake,
    });
  }

  pass(n: number): void {
    this.time += n;
    this.#monotonic += n;
    this.#awake += n;
  }

  sleep(n: number, isAnnounced: boolean): void {
    this.time += n;
    this.#awake += n;
    if (isAnnounced) this.clock.resume();
    else this.clock.check();
  }

  /** A nap of ten minutes, in which the network sets the computer's clock. */
  setAsleep(n: number): void {
    this.#wall += n;
    this.sleep(600_000, true);
    this.clock.check();
  }

  set(n: number): void {
    this.#wall += n;
    this.clock.check();
  }

  /** The app is opened again, with the computer's clock put right. */
  restart(): void {
    this.#wall = 0;
    this.clock = this.#boot();
  }
}

const throughDisk = (entries: readonly JournalEntry[]): History =>
  replay(entries.map((entry) => journalEntry.parse(JSON.parse(JSON.stringify(entry)))));

const digitsOf = ({ agenda, sitting }: Meeting, now: number): string[] =>
  agenda.items.map((item) => timerDigits(timerOf(item, sitting.interruptions), toInstant(now)));

interface Lives {
  readonly room: Room;
  readonly history: History;
  /** Folded from what was pushed, as a window folds it; it outlives a restart here, to be held against it. */
  readonly replica: Meeting;
}

/** Lives through the evening and looks in after every happening. */
function liveThrough(
  happenings: readonly Happening[],
  may: (command: Wish, history: History) => boolean,
  look: (lives: Lives, passed: number, before: Meeting) => void,
): void {
  const begun = justBegun();
  const room = new Room(begun.now);
  const entries = [...begun.entries];
  const newId = idsFrom('evening');
  let history = begun.histories.at(-1) as History;
  let replica = history.meeting;
  for (const happens of happenings) {
    const before = history.meeting;
    const then = room.time;
    if (happens.kind === 'pass') room.pass(happens.ms);
    else if (happens.kind === 'set') room.set(happens.ms);
    else if (happens.kind === 'set-asleep') room.setAsleep(happens.ms);
    else if (happens.kind === 'restart') {
      room.restart();
      history = throughDisk(entries);
    } else if (happens.kind !== 'command') room.sleep(happens.ms, happens.kind === 'sleep');
    else if (may(happens.wish, history)) {
      const entry = entryFor(history, happens.wish, room.clock.now(), newId);
      if (entry) {
        entries.push(entry);
        history = advance(history, entry);
        const isTurn = entry.cause === 'Undo' || entry.cause === 'Redo';
        replica = isTurn ? history.meeting : (entry.events as MeetingEvent[]).reduce(evolve, replica);
      }
    }
    look({ room, history, replica }, room.time - then, before);
  }
}

describe('the clocks of a meeting', () => {
  test('agree in the app, in a window and after a restart, whatever is done and whatever becomes of the computer’s clock', () => {
    fc.assert(
      fc.property(evening, (happenings) => {
        liveThrough(
          [...happenings, { kind: 'restart' }],
          () => true,
          ({ history, replica, room }) => {
            const now = room.clock.now();
            expect(now).toBe(room.time);
            expect(digitsOf(replica, now)).toEqual(digitsOf(history.meeting, now));
          },
        );
      }),
      { numRuns: 25 },
    );
  });

  test('show for every item the time the room was on it, to the millisecond, while nothing is taken back', () => {
    const LOOKS_BACK = new Set(['Undo', 'Redo', 'CorrectTime', 'StartItemAsOf']);
    fc.assert(
      fc.property(evening, (happenings) => {
        const truly = new Map<ItemId, number>();
        liveThrough(
          happenings,
          (wish, history) => !LOOKS_BACK.has(wish.make(history, wish.which, wish.other).type),
          ({ history, room }, passed, before) => {
            const on = before.sitting.phase === 'sitting' ? runningItem(before.agenda) : undefined;
            if (on) truly.set(on.id, (truly.get(on.id) ?? 0) + passed);
            for (const item of history.meeting.agenda.items) {
              const timer = timerOf(item, history.meeting.sitting.interruptions);
              expect(spentAt(timer, room.clock.now())).toBe(truly.get(item.id) ?? 0);
            }
          },
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** Sits the meeting to its end, second by second, moving on whenever an item's time is up. Returns when it is over. */
function sitToTheEnd(meeting: Meeting, from: number): number {
  let now = from;
  let state = meeting;
  const newId = idsFrom('sat');
  const say = (command: MeetingCommand): boolean => {
    const decided = decide(state, command, { at: toInstant(now), newId });
    if (decided.ok) state = decided.value.reduce(evolve, state);
    return decided.ok;
  };
  for (; now < from + minutes(3000); now += 1000) {
    const { agenda, facts, sitting } = state;
    if (sitting.phase === 'preparing') {
      if (now < plannedStart(facts)) continue;
      if (!say({ type: 'StartMeeting' })) return now;
    }
    if (sitting.phase === 'adjourned') say({ type: 'ResumeMeeting' });
    if (sitting.phase === 'break') {
      if (now < (standingInterruption(sitting)?.backAt ?? 0)) continue;
      say({ type: 'EndBreak' });
    }
    for (let isMovingOn = true; isMovingOn; ) {
      const running = runningItem(state.agenda);
      if (!running && !nextItem(state.agenda)) return now;
      const left = running ? leftAt(timerOf(running, state.sitting.interruptions), now) : null;
      isMovingOn = left === null || isTimeUp(left);
      if (isMovingOn) say({ type: 'NextItem' });
    }
    if (agenda.items.length === 0) return now;
  }
  throw new Error('the meeting never ended');
}

describe('the forecast finish', () => {
  test('is when the meeting ends that is sat to its end second by second, each item taking the time it has', () => {
    fc.assert(
      fc.property(fc.oneof(livedByTheClock, lived), fc.nat(20 * MINUTE), ({ histories, now }, later) => {
        const meeting = histories.at(-1)?.meeting;
        if (!meeting || meeting.sitting.phase === 'closed') return;
        const then = toInstant(now + later);
        const off = sitToTheEnd(meeting, then) - forecastFor(meeting, then).finish;
        // A second is lost at most at the start, at a break and at each item.
        expect(off).toBeGreaterThanOrEqual(0);
        expect(off).toBeLessThanOrEqual(1000 * (meeting.agenda.items.length + 2));
      }),
      { numRuns: 60 },
    );
  });
});
