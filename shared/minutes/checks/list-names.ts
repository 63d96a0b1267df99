import type { AttendanceList } from '../../attendance/attendance';

/** The lists as the minutes head them. */
export const LIST_NAMES: Readonly<Record<AttendanceList, string>> = {
  member: 'Members',
  'co-opted': 'Co-opted members',
  attendee: 'Other Attendees',
};
