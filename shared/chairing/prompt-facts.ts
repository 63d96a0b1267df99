/**
 * What the gaps of a prompt stand for in a meeting as it is. Whatever the
 * agenda or the clerk wrote is bare of contact details and of young people's
 * surnames here, and nothing clerk-only or sensitive is in it.
 */
import { type AgendaItem, nextItem, numberOf } from '../agenda/agenda';
import { allowedFor } from '../agenda/agenda-timing';
import { type Attendee, isHereNow, personById } from '../attendance/attendance';
import { firstNamesOnly } from '../attendance/first-names';
import type { PersonId } from '../kernel/ids';
import { formatDate, MINUTE } from '../kernel/wall-time';
import type { Meeting } from '../meeting/meeting';
import { type Block, blocksOf } from '../minutes/blocks';
import { asSentence, textTime } from '../minutes/wording';
import { minutesInWords } from '../projector/clock-words';
import { wallText } from '../projector/wall-words';
import { leadOf } from './chairing';
import type { Filling } from './prompt-template';
import { chairsName, namesSpoken, presentersSpoken } from './spoken-names';

/** Cleans what people wrote: no contact details, and first names only for the young. */
export function sayable(meeting: Meeting): (text: string | null) => string {
  const { people } = meeting.attendance;
  const presenters = meeting.agenda.items.flatMap((item) => item.presenters.map(({ name }) => name));
  const clean = firstNamesOnly(people, presenters);
  return (text) => clean(wallText(text) ?? '');
}

const withoutEnd = (text: string): string => text.replace(/[\s.,;:–—-]+$/u, '');

/** The title in plain words where there is one, without a stop at its end. */
export const plainTitleOf = (item: AgendaItem, clean: (text: string | null) => string): string =>
  withoutEnd(clean(item.plainTitle) || clean(item.title));

/** What was resolved in an item and may be read aloud. */
export const resolutionsOf = (meeting: Meeting, item: AgendaItem): Block[] =>
  blocksOf(meeting.minutes, item.id).filter(
    (block) => block.kind === 'resolved' && !block.isSensitive && block.text.trim() !== '',
  );

/** Young people in the room who do not chair and whose words are not in the item yet: asked last, and never by surname. */
function notYetAsked(meeting: Meeting, item: AgendaItem): Attendee[] {
  const heard = new Set(blocksOf(meeting.minutes, item.id).flatMap((block) => block.from));
  return meeting.attendance.people.filter(
    (p) => p.isYoungPerson && isHereNow(p) && !heard.has(p.id) && !meeting.chairing.chairs.includes(p.id),
  );
}

const MOST_NAMES = 4;

/** Who says a prompt: who leads the item, or whoever is in the chair. */
export const speakerOf = ({ chairing }: Meeting, item: AgendaItem | null): PersonId | null =>
  (item && leadOf(chairing, item.id)) ?? chairing.inTheChair ?? chairing.chairs[0] ?? null;

const nameOf = ({ attendance }: Meeting, id: PersonId | null | undefined): string | null => {
  const person = id ? personById(attendance, id) : undefined;
  return person ? chairsName(person) : null;
};

/** "Thursday 28 January at 6pm". */
function nextMeetingSpoken({ facts: { nextMeeting } }: Meeting): string | null {
  return nextMeeting && `${formatDate(nextMeeting.date, 'EEEE d MMMM')} at ${textTime(nextMeeting.start)}`;
}

/** What comes after an item, whatever runs now. */
function after({ agenda }: Meeting, item: AgendaItem): AgendaItem | undefined {
  const items = agenda.items.map((i) => {
    if (i.id === item.id) return { ...i, status: 'running' as const };
    return i.status === 'running' ? { ...i, status: 'paused' as const } : i;
  });
  const next = nextItem({ items });
  return next && numberOf(agenda, next.id) > numberOf(agenda, item.id) ? next : undefined;
}

export function factsForPrompts(meeting: Meeting, item: AgendaItem | null): Filling {
  const clean = sayable(meeting);
  const { chairs } = meeting.chairing;
  const speaker = speakerOf(meeting, item);
  const shared: Filling = {
    board: clean(meeting.facts.board),
    chair: nameOf(meeting, speaker),
    'co-chair': nameOf(
      meeting,
      chairs.find((id) => id !== speaker),
    ),
    'next-meeting': nextMeetingSpoken(meeting),
  };
  if (!item) return shared;
  const allowed = allowedFor(item);
  const next = after(meeting, item);
  const silent = notYetAsked(meeting, item);
  const presenters = presentersSpoken(item, meeting.attendance.people, speaker);
  return {
    ...shared,
    number: String(numberOf(meeting.agenda, item.id)),
    title: plainTitleOf(item, clean),
    presenter: withoutEnd(clean(presenters)),
    minutes: allowed === null || allowed <= 0 ? null : minutesInWords(Math.round(allowed / MINUTE)),
    next: next ? plainTitleOf(next, clean) : null,
    names: silent.length > MOST_NAMES ? null : namesSpoken(silent),
    resolved: resolutionsOf(meeting, item)
      .map(({ text }) => asSentence(clean(text)))
      .join(' '),
  };
}
