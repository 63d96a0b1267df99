import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Notice } from '../ui/notice';
import { Console } from './shell/console';
import { followMain } from './shell/follow-main';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw in.');
const draw = (what: ReactNode): void => createRoot(root).render(what);

try {
  await followMain();
  draw(<Console />);
} catch (error) {
  reportError(error);
  draw(
    <main role="alert">
      <Notice tone="danger">
        Boardside’s window could not start. Everything that was saved is safe. Close Boardside and open it
        again; if it still does not start, restart the computer or ask IT support.
      </Notice>
    </main>,
  );
}
