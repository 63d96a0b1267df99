/** A place of the console on a page, with a main process in memory behind it, and the keyboard as a clerk uses it. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { vi } from 'vitest';
import { setConsole, useConsole } from '../../renderer/bridge/console-store';
import { followMeeting } from '../../renderer/bridge/meeting-link';
import type { Answers } from './fake-bridge';
import { type MeetingBridge, meetingBridge } from './meeting-bridge';
import type { Told } from './meetings';

class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** jsdom lays nothing out: what react-aria asks of layout is stood in for. */
export function standInForLayout(): void {
  vi.stubGlobal('ResizeObserver', NoResize);
  // Used by react-aria to find a row or an option by its key.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
}

export function showPlace(told: Told, place: ReactNode, answers: Answers = {}): MeetingBridge {
  const main = meetingBridge(told.history, answers);
  followMeeting();
  setConsole({ place: 'prepare', overlay: null, message: null, open: main.open() });
  render(<I18nProvider locale="en-GB">{place}</I18nProvider>);
  return main;
}

export const saidAtTheFoot = (): string | null => useConsole.getState().message?.text ?? null;

export const field = (label: string | RegExp): HTMLInputElement => screen.getByLabelText(label);

/** Types into a field, as replacing what is there. */
export function type(label: string | RegExp, text: string): void {
  const at = field(label);
  act(() => at.focus());
  fireEvent.change(at, { target: { value: text } });
}

/** A key where the keyboard is. */
export function press(key: string, more: { altKey?: boolean; shiftKey?: boolean } = {}): void {
  const at = document.activeElement ?? document.body;
  fireEvent.keyDown(at, { key, ...more });
  if (key === 'Enter' && at instanceof HTMLInputElement) at.form?.requestSubmit();
  fireEvent.keyUp(document.activeElement ?? document.body, { key, ...more });
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
/** As a keyboard or a screen reader presses it. */
export const push = (name: string | RegExp): void => void fireEvent.click(button(name));

export const row = (name: string | RegExp): HTMLElement => screen.getByRole('row', { name });
export const goToRow = (name: string | RegExp): void => act(() => row(name).focus());

/** What is still on its way has arrived. */
export const settled = (check: () => void): Promise<void> => waitFor(check);

/** The rules that axe breaks here; contrast needs layout and is looked at in the real app. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
