import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RequestChannel, requests, type WindowRole } from '../../shared/ipc/contract';
import { facts } from '../support/given-when-then';
import { aDoor } from '../support/fake-handlers';

/** One payload of each channel that must be let through; a channel without one does not compile. */
const good: Record<RequestChannel, unknown> = {
  'clock:read': undefined,
  'settings:read': undefined,
  'projector:looks': undefined,
  'settings:change': { zoom: 1.25 },
  'library:list': undefined,
  'meeting:create': { facts, carried: { meetingId: 'm-0', items: ['i-1'] } },
  'meeting:carried-over': { meetingId: 'm-0' },
  'meeting:create-sample': undefined,
  'meeting:open': { meetingId: 'm-1' },
  'meeting:current': undefined,
  'meeting:leave': undefined,
  'meeting:dispatch': { meetingId: 'm-1', command: { type: 'Undo' } },
  'agenda:choose-file': undefined,
  'agenda:read-file': { fileName: 'agenda.txt', bytes: new Uint8Array([65]) },
  'register:read': { meetingId: null },
  'register:change': { type: 'RemoveRegistered', id: 'r-1' },
  'people:last-lists': { meetingId: 'm-1' },
  'people:choose-file': undefined,
  'people:read-file': { fileName: 'members.csv', bytes: new Uint8Array([65]) },
  'export:save': { meetingId: 'm-1', kind: 'pdf', isDraft: true },
  'export:copy-text': { meetingId: 'm-1', isDraft: true },
  'export:open': undefined,
  'export:show-in-folder': undefined,
  'template:choose': undefined,
  'template:drop': undefined,
  'template:save-example': undefined,
  'paper:read': undefined,
  'paper:drawn': undefined,
  'projector:open': undefined,
  'projector:close': undefined,
  'projector:status': undefined,
  'projector:term': undefined,
  'projector:show-term': { term: { acronym: 'SDQ', words: 'A form', plainly: '' } },
  'projector:view': undefined,
  'projector:order': { kind: 'freeze', isFrozen: true },
  'menu:publish': [
    {
      label: 'Meeting',
      entries: [{ id: 'next', label: 'Next', accelerator: 'Ctrl+Enter', isEnabled: true }],
    },
  ],
  'console:ready-to-close': { hasUnsaved: false },
};

const channels = Object.keys(requests) as RequestChannel[];
const roles: readonly WindowRole[] = ['console', 'projector', 'paper'];
const allowed = channels.flatMap((channel) => requests[channel].roles.map((role) => ({ channel, role })));
const forbidden = channels.flatMap((channel) =>
  roles.filter((role) => !requests[channel].roles.includes(role)).map((role) => ({ channel, role })),
);
const unfit: readonly unknown[] = [
  null,
  'text',
  7,
  [],
  { meetingId: '../../etc' },
  { zoom: 99 },
  { nothing: 1 },
];

describe('what a window may ask', () => {
  test.each(allowed)('the $role may ask $channel', async ({ channel, role }) => {
    const door = aDoor();
    expect(await door.ask(role, channel, good[channel])).toBe(`answer to ${channel}`);
    expect(door.reached).toHaveLength(1);
  });

  test.each(forbidden)('the $role may not ask $channel', async ({ channel, role }) => {
    const door = aDoor();
    await expect(door.ask(role, channel, good[channel])).rejects.toThrow('was refused: sender');
    expect(door.reached).toEqual([]);
  });

  test.each(channels)('nobody else may ask %s', async (channel) => {
    const door = aDoor();
    await expect(door.ask(null, channel, good[channel])).rejects.toThrow('was refused: sender');
    expect(door.reached).toEqual([]);
  });

  test.each(channels)('%s refuses what is not of its shape, and no handler sees it', async (channel) => {
    const door = aDoor();
    const [role] = requests[channel].roles as readonly WindowRole[];
    for (const payload of unfit) {
      // A change of nothing is a change; zod drops what it does not know.
      if (channel === 'settings:change' && JSON.stringify(payload) === '{"nothing":1}') continue;
      if (channel === 'settings:change' && JSON.stringify(payload) === '{"meetingId":"../../etc"}') continue;
      if (channel === 'menu:publish' && JSON.stringify(payload) === '[]') continue;
      await expect(door.ask(role ?? null, channel, payload)).rejects.toThrow('was refused: payload');
    }
    expect(door.reached).toEqual([]);
  });

  test('what a window sent beside the contract does not reach the handler', async () => {
    const door = aDoor();
    await door.ask('console', 'meeting:open', { meetingId: 'm-1', path: '/etc/passwd' });
    expect(door.reached).toEqual([['meeting:open', { meetingId: 'm-1' }]]);
  });

  test('a refusal is noted without a word of what was sent', async () => {
    const door = aDoor();
    await door.ask('console', 'meeting:open', { meetingId: 'Tariq said …' }).catch(() => undefined);
    expect(door.noted).toEqual(['request-refused {"channel":"meeting:open","why":"payload"}']);
  });

  test('a handler that throws answers nothing of why', async () => {
    const door = aDoor(() => {
      throw new Error('Tariq said …');
    });
    await expect(door.ask('console', 'clock:read')).rejects.toThrow(/^clock:read could not be answered$/);
  });
});

describe('the one door', () => {
  const files = readdirSync('electron', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  const mentions = (word: RegExp) =>
    files.filter((name) => word.test(readFileSync(join('electron', name), 'utf8'))).toSorted();

  test('only the folder of the door uses ipcMain', () => {
    expect(mentions(/\bipcMain\b(?!`)/)).toEqual(['ipc/listen-to-windows.ts']);
  });

  test('only the preloads use ipcRenderer', () => {
    expect(mentions(/\bipcRenderer\b/)).toEqual([
      'preload/console.ts',
      'preload/paper.ts',
      'preload/projector.ts',
    ]);
  });

  test('only one place tells windows anything', () => {
    expect(mentions(/webContents\.send\b/)).toEqual(['windows/open-windows.ts']);
  });
});
