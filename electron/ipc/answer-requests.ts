/**
 * The one door through which a window asks the main process anything. A request is
 * answered only when its sender is the main frame of one of our windows, shows our page, and its role may use the
 * channel, and when its payload parses. Anything else is a bug: logged without its content, and the asker's promise
 * rejects. A request on a channel that is not in the contract finds nobody listening.
 */
import type { IpcMainInvokeEvent } from 'electron';
import {
  type AnswerOf,
  type RequestChannel,
  type RequestOf,
  requests,
  type WindowRole,
} from '../../shared/ipc/contract';
import type { Log } from '../log';
import type { Answering } from './open-door';

/** Answers to every request of the contract; what is missing does not compile. */
export type RequestHandlers = {
  readonly [C in RequestChannel]: (request: RequestOf<C>) => AnswerOf<C> | Promise<AnswerOf<C>>;
};

export interface Door {
  /** The role of the window that sent this, or null for anybody else. */
  readonly roleOf: (event: IpcMainInvokeEvent) => WindowRole | null;
  readonly log: Log;
}

export function answerRequests({ roleOf, log }: Door, handlers: RequestHandlers): Answering {
  return async (channel, event, payload) => {
    const { request: parser, roles } = requests[channel];
    const role = roleOf(event);
    if (role === null || !roles.includes(role)) return refuse(log, channel, 'sender');
    const parsed = parser.safeParse(payload);
    if (!parsed.success) return refuse(log, channel, 'payload');
    // The table ties each handler to its own channel; one lookup for all channels cannot say so in types.
    const handle = handlers[channel] as (request: unknown) => unknown;
    try {
      return await handle(parsed.data);
    } catch (error) {
      log.bug(`answer ${channel}`, error);
      // The error's own message may quote the minutes and would be written in the window's console.
      throw new Error(`${channel} could not be answered`);
    }
  };
}

function refuse(log: Log, channel: RequestChannel, why: 'sender' | 'payload'): never {
  log.note('request-refused', { channel, why });
  throw new Error(`${channel} was refused: ${why}`);
}
