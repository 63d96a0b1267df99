/** What was found, in the order of the page; by key or pointer gone to, mended and silenced. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Finding } from '../../../shared/minutes/checks/finding';
import { changeSettings } from '../../actions/change-settings';
import { say } from '../../actions/meeting-now';
import { offerTarget } from '../../actions/targets';
import { consoleState, useMeeting } from '../../bridge/console-store';
import { KeyLine } from '../../ui/key-line';
import { RowList } from '../../ui/row-list';
import { useRowFocus } from '../../ui/use-row-focus';
import { keepAndSay } from '../prepare/keep';
import { type FindingAct, FindingLine } from './finding-line';
import styles from './findings.module.css';
import { placeWords } from './places';
import { titleOf } from './silenced';

const KEYS = [
  ['Enter', 'goes there'],
  ['M', 'mends'],
  ['S', 'silences here'],
  ['F4', 'next'],
] as const;

const BY_KEY: Readonly<Record<string, FindingAct>> = { m: 'mend', s: 'silence-here' };

interface Row {
  readonly id: string;
  readonly finding: Finding;
}

interface Props {
  readonly findings: readonly Finding[];
  /** Brings the place on to the screen; `isLeaving`: the keyboard goes there too. */
  readonly onShow: (finding: Finding, isLeaving: boolean) => void;
}

const silenceForGood = ({ check }: Finding): Promise<void> =>
  changeSettings({ silencedChecks: [...consoleState().settings.silencedChecks, check] });

export function FindingsList({ findings, onShow }: Props) {
  const meeting = useMeeting((m) => m);
  const { within, focusRow } = useRowFocus(findings);
  /** Which was looked at last, while the keyboard is elsewhere. */
  const last = useRef<string | null>(null);
  const rows: readonly Row[] = findings.map((finding) => ({ id: finding.key, finding }));

  /** Where the keyboard is once this one is gone. */
  const beside = ({ key }: Finding): string | undefined => {
    const at = findings.findIndex((f) => f.key === key);
    return (findings[at + 1] ?? findings[at - 1])?.key;
  };

  const hasKeyboard = (): string | null =>
    within.current?.querySelector<HTMLElement>('[role="row"]:focus-within')?.dataset['key'] ?? null;

  useEffect(() =>
    offerTarget('next-finding', () => {
      const from = hasKeyboard() ?? last.current;
      const at = findings.findIndex(({ key }) => key === from);
      const next = findings[(at + 1) % Math.max(1, findings.length)];
      if (!next) return;
      last.current = next.key;
      onShow(next, false);
      focusRow(next.key);
    }),
  );

  async function act(finding: Finding, chosen: FindingAct): Promise<void> {
    last.current = finding.key;
    if (chosen === 'go') return onShow(finding, true);
    const next = beside(finding);
    if (chosen === 'mend' && finding.mend === null)
      return say('Boardside has no mend for this one. Enter goes to it, S silences it here.');
    if (chosen === 'silence-for-good') {
      await silenceForGood(finding);
    } else {
      const command =
        chosen === 'mend' ? finding.mend?.command : ({ type: 'SilenceFinding', key: finding.key } as const);
      const done = chosen === 'mend' ? 'Mended. Undo takes it back.' : `Silenced: ${titleOf(finding.check)}.`;
      if (!command || !(await keepAndSay(command, done))) return;
    }
    last.current = next ?? null;
    if (next !== undefined) focusRow(next);
  }

  const onKey = ({ finding }: Row, event: KeyboardEvent): boolean => {
    const chosen = BY_KEY[event.key.toLowerCase()];
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
    void act(finding, chosen);
    return true;
  };

  if (rows.length === 0) return <p className={styles['none']}>✓ Nothing odd was found.</p>;
  return (
    <>
      <KeyLine keys={KEYS} />
      <div ref={within} className={styles['rows']}>
        <RowList
          label="Findings"
          rows={rows}
          textOf={({ finding }) => finding.sentence}
          onOpen={({ finding }) => void act(finding, 'go')}
          onKey={onKey}
        >
          {({ finding }) => (
            <FindingLine
              finding={finding}
              where={placeWords(meeting, finding)}
              onAct={(chosen) => void act(finding, chosen)}
            />
          )}
        </RowList>
      </div>
    </>
  );
}
