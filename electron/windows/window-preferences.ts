/** What every page of ours runs with: sandboxed, isolated, without Node, and never slowed down behind another. */
import { join } from 'node:path';
import type { Session, WebPreferences } from 'electron';
import type { WindowRole } from '../../shared/ipc/contract';

export const preferencesFor = (role: WindowRole, session: Session): WebPreferences => ({
  preload: join(__dirname, `../preload/${role}.cjs`),
  session,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  autoplayPolicy: 'document-user-activation-required',
  // A timer behind another window must flip on the same second as the one in front.
  backgroundThrottling: false,
});

/** The paper and the wall's cream of DESIGN 5, shown for the moment before a page has drawn. */
export const BACKGROUND: Readonly<Record<WindowRole, string>> = {
  console: '#f7f4ec',
  projector: '#fbf6e9',
  paper: '#ffffff',
};
