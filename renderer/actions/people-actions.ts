import { setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { isOpen } from './meeting-now';
import { goTo } from './targets';

export const peopleActions: readonly Action[] = [
  {
    id: 'find-person',
    label: 'Find or add a person',
    keys: 'Mod+P',
    menu: 'People',
    when: isOpen,
    run: () => {
      setConsole({ place: 'live', side: 'people', isPreviewing: false });
      goTo('find-person');
    },
  },
  {
    id: 'go-to-people',
    label: 'Go to the people',
    keys: 'Mod+3',
    menu: 'People',
    when: isOpen,
    run: () => {
      setConsole({ place: 'live', side: 'people', isPreviewing: false });
      goTo('people');
    },
  },
];
