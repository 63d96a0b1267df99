/**
 * Meeting → MinutesDocument: a pure projection, never stored. Whatever words
 * Boardside adds are made of the facts and stand in one place each; whatever
 * the clerk wrote stands as written. Nothing clerk-only is in the result.
 */
import type { AgendaItem, ItemKind } from '../agenda/agenda';
import { type AttendanceList, hasAttended, LISTS, onList } from '../attendance/attendance';
import { assertNever } from '../kernel/assert-never';
import type { Meeting } from '../meeting/meeting';
import { blocksOf } from './blocks';
import { composeBlocks } from './compose-items';
import { composePrinted } from './compose-printed';
import { introductions } from './compose-introductions';
import type { AttendanceTable, DocumentBlock, DocumentItem, MinutesDocument } from './document';
import {
  DEFERRED,
  deferredSentence,
  headingDate,
  headingTime,
  nextMeetingSentence,
  placePhrase,
  textDate,
} from './wording';
import { fullName } from './wording-people';

const LIST_HEADINGS: Record<AttendanceList, string> = {
  member: 'Members',
  'co-opted': 'Co-opted members',
  attendee: 'Other Attendees',
};

export function composeMinutes(meeting: Meeting): MinutesDocument {
  if (meeting.asPrinted) return composePrinted(meeting, meeting.asPrinted);
  const { council, board, date, start, venue, format } = meeting.facts;
  const opening = introductions(meeting).map(paragraph);
  const introduces = meeting.agenda.items.find((item) => item.kind === 'introductions');
  return {
    title: `${board}: draft minutes of ${textDate(date)}`,
    subject: `Minutes of the meeting of the ${board} of ${council} held on ${textDate(date)}`,
    heading: {
      council,
      board,
      held: `Minutes of the Meeting held on ${headingDate(date)} at ${headingTime(start)}${placePhrase(venue, format)}`,
    },
    isDraft: true,
    attendance: LISTS.map((list) => attendanceTable(meeting, list)),
    opening: introduces ? [] : opening,
    items: meeting.agenda.items.map((item, i) =>
      documentItem(meeting, item, i + 1, item === introduces ? opening : []),
    ),
  };
}

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

const attendanceTable = (meeting: Meeting, list: AttendanceList): AttendanceTable => ({
  heading: LIST_HEADINGS[list],
  rows: onList(meeting.attendance, list)
    .filter(hasAttended)
    .map((person) => ({ name: fullName(person), role: person.role })),
});

function documentItem(
  meeting: Meeting,
  item: AgendaItem,
  number: number,
  before: readonly DocumentBlock[],
): DocumentItem {
  const written = composeBlocks(blocksOf(meeting.minutes, item.id), meeting.attendance);
  return {
    number,
    title: item.title,
    content: [...before, ...written, ...deferral(item, written), ...stockText(item.kind, meeting, written)],
  };
}

/** The stock sentence, unless the clerk has said so already. */
function deferral(item: AgendaItem, written: readonly DocumentBlock[]): DocumentBlock[] {
  if (item.status !== 'deferred') return [];
  const said = DEFERRED.toLowerCase();
  const isSaid = written.some((b) => b.kind !== 'resolved' && b.text.toLowerCase().includes(said));
  return isSaid ? [] : [paragraph(deferredSentence(item.deferral?.reason ?? ''))];
}

/** What an item of the fixed furniture says where the clerk has written nothing. */
function stockText(kind: ItemKind, { facts }: Meeting, written: readonly DocumentBlock[]): DocumentBlock[] {
  switch (kind) {
    case 'next-meeting':
      return facts.nextMeeting && written.length === 0
        ? [paragraph(nextMeetingSentence(facts.nextMeeting))]
        : [];
    case 'introductions':
    case 'notes':
    case 'ordinary':
    case 'any-other-business':
      return [];
    default:
      return assertNever(kind);
  }
}
