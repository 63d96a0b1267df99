import type { Settings } from '../../shared/ipc/messages';
import { type ConsoleState, type Place, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { changeSettings } from './change-settings';
import { isOpen } from './meeting-now';

const ZOOMS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

const zoomStep = (by: 1 | -1) => (s: ConsoleState) => {
  const { zoom } = s.settings;
  const next = by > 0 ? ZOOMS.find((z) => z > zoom + 0.01) : ZOOMS.findLast((z) => z < zoom - 0.01);
  return next === undefined ? undefined : changeSettings({ zoom: next });
};

const place = (to: Place, label: string, keys: string, when: Action['when']): Action => ({
  id: `go-to-${to}`,
  label,
  keys,
  menu: 'View',
  when,
  run: () => setConsole({ place: to, overlay: null }),
});

const theme = (to: Settings['theme'], name: string): Action => ({
  id: `theme-${to}`,
  label: `Colours: ${name}`,
  keys: null,
  menu: 'View',
  when: (s) => s.settings.theme !== to,
  run: () => changeSettings({ theme: to }),
});

export const viewActions: readonly Action[] = [
  {
    id: 'palette',
    label: 'Find a command',
    keys: 'Mod+K',
    menu: 'View',
    opens: 'palette',
    when: () => true,
    run: () => setConsole({ overlay: 'palette' }),
  },
  place('library', 'Go to the library', 'Alt+1', () => true),
  place('prepare', 'Go to prepare', 'Alt+2', isOpen),
  place('live', 'Go to live', 'Alt+3', isOpen),
  place('review', 'Go to the review', 'Alt+4', isOpen),
  {
    id: 'zoom-in',
    label: 'Larger',
    keys: 'Mod+=',
    otherKeys: ['Mod++'],
    menu: 'View',
    when: () => true,
    run: zoomStep(1),
  },
  { id: 'zoom-out', label: 'Smaller', keys: 'Mod+-', menu: 'View', when: () => true, run: zoomStep(-1) },
  {
    id: 'zoom-reset',
    label: 'Usual size',
    keys: 'Mod+0',
    menu: 'View',
    when: () => true,
    run: () => changeSettings({ zoom: 1 }),
  },
  theme('system', 'as the system has them'),
  theme('light', 'light'),
  theme('dark', 'dark'),
  theme('high-contrast', 'high contrast'),
];
