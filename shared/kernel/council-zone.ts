/** The zone of the room in which every board of ours meets; its wall clock is what the papers mean. */
export const COUNCIL_ZONE = 'Europe/London';
