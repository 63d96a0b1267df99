import { countAttendance } from '../../../../shared/attendance/attendance';
import { setConsole, useConsole, useMeeting } from '../../../bridge/console-store';
import { Tabs } from '../../../ui/tabs';
import { JargonPanel, useJargonCount } from '../jargon/jargon-panel';
import { PromptsPanel } from '../prompts/prompts-panel';
import { ActionsList } from './actions-list';
import { actionRows } from './action-rows';
import { FindPerson } from './find-person';
import { PeopleLists } from './people-lists';
import { QuorumLine } from './quorum-line';
import styles from './people-panel.module.css';

function Counts() {
  const { absent, apologies, here, notYet } = countAttendance(useMeeting((m) => m.attendance));
  const shown = [
    [here, 'here'],
    [apologies, 'apologies'],
    ...(absent > 0 ? ([[absent, 'absent']] as const) : []),
    [notYet, 'not yet'],
  ] as const;
  return (
    <ul className={styles['counts']} aria-label="How many">
      {shown.map(([count, word]) => (
        <li key={word} className={styles['count']}>
          <strong>{count}</strong> {word}
        </li>
      ))}
    </ul>
  );
}

const people = (
  <div className={styles['content']}>
    <Counts />
    <FindPerson />
    <PeopleLists />
  </div>
);
const prompts = (
  <div className={styles['content']}>
    <PromptsPanel />
  </div>
);
const jargon = (
  <div className={styles['content']}>
    <JargonPanel />
  </div>
);
const actions = (
  <div className={styles['content']}>
    <ActionsList />
  </div>
);

export function PeoplePanel() {
  const count = useMeeting((m) => actionRows(m).length);
  const terms = useJargonCount();
  const side = useConsole((s) => s.side);
  return (
    <aside className={styles['panel']} aria-label="People and actions">
      <QuorumLine />
      <Tabs
        label="Beside the minutes"
        selected={side}
        onSelect={(chosen) => setConsole({ side: chosen })}
        tabs={[
          { id: 'people', label: 'People', content: people },
          { id: 'prompts', label: 'Prompts', content: prompts },
          { id: 'jargon', label: 'Jargon', count: terms, content: jargon },
          { id: 'actions', label: 'Actions', count, content: actions },
        ]}
      />
    </aside>
  );
}
