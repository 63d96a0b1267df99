/** As the lists of those present have it: "Moira Kay (online)", unless everybody met online. */
import type { Attendee } from '../attendance/attendance';
import type { Meeting } from '../meeting/meeting';
import { fullName } from './wording';

export const presentName = (person: Attendee, { facts }: Pick<Meeting, 'facts'>): string =>
  person.isOnline && facts.format !== 'online' ? `${fullName(person)} (online)` : fullName(person);
