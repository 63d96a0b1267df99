/** The native menu, written from the table; published anew whenever it would read otherwise. */
import type { MenuModel } from '../../shared/ipc/messages';
import { bridge } from '../bridge/api';
import { type ConsoleState, consoleState, useConsole } from '../bridge/console-store';
import { labelOf, MENUS } from './action';
import { acceleratorOf } from './keys';
import { ACTIONS, actionById, perform } from './table';

const LONGEST_LABEL = 80;

export const menuOf = (s: ConsoleState): MenuModel =>
  // Main parses it; here it is only written, and the first picture needs no parser.
  MENUS.map((menu) => ({
    label: menu,
    entries: ACTIONS.filter((a) => a.menu === menu).map((a) => ({
      id: a.id,
      label: labelOf(a, s).slice(0, LONGEST_LABEL),
      accelerator: a.keys === null ? null : acceleratorOf(a.keys),
      isEnabled: a.when(s),
    })),
  }));

/** Publishes the menu and runs what is chosen from it. Returns the way to stop. */
export function followMenu(): () => void {
  let published = '';
  const publish = (): void => {
    const model = menuOf(consoleState());
    const written = JSON.stringify(model);
    if (written === published) return;
    published = written;
    void bridge().ask('menu:publish', model);
  };
  publish();
  const stopFollowing = useConsole.subscribe(publish);
  const stopListening = bridge().listen('menu:chosen', ({ id }) => perform(actionById(id)));
  return () => {
    stopFollowing();
    stopListening();
  };
}
