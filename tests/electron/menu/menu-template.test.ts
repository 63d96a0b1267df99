import { describe, expect, test } from 'vitest';
import { acceleratorOf, menuTemplate } from '../../../electron/menu/menu-template';
import type { MenuModel } from '../../../shared/ipc/messages';

const model: MenuModel = [
  {
    label: 'Meeting',
    entries: [
      { id: 'next-item', label: 'Next item', accelerator: 'Ctrl+Enter', isEnabled: true },
      { id: 'close', label: 'Close meeting', accelerator: null, isEnabled: false },
    ],
  },
  { label: 'Edit', entries: [{ id: 'undo', label: 'Undo', accelerator: 'Ctrl+Z', isEnabled: true }] },
];

const menu = (isMac = false, chosen: string[] = []) =>
  menuTemplate(model, { isMac, isPackaged: true, onChosen: (id) => chosen.push(id) });
const entriesOf = (label: string, from = menu()) => {
  const submenu = from.find((one) => one.label === label)?.submenu;
  return Array.isArray(submenu) ? submenu : [];
};

describe('the native menu', () => {
  test('has the published menus in their order, then the system’s own', () => {
    expect(menu().map(({ label, role }) => label ?? role)).toEqual(['Meeting', 'Edit', 'Window']);
    expect(menu(true).map(({ label, role }) => label ?? role)).toEqual([
      'appMenu',
      'Meeting',
      'Edit',
      'Window',
    ]);
  });

  test('help stands at the end, where it is looked for', () => {
    const withHelp = [...model, { label: 'Help', entries: [] }];
    const labels = menuTemplate(withHelp, { isMac: false, isPackaged: true, onChosen: () => undefined });
    expect(labels.map(({ label }) => label)).toEqual(['Meeting', 'Edit', 'Window', 'Help']);
  });

  test('choosing an entry says which', () => {
    const chosen: string[] = [];
    const [entry] = entriesOf('Meeting', menu(false, chosen));
    (entry as unknown as { click: () => void }).click();
    expect(chosen).toEqual(['next-item']);
  });

  test('an entry that does nothing now is shown and cannot be chosen', () => {
    expect(entriesOf('Meeting').map(({ enabled }) => enabled)).toEqual([true, false]);
  });

  test('keys are shown and not registered, so that the page handles each once', () => {
    const all = ['Meeting', 'Edit', 'Window'].flatMap((label) => entriesOf(label));
    expect(entriesOf('Meeting')[0]).toMatchObject({ accelerator: 'Ctrl+Enter', registerAccelerator: false });
    const withKeys = all.filter(({ accelerator, role }) => accelerator !== undefined || role !== undefined);
    expect(withKeys.length).toBeGreaterThan(5);
    expect(withKeys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  test('the clipboard stands under Edit, whether or not one was published', () => {
    expect(entriesOf('Edit').flatMap(({ role }) => role ?? [])).toEqual([
      'cut',
      'copy',
      'paste',
      'selectAll',
    ]);
    const bare = menuTemplate([], { isMac: false, isPackaged: true, onChosen: () => undefined });
    expect(entriesOf('Edit', bare)).toHaveLength(4);
  });

  test('the inspector is offered only to those who build the app', () => {
    const roles = (isPackaged: boolean) =>
      entriesOf('Window', menuTemplate([], { isMac: false, isPackaged, onChosen: () => undefined })).map(
        ({ role }) => role,
      );
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });
});

describe('a key as Electron knows it', () => {
  test.each(['Ctrl+Enter', 'F12', 'CmdOrCtrl+Shift+Z', 'Alt+Up', 'Ctrl+,', 'Ctrl++'.slice(0, 4) + '+Plus'])(
    '%s is shown',
    (key) => {
      expect(acceleratorOf(key)).toBe(key);
    },
  );

  test.each(['', 'Ctrl+', 'Hyper+X', 'Ctrl+Enter twice', 'F99', '⌃⏎'])('“%s” is left out', (key) => {
    expect(acceleratorOf(key)).toBeUndefined();
  });
});
