/** Last meeting's lists, taken along in one step; before it the board's quorum, where this meeting has none yet. */
import type { LastLists } from '../../../../shared/register/last-lists';
import { notYetListed } from '../../../../shared/register/last-lists';
import { formatDate } from '../../../../shared/kernel/wall-time';
import { say } from '../../../actions/meeting-now';
import { bridge } from '../../../bridge/api';
import { consoleState, meetingOf } from '../../../bridge/console-store';
import { keep, keepAndSay } from '../keep';

const NEVER_MET = 'No earlier meeting of this board has people on its lists. Add them here, or read a CSV.';

async function ask(): Promise<LastLists | null> {
  const meeting = meetingOf(consoleState());
  if (meeting === null) return null;
  const answer = await bridge().ask('people:last-lists', { meetingId: meeting.id });
  return answer.ok ? answer.value : null;
}

export async function takeLastLists(): Promise<void> {
  const last = await ask();
  const meeting = meetingOf(consoleState());
  if (meeting === null) return;
  if (last === null) return say(NEVER_MET);
  const when = formatDate(last.date, 'd MMMM yyyy');
  const people = [...notYetListed(last.people, meeting.attendance.people)];
  if (people.length === 0) return say(`Everybody from ${when} is on the lists already.`);
  const count = people.length === 1 ? '1 person' : `${people.length} people`;
  // Before the people, so that the newest step, which Undo takes back, is theirs.
  if (last.quorum !== null && meeting.facts.quorum === undefined)
    await keep({ type: 'ChangeFacts', changes: { quorum: last.quorum } });
  await keepAndSay({ type: 'TakePeople', people }, `${count} from ${when} added. Undo takes them off again.`);
}
