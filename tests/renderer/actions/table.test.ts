import { describe, expect, test } from 'vitest';
import type { Action } from '../../../renderer/actions/action';
import { acceleratorOf, isPressed, keyCaps, type KeyPress } from '../../../renderer/actions/keys';
import { actionFor } from '../../../renderer/actions/key-listener';
import { menuOf } from '../../../renderer/actions/menu-model';
import { searchActions } from '../../../renderer/actions/palette-search';
import { ACTIONS, actionById } from '../../../renderer/actions/table';
import { offerNotes } from '../../../renderer/actions/targets';
import { type ConsoleState, useConsole } from '../../../renderer/bridge/console-store';
import { toInstant } from '../../../shared/kernel/wall-time';
import { projectMeeting } from '../../../shared/projector/project-meeting';
import type { Command } from '../../../shared/meeting/commands';
import type { History } from '../../../shared/meeting/history';
import { clockOn, countingIds, lived, northmoor } from '../../support/northmoor';

const newId = countingIds('later');
const stateOf = (history: History, more: Partial<ConsoleState> = {}): ConsoleState => ({
  ...useConsole.getInitialState(),
  open: {
    meeting: history.meeting,
    seq: history.seq,
    savedAt: clockOn('18:47'),
    notices: [],
    undo: history.standing?.top.entry.cause ?? null,
    redo: history.undone?.top.entry.cause ?? null,
  },
  place: 'live',
  shownItem: history.meeting.agenda.items[3]?.id ?? null,
  ...more,
});
const after = (...commands: Command[]): History =>
  commands.reduce((h, command) => lived(h, command, clockOn('18:50'), newId), northmoor());
const fourth = northmoor().meeting.agenda.items[3]!.id;
const sixth = northmoor().meeting.agenda.items[5]!.id;

/** The clerk has long been writing in the item after the one whose clock runs. */
const writingAhead = (): History => {
  const history = northmoor();
  const { meeting } = history;
  const writing = [{ itemId: meeting.agenda.items[4]!.id, at: toInstant(0) }];
  return { ...history, meeting: { ...meeting, sitting: { ...meeting.sitting, writing } } };
};

/** States between which everything a clerk can do must be possible somewhere. */
const states: ConsoleState[] = [
  useConsole.getInitialState(),
  stateOf(northmoor()),
  stateOf(northmoor(), { shownItem: sixth }),
  stateOf(northmoor(), { shownItem: northmoor().meeting.agenda.items[0]!.id }),
  stateOf(northmoor(), {
    place: 'prepare',
    isFinal: true,
    lastExport: { kind: 'minutes', isDraft: true, fileName: 'a.docx', folder: 'b' },
  }),
  stateOf(northmoor(), {
    find: { words: 'the', isWithReplace: false, isCaseKept: false, isWholeWords: false, at: 0 },
  }),
  stateOf(after({ type: 'Undo' })),
  stateOf(writingAhead()),
  stateOf(after({ type: 'AdjournMeeting' })),
  stateOf(after({ type: 'CloseMeeting' })),
  stateOf({ ...northmoor(), meeting: northmoor().base }),
  {
    ...stateOf(northmoor()),
    settings: {
      theme: 'dark',
      projectorTheme: 'dark',
      projectorType: 'larger',
      zoom: 1,
      silencedChecks: [],
      wordTemplate: 'ours.docx',
      snippets: [],
      words: [],
      terms: [],
    },
  },
];

const showing = (more: Partial<ConsoleState['projector']> = {}): Partial<ConsoleState> => ({
  projector: { isOpen: true, isOnSecondDisplay: false, shape: 16 / 9, ...more },
  wall: projectMeeting(northmoor().meeting),
});
states.push(stateOf(northmoor(), showing()));

const keysOf = (a: Action): string[] =>
  [a.keys, ...(a.otherKeys ?? []), ...(a.keysOutsideText ?? [])].filter((k) => k !== null);

const press = (keys: string, more: Partial<KeyPress> = {}): KeyPress => {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  return {
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    getModifierState: () => false,
    ...more,
  };
};

