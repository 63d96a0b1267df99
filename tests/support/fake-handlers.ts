/** Handlers that note what reached them, and a door without Electron. */
import type { IpcMainInvokeEvent } from 'electron';
import { answerRequests, type RequestHandlers } from '../../electron/ipc/answer-requests';
import { silentLog } from '../../electron/log';
import { type RequestChannel, requests, type WindowRole } from '../../shared/ipc/contract';

export interface Door {
  readonly channels: readonly string[];
  /** What reached a handler, in order. */
  readonly reached: ReadonlyArray<readonly [channel: string, request: unknown]>;
  readonly noted: readonly string[];
  readonly ask: (role: WindowRole | null, channel: string, payload?: unknown) => Promise<unknown>;
}

type Listener = (event: IpcMainInvokeEvent, payload: unknown) => unknown;

export function aDoor(
  answer: (channel: RequestChannel) => unknown = (channel) => `answer to ${channel}`,
): Door {
  const listeners = new Map<string, Listener>();
  const reached: Array<readonly [string, unknown]> = [];
  const noted: string[] = [];
  const names = Object.keys(requests) as RequestChannel[];
  const handlers = Object.fromEntries(
    names.map((channel) => [
      channel,
      (request: unknown) => {
        reached.push([channel, request]);
        return answer(channel);
      },
    ]),
  ) as unknown as RequestHandlers;
  answerRequests(
    {
      ipc: {
        handle: (channel, listener) => {
          if (listeners.has(channel)) throw new Error(`Two handlers for ${channel}`);
          listeners.set(channel, listener as Listener);
        },
      },
      roleOf: (event) => (event as unknown as { role: WindowRole | null }).role,
      log: {
        ...silentLog,
        note: (event, facts) => noted.push(`${event} ${JSON.stringify(facts)}`),
        bug: (where, error) => noted.push(`bug ${where} ${String(error)}`),
      },
    },
    handlers,
  );
  return {
    channels: [...listeners.keys()],
    reached,
    noted,
    ask: async (role, channel, payload) => {
      const listener = listeners.get(channel);
      if (listener === undefined) throw new Error(`No handler for ${channel}`);
      return listener({ role } as unknown as IpcMainInvokeEvent, payload);
    },
  };
}
