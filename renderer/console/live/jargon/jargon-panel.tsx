/** The acronyms of the item in the middle and what each means, to be spelled out where the caret stands. */
import { useEffect, useRef } from 'react';
import type { Term } from '../../../../shared/jargon/glossary';
import { jargonOf } from '../../../../shared/jargon/jargon-of-item';
import { offerTarget } from '../../../actions/targets';
import { useConsole, useMeeting } from '../../../bridge/console-store';
import { spellOut } from '../../../actions/spell-out';
import { Button } from '../../../ui/button';
import styles from './jargon-panel.module.css';

/** Of the item whose minutes are shown. */
export function useJargon(): readonly Term[] {
  const shown = useConsole((s) => s.shownItem);
  const meeting = useMeeting((m) => m);
  return shown ? jargonOf(meeting, shown) : [];
}

export function JargonPanel() {
  const terms = useJargon();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(
    () => offerTarget('jargon', () => (panel.current?.querySelector('button') ?? panel.current)?.focus()),
    [],
  );
  return (
    <div className={styles['jargon']} ref={panel} tabIndex={-1}>
      {terms.length === 0 ? (
        <p className={styles['none']}>No jargon that Boardside knows in this item.</p>
      ) : null}
      <ul className={styles['list']} aria-label="Jargon of this item">
        {terms.map(({ acronym, meanings }) => (
          <li key={acronym} className={styles['term']}>
            <h2 className={styles['acronym']}>{acronym}</h2>
            {meanings.map((meaning) => (
              <div key={meaning.words} className={styles['meaning']}>
                <p>
                  <strong>{meaning.words}</strong>
                </p>
                <p className={styles['plainly']}>{meaning.plainly}</p>
                <Button
                  size="small"
                  aria-label={`Spell it out: ${acronym}, ${meaning.words}`}
                  onPress={() => spellOut(acronym, meaning)}
                >
                  Spell it out
                </Button>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
