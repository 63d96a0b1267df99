/**
 * The keyboard's way into the table. It listens before the page does, so that
 * function keys work wherever the clerk types; keys that text has its own use
 * for are left to the text. While a dialog asks something only its own key is
 * heard. A key of the table never reaches the native menu as well.
 */
import { type ConsoleState, consoleState, setConsole } from '../bridge/console-store';
import type { Action } from './action';
import { isMac, isPressed, type KeyPress } from './keys';
import { ACTIONS, perform } from './table';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, [contenteditable="true"]') !== null);

export function actionFor(press: KeyPress, isInText: boolean, mac: boolean): Action | undefined {
  const isOne = (keys: string): boolean => isPressed(keys, press, mac);
  return ACTIONS.find(
    (a) =>
      (a.keys !== null && isOne(a.keys)) ||
      a.otherKeys?.some(isOne) === true ||
      (!isInText && a.keysOutsideText?.some(isOne) === true),
  );
}

/** The finish is only looked at; everything else that is open waits for an answer. */
const isAsking = (s: ConsoleState): boolean => s.overlay !== null && s.overlay !== 'finish';

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const action = actionFor(event, isTextField(event.target), isMac());
  if (!action) return;
  const s = consoleState();
  if (isAsking(s)) {
    if (action.opens === undefined || action.opens !== s.overlay) return;
    setConsole({ overlay: null });
  } else if (!event.repeat) perform(action, s);
  event.preventDefault();
  event.stopPropagation();
}

/** Returns the way to stop listening. */
export function listenForKeys(): () => void {
  window.addEventListener('keydown', onKeyDown, true);
  return () => window.removeEventListener('keydown', onKeyDown, true);
}
