/** The console's window: bar, place, foot; and whatever is asked on top. */
import { BreakDialog } from '../live/dialogs/break-dialog';
import { DeferDialog } from '../live/dialogs/defer-dialog';
import { DueDialog } from '../live/dialogs/due-dialog';
import { ExtendDialog } from '../live/dialogs/extend-dialog';
import { LibraryPlace } from '../library/library-place';
import { BringInAgenda } from '../import/bring-in-agenda';
import { LivePlace } from '../live/live-place';
import { PreparePlace } from '../prepare/prepare-place';
import { HelpSheet } from '../../actions/help-sheet';
import { Palette } from '../../actions/palette';
import { useConsole } from '../../bridge/console-store';
import styles from './console.module.css';
import { HintLine } from './hint-line';
import { NoticeBar } from './notice-bar';
import { PartBoundary } from './part-boundary';
import { TopBar } from './top-bar';

function Place() {
  const place = useConsole((s) => (s.open === null ? 'library' : s.place));
  if (place === 'library') return <LibraryPlace />;
  return place === 'live' ? <LivePlace /> : <PreparePlace />;
}

export function Console() {
  return (
    <div className={styles['console']}>
      <PartBoundary part="the top of the window">
        <TopBar />
      </PartBoundary>
      <NoticeBar />
      <div className={styles['place']}>
        <PartBoundary part="this place">
          <Place />
        </PartBoundary>
      </div>
      <HintLine />
      <BreakDialog />
      <ExtendDialog />
      <DeferDialog />
      <DueDialog />
      <BringInAgenda />
      <Palette />
      <HelpSheet />
    </div>
  );
}
