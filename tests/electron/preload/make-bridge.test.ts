import { beforeEach, describe, expect, test } from 'vitest';
import { projectorChannels } from '../../../electron/preload/channels';
import { makeBridge } from '../../../electron/preload/make-bridge';
import type { Bridge } from '../../../shared/ipc/contract';

describe('what a page is given', () => {
  let invoked: unknown[] = [];
  let bridge: Bridge;
  const told = new Map<string, (event: unknown, payload: unknown) => void>();
  const tell = (channel: string, payload: unknown) => told.get(channel)?.({}, payload);

  beforeEach(() => {
    invoked = [];
    told.clear();
    bridge = makeBridge(
      {
        invoke: (...args: unknown[]) => {
          invoked.push(args);
          return Promise.resolve('answer');
        },
        on: ((channel: string, listener: (event: unknown, payload: unknown) => void) =>
          told.set(channel, listener)) as never,
      },
      projectorChannels,
    );
  });

  test('it asks on the channels of its window', async () => {
    expect(await bridge.ask('projector:view', undefined)).toBe('answer');
    expect(invoked).toEqual([['projector:view', undefined]]);
  });

  test('it asks and hears on no others', async () => {
    await expect(bridge.ask('library:list', undefined)).rejects.toThrow('may not ask');
    expect(() => bridge.listen('meeting:changed', () => undefined)).toThrow('told nothing');
    expect(invoked).toEqual([]);
    expect([...told.keys()]).toEqual(projectorChannels.pushes);
  });

  test('what was told before the page listened is handed over in order', () => {
    tell('clock:reading', { now: 1 });
    tell('clock:reading', { now: 2 });
    const heard: unknown[] = [];
    bridge.listen('clock:reading', (reading) => heard.push(reading));
    tell('clock:reading', { now: 3 });
    expect(heard).toEqual([{ now: 1 }, { now: 2 }, { now: 3 }]);
  });

  test('a page that never listens does not make it keep everything', () => {
    for (let now = 0; now < 100; now += 1) tell('clock:reading', { now });
    const heard: unknown[] = [];
    bridge.listen('clock:reading', (reading) => heard.push(reading));
    expect(heard).toHaveLength(20);
    expect(heard.at(-1)).toEqual({ now: 99 });
  });

  test('a listener that stopped hears nothing more', () => {
    const heard: unknown[] = [];
    const stop = bridge.listen('clock:reading', (reading) => heard.push(reading));
    stop();
    tell('clock:reading', { now: 1 });
    expect(heard).toEqual([]);
  });
});
