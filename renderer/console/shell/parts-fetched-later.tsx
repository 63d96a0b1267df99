/**
 * The console can be used before all of it is loaded: the library stands first,
 * and the rest comes in while the clerk looks. What is asked for sooner is
 * fetched then, in a few milliseconds, from the app's own files.
 */
import { type ComponentType, lazy, useState } from 'react';

/** A part once fetched is drawn at once: React's lazy parts would leave the screen for a moment even then. */
function fetchedLater(load: () => Promise<ComponentType>) {
  let fetched: ComponentType | null = null;
  const fetch = async (): Promise<ComponentType> => {
    fetched ??= await load();
    return fetched;
  };
  const Waited = lazy(async () => ({ default: await fetch() }));
  function Part() {
    const [Drawn] = useState<ComponentType>(() => fetched ?? Waited);
    return <Drawn />;
  }
  return { Part, fetch };
}

const live = fetchedLater(async () => (await import('../live/live-place')).LivePlace);
const prepare = fetchedLater(async () => (await import('../prepare/prepare-place')).PreparePlace);
const asked = fetchedLater(async () => (await import('./asked')).Asked);

export const LivePlace = live.Part;
export const PreparePlace = prepare.Part;
export const Asked = asked.Part;

/** Fetches all parts; asked for again it costs nothing. */
export const fetchParts = (): Promise<unknown> =>
  Promise.all([
    live.fetch(),
    prepare.fetch(),
    asked.fetch(),
    import('../library/meeting-list'),
    import('../library/new-meeting-dialog'),
  ]);
