/** Where the clerk stands during the meeting: agenda, the minutes of one item, people or the finished page. */
import { itemById } from '../../../shared/agenda/agenda';
import { useConsole, useMeetingBesidesWords } from '../../bridge/console-store';
import { PartBoundary } from '../shell/part-boundary';
import { AgendaRail } from './agenda/agenda-rail';
import { FindBar } from './find/find-bar';
import { ItemHeader } from './item/item-header';
import { LateStartLine } from './item/late-start-line';
import { TimeAnnouncer } from './item/time-announcer';
import styles from './live-place.module.css';
import { NotesEditor } from './notes/notes-editor';
import { PeoplePanel } from './people/people-panel';
import { PreviewPanel } from './preview/preview-panel';
import { WallPreview } from './wall/wall-preview';

function Middle() {
  const meeting = useMeetingBesidesWords();
  const shown = useConsole((s) => s.shownItem);
  const item = shown ? itemById(meeting.agenda, shown) : undefined;
  if (!item)
    return (
      <div className={styles['empty']}>
        <h1>No agenda yet</h1>
        <p>
          Bring in the agenda in Prepare (Alt 2). Its items then stand at the left, and their minutes here.
        </p>
      </div>
    );
  return (
    <>
      <ItemHeader meeting={meeting} item={item} />
      <LateStartLine />
      <PartBoundary part="the notes" key={item.id}>
        <NotesEditor item={item} meetingId={meeting.id} />
      </PartBoundary>
    </>
  );
}

export function LivePlace() {
  const isPreviewing = useConsole((s) => s.isPreviewing);
  const hasWall = useConsole((s) => s.isWallPreviewed && s.projector.isOpen && !s.isPreviewing);
  return (
    <div className={styles['live']} data-previewing={isPreviewing ? '' : undefined}>
      <div className={styles['left']}>
        <PartBoundary part="the agenda">
          <AgendaRail />
        </PartBoundary>
        {hasWall ? (
          <PartBoundary part="the small projector">
            <WallPreview />
          </PartBoundary>
        ) : null}
      </div>
      <main className={styles['middle']}>
        <PartBoundary part="the find bar">
          <FindBar />
        </PartBoundary>
        <PartBoundary part="the item">
          <Middle />
        </PartBoundary>
        <TimeAnnouncer />
      </main>
      {isPreviewing ? (
        <PartBoundary part="the preview">
          <PreviewPanel />
        </PartBoundary>
      ) : (
        <PartBoundary part="the people">
          <PeoplePanel />
        </PartBoundary>
      )}
    </div>
  );
}
