import { setConsole } from '../bridge/console-store';
import { createSample, refreshLibrary } from '../bridge/library-link';
import type { Action } from './action';

export const libraryActions: readonly Action[] = [
  {
    id: 'new-meeting',
    label: 'New meeting',
    keys: 'Mod+N',
    menu: 'Meeting',
    opens: 'new-meeting',
    when: () => true,
    run: async () => {
      // Its form begins with the habits of the newest meeting, so the list is read first; without it, it opens all the same.
      await refreshLibrary().catch(reportError);
      setConsole({ place: 'library', overlay: 'new-meeting' });
    },
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
