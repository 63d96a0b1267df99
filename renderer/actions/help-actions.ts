import { setConsole } from '../bridge/console-store';
import type { Action } from './action';

export const helpActions: readonly Action[] = [
  {
    id: 'help',
    label: 'Show every key',
    keys: 'F1',
    otherKeys: ['Mod+/'],
    menu: 'Help',
    opens: 'help',
    when: () => true,
    run: () => setConsole({ overlay: 'help' }),
  },
];
