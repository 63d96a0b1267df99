import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { countAttendance } from '../../../../shared/attendance/attendance';
import { useMeeting } from '../../../bridge/console-store';
import { ActionsList } from './actions-list';
import { actionRows } from './action-rows';
import { FindPerson } from './find-person';
import { PeopleLists } from './people-lists';
import styles from './people-panel.module.css';

function Counts() {
  const { here, apologies, notYet } = countAttendance(useMeeting((m) => m.attendance));
  const shown = [
    [here, 'here'],
    [apologies, 'apologies'],
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

export function PeoplePanel() {
  const count = actionRows(useMeeting((m) => m)).length;
  return (
    <aside className={styles['panel']} aria-label="People and actions">
      <Tabs className={styles['tabs'] ?? ''}>
        <TabList aria-label="Beside the minutes" className={styles['tabList'] ?? ''}>
          <Tab id="people" className={styles['tab'] ?? ''}>
            People
          </Tab>
          <Tab id="actions" className={styles['tab'] ?? ''}>
            Actions {count > 0 && count}
          </Tab>
        </TabList>
        <TabPanel id="people" className={styles['tabPanel'] ?? ''}>
          <Counts />
          <FindPerson />
          <PeopleLists />
        </TabPanel>
        <TabPanel id="actions" className={styles['tabPanel'] ?? ''}>
          <ActionsList />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
