/** Everything a session of ours is held to, in one place. */
import type { Session } from 'electron';
import type { Log } from '../log';
import { serveApp } from './app-scheme';
import { denyPermissions } from './deny-by-default';
import { blockRequests } from './shut-network';

export function lockSession(session: Session, root: string, isPackaged: boolean, log: Log): void {
  blockRequests(session, isPackaged, log);
  denyPermissions(session, log);
  serveApp(session, root, log);
}
