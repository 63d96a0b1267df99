/** Puts the settings a window may change into effect. */
import { nativeTheme } from 'electron';
import type { Settings } from '../../shared/ipc/messages';
import type { OpenWindows } from '../windows/open-windows';

export function putIntoEffect({ theme, zoom }: Settings, windows: OpenWindows): void {
  // High contrast is the page's own; what the system draws stays as the system has it.
  nativeTheme.themeSource = theme === 'high-contrast' ? 'system' : theme;
  windows.get('console')?.webContents.setZoomFactor(zoom);
}
