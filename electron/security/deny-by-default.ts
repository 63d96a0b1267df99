/** What pages may not do, whoever asks: go elsewhere, open windows, use devices, download, trust a bad certificate. */
import { app, type Session, type WebContents } from 'electron';
import type { Log } from '../log';

/** For every page of the app, those that appear later included. To be called before the app is ready. */
export function denyNavigation(log: Log): void {
  app.on('web-contents-created', (_, contents) => denyOn(contents, log));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('login', (event) => event.preventDefault());
  app.on('select-client-certificate', (event) => event.preventDefault());
}

function denyOn(contents: WebContents, log: Log): void {
  const refuse = (what: string) => (event: { preventDefault(): void }) => {
    event.preventDefault();
    log.note('page-refused', { what });
  };
  contents.on('will-navigate', refuse('navigate'));
  contents.on('will-redirect', refuse('redirect'));
  contents.on('will-frame-navigate', refuse('frame-navigate'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.setWindowOpenHandler(() => {
    log.note('page-refused', { what: 'window' });
    return { action: 'deny' };
  });
}

export function denyPermissions(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log.note('permission-refused', { permission });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    log.note('page-refused', { what: 'download' });
  });
  // A dictionary would be fetched from the network.
  session.setSpellCheckerEnabled(false);
}
