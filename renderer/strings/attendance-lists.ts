import type { AttendanceList } from '../../shared/attendance/attendance';

/** As the minutes head them. */
export const LIST_NAMES: Readonly<Record<AttendanceList, string>> = {
  member: 'Members',
  'co-opted': 'Co-opted members',
  attendee: 'Other Attendees',
};
