/** Keys as the table writes them ("Mod+Shift+N"): matched against the keyboard, shown on key caps, given to the native menu. */

export interface Chord {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** As KeyboardEvent.key has it, letters in upper case: "Enter", "F7", "PageUp", "Z", "=". */
  readonly key: string;
}

export function readChord(keys: string): Chord {
  const parts = keys.split('+');
  // "Mod++" ends in the plus key itself.
  const key = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  return {
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: key.length === 1 ? key.toUpperCase() : key,
  };
}

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState(key: string): boolean;
}

const SIGNS = new Set(['=', '+', '-', '/']);

export function isPressed(keys: string, press: KeyPress, isMac: boolean): boolean {
  const chord = readChord(keys);
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  // AltGr writes letters on many keyboards, and reports itself as Ctrl+Alt.
  if (press.getModifierState('AltGraph') || other) return false;
  if (chord.mod !== mod || chord.alt !== press.altKey) return false;
  // Where a sign stands on the keyboard decides whether Shift is needed for it.
  if (chord.shift !== press.shiftKey && !SIGNS.has(chord.key)) return false;
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  if (key === chord.key) return true;
  // With Alt a Mac types another character, so the key's place tells.
  return press.altKey && (press.code === `Key${chord.key}` || press.code === `Digit${chord.key}`);
}

const CAPS: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  '-': '−',
};

/** "Ctrl ↵", "F7"; on a Mac "⌘ ↵". */
export function keyCaps(keys: string, isMac: boolean): string {
  const { mod, alt, shift, key } = readChord(keys);
  return [
    mod ? (isMac ? '⌘' : 'Ctrl') : null,
    alt ? (isMac ? '⌥' : 'Alt') : null,
    shift ? (isMac ? '⇧' : 'Shift') : null,
    CAPS[key] ?? key,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** As aria-keyshortcuts wants it: "Control+Enter". */
export function ariaKeys(keys: string, isMac: boolean): string {
  const { mod, alt, shift, key } = readChord(keys);
  return [mod ? (isMac ? 'Meta' : 'Control') : null, alt ? 'Alt' : null, shift ? 'Shift' : null, key]
    .filter((part) => part !== null)
    .join('+');
}

const ACCELERATORS: Readonly<Record<string, string>> = {
  Enter: 'Return',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  '+': 'Plus',
};

/** As Electron's menu writes it: "CmdOrCtrl+Return". */
export function acceleratorOf(keys: string): string {
  const { mod, alt, shift, key } = readChord(keys);
  return [mod ? 'CmdOrCtrl' : null, alt ? 'Alt' : null, shift ? 'Shift' : null, ACCELERATORS[key] ?? key]
    .filter((part) => part !== null)
    .join('+');
}

export const isMac = (): boolean => /mac/i.test(navigator.platform);
