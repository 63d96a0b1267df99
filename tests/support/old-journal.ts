/**
 * A journal to the letter as Boardside wrote it before blocks had speakers, links, a sensitive mark and what they
 * stand for. Its lines are never to be changed: that they still open is what they are here for.
 */
export const OLD_MEETING = 'c568aa90-35fa-42d3-ae22-13fa4d906bb5';
export const OLD_ITEM = 'b9960aa8-f784-4c9a-8cd7-4bca435ba216';

export const oldJournal: readonly string[] = [
  `5500982468c273a5 {"boardside-journal":1,"meeting":"c568aa90-35fa-42d3-ae22-13fa4d906bb5"}`,
  `ed0bbc00e2761271 {"seq":1,"step":"5a726d96-2f4b-4928-8b6c-0a10d0849da0","at":1795522293816,"cause":"CreateMeeting","events":[{"type":"MeetingCreated","meetingId":"c568aa90-35fa-42d3-ae22-13fa4d906bb5","facts":{"council":"Northmoor County Council","board":"Corporate Parenting Board","date":"2026-11-24","start":"18:00","plannedEnd":"20:00","venue":"the Moorland Room, Northmoor Hall","format":"in-person","isTakeover":true,"youngPeoplesCouncil":"Northmoor’s Children in Care Council (SPARK)","beforeTheMeeting":"","previousMeeting":"2026-09-15","nextMeeting":null}}]}`,
  `72ae04e1a354fd93 {"seq":2,"step":"f53a014e-a3ab-41dc-8c54-d2737eb5aa95","at":1795522293821,"cause":"AddItem","events":[{"type":"ItemAdded","itemId":"b9960aa8-f784-4c9a-8cd7-4bca435ba216","item":{"kind":"ordinary","title":"Performance","plainTitle":null,"plainPresenter":null,"allottedMinutes":10,"pages":null,"presenters":[],"purposes":[],"details":[],"isYoungPeopleLed":false,"isGroupWork":false},"after":null}]}`,
  `fafccd2a1526d5e4 {"seq":3,"step":"417422d2-aa74-4da9-b943-f2c4d8e66a42","at":1795522293823,"cause":"ChangeMinutes","events":[{"type":"BlockWritten","itemId":"b9960aa8-f784-4c9a-8cd7-4bca435ba216","block":{"id":"b-1","kind":"action","text":"to bring the figures","level":1,"owners":[],"due":"2027-01-28"},"after":null},{"type":"BlockWritten","itemId":"b9960aa8-f784-4c9a-8cd7-4bca435ba216","block":{"id":"b-2","kind":"paragraph","text":"The report was noted.","level":1,"owners":[],"due":null},"after":"b-1"}]}`,
];
