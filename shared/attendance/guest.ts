/** Somebody whom nobody expected, written down as the clerk types them: "Sam Lee, Healthwatch". */
import type { AttendanceList, PersonFacts } from './attendance';
import { readName } from './naming';

export function readGuest(
  who: string,
  { list, isYoungPerson }: { readonly list: AttendanceList; readonly isYoungPerson: boolean },
): PersonFacts | null {
  const [name = '', ...role] = who.split(',');
  if (name.trim() === '') return null;
  return { name: readName(name), role: role.join(',').trim(), list, isYoungPerson, isGuest: true };
}
