import type { Settings } from '../../shared/ipc/messages';
import { bridge } from '../bridge/api';
import { setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { changeSettings } from './change-settings';

const colours = (theme: Settings['projectorTheme'], name: string): Action => ({
  id: `projector-${theme}`,
  label: `Projector colours: ${name}`,
  keys: null,
  menu: 'Projector',
  when: (s) => s.settings.projectorTheme !== theme,
  run: () => changeSettings({ projectorTheme: theme }),
});

export const projectorActions: readonly Action[] = [
  {
    id: 'projector',
    label: (s) => (s.projector.isOpen ? 'Close the projector' : 'Open the projector'),
    keys: 'Mod+Shift+P',
    menu: 'Projector',
    when: () => true,
    run: async (s) => {
      const channel = s.projector.isOpen ? 'projector:close' : 'projector:open';
      setConsole({ projector: await bridge().ask(channel, undefined) });
    },
  },
  colours('cream', 'cream'),
  colours('dark', 'dark'),
  colours('high-contrast', 'high contrast'),
];
