/** The acronyms of the item in the middle and what each means, to be spelled out where the caret stands. */
import { useEffect, useRef } from 'react';
import { glossaryOf, type Meaning, type Term } from '../../../../shared/jargon/glossary';
import { jargonOf } from '../../../../shared/jargon/jargon-of-item';
import { offerTarget } from '../../../actions/targets';
import { type ConsoleState, setConsole, useConsole, useMeeting } from '../../../bridge/console-store';
import { showTerm, spellOut, takeTermOff } from '../../../actions/spell-out';
import { Button } from '../../../ui/button';
import styles from './jargon-panel.module.css';

/** Of the item whose minutes are shown. */
export function useJargon(): readonly Term[] {
  const shown = useConsole((s) => s.shownItem);
  const meeting = useMeeting((m) => m);
  const terms = useConsole((s) => s.settings.terms);
  return shown ? jargonOf(meeting, shown, glossaryOf(terms)) : [];
}

/** Whether just this meaning is what the room reads now. */
const isUp = (shown: ConsoleState['shownTerm'], acronym: string, { words }: Meaning): boolean =>
  shown?.acronym === acronym && shown.words.toLowerCase() === words.toLowerCase();

function MeaningOf({ term, meaning }: { readonly term: Term; readonly meaning: Meaning }) {
  const { acronym } = term;
  const isShown = useConsole((s) => isUp(s.shownTerm, acronym, meaning));
  return (
    <div className={styles['meaning']}>
      <p>
        <strong>{meaning.words}</strong>
      </p>
      <p className={styles['plainly']}>{meaning.plainly}</p>
      <div className={styles['offers']}>
        <Button
          size="small"
          aria-label={`Spell it out: ${acronym}, ${meaning.words}`}
          onPress={() => spellOut(term, meaning)}
        >
          Spell it out
        </Button>
        <Button
          size="small"
          aria-label={
            isShown
              ? `Take it off the projector: ${acronym}`
              : `Show it on the projector: ${acronym}, ${meaning.words}`
          }
          onPress={() => void (isShown ? takeTermOff() : showTerm(acronym, meaning))}
        >
          {isShown ? 'Take it off the projector' : 'Show it on the projector'}
        </Button>
      </div>
    </div>
  );
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
        {terms.map((term) => (
          <li key={term.acronym} className={styles['term']}>
            <h2 className={styles['acronym']}>{term.acronym}</h2>
            {term.meanings.map((meaning) => (
              <MeaningOf key={meaning.words} term={term} meaning={meaning} />
            ))}
          </li>
        ))}
      </ul>
      <Button size="small" look="quiet" onPress={() => setConsole({ overlay: 'glossary' })}>
        Change the glossary…
      </Button>
    </div>
  );
}
