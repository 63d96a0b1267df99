/** What is known of the meeting before it begins. Every field saves itself. */
import type { ReactNode } from 'react';
import type { FactsChanges } from '../../../../shared/meeting/commands';
import type { MeetingFormat } from '../../../../shared/meeting/facts';
import { useMeeting } from '../../../bridge/console-store';
import { Checkbox } from '../../../ui/checkbox';
import { type Choice, Select } from '../../../ui/select';
import { keep } from '../keep';
import { SavedArea, SavedField } from '../saved-field';
import { type FactField, factText, readFact } from './fact-fields';
import styles from './facts.module.css';
import { TakeoverTick } from './takeover-tick';

const FORMATS: readonly Choice<MeetingFormat>[] = [
  { id: 'in-person', label: 'In the room' },
  { id: 'hybrid', label: 'In the room and online' },
  { id: 'online', label: 'Online' },
];

const change = (changes: FactsChanges) => keep({ type: 'ChangeFacts', changes });

interface FactProps {
  readonly fact: FactField;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly rows?: number;
}

function Fact({ fact, rows, ...rest }: FactProps) {
  const facts = useMeeting((m) => m.facts);
  const save = async (text: string): Promise<string | null> => {
    const read = readFact(fact, text, facts);
    return read.ok ? change(read.value) : read.error;
  };
  const field = { ...rest, value: factText(fact, facts), save };
  return rows === undefined ? <SavedField {...field} /> : <SavedArea {...field} rows={rows} />;
}

function NextMeeting() {
  const hasNext = useMeeting((m) => m.facts.nextMeeting !== null);
  return (
    <fieldset className={styles['group']}>
      <legend className="visually-hidden">Next meeting</legend>
      <Fact
        fact="nextDate"
        label="Next meeting"
        placeholder="28 January 2027"
        hint={hasNext ? undefined : 'Give the day, then time and venue can follow.'}
      />
      <div className={styles['pair']}>
        <Fact fact="nextStart" label="Its start" isDisabled={!hasNext} />
        <Fact fact="nextVenue" label="Its venue" isDisabled={!hasNext} />
      </div>
    </fieldset>
  );
}

export function FactsSection() {
  const format = useMeeting((m) => m.facts.format);
  const isTakeover = useMeeting((m) => m.facts.isTakeover);
  const date = useMeeting((m) => m.facts.date);
  const areNotesAgreed = useMeeting((m) => m.facts.areNotesAgreed ?? false);
  const hasChairsByItem = useMeeting((m) => m.facts.hasChairsByItem ?? false);
  return (
    <section className={styles['facts']} aria-labelledby="prepare-facts">
      <h2 id="prepare-facts" className={styles['heading']}>
        Facts
      </h2>
      <Fact fact="date" label="Date" />
      <div className={styles['halves']}>
        <Fact fact="start" label="Starts" />
        <Fact fact="plannedEnd" label="Planned end" />
      </div>
      <Fact fact="venue" label="Venue" placeholder="Committee Room 2, Northmoor Hall" />
      <Select
        label="How people meet"
        choices={FORMATS}
        value={format}
        onChange={(chosen) => void change({ format: chosen })}
      />
      <TakeoverTick
        date={date}
        isTakeover={isTakeover}
        onChange={(chosen) => void change({ isTakeover: chosen })}
      />
      <Fact
        fact="beforeTheMeeting"
        label="Before the meeting"
        rows={2}
        hint="Shown on the welcome slide: where and when there is something to eat and drink."
      />
      <Fact fact="previousMeeting" label="Previous meeting" placeholder="15 September 2026" />
      <Checkbox isSelected={areNotesAgreed} onChange={(chosen) => void change({ areNotesAgreed: chosen })}>
        Its notes were agreed
      </Checkbox>
      <Checkbox isSelected={hasChairsByItem} onChange={(chosen) => void change({ hasChairsByItem: chosen })}>
        The minutes say who chaired which items
      </Checkbox>
      <NextMeeting />
      <Fact
        fact="quorum"
        label="Quorum"
        placeholder="5, a third, 40%"
        hint="How many members must be here, in the room or online. Empty where there is none."
      />
      <Fact fact="youngPeoplesCouncil" label="Young people’s council, in full" rows={2} />
      <Fact
        fact="youngPeoplesAim"
        label="Young people’s share, the Board’s aim"
        hint="How much of the meeting’s time young people should lead."
      />
      <Fact fact="council" label="Council" />
      <Fact fact="board" label="Board" />
    </section>
  );
}
