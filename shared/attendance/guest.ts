/** Somebody whom nobody expected, written down as the clerk types them: "Sam Lee, Healthwatch". */
import type { PersonFacts } from './attendance';
import { type PeopleSaid, readPersonLine } from './read-people';

export function readGuest(who: string, said: PeopleSaid): PersonFacts | null {
  const person = readPersonLine(who, said);
  return person && { ...person, isGuest: true };
}
