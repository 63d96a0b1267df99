/** Everything a session of ours is held to, in one place. */
import type { Session } from 'electron';
import type { Log } from '../log';
import { serveApp } from './app-scheme';
import { denyPermissions } from './deny-by-default';
import type { FilesAhead } from './files-ahead';
import { blockRequests } from './shut-network';

export interface Served {
  /** The folder of the built renderer. */
  readonly root: string;
  readonly ahead: FilesAhead;
}

export function lockSession(session: Session, { root, ahead }: Served, isPackaged: boolean, log: Log): void {
  blockRequests(session, isPackaged, log);
  denyPermissions(session, log);
  serveApp(session, root, ahead, log);
}
