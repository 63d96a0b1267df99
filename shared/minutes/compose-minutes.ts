/**
 * Meeting → MinutesDocument: a pure projection, never stored. Whatever words
 * Boardside adds are made of the facts and stand in one place each; whatever
 * the clerk wrote stands as written. Nothing clerk-only is in the result.
 */
import { type AttendanceList, hasAttended, LISTS, onList } from '../attendance/attendance';
import { groupWorkInMinutes } from '../group-work/in-the-minutes';
import type { BlockId, ItemId } from '../kernel/ids';
import type { Meeting } from '../meeting/meeting';
import { type Block, plainBlock } from './blocks';
import { composeAppendices } from './compose-appendices';
import { composeBlocks } from './compose-items';
import { composePrinted } from './compose-printed';
import type { AttendanceTable, MinutesDocument } from './document';
import { linesOf, openingOf } from './generated';
import { headingDate, headingTime, placePhrase, textDate } from './wording';
import { presentName } from './present-name';

export const LIST_HEADINGS: Record<AttendanceList, string> = {
  member: 'Members',
  'co-opted': 'Co-opted members',
  attendee: 'Other Attendees',
};

export interface ComposeOptions {
  /** Whether the pages say that the minutes are not yet agreed. */
  readonly isDraft?: boolean;
}

export function composeMinutes(meeting: Meeting, { isDraft = true }: ComposeOptions = {}): MinutesDocument {
  if (meeting.asPrinted) return composePrinted(meeting, meeting.asPrinted, isDraft);
  const { council, board, date, start, venue, format } = meeting.facts;
  const { items } = meeting.agenda;
  const blocks = items.map((item) => blocksInOrder(meeting, item.id));
  const groupWork = items.map((item) => groupWorkInMinutes(meeting, item));
  return {
    title: `${board}: ${isDraft ? 'draft minutes' : 'minutes'} of ${textDate(date)}`,
    subject: `Minutes of the meeting of the ${board} of ${council} held on ${textDate(date)}`,
    heading: {
      council,
      board,
      held: `Minutes of the Meeting held on ${headingDate(date)} at ${headingTime(start)}${placePhrase(venue, format)}`,
    },
    isDraft,
    attendance: LISTS.map((list) => attendanceTable(meeting, list)),
    opening: openingOf(meeting).map((text) => ({ kind: 'paragraph', text })),
    items: items.map((item, i) => ({
      number: i + 1,
      title: item.title,
      content: [...composeBlocks(blocks[i] ?? [], meeting.attendance), ...(groupWork[i]?.content ?? [])],
    })),
    appendices: [
      ...groupWork.map(({ appendix }) => appendix).filter((appendix) => appendix !== null),
      ...composeAppendices(blocks.flat(), meeting.attendance),
    ],
  };
}

const attendanceTable = (meeting: Meeting, list: AttendanceList): AttendanceTable => ({
  heading: LIST_HEADINGS[list],
  rows: onList(meeting.attendance, list)
    .filter(hasAttended)
    .map((person) => ({ name: presentName(person, meeting), role: person.role })),
});

/** What Boardside writes is a paragraph like any other. */
const blocksInOrder = (meeting: Meeting, itemId: ItemId): Block[] =>
  linesOf(meeting, itemId).map((line) =>
    line.by === 'clerk' ? line.block : plainBlock(line.key as string as BlockId, 'paragraph', line.text),
  );
