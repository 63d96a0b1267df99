/** Handlers that note what reached them, and a door without Electron. */
import type { IpcMainInvokeEvent } from 'electron';
import { answerRequests, type RequestHandlers } from '../../electron/ipc/answer-requests';
import { silentLog } from '../../electron/log';
import { type RequestChannel, requests, type WindowRole } from '../../shared/ipc/contract';

export interface Door {
  /** What reached a handler, in order. */
  readonly reached: ReadonlyArray<readonly [channel: string, request: unknown]>;
  readonly noted: readonly string[];
  readonly ask: (role: WindowRole | null, channel: string, payload?: unknown) => Promise<unknown>;
}

export function aDoor(
  answer: (channel: RequestChannel) => unknown = (channel) => `answer to ${channel}`,
): Door {
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
  const answering = answerRequests(
    {
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
    reached,
    noted,
    ask: (role, channel, payload) =>
      answering(channel as RequestChannel, { role } as unknown as IpcMainInvokeEvent, payload),
  };
}
