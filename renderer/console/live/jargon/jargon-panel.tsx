/** The acronyms of the item in the middle and what each means, to be spelled out where the caret stands. */
import { useEffect, useRef } from 'react';
import { type Glossary, glossaryOf, type Meaning, type Term } from '../../../../shared/jargon/glossary';
import { jargonOf } from '../../../../shared/jargon/jargon-of-item';
import type { ItemId } from '../../../../shared/kernel/ids';
import type { Meeting } from '../../../../shared/meeting/meeting';
import { offerTarget } from '../../../actions/targets';
import { type ConsoleState, setConsole, useConsole } from '../../../bridge/console-store';
import { showTerm, spellOut, takeTermOff } from '../../../actions/spell-out';
import { Button } from '../../../ui/button';
import styles from './jargon-panel.module.css';

const NONE: readonly Term[] = [];
type Asked = readonly [meeting: Meeting | null, item: ItemId | null, own: Glossary];
let known: { readonly asked: Asked; readonly terms: readonly Term[] } | null = null;

/** Of the item whose minutes are shown; worked out anew only when what it is of has changed. */
function jargonNow({ open, settings, shownItem }: ConsoleState): readonly Term[] {
  const asked: Asked = [open?.meeting ?? null, shownItem, settings.terms];
  if (known?.asked.every((of, i) => of === asked[i]) === true) return known.terms;
  const [meeting, item, own] = asked;
  const terms = meeting && item ? jargonOf(meeting, item, glossaryOf(own)) : NONE;
  const isSame = known?.terms.length === terms.length && terms.every((term, i) => term === known?.terms[i]);
  known = { asked, terms: isSame ? (known?.terms ?? terms) : terms };
  return known.terms;
}

export const useJargonCount = (): number => useConsole((s) => jargonNow(s).length);

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
  const terms = useConsole(jargonNow);
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
