/** What stands above the items: the heading and the three lists of those present. */
import { hasAttended, LISTS, onList } from '../../../shared/attendance/attendance';
import type { Meeting } from '../../../shared/meeting/meeting';
import { composeMinutes } from '../../../shared/minutes/compose-minutes';
import { presentName } from '../../../shared/minutes/present-name';
import { LIST_NAMES } from '../../strings/attendance-lists';
import { setConsole } from '../../bridge/console-store';
import { Button } from '../../ui/button';
import { CHANGE_HEAD_ID, HEADING_ID } from './places';
import styles from './page.module.css';

interface Props {
  readonly meeting: Meeting;
  readonly goneTo: string | null;
}

export function PageHead({ meeting, goneTo }: Props) {
  const { heading } = composeMinutes(meeting);
  return (
    <div className={styles['head']}>
      <div className={styles['title']}>
        <p id={HEADING_ID} data-gone-to={goneTo === HEADING_ID ? '' : undefined}>
          {heading.held}
        </p>
        <Button
          id={CHANGE_HEAD_ID}
          size="small"
          look="quiet"
          onPress={() => setConsole({ place: 'prepare' })}
        >
          Change in Prepare
        </Button>
      </div>
      <div className={styles['lists']}>
        {LISTS.map((list) => {
          const present = onList(meeting.attendance, list).filter(hasAttended);
          return present.length === 0 ? null : (
            <div key={list}>
              <h2>{LIST_NAMES[list]}</h2>
              <ul>
                {present.map((person) => {
                  const id = `review-person-${person.id}`;
                  return (
                    <li key={person.id} id={id} data-gone-to={goneTo === id ? '' : undefined}>
                      {presentName(person, meeting)}
                    </li>
                  );
                })}
              </ul>
            </div>
          );
        })}
      </div>
    </div>
  );
}
