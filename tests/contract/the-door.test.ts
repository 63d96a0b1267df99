import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { type Answering, openDoor } from '../../electron/ipc/open-door';
import { requests } from '../../shared/ipc/contract';

type Listener = (event: IpcMainInvokeEvent, payload: unknown) => Promise<unknown>;

function aDoorWith(answering: Promise<Answering>): Map<string, Listener> {
  const listeners = new Map<string, Listener>();
  const handle = (channel: string, listener: unknown): void => {
    if (listeners.has(channel)) throw new Error(`Two listeners on ${channel}`);
    listeners.set(channel, listener as Listener);
  };
  openDoor({ handle }, answering);
  return listeners;
}

const event = {} as IpcMainInvokeEvent;

test('the door listens on every request of the contract, and on nothing beside them', () => {
  const listeners = aDoorWith(new Promise(() => undefined));
  expect([...listeners.keys()].toSorted()).toEqual(Object.keys(requests).toSorted());
});

test('what is asked before anybody is there to answer waits, and is answered in order', async () => {
  let onAnswering: (answering: Answering) => void = () => undefined;
  const listeners = aDoorWith(new Promise((resolve) => (onAnswering = resolve)));
  const asked: string[] = [];
  const ask = async (channel: string): Promise<unknown> => listeners.get(channel)?.(event, undefined);
  const answers = [ask('clock:read'), ask('meeting:current')];
  expect(asked).toEqual([]);
  onAnswering(async (channel) => {
    asked.push(channel);
    return `answer to ${channel}`;
  });
  expect(await Promise.all(answers)).toEqual(['answer to clock:read', 'answer to meeting:current']);
  expect(asked).toEqual(['clock:read', 'meeting:current']);
});
