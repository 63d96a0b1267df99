import type { Attendee } from '../../attendance/attendance';
import { listName } from '../../attendance/naming';

/** Somebody as a finding calls them: as the lists do, young people by first name. */
export const called = ({ name, isYoungPerson }: Pick<Attendee, 'name' | 'isYoungPerson'>): string =>
  isYoungPerson && name.given !== '' ? name.given : listName(name);