describe('the table of actions', () => {
  test('gives every key to one action only', () => {
    const keys = ACTIONS.flatMap(keysOf);
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  });

  test('gives every action a name of its own', () => {
    expect(new Set(ACTIONS.map((a) => a.id)).size).toBe(ACTIONS.length);
  });

  test.each(ACTIONS.map((a) => [a.id, a] as const))('%s can be reached', (_, action) => {
    const takeBack = offerNotes({
      kindHere: () => 'action',
      toggleKind: () => {},
      dueHere: () => null,
      setDue: () => {},
      askOwner: () => {},
      toggleSensitive: () => {},
      blockHere: () => null,
      linkHere: () => ({ text: '', address: null }),
      setLink: () => {},
      handBack: () => false,
      asClerksDoing: async () => {},
      tookOut: () => {},
      showFound: () => {},
      misspelt: () => null,
      replaceMisspelt: () => {},
      wordsOnScreen: () => ({ blocks: [], caret: { block: 0, offset: 0 } }),
      rewrite: () => {},
      select: () => {},
    });
    const possible = states.find((s) => action.when(s));
    // The palette does not offer itself.
    const found = action.id === 'palette' || searchActions('', possible!).includes(action);
    takeBack();
    expect(possible).toBeDefined();
    expect(found).toBe(true);
  });

  test('leaves plain letters to the text: every key is a function key or has Ctrl or Alt', () => {
    for (const keys of ACTIONS.flatMap(keysOf)) expect(keys).toMatch(/^(Shift\+)?F\d+$|Mod\+|Alt\+/);
  });

  test('the table is the native menu', () => {
    const menu = menuOf(stateOf(northmoor()));
    expect(menu.flatMap((m) => m.entries.map((e) => e.id)).toSorted()).toEqual(
      ACTIONS.map((a) => a.id).toSorted(),
    );
    const next = menu.flatMap((m) => m.entries).find((e) => e.id === 'next-item');
    expect(next).toEqual({
      id: 'next-item',
      label: 'Next item',
      accelerator: 'CmdOrCtrl+Return',
      isEnabled: true,
    });
  });

  test('undo says what it would undo', () => {
    const undo = menuOf(stateOf(northmoor()))
      .flatMap((m) => m.entries)
      .find((e) => e.id === 'undo');
    expect(undo?.label).toBe('Undo writing in the minutes');
  });
});

describe('keys', () => {
  test.each([
    ['Mod+Enter', 'Ctrl+Enter', true],
    ['Mod+Enter', 'Enter', false],
    ['Mod+Enter', 'Ctrl+Shift+Enter', false],
    ['F7', 'F7', true],
    ['F7', 'Shift+F7', false],
    ['Shift+F7', 'Shift+F7', true],
    ['Alt+PageUp', 'Alt+PageUp', true],
    ['Mod+Shift+N', 'Ctrl+Shift+N', true],
    ['Mod+K', 'Ctrl+k', true],
    ['Mod+K', 'Meta+k', false],
    ['Mod+/', 'Ctrl+/', true],
  ])('%s is pressed by %s: %s', (keys, combination, is) => {
    expect(isPressed(keys, press(combination), false)).toBe(is);
  });

  test('the plus needs Shift on some keyboards and not on others', () => {
    expect(isPressed('Mod++', press('', { key: '+', ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(isPressed('Mod++', press('', { key: '+', ctrlKey: true }), false)).toBe(true);
  });

  test('AltGr writes letters and is never a command', () => {
    const altGr = press('Ctrl+Alt+z', { getModifierState: (k) => k === 'AltGraph' });
    expect(isPressed('Mod+Alt+Z', altGr, false)).toBe(false);
  });

  test('on a Mac Cmd takes the place of Ctrl, and Alt changes the letter but not the key', () => {
    expect(isPressed('Mod+K', press('Meta+k'), true)).toBe(true);
    expect(isPressed('Mod+K', press('Ctrl+k'), true)).toBe(false);
    const omega = press('', { key: 'Ω', code: 'KeyZ', metaKey: true, altKey: true });
    expect(isPressed('Mod+Alt+Z', omega, true)).toBe(true);
  });

  test('are shown as they are printed', () => {
    expect(keyCaps('Mod+Enter', false)).toBe('Ctrl ↵');
    expect(keyCaps('Mod+Enter', true)).toBe('⌘ ↵');
    expect(keyCaps('Alt+PageUp', false)).toBe('Alt PgUp');
    expect(acceleratorOf('Alt+PageUp')).toBe('Alt+PageUp');
    expect(acceleratorOf('Mod++')).toBe('CmdOrCtrl+Plus');
  });

  test('Ctrl+Z undoes the meeting outside text, and is the text’s own inside it', () => {
    expect(actionFor(press('Ctrl+z'), false, false)?.id).toBe('undo');
    expect(actionFor(press('Ctrl+z'), true, false)).toBeUndefined();
    expect(actionFor(press('Ctrl+Alt+z'), true, false)?.id).toBe('undo');
  });

  test('function keys are heard while typing', () => {
    expect(actionFor(press('F7'), true, false)?.id).toBe('extend-item');
    expect(actionFor(press('r'), false, false)).toBeUndefined();
  });
});

describe('the palette', () => {
  const s = stateOf(northmoor());
  test.each([
    ['next', 'next-item'],
    ['hand', 'hand-over-chair'],
    ['find person', 'find-person'],
    ['colours dark', 'theme-dark'],
    ['f10', 'defer-item'],
  ])('“%s” finds %s first', (typed, id) => {
    expect(searchActions(typed, s)[0]?.id).toBe(id);
  });

  test('offers only what is possible now', () => {
    expect(searchActions('start the meeting', s)).toEqual([]);
    expect(searchActions('xyz', s)).toEqual([]);
  });

  test('an unknown id is a mistake in the code', () => {
    expect(() => actionById('no-such-action')).toThrow('no action');
  });

  test('the item shown is what is put off, the item running what is given time', () => {
    const elsewhere = stateOf(northmoor(), { shownItem: sixth });
    expect(actionById('defer-item').when(elsewhere)).toBe(true);
    expect(actionById('start-item').when(elsewhere)).toBe(true);
    expect(actionById('start-item').when(stateOf(northmoor(), { shownItem: fourth }))).toBe(false);
  });
});
