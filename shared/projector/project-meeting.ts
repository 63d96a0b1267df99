/**
 * Meeting → what the wall shows of it. Built from named facts one by one, never
 * by copying the meeting and taking away, so that something new in the meeting
 * is private until it is put here. Pure, and without `now`: a view changes only
 * when something happens, and the window adds the time.
 */
import { type AgendaItem, lastTouched, nextItem, numberOf, runningItem } from '../agenda/agenda';
import { timerOf } from '../agenda/agenda-timing';
import { personById } from '../attendance/attendance';
import { leadOf, otherChair } from '../chairing/chairing';
import { type Glossary, usualGlossary } from '../jargon/glossary';
import { assertNever } from '../kernel/assert-never';
import type { ItemId, PersonId } from '../kernel/ids';
import { formatInstant, instantAt } from '../kernel/wall-time';
import { type Meeting, plannedEnd, plannedStart } from '../meeting/meeting';
import { standingInterruption } from '../meeting/sitting';
import { groupWorkOf } from './group-work-slide';
import type { ExplainedTerm, ProjectorView, Slide } from './projector-view';
import { cleanTerm, wallJargon } from './wall-jargon';
import { type Say, sayingOf } from './wall-text';
import { presenterWords, wallName } from './wall-words';

type Chair = Extract<Slide, { kind: 'welcome' }>['chairs'][number];

function chairOf(meeting: Meeting, id: PersonId | null | undefined): Chair | null {
  const person = id ? personById(meeting.attendance, id) : undefined;
  return person ? { name: wallName(person), isYoungPerson: person.isYoungPerson } : null;
}

const chairsOf = (meeting: Meeting): Chair[] =>
  meeting.chairing.chairs.map((id) => chairOf(meeting, id)).filter((chair) => chair !== null);

/** Nobody is thanked for chairing who sent apologies or did not come. */
const chairsThere = (meeting: Meeting): Chair[] =>
  meeting.chairing.chairs
    .filter((id) => {
      const status = personById(meeting.attendance, id)?.status;
      return status !== 'apologies' && status !== 'absent';
    })
    .map((id) => chairOf(meeting, id))
    .filter((chair) => chair !== null);

/** In plain words where the clerk gave some. */
export const titleOf = (item: AgendaItem, say: Say): string => say(item.plainTitle) ?? say(item.title) ?? '';

const titleOrNull = (item: AgendaItem | undefined, say: Say): string | null =>
  item ? titleOf(item, say) : null;

/** The item before the room: the running one, or the one that was set aside last with nothing taken since. */
export function itemBeforeTheRoom(meeting: Meeting): AgendaItem | undefined {
  const { items } = meeting.agenda;
  const running = runningItem(meeting.agenda);
  if (running) return running;
  const newest = Math.max(...items.map(lastTouched));
  return items.find((i) => i.status === 'paused' && lastTouched(i) === newest);
}

/** What comes after this item, whether its clock runs or stands. */
const after = (meeting: Meeting, item: AgendaItem): AgendaItem | undefined =>
  nextItem({ items: meeting.agenda.items.map((i) => (i.id === item.id ? { ...i, status: 'running' } : i)) });

function leadOfItem(chairing: Meeting['chairing'], itemId: ItemId): Extract<Slide, { kind: 'item' }>['lead'] {
  const lead = leadOf(chairing, itemId);
  if (lead === null) return null;
  return lead === chairing.inTheChair ? 'in-the-chair' : 'co-chair';
}

function sittingSlide(meeting: Meeting, say: Say, glossary: Glossary): Slide {
  const { agenda, chairing, sitting } = meeting;
  const inTheChair = chairOf(meeting, chairing.inTheChair);
  const item = itemBeforeTheRoom(meeting);
  if (!item) return { kind: 'between', next: titleOrNull(nextItem(agenda), say), inTheChair };
  const groupWork = groupWorkOf(meeting, item);
  return {
    ...(groupWork ? { kind: 'group-work', groupWork } : { kind: 'item' }),
    position: numberOf(agenda, item.id),
    of: agenda.items.length,
    title: titleOf(item, say),
    presenter: presenterWords(item.plainPresenter, item.presenters, meeting.attendance.people, say),
    timer: timerOf(item, sitting.interruptions),
    isYoungPeopleLed: item.isYoungPeopleLed,
    isGroupWork: item.isGroupWork,
    next: titleOrNull(after(meeting, item), say),
    inTheChair,
    coChair: inTheChair && chairOf(meeting, otherChair(chairing)),
    lead: leadOfItem(chairing, item.id),
    jargon: wallJargon(meeting, item, { glossary, say }),
  };
}

function slideOf(meeting: Meeting, say: Say, glossary: Glossary): Slide {
  const { agenda, facts, sitting } = meeting;
  switch (sitting.phase) {
    case 'preparing':
      return {
        kind: 'welcome',
        startsAt: plannedStart(facts),
        venue: say(facts.venue) ?? '',
        note: say(facts.beforeTheMeeting) ?? '',
        chairs: chairsOf(meeting),
        first: titleOrNull(nextItem(agenda), say),
      };
    case 'sitting':
      return sittingSlide(meeting, say, glossary);
    case 'break':
    case 'adjourned':
      return {
        kind: 'break',
        isAdjournment: sitting.phase === 'adjourned',
        backAt: standingInterruption(sitting)?.backAt ?? null,
        next: titleOrNull(itemBeforeTheRoom(meeting) ?? nextItem(agenda), say),
      };
    case 'closed':
      return {
        kind: 'close',
        nextMeeting: facts.nextMeeting && {
          when: formatInstant(
            instantAt(facts.nextMeeting.date, facts.nextMeeting.start),
            'EEEE d MMMM yyyy, h.mmaaa',
          ),
          where: say(facts.nextMeeting.venue) ?? '',
        },
        chairs: chairsThere(meeting),
      };
    default:
      return assertNever(sitting.phase);
  }
}

/** What the wall shows beside what the meeting itself tells. */
export interface WallWords {
  /** The glossary as the board has it. */
  readonly glossary: Glossary;
  readonly shownTerm: ExplainedTerm | null;
}

/** All that the wall may show of the meeting as it stands. */
export function projectMeeting(
  meeting: Meeting,
  { glossary, shownTerm }: WallWords = { glossary: usualGlossary, shownTerm: null },
): ProjectorView {
  const say = sayingOf(meeting);
  return {
    board: say(meeting.facts.board) ?? '',
    isTakeover: meeting.facts.isTakeover,
    finishAt: plannedEnd(meeting.facts),
    shownTerm: shownTerm && cleanTerm(shownTerm, say),
    isFrozen: false,
    line: null,
    slide: slideOf(meeting, say, glossary),
  };
}
