/**
 * What young people raised and nobody has answered, on its way to the next meeting: of this meeting, and of those before
 * it that were still waiting here. It keeps the meeting it was raised at, however often it is carried on.
 */
import type { Meeting } from '../meeting/meeting';
import { type CarriedPoint, exerciseOf } from './group-work';
import { carriedPoint } from './group-work-shapes';
import { isSensitivePoint, isYoungPeoplesPoint } from './points';
import { type Say, sayingOf, sayPoint } from './said-in-groups';

const LONGEST = carriedPoint.shape.text.maxLength ?? Number.POSITIVE_INFINITY;

/** What young people raised at this meeting, in the order of the agenda, whether answered or not. */
export function raisedByYoungPeople(meeting: Meeting, say: Say = sayingOf(meeting)): CarriedPoint[] {
  const { agenda, facts, groupWork, id: meetingId } = meeting;
  return agenda.items.flatMap((item) => {
    const exercise = exerciseOf(groupWork, item.id);
    if (!exercise) return [];
    return exercise.points
      .filter((point) => isYoungPeoplesPoint(exercise, point))
      .map((point) => ({
        id: point.id,
        meetingId,
        itemId: item.id,
        date: facts.date,
        title: say(item.plainTitle ?? item.title, false),
        text: sayPoint(say, exercise, point).slice(0, LONGEST),
        isSensitive: isSensitivePoint(exercise, point),
        decided: point.decided,
      }));
  });
}

/** The longest waiting first. */
export const stillUnanswered = (meeting: Meeting): CarriedPoint[] =>
  [...meeting.groupWork.carried, ...raisedByYoungPeople(meeting)].filter(({ decided }) => decided === null);
