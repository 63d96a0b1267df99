/**
 * The door through which windows ask. It opens before there is anybody to answer: a
 * page is loaded while the rest of the app is put together, and what it asks in that time waits.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { RequestChannel } from '../../shared/ipc/contract';
import { channelsOf } from '../preload/channels';

/** Answers one request, or rejects. */
export type Answering = (
  channel: RequestChannel,
  event: IpcMainInvokeEvent,
  payload: unknown,
) => Promise<unknown>;

export function openDoor(ipc: Pick<IpcMain, 'handle'>, answering: Promise<Answering>): void {
  const channels = new Set([...channelsOf.console.requests, ...channelsOf.projector.requests]);
  for (const channel of channels)
    ipc.handle(channel, async (event, payload: unknown) => (await answering)(channel, event, payload));
}
