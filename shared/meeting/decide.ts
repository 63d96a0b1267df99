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
import { decideGroupWork } from '../group-work/group-work-decide';
import { losingComments } from '../group-work/losing-comments';
import { placedAsTheyCome } from '../group-work/placed-as-they-come';
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { reject } from '../kernel/rejection';
import { ok } from '../kernel/result';
import { minutes, toInstant } from '../kernel/wall-time';
import { blocksOf } from '../minutes/blocks';
import type { MinutesCommand } from '../minutes/minutes-commands';
import { decideMinutes } from '../minutes/minutes-decide';
import { decideReview } from '../review/review-decide';
import type { MeetingCommand, SittingCommand } from './commands';
import { decideSpanning } from './decide-spanning';
import type { MeetingEvent } from './events';
import type { MeetingFacts } from './facts';
import { writingMoved } from './late-start';
import { type Meeting, plannedStart, timesRefusal } from './meeting';
import { PHASES, WHEN_SITTING, WHY } from './phases';

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
    case 'RaiseItem':
    case 'GoBack':
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
    case 'MarkAbsent':
    case 'MarkOnline':
    case 'SettleRoll':
    case 'MarkLate':
    case 'MarkLeft':
    case 'MarkBack':
    case 'StandInFor':
      return decideOnPeople(meeting, command, ctx);
    case 'SetChairs':
    case 'HandOverChair':
    case 'ChooseLead':
    case 'WordPrompt':
      return decideChairing(meeting, command, ctx);
    case 'ChangeMinutes':
    case 'RewriteBlocks':
    case 'MoveBlock':
      return decideOnText(meeting, command, ctx);
    case 'SilenceFinding':
    case 'HearFindingAgain':
      return decideReview(meeting.review, command);
    case 'SetUpExercise':
    case 'RemoveExercise':
    case 'SplitIntoGroups':
    case 'PlaceInGroup':
    case 'PlaceUngrouped':
    case 'EditGroup':
    case 'OrderGroups':
    case 'StartGroupWork':
    case 'StartFeedback':
    case 'PauseGroupWork':
    case 'ResumeGroupWork':
    case 'ExtendGroupWork':
    case 'EndGroupWork':
    case 'AddComments':
    case 'EditComment':
    case 'MoveComment':
    case 'RemoveComments':
    case 'MergePoints':
    case 'PartPoint':
    case 'KeepPointsApart':
    case 'MovePoint':
    case 'WordPoint':
    case 'ThemePoints':
    case 'NameTheme':
    case 'MoveTheme':
    case 'RemoveTheme':
    case 'TurnPoints':
    case 'ChooseOutput':
    case 'AnswerPoint':
    case 'AnswerCarriedPoint':
      return decideGroupWork(meeting, command, ctx);
    case 'TakeWayBack':
    case 'SplitItem':
    case 'CorrectTime':
    case 'StartItemAsOf':
      return decideSpanning(meeting, command, ctx);
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
  const losing = losingComments(meeting, command);
  if (losing) return losing;
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
  const decided = decideAttendance(meeting.attendance, command, {
    ...ctx,
    begins: meeting.sitting.startedAt ?? plannedStart(meeting.facts),
  });
  return decided.ok ? ok([...decided.value, ...placedAsTheyCome(meeting, decided.value)]) : decided;
}

function decideOnText(
  meeting: Meeting,
  command: MinutesCommand,
  { at }: DecideContext,
): Decision<MeetingEvent> {
  const decided = decideMinutes(meeting, command);
  return decided.ok ? ok([...decided.value, ...writingMoved(meeting, command, at)]) : decided;
}
