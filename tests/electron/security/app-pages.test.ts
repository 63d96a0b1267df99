import fc from 'fast-check';
import { normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { appFileAt, pageUrl } from '../../../electron/security/app-pages';
import { contentPolicy, responseHeaders } from '../../../electron/security/content-policy';
import { roleOfSender } from '../../../electron/ipc/sender';

describe('the files of the app', () => {
  test('a page, its scripts, styles and fonts are found', () => {
    expect(appFileAt(pageUrl('console'))).toEqual({
      path: 'console/index.html',
      mediaType: 'text/html; charset=utf-8',
    });
    expect(appFileAt('boardside://wall/assets/wall-1a2b.js?v=1#x')?.path).toBe('assets/wall-1a2b.js');
    expect(appFileAt('boardside://app/assets/font.woff2')?.mediaType).toBe('font/woff2');
  });

  test.each([
    'boardside://wall/console/index.html',
    'boardside://app/projector/index.html',
    'boardside://elsewhere/console/index.html',
    'boardside://app/console',
    'boardside://app/',
    'boardside://app//console/index.html',
    'boardside://app/assets/.hidden.js',
    'boardside://app/assets/%2e%2e/main/main.js',
    'boardside://app/assets/..%2f..%2fmain.js',
    'boardside://app/assets/..%5c..%5cmain.js',
    'boardside://app/assets/a.js%00.html',
    'boardside://app/assets/a.map',
    'boardside://app:80/console/index.html',
    'boardside://who@app/console/index.html',
    'file:///etc/passwd',
    'https://app/console/index.html',
    'not an address',
  ])('%s is none of them', (address) => {
    expect(appFileAt(address)).toBeNull();
  });

  test('no address whatever leads out of the folder', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2F', '\\', '', 'assets', 'console', 'a.js', '~', '\u0000', ':'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = appFileAt(`boardside://app/${parts.join('/')}`);
        if (file === null) return;
        expect(normalize(file.path)).toBe(file.path);
        expect(file.path).toMatch(/^(assets|console)\/[\w./-]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the content policy', () => {
  test('is exactly this', () => {
    expect(contentPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(contentPolicy).not.toContain('unsafe');
  });

  test('goes with every file', () => {
    expect(responseHeaders('text/css')).toMatchObject({
      'content-type': 'text/css',
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('who sent a message', () => {
  const frame = (url: string) => ({ url });
  const roleOf = () => 'console' as const;

  test('the main frame of the console on its own page is the console', () => {
    const mainFrame = frame(`${pageUrl('console')}#live`);
    expect(roleOfSender({ sender: { mainFrame }, senderFrame: mainFrame }, roleOf)).toBe('console');
  });

  test('a frame inside it, a frame that is gone, another page or another window is nobody', () => {
    const mainFrame = frame(pageUrl('console'));
    const inner = frame(pageUrl('console'));
    const elsewhere = frame('https://example.org/');
    const wall = frame(pageUrl('projector'));
    expect(roleOfSender({ sender: { mainFrame }, senderFrame: inner }, roleOf)).toBeNull();
    expect(roleOfSender({ sender: { mainFrame }, senderFrame: null }, roleOf)).toBeNull();
    expect(roleOfSender({ sender: { mainFrame: elsewhere }, senderFrame: elsewhere }, roleOf)).toBeNull();
    expect(roleOfSender({ sender: { mainFrame: wall }, senderFrame: wall }, roleOf)).toBeNull();
    expect(roleOfSender({ sender: { mainFrame }, senderFrame: mainFrame }, () => null)).toBeNull();
  });
});
