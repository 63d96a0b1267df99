/**
 * No network at all. The app has nothing to ask anybody: whatever tries (a page, Chromium's own housekeeping) finds
 * no name resolved and no request let through.
 */
import { app, type Session } from 'electron';
import type { Log } from '../log';
import { SCHEME } from './app-pages';

const switches: ReadonlyArray<readonly [name: string, value?: string]> = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['no-proxy-server'],
  ['dns-prefetch-disable'],
];

/** To be called before the app is ready. */
export function shutNetwork(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}

/** Schemes that stay inside the program. The inspector's own pages are wanted in an app that is not packaged only. */
const inside = (isPackaged: boolean): readonly string[] =>
  isPackaged ? [`${SCHEME}:`] : [`${SCHEME}:`, 'devtools:'];

export function blockRequests(session: Session, isPackaged: boolean, log: Log): void {
  const allowed = inside(isPackaged);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isInside = allowed.some((scheme) => url.startsWith(scheme));
    if (!isInside) log.note('request-blocked', { scheme: url.slice(0, url.indexOf(':')) });
    answer({ cancel: !isInside });
  });
}
