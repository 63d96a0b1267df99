/** The agenda as read, before it is taken: every part, what it says of the meeting, and what was not understood. */
import { useEffect, useRef, useState } from 'react';
import type { FoundFact } from '../../../shared/agenda/facts-found';
import type { Placing } from '../../../shared/agenda/from-reading';
import { useMeeting } from '../../bridge/console-store';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DialogButtons } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { say } from '../../actions/meeting-now';
import { keep } from '../prepare/keep';
import type { ReadSource } from './agenda-source';
import styles from './import.module.css';
import { ItemPreview } from './item-preview';
import { type Choices, factsToTake, foundRows, itemsToTake, itemsWords } from './preview';
import { SetAside } from './set-aside';
import { UnplacedLines } from './unplaced-lines';

const REPLACING = { replace: 'Replace the items there are', add: 'Add after the items there are' } as const;

export interface AgendaPreviewProps {
  readonly source: ReadSource;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  /** Leaves it for now; all that was chosen is there when it is opened again. */
  readonly onClose: () => void;
  readonly onBack: () => void;
  /** The agenda is taken: it is on disk. */
  readonly onTaken: () => void;
}

export function AgendaPreview({ source, choices, onChoose, onClose, onBack, onTaken }: AgendaPreviewProps) {
  const { reading, fileName } = source;
  const facts = useMeeting((m) => m.facts);
  const itemsNow = useMeeting((m) => m.agenda.items);
  const [refusal, setRefusal] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isTaking = useRef(false);
  // Once the items are in, another try after a refusal must not bring them in twice.
  const areItemsTaken = useRef(false);
  const items = itemsToTake(reading, choices, facts);
  const found = foundRows(reading, facts);

  useEffect(() => heading.current?.focus(), [source]);

  const place = (line: number, placing: Placing): void =>
    onChoose({ ...choices, placing: new Map(choices.placing).set(line, placing) });
  const tick = (fact: FoundFact, isTaken: boolean): void => {
    const declined = new Set(choices.declined);
    if (isTaken) declined.delete(fact);
    else declined.add(fact);
    onChoose({ ...choices, declined });
  };

  async function takeAll(): Promise<string | null> {
    const changes = factsToTake(reading, choices, facts);
    const replace = choices.replaces && itemsNow.length > 0;
    if (!areItemsTaken.current) {
      const taken = items.map((item) => item.facts);
      const refused = await keep({ type: 'TakeAgenda', items: taken, replace });
      if (refused !== null) return refused;
      areItemsTaken.current = true;
    }
    return changes === null ? null : keep({ type: 'ChangeFacts', changes });
  }
  async function take(): Promise<void> {
    if (isTaking.current) return;
    isTaking.current = true;
    const refused = await takeAll();
    isTaking.current = false;
    setRefusal(refused);
    if (refused !== null) return;
    onTaken();
    say(`The agenda is in: ${itemsWords(items.map((item) => item.facts))}.`);
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles['read']}>
        {fileName ?? 'The pasted text'}: {itemsWords(items.map((item) => item.facts))}
      </h3>
      <div className={styles['preview']}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long agenda is scrolled by key */}
        <section aria-label="Items" className={styles['items']} tabIndex={0}>
          <ol>
            {items.map((item, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- an item is its place here; it has no id yet
              <ItemPreview key={at} item={item} number={at + 1} />
            ))}
          </ol>
        </section>
        <div className={styles['beside']}>
          <section aria-labelledby="import-unplaced" className={styles['part']}>
            <h4 id="import-unplaced">Not understood</h4>
            <UnplacedLines reading={reading} placing={choices.placing} onPlace={place} />
          </section>
          {found.length === 0 ? null : (
            <section aria-labelledby="import-facts" className={styles['part']}>
              <h4 id="import-facts">What it says of the meeting</h4>
              {found.map((row) => (
                <Checkbox
                  key={row.fact}
                  isSelected={!choices.declined.has(row.fact)}
                  onChange={(isTaken) => tick(row.fact, isTaken)}
                >
                  <strong>{row.name}:</strong> {row.found}
                  {row.now === '' ? null : <span className={styles['now']}> (now: {row.now})</span>}
                </Checkbox>
              ))}
            </section>
          )}
          <SetAside
            one="One line is the heading"
            many={(count) => `${count} lines are the heading`}
            lines={reading.heading.lines}
          />
          <SetAside
            one="One line belongs to the paper"
            many={(count) => `${count} lines belong to the paper`}
            lines={reading.furniture}
          />
        </div>
      </div>
      <output>{refusal === null ? null : <Notice tone="danger">{refusal}</Notice>}</output>
      <DialogButtons>
        {itemsNow.length === 0 ? null : (
          <Select
            label={`What becomes of the ${itemsNow.length} items on the agenda now`}
            isLabelHidden
            choices={(['replace', 'add'] as const).map((id) => ({ id, label: REPLACING[id] }))}
            value={choices.replaces ? 'replace' : 'add'}
            onChange={(id) => onChoose({ ...choices, replaces: id === 'replace' })}
          />
        )}
        <Button keys="Esc" onPress={onClose}>
          Not now
        </Button>
        <Button onPress={onBack}>Another file or text</Button>
        <Button look="primary" onPress={() => void take()}>
          Take {items.length === 1 ? 'this item' : `these ${items.length} items`}
        </Button>
      </DialogButtons>
    </>
  );
}
