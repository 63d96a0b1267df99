import { expect, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/contract';
import { Boardside } from '../support/boardside-app';

type Windowed = typeof globalThis & { boardside: Bridge };

const clock = '2026-11-24T18:00:00Z';

test.describe('the shell', () => {
  let boardside: Boardside;

  test.beforeEach(async () => {
    boardside = await Boardside.launch({ clock });
  });
  test.afterEach(() => boardside.dispose());

  test('a page runs sandboxed under a policy that refuses code and connections of any kind', async () => {
    const { console } = boardside;
    expect(console.url()).toBe('boardside://app/console/index.html');
    const policy = await console.evaluate(async () => {
      const response = await fetch(location.href).catch((error: Error) => error.name);
      return typeof response === 'string' ? response : 'fetched';
    });
    expect(policy).toBe('TypeError');
    const tried = await console.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const refused: string[] = [];
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            refused.push(effectiveDirective),
          );
          // From a timer: what a test evaluates by itself goes round the rule against eval.
          const inline = document.createElement('script');
          inline.textContent = 'window.wasRun = true';
          document.head.append(inline);
          const styled = document.createElement('p');
          styled.setAttribute('style', 'color: red');
          document.body.append(styled);
          const picture = document.createElement('img');
          picture.src = 'https://example.org/x.png';
          document.body.append(picture);
          const frame = document.createElement('iframe');
          frame.src = 'https://example.org/';
          document.body.append(frame);
          setTimeout(() => {
            try {
              // oxlint-disable-next-line typescript/no-implied-eval -- the policy must refuse it
              new Function('window.wasRun = true')();
            } catch {
              refused.push('eval');
            }
            setTimeout(() => resolve([...refused, String('wasRun' in window)]), 200);
          }, 0);
        }),
    );
    expect(new Set(tried)).toEqual(
      new Set(['script-src-elem', 'style-src-attr', 'img-src', 'frame-src', 'script-src', 'eval', 'false']),
    );
    expect(
      await console.evaluate(() => [
        typeof (globalThis as { require?: unknown }).require,
        typeof (globalThis as { process?: unknown }).process,
      ]),
    ).toEqual(['undefined', 'undefined']);
  });

  test('a page goes nowhere, opens nothing, downloads nothing and is granted nothing', async () => {
    const { app, console } = boardside;
    await console.evaluate(() => {
      window.open('https://example.org/');
      location.href = 'https://example.org/';
    });
    await console.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'boardside://app/console/index.html';
      link.download = 'page.html';
      document.body.append(link);
      link.click();
    });
    await console.waitForTimeout(300);
    expect(console.url()).toBe('boardside://app/console/index.html');
    expect(app.windows()).toHaveLength(1);
    const permissions = await console.evaluate(async () => {
      const states = await Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      );
      const camera = await navigator.mediaDevices
        .getUserMedia({ video: true })
        .catch((error: Error) => error.name);
      return [...states, typeof camera === 'string'];
    });
    expect(permissions).toEqual(['denied', 'denied', 'denied', 'denied', true]);
  });

  test('main asks no network, whoever wants it', async () => {
    const answers = await boardside.app.evaluate(async ({ net, session }) => {
      const attempts = ['http://127.0.0.1:9/', 'https://example.org/', 'file:///etc/hostname'];
      return Promise.all(
        attempts.map((url) =>
          session.defaultSession
            .fetch(url)
            .then(() => 'answered')
            .catch((error: Error) => error.message),
        ),
      ).then((all) => [...all, String(net.isOnline !== undefined)]);
    });
    expect(answers.slice(0, 2)).toEqual([
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    ]);
  });

  test('files are served from the built pages only', async () => {
    const statuses = await boardside.app.evaluate(async ({ session }) => {
      const addresses = [
        'boardside://app/console/index.html',
        'boardside://app/projector/index.html',
        'boardside://wall/projector/index.html',
        'boardside://app/../main/main.cjs',
        'boardside://app/assets/%2e%2e/%2e%2e/main/main.cjs',
        'boardside://elsewhere/console/index.html',
      ];
      const out: number[] = [];
      for (const address of addresses) out.push((await session.defaultSession.fetch(address)).status);
      return out;
    });
    expect(statuses).toEqual([200, 404, 200, 404, 404, 404]);
  });

  test('a meeting is opened, changed and shown on the wall, which is told its own view and nothing else', async () => {
    const { console } = boardside;
    const sample = await console.evaluate(async () => {
      const opened = await (globalThis as Windowed).boardside.ask('meeting:create-sample', undefined);
      if (!opened.ok) throw new Error(opened.error.code);
      return opened.value;
    });
    expect(sample.meeting.facts.date).toBe('2026-11-24');
    expect(sample.meeting.agenda.items).toHaveLength(8);
    expect(
      await console.evaluate(() => (globalThis as Windowed).boardside.ask('projector:open', undefined)),
    ).toEqual({
      isOpen: true,
      isOnSecondDisplay: false,
      shape: expect.any(Number),
    });
    const wall = await boardside.projector();
    expect(wall.url()).toBe('boardside://wall/projector/index.html');
    const view = await wall.evaluate(() =>
      (globalThis as Windowed).boardside.ask('projector:view', undefined),
    );
    expect(view?.slide.kind).toBe('welcome');
    const told = wall.evaluate(
      () =>
        new Promise<string>((resolve) => {
          (globalThis as Windowed).boardside.listen('projector:view-changed', (changed) => {
            if (changed?.slide.kind === 'item') resolve(changed.slide.title);
          });
        }),
    );
    await console.evaluate(
      (meetingId) =>
        (globalThis as Windowed).boardside.ask('meeting:dispatch', {
          meetingId,
          command: { type: 'StartMeeting' },
        }),
      sample.meeting.id,
    );
    expect(await told).toBe('Who is here');
    expect(
      await wall.evaluate(
        () =>
          (globalThis as Windowed).boardside
            .ask('library:list' as 'projector:view', undefined)
            .catch((error: Error) => error.message) as Promise<unknown>,
      ),
    ).toBe('This window may not ask on that channel');
  });

  test('a console whose page dies comes back to its meeting', async () => {
    const { app, console } = boardside;
    await console.evaluate(() => (globalThis as Windowed).boardside.ask('meeting:create-sample', undefined));
    const items = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) return null;
      const isBack = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
      contents.forcefullyCrashRenderer();
      await isBack;
      const read = "boardside.ask('meeting:current').then((open) => open.meeting.agenda.items.length)";
      return (await contents.executeJavaScript(read)) as number;
    });
    expect(items).toBe(8);
  });

  test('killed and started again, the app comes back to the meeting it was in', async () => {
    const { console, data } = boardside;
    const id = await console.evaluate(async () => {
      const opened = await (globalThis as Windowed).boardside.ask('meeting:create-sample', undefined);
      return opened.ok ? opened.value.meeting.id : null;
    });
    await boardside.kill();
    const again = await Boardside.launch({ clock: '2026-11-24T18:10:00Z', data });
    try {
      const current = await again.console.evaluate(() =>
        (globalThis as Windowed).boardside.ask('meeting:current', undefined),
      );
      expect(current?.meeting.id).toBe(id);
      expect(current?.meeting.agenda.items).toHaveLength(8);
    } finally {
      await again.close();
    }
  });

  test('the clock can be put forward, and every window hears of it', async () => {
    const { console } = boardside;
    await console.evaluate(() => {
      const heard = new Promise<number>((resolve) => {
        (globalThis as Windowed).boardside.listen('clock:reading', ({ now }) => {
          if (now > Date.parse('2026-11-24T18:30:00Z')) resolve(now);
        });
      });
      Object.assign(globalThis, { heard });
    });
    await boardside.pass(45);
    const heard = await console.evaluate(() => (globalThis as unknown as { heard: Promise<number> }).heard);
    expect(heard).toBeGreaterThanOrEqual(Date.parse('2026-11-24T18:45:00Z'));
  });
});
