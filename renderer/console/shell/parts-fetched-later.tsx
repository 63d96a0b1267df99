/**
 * The console can be used before all of it is loaded: the library stands first,
 * and the rest comes in while the clerk looks. What is asked for sooner is
 * fetched then, in a few milliseconds, from the app's own files. With them comes
 * react-aria, and how it must read dates and numbers: none of the first picture needs it.
 */
import { type ComponentType, lazy, useState } from 'react';

/** A part once fetched is drawn at once: React's lazy parts would leave the screen for a moment even then. */
function fetchedLater<P extends object>(load: () => Promise<ComponentType<P>>) {
  let fetched: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => {
    if (fetched !== null) return fetched;
    const [{ InOurLanguage }, Loaded] = await Promise.all([import('./in-our-language'), load()]);
    fetched ??= (props: P) => (
      <InOurLanguage>
        <Loaded {...props} />
      </InOurLanguage>
    );
    return fetched;
  };
  const Waited = lazy(async () => ({ default: await fetch() }));
  function Part(props: P) {
    const [Drawn] = useState<ComponentType<P>>(() => fetched ?? Waited);
    return <Drawn {...props} />;
  }
  return { Part, fetch };
}

const live = fetchedLater(async () => (await import('../live/live-place')).LivePlace);
const prepare = fetchedLater(async () => (await import('../prepare/prepare-place')).PreparePlace);
const asked = fetchedLater(async () => (await import('./asked')).Asked);
const finish = fetchedLater(async () => (await import('./finish-details')).FinishDetails);
const meetings = fetchedLater(async () => (await import('../library/meeting-list')).MeetingList);
const newMeeting = fetchedLater(async () => (await import('../library/new-meeting-dialog')).NewMeetingDialog);

export const LivePlace = live.Part;
export const PreparePlace = prepare.Part;
export const Asked = asked.Part;
export const FinishDetails = finish.Part;
export const MeetingList = meetings.Part;
export const NewMeetingDialog = newMeeting.Part;

/** Fetches all parts; asked for again it costs nothing. */
export const fetchParts = (): Promise<unknown> =>
  Promise.all([live, prepare, asked, finish, meetings, newMeeting].map(({ fetch }) => fetch()));
