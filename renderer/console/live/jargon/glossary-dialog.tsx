/** The glossary, to be read, found in, changed and added to: the board's own terms before those Boardside comes with. */
import { useRef, useState } from 'react';
import { type Glossary, glossaryOf, type Term } from '../../../../shared/jargon/glossary';
import { withoutTerm, withTerm } from '../../../../shared/jargon/own-terms';
import { changeSettings } from '../../../actions/change-settings';
import { consoleState, setConsole, useConsole } from '../../../bridge/console-store';
import { Button } from '../../../ui/button';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import styles from './glossary-dialog.module.css';
import { TermForm } from './term-form';

const close = (): void => setConsole({ overlay: null });

/** By acronym from its beginning, or by any words of a meaning. */
export function termsFound(glossary: Glossary, typed: string): Glossary {
  const words = typed.trim().toLowerCase();
  if (words === '') return glossary;
  return glossary.filter(
    ({ acronym, meanings }) =>
      acronym.toLowerCase().startsWith(words) ||
      meanings.some((m) => `${m.words} ${m.plainly}`.toLowerCase().includes(words)),
  );
}

function TermLine({ term, isOwn, onChange }: { term: Term; isOwn: boolean; onChange: () => void }) {
  return (
    <div className={styles['line']}>
      <p className={styles['acronym']}>
        {term.acronym}
        {isOwn && <span className={styles['own']}> own</span>}
      </p>
      <div className={styles['means']}>
        {term.meanings.map(({ plainly, words }) => (
          <p key={words}>
            <strong>{words}</strong>
            {plainly === '' ? '' : `. ${plainly}`}
          </p>
        ))}
        {term.meanings.length === 0 && <p>Left out: it is not explained.</p>}
      </div>
      <Button size="small" look="quiet" aria-label={`Change ${term.acronym}`} onPress={onChange}>
        Change
      </Button>
    </div>
  );
}

function GlossaryForm() {
  const own = useConsole((s) => s.settings.terms);
  const [typed, setTyped] = useState('');
  /** The acronym that is being changed; empty for a new one. */
  const [changed, setChanged] = useState<string | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const leftOut = own.filter(({ meanings }) => meanings.length === 0);
  const all = [...glossaryOf(own), ...leftOut].toSorted((a, b) => a.acronym.localeCompare(b.acronym, 'en'));
  const ownNames = new Set(own.map(({ acronym }) => acronym));

  function leave(acronym: string): void {
    setChanged(null);
    // The keyboard goes on from the term it was in, once that is drawn; the dialog never loses it.
    setTimeout(() => {
      const buttons = [...(whole.current?.querySelectorAll('button') ?? [])];
      const line = buttons.find((b) => b.getAttribute('aria-label') === `Change ${acronym}`);
      (line ?? whole.current?.querySelector('input'))?.focus();
    });
  }
  async function keep(terms: Glossary, acronym: string): Promise<void> {
    await changeSettings({ terms: [...terms] });
    leave(acronym);
  }
  const form = (term: Term | null) => (
    <TermForm
      term={term}
      isOwn={term !== null && ownNames.has(term.acronym)}
      glossary={all}
      onKeep={(kept) => void keep(withTerm(consoleState().settings.terms, kept), kept.acronym)}
      onUsual={(acronym) => void keep(withoutTerm(consoleState().settings.terms, acronym), acronym)}
      onLeave={() => leave(term?.acronym ?? '')}
    />
  );

  return (
    <div ref={whole}>
      <div className={styles['top']}>
        <TextField autoFocus type="search" label="Find a word" value={typed} onChange={setTyped} />
        <Button onPress={() => setChanged('')}>Add a word</Button>
      </div>
      {changed === '' && form(null)}
      <ul className={styles['rows']} aria-label="Glossary">
        {termsFound(all, typed).map((term) => (
          <li key={term.acronym}>
            {changed === term.acronym ? (
              form(term)
            ) : (
              <TermLine
                term={term}
                isOwn={ownNames.has(term.acronym)}
                onChange={() => setChanged(term.acronym)}
              />
            )}
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button look="primary" keys="Esc" onPress={close}>
          Done
        </Button>
      </DialogButtons>
    </div>
  );
}

export function GlossaryDialog() {
  const isOpen = useConsole((s) => s.overlay === 'glossary');
  return (
    <Dialog title="Glossary" isOpen={isOpen} onClose={close} width="wide" closesOutside={false}>
      <GlossaryForm />
    </Dialog>
  );
}
