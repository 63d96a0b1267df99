import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFit } from '../../../renderer/projector/parts/use-fit';
import { standInForLayout } from '../../support/wall-page';

/** Words as high as their size and their length make them, in a box of a hundred. */
const BOX = 100;

beforeEach(() => {
  standInForLayout(0);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(BOX);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return Number(this.style.getPropertyValue('--fit')) ** 2 * (this.textContent?.length ?? 0);
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Title({ text }: { readonly text: string }) {
  const { box, words } = useFit(text);
  return (
    <div ref={box}>
      <div ref={words} data-testid="words">
        {text}
      </div>
    </div>
  );
}
const fitted = (): number => Number(screen.getByTestId('words').style.getPropertyValue('--fit'));

test('a short title is as large as may be', () => {
  render(<Title text="Timetable" />);
  expect(fitted()).toBe(1);
});

test('a long one is made smaller until it fits, and larger again when the next is short', () => {
  const { rerender } = render(<Title text={'w'.repeat(180)} />);
  expect(fitted()).toBe(0.73);
  rerender(<Title text="Timetable" />);
  expect(fitted()).toBe(1);
});

test('one that never fits stays readable', () => {
  render(<Title text={'w'.repeat(5000)} />);
  expect(fitted()).toBe(0.39);
});

test('is fitted anew when the typeface arrives', () => {
  render(<Title text={'w'.repeat(180)} />);
  screen.getByTestId('words').style.setProperty('--fit', '1');
  document.fonts.dispatchEvent(new Event('loadingdone'));
  expect(fitted()).toBe(0.73);
});
