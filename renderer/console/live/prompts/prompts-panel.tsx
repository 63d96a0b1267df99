/** What the chair can say: the line of this moment large, the others of the item below. Pressing one changes its words. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { itemById, numberOf } from '../../../../shared/agenda/agenda';
import { promptNow } from '../../../../shared/chairing/prompt-now';
import { offerTarget } from '../../../actions/targets';
import { useSecond } from '../../../bridge/clock';
import { setConsole, useConsole, useMeeting, type WordedPrompt } from '../../../bridge/console-store';
import { PROMPT_MOMENTS } from '../../../strings/prompt-moments';
import { useSame } from '../../../ui/use-same';
import { type PromptRow, rowsOfItem, rowsOfMeeting, whoSays } from './prompt-rows';
import styles from './prompts-panel.module.css';

const change = ({ moment, itemId }: WordedPrompt): void =>
  setConsole({ overlay: 'prompt', worded: { moment, itemId } });

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly PromptRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles['heading']}>{title}</h2>
      <ul className={styles['list']}>
        {rows.map((row) => (
          <li key={row.moment}>
            <Button className={styles['row'] ?? ''} onPress={() => change(row)}>
              <span className={styles['moment']}>{PROMPT_MOMENTS[row.moment]}</span>{' '}
              <span>{row.says ?? 'Nothing is said.'}</span>
              <span className="visually-hidden">. Change the words</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PromptsPanel() {
  const meeting = useMeeting((m) => m);
  const shown = useConsole((s) => s.shownItem);
  // Reckoned every second, drawn when a word of it has changed.
  const now = useSame(promptNow(meeting, useSecond()));
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => offerTarget('prompts', () => panel.current?.querySelector('button')?.focus()), []);
  const who = now && whoSays(meeting, now);
  const item = shown ? itemById(meeting.agenda, shown) : undefined;
  return (
    <div className={styles['prompts']} ref={panel}>
      <section
        className={styles['now']}
        data-young={who?.isYoung === true ? '' : undefined}
        aria-label="To say now"
      >
        {now ? (
          <>
            <p className={styles['when']}>
              <strong>{who?.words ?? 'To say now'}</strong> · {PROMPT_MOMENTS[now.moment]}
            </p>
            <p className={styles['says']}>{now.says}</p>
            <Button className={styles['change'] ?? ''} onPress={() => change(now)}>
              Change the words
            </Button>
          </>
        ) : (
          <p className={styles['none']}>Nothing to say just now.</p>
        )}
      </section>
      {item && (
        <Rows title={`Item ${numberOf(meeting.agenda, item.id)}`} rows={rowsOfItem(meeting, item, now)} />
      )}
      <Rows title="The meeting" rows={rowsOfMeeting(meeting, now)} />
    </div>
  );
}
