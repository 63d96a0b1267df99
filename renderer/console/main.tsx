import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { Console } from './shell/console';
import { followMain } from './shell/follow-main';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw in.');
await followMain();
createRoot(root).render(
  <I18nProvider locale="en-GB">
    <Console />
  </I18nProvider>,
);
