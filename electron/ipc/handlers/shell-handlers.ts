import type { MenuModel } from '../../../shared/ipc/messages';
import type { Instant } from '../../../shared/kernel/wall-time';
import { type AppSettings, looksOf } from '../../settings/app-settings';
import type { ProjectorFeed } from '../../windows/projector-feed';
import type { Projector } from '../../windows/projector-window';
import type { TermOnWall } from '../../windows/term-on-wall';
import type { RequestHandlers } from '../answer-requests';

export interface ShellDesk {
  readonly now: () => Instant;
  readonly settings: Pick<AppSettings, 'current' | 'change'>;
  readonly projector: Pick<Projector, 'open' | 'close' | 'status'>;
  readonly feed: Pick<ProjectorFeed, 'view' | 'order' | 'meeting' | 'refresh'>;
  readonly term: Pick<TermOnWall, 'term' | 'show'>;
  readonly showMenu: (model: MenuModel) => void;
  readonly onReadyToClose: (hasUnsaved: boolean) => void;
}

type Channels =
  | 'clock:read'
  | 'settings:read'
  | 'settings:change'
  | 'projector:open'
  | 'projector:close'
  | 'projector:status'
  | 'projector:order'
  | 'projector:view'
  | 'projector:term'
  | 'projector:show-term'
  | 'projector:looks'
  | 'menu:publish'
  | 'console:ready-to-close';

export const shellHandlers = (desk: ShellDesk): Pick<RequestHandlers, Channels> => ({
  'clock:read': () => ({ now: desk.now() }),
  'settings:read': () => desk.settings.current,
  'settings:change': (change) => desk.settings.change(change),
  'projector:open': () => desk.projector.open(),
  'projector:close': () => desk.projector.close(),
  'projector:status': () => desk.projector.status,
  'projector:order': (order) => desk.feed.order(order),
  'projector:view': () => desk.feed.view,
  'projector:term': () => desk.term.term,
  'projector:show-term': ({ term }) => {
    desk.term.show(term, desk.feed.meeting);
    desk.feed.refresh();
    return desk.term.term;
  },
  'projector:looks': () => looksOf(desk.settings.current),
  'menu:publish': (model) => {
    desk.showMenu(model);
    return null;
  },
  'console:ready-to-close': ({ hasUnsaved }) => {
    desk.onReadyToClose(hasUnsaved);
    return null;
  },
});
