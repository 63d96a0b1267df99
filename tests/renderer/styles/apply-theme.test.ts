import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyTheme } from '../../../renderer/styles/apply-theme';

/** The system's wishes, which it may change while the window is open. */
let wishes: Record<
  string,
  { matches: boolean; tell: (matches: boolean) => void; listeners: Set<() => void> }
>;

beforeEach(() => {
  wishes = {};
  vi.stubGlobal('matchMedia', (query: string) => {
    const listeners = new Set<() => void>();
    const wish = (wishes[query] ??= {
      matches: false,
      listeners,
      tell: (matches) => {
        wish.matches = matches;
        for (const listener of wish.listeners) listener();
      },
    });
    return {
      get matches() {
        return wish.matches;
      },
      addEventListener: (_: string, listener: () => void) => wish.listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => wish.listeners.delete(listener),
    };
  });
});
afterEach(() => {
  applyTheme('light');
  vi.unstubAllGlobals();
});

const theme = () => document.documentElement.dataset['theme'];
const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

test('a chosen theme is put on the page', () => {
  for (const chosen of ['light', 'dark', 'high-contrast', 'cream'] as const) {
    applyTheme(chosen);
    expect(theme()).toBe(chosen);
  }
});

test('“system” follows light and dark, and more contrast before both', () => {
  applyTheme('system');
  expect(theme()).toBe('light');
  wishes[DARK]?.tell(true);
  expect(theme()).toBe('dark');
  wishes[CONTRAST]?.tell(true);
  expect(theme()).toBe('high-contrast');
  wishes[CONTRAST]?.tell(false);
  expect(theme()).toBe('dark');
});

test('a theme chosen after “system” stays when the system changes', () => {
  applyTheme('system');
  applyTheme('light');
  wishes[DARK]?.tell(true);
  expect(theme()).toBe('light');
});
