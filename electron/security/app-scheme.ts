/** Our own scheme: registered as a secure origin before the app is ready, and served from the built renderer only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Session, protocol } from 'electron';
import type { Log } from '../log';
import { appFileAt, SCHEME } from './app-pages';
import { responseHeaders } from './content-policy';

/** To be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the files under `root` to a session's windows. */
export function serveApp(session: Session, root: string, log: Log): void {
  session.protocol.handle(SCHEME, async ({ method, url }) => {
    const file = method === 'GET' ? appFileAt(url) : null;
    if (file === null) {
      log.note('address-refused');
      return new Response(null, { status: 404 });
    }
    try {
      const bytes = await readFile(join(root, file.path));
      return new Response(bytes, { headers: responseHeaders(file.mediaType) });
    } catch (error) {
      log.bug('serve-app', error);
      return new Response(null, { status: 404 });
    }
  });
}
