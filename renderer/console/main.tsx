import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw in.');
createRoot(root).render(
  <main>
    <h1>Boardside</h1>
  </main>,
);
