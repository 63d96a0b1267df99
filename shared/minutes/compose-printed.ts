/**
 * A meeting made of published minutes as a document: the paper's own words in
 * the paper's own order, set in the house's styles. Nothing is generated.
 */
import { personById } from '../attendance/attendance';
import type { Meeting } from '../meeting/meeting';
import type { AsPrinted, PrintedList } from './as-printed-shapes';
import { blocksOf } from './blocks';
import { composeBlocks } from './compose-items';
import type { AttendanceTable, DocumentBlock, MinutesDocument } from './document';
import { textDate } from './wording';
import { fullName } from './wording-people';

export function composePrinted(meeting: Meeting, printed: AsPrinted): MinutesDocument {
  const { council, board, date } = meeting.facts;
  const day = textDate(date);
  const content = (blocks: PrintedList['below']): DocumentBlock[] =>
    composeBlocks(blocks, meeting.attendance, printed.labels);
  return {
    title: `${board}: minutes of ${day}`,
    subject: `Minutes of the meeting of the ${board} of ${council} held on ${day}`,
    heading: { council, board, held: '', printed: printed.titles },
    isDraft: true,
    present: printed.present,
    attendance: printed.lists.map((list) => ({ ...tableOf(meeting, list), below: content(list.below) })),
    opening: content(printed.opening),
    items: meeting.agenda.items.map((item, at) => ({
      number: at + 1,
      title: item.title,
      content: content([...blocksOf(meeting.minutes, item.id)]),
    })),
    closing: printed.closing,
  };
}

const tableOf = ({ attendance }: Meeting, { heading, people }: PrintedList): AttendanceTable => ({
  heading,
  rows: people
    .map((id) => personById(attendance, id))
    .filter((person) => person !== undefined)
    .map((person) => ({ name: fullName(person), role: person.role })),
});
