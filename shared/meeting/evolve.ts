/** meeting × event → meeting. Total, without rules; each topic folds its own events. */
import { evolveAgenda } from '../agenda/agenda-evolve';
import { evolveAttendance } from '../attendance/attendance-evolve';
import { evolveChairing, withoutItem } from '../chairing/chairing-evolve';
import { evolveGroupWork, withoutExercise, withoutPersonAnywhere } from '../group-work/group-work-evolve';
import { assertNever } from '../kernel/assert-never';
import type { Instant } from '../kernel/wall-time';
import { evolveMinutes } from '../minutes/minutes-evolve';
import { evolveReview } from '../review/review-evolve';
import type { MeetingEvent } from './events';
import type { MeetingFacts } from './facts';
import { type Meeting, newMeeting } from './meeting';
import type { Sitting } from './sitting';

const endInterruption = (s: Sitting, at: Instant): Sitting['interruptions'] =>
  s.interruptions.map((gap) => (gap.to === null ? { ...gap, to: at } : gap));

const sit = (meeting: Meeting, change: Partial<Sitting>): Meeting => ({
  ...meeting,
  sitting: { ...meeting.sitting, ...change },
});

/** The first event of a journal makes the meeting; `null` before it. */
export function begin(event: MeetingEvent): Meeting {
  if (event.type !== 'MeetingCreated')
    throw new Error(`A journal begins with MeetingCreated, not ${event.type}`);
  return newMeeting(event.meetingId, event.facts);
}

export function evolve(meeting: Meeting, event: MeetingEvent): Meeting {
  const s = meeting.sitting;
  switch (event.type) {
    case 'MeetingCreated':
      return newMeeting(event.meetingId, event.facts);
    case 'FactsChanged':
      return { ...meeting, facts: { ...meeting.facts, ...event.changes } as MeetingFacts };
    case 'MeetingStarted':
      return sit(meeting, { phase: 'sitting', startedAt: event.at });
    case 'BreakStarted':
      return sit(meeting, {
        phase: 'break',
        interruptions: [
          ...s.interruptions,
          { kind: 'break', from: event.at, to: null, backAt: event.backAt },
        ],
      });
    case 'MeetingAdjourned':
      return sit(meeting, {
        phase: 'adjourned',
        interruptions: [...s.interruptions, { kind: 'adjournment', from: event.at, to: null, backAt: null }],
      });
    case 'BreakEnded':
    case 'MeetingResumed':
      return sit(meeting, { phase: 'sitting', interruptions: endInterruption(s, event.at) });
    case 'MeetingClosed':
      return sit(meeting, {
        phase: 'closed',
        closedAt: event.at,
        interruptions: endInterruption(s, event.at),
      });
    case 'MeetingReopened':
      // The time between is the meeting's absence, as an adjournment would have been.
      return sit(meeting, {
        phase: 'sitting',
        closedAt: null,
        interruptions: [
          ...s.interruptions,
          { kind: 'adjournment', from: s.closedAt ?? event.at, to: event.at, backAt: null },
        ],
      });
    case 'InterruptionCorrected':
      return sit(meeting, {
        interruptions: s.interruptions.map((gap, n) =>
          n === event.interruption ? { ...gap, from: event.from, to: event.to } : gap,
        ),
      });
    case 'MeetingTimesCorrected':
      return sit(meeting, { startedAt: event.startedAt, closedAt: event.closedAt });
    case 'WritingMoved':
      return sit(meeting, { writing: [...s.writing, { itemId: event.itemId, at: event.at }] });
    case 'ItemStarted':
      return sit(
        { ...meeting, agenda: evolveAgenda(meeting.agenda, event) },
        { writing: s.writing.filter(({ at }) => at > event.at) },
      );
    case 'ItemAdded':
    case 'ItemEdited':
    case 'ItemMoved':
    case 'ItemExtended':
    case 'ItemPaused':
    case 'ItemClosed':
    case 'ItemReopened':
    case 'ItemDeferred':
    case 'SegmentCorrected':
      return { ...meeting, agenda: evolveAgenda(meeting.agenda, event) };
    case 'ItemRemoved':
      return {
        ...meeting,
        agenda: evolveAgenda(meeting.agenda, event),
        chairing: withoutItem(meeting.chairing, event.itemId),
        groupWork: withoutExercise(meeting.groupWork, event.itemId),
      };
    case 'PersonRemoved':
      return {
        ...meeting,
        attendance: evolveAttendance(meeting.attendance, event),
        groupWork: withoutPersonAnywhere(meeting.groupWork, event.personId),
      };
    case 'PersonAdded':
    case 'PersonEdited':
    case 'PersonArrived':
    case 'PersonLeft':
    case 'ApologiesReceived':
    case 'AbsenceNoted':
    case 'AttendanceCleared':
    case 'PlaceTaken':
    case 'SubstituteNamed':
      return { ...meeting, attendance: evolveAttendance(meeting.attendance, event) };
    case 'ChairsSet':
    case 'ChairTaken':
    case 'LeadChosen':
    case 'PromptWorded':
      return { ...meeting, chairing: evolveChairing(meeting.chairing, event) };
    case 'BlockWritten':
    case 'BlockRemoved':
    case 'BlockMoved':
      return { ...meeting, minutes: evolveMinutes(meeting.minutes, event) };
    case 'FindingSilenced':
    case 'FindingHeardAgain':
      return { ...meeting, review: evolveReview(meeting.review, event) };
    case 'ExerciseSetUp':
    case 'ExerciseRemoved':
    case 'GroupsFormed':
    case 'PersonPlaced':
    case 'GroupEdited':
    case 'GroupsOrdered':
    case 'GroupWorkStarted':
    case 'GroupFeedbackStarted':
    case 'GroupWorkPaused':
    case 'GroupWorkResumed':
    case 'GroupWorkExtended':
    case 'GroupWorkEnded':
    case 'CommentWritten':
    case 'CommentEdited':
    case 'CommentMoved':
    case 'CommentRemoved':
    case 'PointsMerged':
    case 'CommentParted':
    case 'PointsKeptApart':
    case 'PointMoved':
    case 'PointWorded':
    case 'PointThemed':
    case 'ThemeNamed':
    case 'ThemeMoved':
    case 'ThemeRemoved':
    case 'PointTurned':
    case 'OutputChosen':
    case 'PointAnswered':
    case 'PointsCarried':
    case 'CarriedPointAnswered':
      return { ...meeting, groupWork: evolveGroupWork(meeting.groupWork, event) };
    default:
      return assertNever(event);
  }
}
