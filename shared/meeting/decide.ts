/**
 * The rules of a meeting. Guards first: is this command sensible while the
 * meeting is being prepared, sits, is on a break, adjourned or closed? Then the
 * topic decides. Composition (a break that ends because the next item is
 * called) is here, since it spans topics.
 */
import { itemById, runningItem } from '../agenda/agenda';
import type { AgendaCommand } from '../agenda/agenda-commands';
import { decideAgenda } from '../agenda/agenda-decide';
import type { AttendanceCommand } from '../attendance/attendance-commands';
import { decideAttendance } from '../attendance/attendance-decide';
import { plainName } from '../attendance/naming';
import { personById } from '../attendance/attendance';
import { decideChairing } from '../chairing/chairing-decide';
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { minutes, toInstant } from '../kernel/wall-time';
import { blocksOf } from '../minutes/blocks';
import { decideMinutes } from '../minutes/minutes-decide';
import type { MeetingCommand, SittingCommand } from './commands';
import type { MeetingEvent } from './events';
import type { MeetingFacts } from './facts';
import { type Meeting, plannedStart, timesRefusal } from './meeting';
import type { Phase } from './sitting';

const WHEN_SITTING: readonly Phase[] = ['sitting', 'break'];

/** Commands that need the meeting in certain phases; all others are always allowed. */
const PHASES: Partial<Record<MeetingCommand['type'], readonly Phase[]>> = {
  StartMeeting: ['preparing'],
  StartBreak: ['sitting'],
  EndBreak: ['break'],
  AdjournMeeting: WHEN_SITTING,
  ResumeMeeting: ['adjourned'],
  CloseMeeting: ['sitting', 'break', 'adjourned'],
  ReopenMeeting: ['closed'],
  StartItem: WHEN_SITTING,
  NextItem: WHEN_SITTING,
  PauseItem: ['sitting'],
  CloseItem: WHEN_SITTING,
  ExtendItem: ['preparing', 'sitting', 'break', 'adjourned'],
  HandOverChair: ['preparing', 'sitting', 'break', 'adjourned'],
};

const WHY: Record<Phase, { code: string; message: string }> = {
  preparing: {
    code: 'meeting-not-started',
    message: 'The meeting has not started. Start the meeting first.',
  },
  sitting: { code: 'meeting-sitting', message: 'The meeting is running, so this does nothing now.' },
  break: { code: 'meeting-on-break', message: 'The meeting is on a break. End the break first.' },
  adjourned: { code: 'meeting-adjourned', message: 'The meeting is adjourned. Resume it first.' },
  closed: { code: 'meeting-closed', message: 'The meeting is closed. Re-open the meeting first.' },
};

export function decide(
  meeting: Meeting,
  command: MeetingCommand,
  ctx: DecideContext,
): Decision<MeetingEvent> {
  const allowed = PHASES[command.type];
  const { phase } = meeting.sitting;
  if (allowed && !allowed.includes(phase)) return reject(WHY[phase].code, WHY[phase].message);

  switch (command.type) {
    case 'ChangeFacts':
    case 'StartMeeting':
    case 'StartBreak':
    case 'EndBreak':
    case 'AdjournMeeting':
    case 'ResumeMeeting':
    case 'CloseMeeting':
    case 'ReopenMeeting':
      return decideSitting(meeting, command, ctx);
    case 'AddItem':
    case 'EditItem':
    case 'MoveItem':
    case 'RemoveItem':
    case 'TakeAgenda':
    case 'StartItem':
    case 'NextItem':
    case 'ExtendItem':
    case 'PauseItem':
    case 'CloseItem':
    case 'ReopenItem':
    case 'DeferItem':
      return decideOnAgenda(meeting, command, ctx);
    case 'AddPerson':
    case 'TakePeople':
    case 'EditPerson':
    case 'RemovePerson':
    case 'MoveToList':
    case 'MarkHere':
    case 'MarkApologies':
    case 'MarkNotYet':
    case 'MarkLate':
    case 'MarkLeft':
    case 'MarkBack':
    case 'StandInFor':
      return decideOnPeople(meeting, command, ctx);
    case 'SetChairs':
    case 'HandOverChair':
      return decideChairing(meeting, command, ctx);
    case 'ChangeMinutes':
    case 'MoveBlock':
      return decideMinutes(meeting, command);
    default:
      return assertNever(command);
  }
}

