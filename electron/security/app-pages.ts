/**
 * The pages of the app and where their files lie. Everything a window shows comes from here: `boardside://app/…` for
 * the console, `boardside://wall/…` for the projector and `boardside://paper/…` for what is printed, all served from
 * the built renderer. A host each, because Chromium keeps zoom (and storage) by host, and the clerk's zoom is nobody
 * else's affair.
 */
import { extname } from 'node:path';
import type { WindowRole } from '../../shared/ipc/contract';

export const SCHEME = 'boardside';

const hosts: Readonly<Record<WindowRole, string>> = { console: 'app', projector: 'wall', paper: 'paper' };

export const pageUrl = (role: WindowRole): string => `${SCHEME}://${hosts[role]}/${role}/index.html`;

/** What the built renderer holds, and how each kind is served. Anything else is not served at all. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface AppFile {
  /** Its path under the built renderer, with forward slashes: "assets/console-1a2b.js". */
  readonly path: string;
  readonly mediaType: string;
}

/** One part of a path that is a plain name: no dot first, nothing a file system could read otherwise. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** The file behind an address of the app, or null when it is none of ours. */
export function appFileAt(address: string): AppFile | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== `${SCHEME}:` || url.username !== '' || url.port !== '') return null;
  const role = (Object.keys(hosts) as WindowRole[]).find((one) => hosts[one] === url.host);
  if (role === undefined) return null;
  const parts = url.pathname.split('/').slice(1);
  const [folder] = parts;
  if (parts.length < 2 || !parts.every((part) => plainName.test(part))) return null;
  if (folder !== 'assets' && folder !== role) return null;
  const mediaType = mediaTypes[extname(url.pathname).toLowerCase()];
  return mediaType === undefined ? null : { path: parts.join('/'), mediaType };
}
