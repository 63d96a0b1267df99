/** The console's window: bar, place, foot; and whatever is asked on top. */
import { Suspense, useEffect, useState } from 'react';
import { LibraryPlace } from '../library/library-place';
import { useConsole } from '../../bridge/console-store';
import styles from './console.module.css';
import { HintLine } from './hint-line';
import { NoticeBar } from './notice-bar';
import { Asked, fetchParts, LivePlace, PreparePlace, ReviewPlace } from './parts-fetched-later';
import { PartBoundary } from './part-boundary';
import { TopBar } from './top-bar';

function Place() {
  const place = useConsole((s) => (s.open === null ? 'library' : s.place));
  if (place === 'library') return <LibraryPlace />;
  if (place === 'review') return <ReviewPlace />;
  return place === 'live' ? <LivePlace /> : <PreparePlace />;
}

/** Not drawn until something is asked for the first time; what was begun in it is kept from then on. */
function AskedOnTop() {
  const isAsked = useConsole((s) => s.overlay !== null);
  const [wasAsked, setWasAsked] = useState(false);
  if (isAsked && !wasAsked) setWasAsked(true);
  return <Suspense>{wasAsked ? <Asked /> : null}</Suspense>;
}

/** Milliseconds in which the first picture is the clerk's alone: reading a megabyte of parts would hold up a first key. */
const BREATH = 250;

export function Console() {
  useEffect(() => {
    const waiting = setTimeout(() => requestIdleCallback(() => void fetchParts()), BREATH);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <div className={styles['console']}>
      <PartBoundary part="the top of the window">
        <TopBar />
      </PartBoundary>
      <NoticeBar />
      <div className={styles['place']}>
        <PartBoundary part="this place">
          <Suspense>
            <Place />
          </Suspense>
        </PartBoundary>
      </div>
      <HintLine />
      <AskedOnTop />
    </div>
  );
}