function decideSitting(
  meeting: Meeting,
  command: SittingCommand,
  ctx: DecideContext,
): Decision<MeetingEvent> {
  const { at } = ctx;
  switch (command.type) {
    case 'ChangeFacts': {
      const refusal = timesRefusal({ ...meeting.facts, ...command.changes } as MeetingFacts);
      if (refusal !== null) return reject('end-before-start', refusal);
      return ok([{ type: 'FactsChanged', changes: command.changes }]);
    }
    case 'StartMeeting': {
      const first = meeting.agenda.items.find((i) => i.status === 'planned');
      if (!first) return reject('no-agenda', 'There is no item to start with. Add the agenda first.');
      return ok([
        { type: 'MeetingStarted', at },
        { type: 'ItemStarted', itemId: first.id, at },
      ]);
    }
    case 'StartBreak':
      return ok([
        {
          type: 'BreakStarted',
          at,
          backAt: command.minutes === null ? null : toInstant(at + minutes(command.minutes)),
        },
      ]);
    case 'EndBreak':
      return ok([{ type: 'BreakEnded', at }]);
    case 'AdjournMeeting':
      return ok([...endOfBreak(meeting, ctx), { type: 'MeetingAdjourned', at }]);
    case 'ResumeMeeting':
      return ok([{ type: 'MeetingResumed', at }]);
    case 'CloseMeeting': {
      const running = runningItem(meeting.agenda);
      const closing: MeetingEvent[] = running ? [{ type: 'ItemClosed', itemId: running.id, at }] : [];
      return ok([...endOfBreak(meeting, ctx), ...closing, { type: 'MeetingClosed', at }]);
    }
    case 'ReopenMeeting':
      return ok([{ type: 'MeetingReopened', at }]);
    default:
      return assertNever(command);
  }
}

const endOfBreak = (meeting: Meeting, { at }: DecideContext): MeetingEvent[] =>
  meeting.sitting.phase === 'break' ? [{ type: 'BreakEnded', at }] : [];

function decideOnAgenda(
  meeting: Meeting,
  command: AgendaCommand,
  ctx: DecideContext,
): Decision<MeetingEvent> {
  if (command.type === 'RemoveItem' && blocksOf(meeting.minutes, command.itemId).length > 0) {
    const title = itemById(meeting.agenda, command.itemId)?.title ?? '';
    return reject(
      'item-has-minutes',
      `“${title}” has text in its minutes. Move or delete the text first, or defer the item.`,
    );
  }
  if (command.type === 'ReopenItem' && itemById(meeting.agenda, command.itemId)?.status === 'closed') {
    const { phase } = meeting.sitting;
    if (!WHEN_SITTING.includes(phase)) return reject(WHY[phase].code, WHY[phase].message);
  }
  const decided = decideAgenda(meeting.agenda, command, {
    ...ctx,
    interruptions: meeting.sitting.interruptions,
  });
  if (!decided.ok) return decided;
  // Calling an item is how most breaks end.
  const startsAnItem = decided.value.some((e) => e.type === 'ItemStarted');
  return ok(startsAnItem ? [...endOfBreak(meeting, ctx), ...decided.value] : decided.value);
}

function decideOnPeople(
  meeting: Meeting,
  command: AttendanceCommand,
  ctx: DecideContext,
): Decision<MeetingEvent> {
  if (command.type === 'RemovePerson' && meeting.chairing.chairs.includes(command.personId)) {
    const person = personById(meeting.attendance, command.personId);
    const name = person ? plainName(person.name) : 'This person';
    return reject('is-a-chair', `${name} chairs this meeting. Choose another chair first.`);
  }
  return decideAttendance(meeting.attendance, command, {
    ...ctx,
    begins: meeting.sitting.startedAt ?? plannedStart(meeting.facts),
  });
}
