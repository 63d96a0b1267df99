import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startClock } from '../bridge/clock';
import { followWall } from '../bridge/wall-store';
import { Wall } from './wall';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw in.');
createRoot(root).render(
  <StrictMode>
    <Wall />
  </StrictMode>,
);
void startClock();
void followWall();
