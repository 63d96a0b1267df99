/** Words of the groups as any paper may have them: nobody young named in what is sensitive, no young person's surname. */
import { firstNamesOnly } from '../attendance/first-names';
import type { Meeting } from '../meeting/meeting';
import { unnamed } from '../minutes/sensitive';
import type { Exercise, Point } from './group-work';
import { isSensitivePoint, pointText } from './points';

export type Say = (text: string, isSensitive: boolean) => string;

export function sayingOf({ agenda, attendance: { people } }: Meeting): Say {
  const presenters = agenda.items.flatMap((item) => item.presenters.map(({ name }) => name));
  const clean = firstNamesOnly(people, presenters);
  return (text, isSensitive) =>
    clean(isSensitive ? unnamed({ text: text.trim(), links: [] }, people).text : text.trim());
}

export const sayPoint = (say: Say, exercise: Exercise, point: Point): string =>
  say(pointText(exercise, point), isSensitivePoint(exercise, point));
