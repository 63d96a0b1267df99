/**
 * The finished page beside the notes, as it is at this moment: what is typed
 * appears here as soon as the meeting has it. Escape goes back to the text,
 * with the caret where it was.
 */
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { numberOf } from '../../../../shared/agenda/agenda';
import { composeMinutes } from '../../../../shared/minutes/compose-minutes';
import { ActionButton } from '../../../actions/action-button';
import { closePreview } from '../../../actions/export-actions';
import { offerTarget } from '../../../actions/targets';
import { consoleState, meetingOf, useConsole, useMeeting } from '../../../bridge/console-store';
import { MinutesPage } from '../../../paper/minutes-page';
import { Button } from '../../../ui/button';
import styles from './preview-panel.module.css';

function Bar() {
  const { isFinal, settings } = useConsole();
  const template = settings.wordTemplate;
  return (
    <div className={styles['bar']}>
      <h2 className={styles['title']}>Preview</h2>
      <ActionButton
        id="final-wording"
        label={isFinal ? 'Mark as DRAFT again' : 'Final wording'}
        size="small"
      />
      <ActionButton id="save-draft" label="Save for Word" size="small" />
      <Button look="quiet" size="small" keys="Esc" onPress={closePreview}>
        Close
      </Button>
      {template !== null && (
        <p className={styles['template']}>
          Saved for Word in your template “{template}”; the words are these, the look is the template’s.
        </p>
      )}
    </div>
  );
}

/** Room above the item's heading, in pixels. */
const ABOVE = 8;

/** The item whose notes are being written stands in view, unless the clerk has scrolled to another. */
function showItem(sheet: HTMLElement): void {
  const s = consoleState();
  const meeting = meetingOf(s);
  if (!meeting || !s.shownItem) return;
  const number = numberOf(meeting.agenda, s.shownItem);
  const heading = sheet.querySelector(`[data-item="${number}"] > h2`);
  // The sheet alone is scrolled: the engine's own way would move whatever is around it as well.
  if (heading)
    sheet.scrollTop += heading.getBoundingClientRect().top - sheet.getBoundingClientRect().top - ABOVE;
}

export function PreviewPanel() {
  const meeting = useDeferredValue(useMeeting((m) => m));
  const isFinal = useConsole((s) => s.isFinal);
  const shownItem = useConsole((s) => s.shownItem);
  const minutes = useMemo(() => composeMinutes(meeting, { isDraft: !isFinal }), [meeting, isFinal]);
  const sheet = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => offerTarget('preview', () => sheet.current?.focus({ preventScroll: true })), []);
  useEffect(() => {
    const { current } = panel;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      closePreview();
    };
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (sheet.current) showItem(sheet.current);
  }, [shownItem]);

  return (
    <aside ref={panel} className={styles['panel']} aria-label="Preview of the minutes">
      <Bar />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- reached by key so that arrows and PgDn scroll it */}
      <section ref={sheet} className={styles['desk']} aria-label="The finished page" tabIndex={0}>
        <div className={styles['sheet']}>
          <MinutesPage minutes={minutes} surface="screen" />
        </div>
      </section>
    </aside>
  );
}
