/** The only door to the main process; everything else in the renderer goes through the bridge's files. */
import type { Bridge } from '../../shared/ipc/contract';

declare global {
  interface Window {
    readonly boardside: Bridge;
  }
}

export const bridge = (): Bridge => window.boardside;
