import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../electron/preload/channels';
import { pushes, requests, type WindowRole } from '../../shared/ipc/contract';

const roles: readonly WindowRole[] = ['console', 'projector', 'paper'];

const namesFor = (role: WindowRole, table: Record<string, { readonly roles: readonly WindowRole[] }>) =>
  Object.entries(table)
    .filter(([, { roles: some }]) => some.includes(role))
    .map(([name]) => name)
    .toSorted();

describe.each(roles)('the preload of the %s', (role) => {
  test('names exactly the requests the contract gives its window', () => {
    expect(channelsOf[role].requests.toSorted()).toEqual(namesFor(role, requests));
  });

  test('names exactly what the contract has its window told', () => {
    expect(channelsOf[role].pushes.toSorted()).toEqual(namesFor(role, pushes));
  });
});

test('the projector has no channel that carries a meeting', () => {
  expect(channelsOf.projector).toEqual({
    requests: ['clock:read', 'projector:looks', 'projector:view'],
    pushes: ['clock:reading', 'main:alive', 'projector:looks-changed', 'projector:view-changed'],
  });
});

test('the page that is printed may read what to print and say that it is drawn', () => {
  expect(channelsOf.paper).toEqual({ requests: ['paper:read', 'paper:drawn'], pushes: [] });
});

test.each(['channels.ts', 'make-bridge.ts', 'console.ts', 'projector.ts', 'paper.ts'])(
  'preload/%s imports the contract for its types only',
  (name) => {
    const imports = readFileSync(`electron/preload/${name}`, 'utf8').match(/^import .*$/gm) ?? [];
    const ofShared = imports.filter((line) => line.includes('shared/'));
    expect(ofShared.filter((line) => !line.startsWith('import type '))).toEqual([]);
  },
);
