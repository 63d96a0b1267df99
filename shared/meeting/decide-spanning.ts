/** The rules of the commands that touch more than one topic, each in a file of its own. */
import { assertNever } from '../kernel/assert-never';
import type { DecideContext, Decision } from '../kernel/decision';
import { correctTime } from './correct-time';
import type { MeetingEvent } from './events';
import type { Meeting } from './meeting';
import type { SpanningCommand } from './spanning-commands';
import { splitItem } from './split-item';
import { startItemAsOf } from './start-as-of';
import { takeWayBack } from './take-way-back';

export function decideSpanning(
  meeting: Meeting,
  command: SpanningCommand,
  ctx: DecideContext,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'TakeWayBack':
      return takeWayBack(meeting, command, ctx);
    case 'SplitItem':
      return splitItem(meeting, command, ctx);
    case 'CorrectTime':
      return correctTime(meeting, command, ctx);
    case 'StartItemAsOf':
      return startItemAsOf(meeting, command, ctx);
    default:
      return assertNever(command);
  }
}
