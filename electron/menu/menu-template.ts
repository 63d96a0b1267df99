/**
 * The native menu: the menus the action table published, with the system's own entries (clipboard, window) where
 * people look for them. Keys are shown but not registered: the page handles them itself, and each must act once.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuModel } from '../../shared/ipc/messages';

export interface MenuSetting {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly onChosen: (id: string) => void;
}

type Entry = MenuItemConstructorOptions;
type Published = MenuModel[number];

const separator: Entry = { type: 'separator' };
const clipboard: readonly Entry[] = [
  { role: 'cut', registerAccelerator: false },
  { role: 'copy', registerAccelerator: false },
  { role: 'paste', registerAccelerator: false },
  { role: 'selectAll', registerAccelerator: false },
];

export function menuTemplate(model: MenuModel, setting: MenuSetting): Entry[] {
  const { isMac, isPackaged } = setting;
  const published = model.map((menu) => publishedMenu(menu, setting));
  const hasEdit = model.some(({ label }) => isEdit(label));
  const edit: Entry[] = hasEdit ? [] : [{ label: 'Edit', submenu: [...clipboard] }];
  const app: Entry[] = isMac ? [{ role: 'appMenu' }] : [];
  // Help is looked for at the end.
  const helpAt = model.findIndex(({ label }) => label === 'Help');
  const end = helpAt === -1 ? published.length : helpAt;
  const ours = [...edit, windowMenu(isMac, isPackaged)];
  return [...app, ...published.slice(0, end), ...ours, ...published.slice(end)];
}

const isEdit = (label: string): boolean => label.replace('&', '') === 'Edit';

function publishedMenu({ label, entries }: Published, { onChosen }: MenuSetting): Entry {
  const submenu = entries.map((entry): Entry => {
    const accelerator = entry.accelerator === null ? undefined : acceleratorOf(entry.accelerator);
    return {
      id: entry.id,
      label: entry.label,
      enabled: entry.isEnabled,
      click: () => onChosen(entry.id),
      ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
    };
  });
  return { label, submenu: isEdit(label) ? [...submenu, separator, ...clipboard] : submenu };
}

/** Elsewhere than on a Mac the system's key for it is F11, which is the preview's. */
const fullScreen = (isMac: boolean): Entry =>
  isMac
    ? { role: 'togglefullscreen' }
    : {
        label: 'Full Screen',
        click: (_, window) => window?.setFullScreen(!window.isFullScreen()),
      };

function windowMenu(isMac: boolean, isPackaged: boolean): Entry {
  const submenu: Entry[] = [
    { role: 'minimize', registerAccelerator: isMac },
    fullScreen(isMac),
    { role: 'close', registerAccelerator: isMac },
  ];
  const forBuilders: Entry[] = isPackaged ? [] : [separator, { role: 'toggleDevTools' }];
  return { label: 'Window', submenu: [...submenu, ...forBuilders] };
}

const named: ReadonlySet<string> = new Set([
  'Enter',
  'Return',
  'Space',
  'Tab',
  'Escape',
  'Esc',
  'Backspace',
  'Delete',
  'Insert',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Up',
  'Down',
  'Left',
  'Right',
  'Plus',
]);
const modifiers: ReadonlySet<string> = new Set([
  'Ctrl',
  'Control',
  'Cmd',
  'Command',
  'CmdOrCtrl',
  'CommandOrControl',
  'Alt',
  'Option',
  'Shift',
  'Super',
  'Meta',
]);

/** The accelerator when Electron knows it; it throws for any other, and a menu without a key beats no menu. */
export function acceleratorOf(text: string): string | undefined {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const isKey = named.has(key) || /^F([1-9]|1\d|2[0-4])$/.test(key) || /^[\x21-\x7e]$/.test(key);
  return isKey && parts.every((part) => modifiers.has(part)) ? text : undefined;
}
