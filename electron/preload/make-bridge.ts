/**
 * What a page is given to talk to the main process with: the channels of its own window and no others. What main
 * tells before the page listens (a page takes a moment to start) is kept and handed over with the first listener.
 */
import type { IpcRenderer } from 'electron';
import type { Bridge, PushChannel, RequestChannel } from '../../shared/ipc/contract';
import type { Channels } from './channels';

type Listener = (payload: unknown) => void;

/** Enough for a start; a page that never listens on a channel must not make us keep everything told there. */
const MOST_KEPT = 20;

export function makeBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on'>, channels: Channels): Bridge {
  const listeners = new Map<PushChannel, Set<Listener>>();
  const kept = new Map<PushChannel, unknown[]>();
  for (const channel of channels.pushes) {
    kept.set(channel, []);
    ipc.on(channel, (_, payload: unknown) => {
      const waiting = kept.get(channel);
      if (waiting !== undefined) {
        if (waiting.length === MOST_KEPT) waiting.shift();
        waiting.push(payload);
      }
      for (const listener of listeners.get(channel) ?? []) listener(payload);
    });
  }

  const hear = (channel: PushChannel, listener: Listener): (() => void) => {
    if (!channels.pushes.includes(channel)) throw new Error('This window is told nothing on that channel');
    const group = listeners.get(channel) ?? new Set();
    listeners.set(channel, group.add(listener));
    const waiting = kept.get(channel) ?? [];
    kept.delete(channel);
    for (const payload of waiting) listener(payload);
    return () => {
      group.delete(listener);
    };
  };

  const ask = (channel: RequestChannel, request: unknown): Promise<unknown> =>
    channels.requests.includes(channel)
      ? ipc.invoke(channel, request)
      : Promise.reject(new Error('This window may not ask on that channel'));

  // The contract types what crosses; here it is only carried, and main parses every request.
  return { ask: ask as Bridge['ask'], listen: hear as Bridge['listen'] };
}
