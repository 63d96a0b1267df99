/** What the projector shows: the view the main process last told, and nothing it reckoned itself. */
import { create } from 'zustand';
import type { ProjectorLooks, Settings } from '../../shared/ipc/messages';
import type { ProjectorView } from '../../shared/projector/projector-view';
import { applyTheme } from '../styles/apply-theme';
import { bridge } from './api';

interface WallState {
  readonly view: ProjectorView | null;
  readonly type: Settings['projectorType'];
}

export const useWall = create<WallState>(() => ({ view: null, type: 'usual' }));

function putOn({ projectorTheme, projectorType }: ProjectorLooks): void {
  applyTheme(projectorTheme);
  useWall.setState({ type: projectorType });
}

/** Follows views and the projector's looks. Returns the way to stop. */
export async function followWall(): Promise<() => void> {
  // What is told while the first answers are on their way is newer than they are.
  let isViewTold = false;
  let areLooksTold = false;
  const stops = [
    bridge().listen('projector:view-changed', (view) => {
      isViewTold = true;
      useWall.setState({ view });
    }),
    bridge().listen('projector:looks-changed', (looks) => {
      areLooksTold = true;
      putOn(looks);
    }),
  ];
  const [view, looks] = await Promise.all([
    bridge().ask('projector:view', undefined),
    bridge().ask('projector:looks', undefined),
  ]);
  if (!isViewTold) useWall.setState({ view });
  if (!areLooksTold) putOn(looks);
  return () => {
    for (const stop of stops) stop();
  };
}
