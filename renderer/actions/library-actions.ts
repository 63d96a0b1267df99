import { setConsole } from '../bridge/console-store';
import { createSample } from '../bridge/library-link';
import type { Action } from './action';

export const libraryActions: readonly Action[] = [
  {
    id: 'new-meeting',
    label: 'New meeting',
    keys: 'Mod+N',
    menu: 'Meeting',
    opens: 'new-meeting',
    when: () => true,
    run: () => setConsole({ place: 'library', overlay: 'new-meeting' }),
  },
  {
    id: 'try-the-sample',
    label: 'Try the sample board',
    keys: null,
    menu: 'Meeting',
    when: () => true,
    run: createSample,
  },
];
