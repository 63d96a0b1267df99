/** Puts the menu up, anew only when something in it changed. */
import { app, Menu } from 'electron';
import type { MenuModel } from '../../shared/ipc/messages';
import { menuTemplate } from './menu-template';

export class AppMenu {
  readonly #onChosen: (id: string) => void;
  #shown = '';

  constructor(onChosen: (id: string) => void) {
    this.#onChosen = onChosen;
  }

  show(model: MenuModel): void {
    const text = JSON.stringify(model);
    if (text === this.#shown) return;
    this.#shown = text;
    const template = menuTemplate(model, {
      isMac: process.platform === 'darwin',
      isPackaged: app.isPackaged,
      onChosen: this.#onChosen,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
