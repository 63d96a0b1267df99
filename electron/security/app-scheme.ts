/** Our own scheme: registered as a secure origin before the app is ready, and served from the built renderer only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Session, protocol } from 'electron';
import type { Log } from '../log';
import { appFileAt, SCHEME } from './app-pages';
import { responseHeaders } from './content-policy';
import type { FilesAhead } from './files-ahead';

/** To be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Serves the files under `root` to a session's windows, those in `ahead` without asking the disk again. By the older
 * of Electron's two ways: the newer makes Node load the whole of its fetch for the first file, which keeps the first
 * picture waiting some forty milliseconds, and sends every file through a stream (electron/electron issue 42612).
 * Electron calls the older way deprecated: its types still have it in 45, and it is kept to this one function.
 */
export function serveApp(session: Session, root: string, ahead: FilesAhead, log: Log): void {
  session.protocol.registerBufferProtocol(SCHEME, ({ method, url }, answer) => {
    const refuse = (): void => answer({ statusCode: 404, data: Buffer.alloc(0) });
    const file = method === 'GET' ? appFileAt(url) : null;
    if (file === null) {
      log.note('address-refused');
      return refuse();
    }
    const read = async (): Promise<Buffer> =>
      (await ahead.take(file.path)) ?? readFile(join(root, file.path));
    read().then(
      (data) => answer({ headers: responseHeaders(file.mediaType), mimeType: file.mediaType, data }),
      (error: unknown) => {
        log.bug('serve-app', error);
        refuse();
      },
    );
  });
}
