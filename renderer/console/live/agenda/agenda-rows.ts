/** The agenda rail as facts: a pure function of the meeting and now. */
import type { Agenda, AgendaItem } from '../../../../shared/agenda/agenda';
import { allowedFor, spentOn, youngPeoplesShare } from '../../../../shared/agenda/agenda-timing';
import { type Attendee, personById } from '../../../../shared/attendance/attendance';
import { textName } from '../../../../shared/attendance/naming';
import { leadOf } from '../../../../shared/chairing/chairing';
import type { ItemId } from '../../../../shared/kernel/ids';
import { type Instant, MINUTE } from '../../../../shared/kernel/wall-time';
import type { Meeting } from '../../../../shared/meeting/meeting';

export interface AgendaRow {
  readonly id: ItemId;
  readonly number: number;
  readonly title: string;
  readonly status: AgendaItem['status'];
  /** Short for the eye ("6 of 15"); null where there is nothing to say. */
  readonly minutes: string | null;
  /** The same in whole words, for the ear. */
  readonly spoken: string;
  /** Of its allowed time, 0 to 1; null unless started and not over with. */
  readonly share: number | null;
  readonly isOver: boolean;
  readonly isYoungPeopleLed: boolean;
  readonly tag: string | null;
}

/** The name of a chair who is young says already that young people lead. */
function tagOf(item: AgendaItem, lead: Attendee | undefined): string | null {
  const words = [
    item.isGroupWork ? 'group work' : null,
    lead ? `${textName(lead.name)} leads` : null,
    item.isYoungPeopleLed && lead?.isYoungPerson !== true ? 'young people lead' : null,
  ].filter((w) => w !== null);
  return words.length > 0 ? words.join(' · ') : null;
}

const inWords = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

function rowOf(item: AgendaItem, index: number, meeting: Meeting, now: Instant): AgendaRow {
  const chosen = leadOf(meeting.chairing, item.id);
  const lead = chosen === null ? undefined : personById(meeting.attendance, chosen);
  const spent = spentOn(item, meeting.sitting.interruptions, now);
  const allowed = allowedFor(item);
  const isUnderWay = item.status === 'running' || item.status === 'paused';
  const isTaken = isUnderWay || item.status === 'closed';
  const taken = item.status === 'closed' ? Math.round(spent / MINUTE) : Math.floor(spent / MINUTE);
  const planned = allowed === null ? null : allowed / MINUTE;
  const [minutes, spoken] =
    item.status === 'deferred'
      ? ['deferred', 'deferred']
      : isTaken
        ? planned === null
          ? [`${taken} min`, `${inWords(taken)} taken`]
          : [`${taken} of ${planned}`, `${taken} of ${inWords(planned)} taken`]
        : planned === null
          ? [null, 'no time planned']
          : [String(planned), `${inWords(planned)} planned`];
  return {
    id: item.id,
    number: index + 1,
    title: item.title,
    status: item.status,
    minutes,
    spoken,
    share: isUnderWay && allowed !== null && allowed > 0 ? Math.min(1, inHundredths(spent / allowed)) : null,
    isOver: isUnderWay && allowed !== null && spent > allowed,
    isYoungPeopleLed: item.isYoungPeopleLed || lead?.isYoungPerson === true,
    tag: tagOf(item, lead),
  };
}

/** As fine as a bar of two hundred pixels shows it. */
const inHundredths = (share: number): number => Math.floor(share * 100) / 100;

export const agendaRows = (meeting: Meeting, now: Instant): AgendaRow[] =>
  meeting.agenda.items.map((item, i) => rowOf(item, i, meeting, now));

/** "3 of 8 done", "3 of 8 done, 1 deferred". */
export function agendaTally(agenda: Agenda): string {
  const count = (status: AgendaItem['status']): number =>
    agenda.items.filter((i) => i.status === status).length;
  const deferred = count('deferred');
  return `${count('closed')} of ${agenda.items.length} done${deferred > 0 ? `, ${deferred} deferred` : ''}`;
}

/** Null where no item has minutes, so that nothing can be shared. */
export function shareWords(agenda: Agenda, aim: number): { share: number; words: string } | null {
  const share = youngPeoplesShare(agenda);
  if (share === null) return null;
  const [planned, wanted] = [share, aim].map((of) => Math.round(of * 100));
  return { share, words: `${planned}% planned · the Board’s aim is ${wanted}%` };
}

/** Of the time an item under way was allowed; null where it has none. */
export function shareTaken(meeting: Meeting, id: ItemId, now: Instant): number | null {
  return agendaRows(meeting, now).find((row) => row.id === id)?.share ?? null;
}
