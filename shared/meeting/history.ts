/**
 * A meeting with the steps that made it. Undo takes back the newest step still
 * standing and redo puts it back, both as events in the journal, so they work
 * after a restart and the audit trail keeps what was undone.
 *
 * Law: folding a journal from its first line gives the same history as living
 * through it (tests/properties/replay.test.ts).
 */
import type { DecideContext } from '../kernel/decision';
import { stepId } from '../kernel/ids';
import { type Pile, pileOf, put, sizeOf } from '../kernel/pile';
import { type Rejection, reject } from '../kernel/rejection';
import { ok, type Result } from '../kernel/result';
import type { Command } from './commands';
import { decide } from './decide';
import type { HistoryEvent, JournalEntry, MeetingEvent } from './events';
import { begin, evolve } from './evolve';
import type { Meeting } from './meeting';

export interface Step {
  readonly entry: JournalEntry;
  readonly events: readonly MeetingEvent[];
  /** What the meeting was before it; kept with every so many steps, so that undo need not fold from the beginning. */
  readonly before: Meeting | null;
}

/** Steps between two that keep the meeting before them: an undo folds fewer than that. */
const STRETCH = 32;

export interface History {
  readonly meeting: Meeting;
  readonly seq: number;
  /** What the meeting was before the oldest step that can be undone. */
  readonly base: Meeting;
  /** Newest on top. */
  readonly standing: Pile<Step>;
  /** Newest on top; emptied by the next new step. */
  readonly undone: Pile<Step>;
}

const isHistoryEvent = (event: MeetingEvent | HistoryEvent): event is HistoryEvent =>
  event.type === 'StepUndone' || event.type === 'StepRedone';

/** A history that begins at a known state: a new journal's first line, or a snapshot. */
export const historyFrom = (base: Meeting, seq: number): History => ({
  meeting: base,
  seq,
  base,
  standing: null,
  undone: null,
});

/** A history whose steps since `base` are known: out of a snapshot. */
export function historyOfSteps(
  base: Meeting,
  {
    standing,
    undone,
  }: { readonly standing: readonly JournalEntry[]; readonly undone: readonly JournalEntry[] },
  seq: number,
): History {
  const steps = standing.map(stepOf).reduce(takeStep, { meeting: base, standing: null });
  return {
    ...historyFrom(base, seq),
    ...steps,
    undone: pileOf(undone.map((entry) => ({ ...stepOf(entry), before: null }))),
  };
}

const stepOf = (entry: JournalEntry): Omit<Step, 'before'> => ({
  entry,
  events: entry.events as readonly MeetingEvent[],
});

/** The first entry of a journal creates the meeting and cannot be undone. */
export function historyOf(entry: JournalEntry): History {
  const [first, ...rest] = entry.events as MeetingEvent[];
  if (!first) throw new Error('An entry holds at least one event');
  return historyFrom(rest.reduce(evolve, begin(first)), entry.seq);
}

/** Folds one more entry in. Throws when the entry does not follow: that journal is damaged. */
export function advance(history: History, entry: JournalEntry): History {
  if (entry.seq !== history.seq + 1) throw new Error(`Entry ${entry.seq} does not follow ${history.seq}`);
  const [first] = entry.events;
  if (first && isHistoryEvent(first)) return turn(history, first, entry.seq);
  return { ...history, seq: entry.seq, ...takeStep(history, stepOf(entry)), undone: null };
}

/** The meeting after one more step, and the step on the pile. */
function takeStep(
  { meeting, standing }: Pick<History, 'meeting' | 'standing'>,
  { entry, events }: Omit<Step, 'before'>,
): Pick<History, 'meeting' | 'standing'> {
  const before = sizeOf(standing) % STRETCH === 0 ? meeting : null;
  return { meeting: events.reduce(evolve, meeting), standing: put(standing, { entry, events, before }) };
}

/** The meeting a pile of steps makes, from the nearest of them that knows what was before it; the lowest always does. */
function fold(base: Meeting, pile: Pile<Step>): Meeting {
  const since: Step[] = [];
  let from: Meeting | null = null;
  for (let rest = pile; rest !== null && from === null; rest = rest.below) {
    since.push(rest.top);
    from = rest.top.before;
  }
  return since.reduceRight((meeting, { events }) => events.reduce(evolve, meeting), from ?? base);
}

function turn(history: History, event: HistoryEvent, seq: number): History {
  const from = event.type === 'StepUndone' ? history.standing : history.undone;
  if (from?.top.entry.step !== event.step)
    throw new Error(`${event.type} names a step that is not the newest`);
  const { top: step, below } = from;
  if (event.type === 'StepRedone') {
    return {
      ...history,
      seq,
      ...takeStep(history, step),
      undone: below,
    };
  }
  return {
    ...history,
    seq,
    meeting: step.before ?? fold(history.base, below),
    standing: below,
    undone: put(history.undone, step),
  };
}

export function replay(entries: readonly JournalEntry[]): History {
  const [first, ...rest] = entries;
  if (!first) throw new Error('A journal without entries has no meeting');
  return rest.reduce(advance, historyOf(first));
}

/** Decides any command, undo and redo among them, as the journal entry it would become. */
export function decideStep(
  history: History,
  command: Command,
  ctx: DecideContext,
): Result<JournalEntry, Rejection> {
  const entry = (events: JournalEntry['events']): Result<JournalEntry, Rejection> =>
    ok({ seq: history.seq + 1, step: stepId.parse(ctx.newId()), at: ctx.at, cause: command.type, events });

  if (command.type === 'Undo' || command.type === 'Redo') {
    const isUndo = command.type === 'Undo';
    const step = (isUndo ? history.standing : history.undone)?.top;
    if (!step)
      return isUndo
        ? reject('nothing-to-undo', 'There is nothing to undo.')
        : reject('nothing-to-redo', 'There is nothing to redo.');
    return entry([{ type: isUndo ? 'StepUndone' : 'StepRedone', step: step.entry.step }]);
  }
  const decided = decide(history.meeting, command, ctx);
  return decided.ok ? entry([...decided.value]) : decided;
}
