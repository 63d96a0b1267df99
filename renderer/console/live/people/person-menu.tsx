import { Menu, MenuItem, Popover } from 'react-aria-components';
import { personById } from '../../../../shared/attendance/attendance';
import { plainName } from '../../../../shared/attendance/naming';
import type { PersonId } from '../../../../shared/kernel/ids';
import { dispatch } from '../../../bridge/meeting-link';
import { useMeetingBesidesWords } from '../../../bridge/console-store';
import { beginLine } from './roll-call-field';
import { personChoices } from './person-choices';
import styles from './person-menu.module.css';

export function PersonMenu({ id }: { readonly id: PersonId }) {
  const meeting = useMeetingBesidesWords();
  const person = personById(meeting.attendance, id);
  if (!person) return null;
  const choices = personChoices(person, meeting);
  return (
    <Popover className={styles['popover'] ?? ''} placement="bottom end">
      <Menu
        aria-label={plainName(person.name)}
        className={styles['menu'] ?? ''}
        items={choices}
        onAction={(key) => {
          const does = choices.find((c) => c.id === key)?.does;
          if (!does) return;
          if ('command' in does) void dispatch(does.command);
          // After the menu has given the keyboard back.
          else setTimeout(() => beginLine(does.line));
        }}
      >
        {(choice) => (
          <MenuItem id={choice.id} className={styles['item'] ?? ''}>
            {choice.label}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
}
