/** One term: what it stands for, in plain words, and a second meaning where the board uses two. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Glossary, Meaning, Term } from '../../../../shared/jargon/glossary';
import { isShipped, refusalOfAcronym } from '../../../../shared/jargon/own-terms';
import { MOST_MEANINGS } from '../../../../shared/jargon/term-shapes';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import styles from './glossary-dialog.module.css';

const NOTHING: Meaning = { words: '', plainly: '' };

interface TermFormProps {
  /** Null for a new one. */
  readonly term: Term | null;
  readonly isOwn: boolean;
  readonly glossary: Glossary;
  readonly onKeep: (term: Term) => void;
  readonly onUsual: (acronym: string) => void;
  readonly onLeave: () => void;
}

export function TermForm({ term, isOwn, glossary, onKeep, onUsual, onLeave }: TermFormProps) {
  const [acronym, setAcronym] = useState(term?.acronym ?? '');
  const [meanings, setMeanings] = useState<readonly Meaning[]>(
    term === null || term.meanings.length === 0 ? [NOTHING] : term.meanings,
  );
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // After the button that was pressed has gone, and the dialog has looked where the keyboard went.
    const soon = setTimeout(() => form.current?.querySelector('input')?.focus());
    return () => clearTimeout(soon);
  }, []);
  const said = meanings.filter(({ words }) => words.trim() !== '');
  const wrongName = term === null ? refusalOfAcronym(acronym, glossary) : null;
  const isUnsaid = said.length === 0;

  const change = (at: number, what: Partial<Meaning>): void =>
    setMeanings((now) => now.map((m, i) => (i === at ? { ...m, ...what } : m)));
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (wrongName !== null || isUnsaid) return;
    onKeep({
      acronym,
      // A plural belongs to the words it was given with.
      meanings: said.map(({ plainly, plural, words }) => ({
        words: words.trim(),
        plainly: plainly.trim(),
        ...(plural !== undefined &&
          term?.meanings.some((m) => m.words === words.trim()) === true && { plural }),
      })),
    });
  }

  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={term ? `Change ${term.acronym}` : 'A new word'}
      onSubmit={submit}
    >
      {term === null ? (
        <TextField
          label="Acronym"
          width="narrow"
          value={acronym}
          onChange={(typed) => setAcronym(typed.trim())}
          refusal={isTried ? wrongName : null}
          maxLength={16}
        />
      ) : (
        <p className={styles['acronym']}>{term.acronym}</p>
      )}
      {meanings.map((meaning, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- meanings have no name but their place
        <div key={at} className={styles['pair']}>
          <TextField
            label={at === 0 ? 'Stands for' : `Meaning ${at + 1} stands for`}
            value={meaning.words}
            onChange={(words) => change(at, { words })}
            refusal={isTried && isUnsaid && at === 0 ? 'Say what it stands for.' : null}
            maxLength={150}
          />
          <TextField
            label={at === 0 ? 'In plain words' : `Meaning ${at + 1} in plain words`}
            value={meaning.plainly}
            onChange={(plainly) => change(at, { plainly })}
            maxLength={250}
          />
        </div>
      ))}
      <div className={styles['buttons']}>
        {meanings.length < MOST_MEANINGS && (
          <Button size="small" look="quiet" onPress={() => setMeanings((now) => [...now, NOTHING])}>
            Another meaning
          </Button>
        )}
        {term !== null && isOwn && (
          <Button size="small" look="quiet" onPress={() => onUsual(term.acronym)}>
            {isShipped(term.acronym) ? 'Back to the usual meaning' : 'Take it off'}
          </Button>
        )}
        {term !== null && !isOwn && (
          <Button size="small" look="quiet" onPress={() => onKeep({ acronym: term.acronym, meanings: [] })}>
            Leave it out
          </Button>
        )}
        <Button size="small" onPress={onLeave}>
          Leave it as it is
        </Button>
        <Button size="small" look="primary" type="submit" keys="↵">
          Keep this
        </Button>
      </div>
    </form>
  );
}
