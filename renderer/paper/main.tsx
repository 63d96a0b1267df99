/** The page that is printed as PDF, in a window nobody sees: draws what main hands it and says when it is drawn. */
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { bridge } from '../bridge/api';
import { MinutesPage } from './minutes-page';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw in.');
const paper = await bridge().ask('paper:read', undefined);
if (paper !== null) {
  document.title = paper.minutes.title;
  flushSync(() => createRoot(root).render(<MinutesPage minutes={paper.minutes} surface="paper" />));
  await document.fonts.ready;
  await bridge().ask('paper:drawn', undefined);
}
