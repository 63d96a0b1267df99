/**
 * One table of actions drives buttons, the native menu, shortcuts, the command
 * palette and the help sheet. An action knows when it makes sense, and does one
 * thing; whatever needs words from the clerk opens the place for them.
 */
import type { ConsoleState, Overlay } from '../bridge/console-store';

export const MENUS = ['Meeting', 'Agenda', 'People', 'Minutes', 'Projector', 'View', 'Help'] as const;
export type MenuName = (typeof MENUS)[number];

export interface Action {
  readonly id: string;
  /** A verb first, as on the button: "Next item". */
  readonly label: string | ((s: ConsoleState) => string);
  /** "Mod+Enter", "F7", "Alt+ArrowUp"; Mod is Ctrl, or Cmd on a Mac. Null where only palette and menu lead there. */
  readonly keys: string | null;
  /** Further keys for the same. */
  readonly otherKeys?: readonly string[];
  /** Keys that mean this except where text is typed, since there they are the text's own. */
  readonly keysOutsideText?: readonly string[];
  readonly menu: MenuName;
  /** The overlay it opens, if any; its own key closes it again. */
  readonly opens?: Overlay;
  readonly when: (s: ConsoleState) => boolean;
  readonly run: (s: ConsoleState) => void | Promise<unknown>;
}

export const labelOf = (action: Action, s: ConsoleState): string =>
  typeof action.label === 'string' ? action.label : action.label(s);
