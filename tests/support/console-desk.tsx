/** The whole console on the test's desk: drawn over a main process of cardboard that keeps one meeting. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ConsoleState, setConsole, useConsole } from '../../renderer/bridge/console-store';
import { Console } from '../../renderer/console/shell/console';
import { fetchParts } from '../../renderer/console/shell/parts-fetched-later';
import { followMain } from '../../renderer/console/shell/follow-main';
import type { Instant } from '../../shared/kernel/wall-time';
import type { History } from '../../shared/meeting/history';
import { type FakeMain, fakeMain } from './fake-main';
import { clockOn, northmoor } from './northmoor';

const empty: ConsoleState = useConsole.getInitialState();

/** What jsdom does not have and text editors ask for; nothing is measured in these tests. */
function standIns(): void {
  const rects = (): DOMRectList => [] as unknown as DOMRectList;
  Range.prototype.getClientRects = rects;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Element.prototype.scrollIntoView = () => {};
  globalThis.requestIdleCallback ??= (work) => setTimeout(work) as unknown as number;
  globalThis.cancelIdleCallback ??= (idle) => clearTimeout(idle);
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

export interface Desk {
  readonly main: FakeMain;
  /** Lets everything that was asked be answered and drawn. */
  readonly settle: (ms?: number) => Promise<void>;
  /** A key on whatever has the keyboard: "Ctrl+Enter", "F7". */
  readonly press: (keys: string) => Promise<void>;
  readonly clear: () => void;
}

export async function consoleDesk(
  history: History = northmoor(),
  now: Instant = clockOn('18:47:12'),
): Promise<Desk> {
  standIns();
  setConsole(empty);
  const main = fakeMain(history, now);
  const stop = await followMain();
  await fetchParts();
  render(<Console />);
  const settle = async (ms = 0): Promise<void> => {
    await act(async () => {
      await pause(ms);
    });
  };
  // The notes take the keyboard once they are drawn.
  await settle(40);
  return {
    main,
    settle,
    press: async (keys) => {
      const parts = keys.split('+');
      const key = parts.pop() ?? '';
      await act(async () => {
        const stroke = {
          key,
          code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
          ctrlKey: parts.includes('Ctrl'),
          altKey: parts.includes('Alt'),
          shiftKey: parts.includes('Shift'),
        };
        fireEvent.keyDown(document.activeElement ?? document.body, stroke);
        fireEvent.keyUp(document.activeElement ?? document.body, stroke);
        await pause(1);
      });
    },
    clear: () => {
      cleanup();
      stop();
    },
  };
}

export { screen };
