/** What the projector shows: the view the main process last told, and nothing it reckoned itself. */
import { create } from 'zustand';
import type { ProjectorView } from '../../shared/projector/projector-view';
import { applyTheme } from '../styles/apply-theme';
import { bridge } from './api';

export const useWall = create<{ readonly view: ProjectorView | null }>(() => ({ view: null }));

/** Follows views and the projector's theme. Returns the way to stop. */
export async function followWall(): Promise<() => void> {
  // What is told while the first answers are on their way is newer than they are.
  let isViewTold = false;
  let isThemeTold = false;
  const stops = [
    bridge().listen('projector:view-changed', (view) => {
      isViewTold = true;
      useWall.setState({ view });
    }),
    bridge().listen('projector:looks-changed', ({ projectorTheme }) => {
      isThemeTold = true;
      applyTheme(projectorTheme);
    }),
  ];
  const [view, looks] = await Promise.all([
    bridge().ask('projector:view', undefined),
    bridge().ask('projector:looks', undefined),
  ]);
  if (!isViewTold) useWall.setState({ view });
  if (!isThemeTold) applyTheme(looks.projectorTheme);
  return () => {
    for (const stop of stops) stop();
  };
}
