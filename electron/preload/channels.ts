/**
 * The names of the channels each window has, without their parsers: a preload is read at every start, and need not
 * carry a validation library. `tests/contract/preload-channels.test.ts` holds them equal to the contract.
 */
import type { PushChannel, RequestChannel, WindowRole } from '../../shared/ipc/contract';

export interface Channels {
  readonly requests: readonly RequestChannel[];
  readonly pushes: readonly PushChannel[];
}

export const consoleChannels: Channels = {
  requests: [
    'clock:read',
    'settings:read',
    'settings:change',
    'library:list',
    'meeting:create',
    'meeting:carried-over',
    'meeting:create-sample',
    'meeting:open',
    'meeting:current',
    'meeting:leave',
    'meeting:dispatch',
    'agenda:choose-file',
    'agenda:read-file',
    'register:read',
    'register:change',
    'people:last-lists',
    'people:choose-file',
    'people:read-file',
    'export:save',
    'export:copy-text',
    'export:open',
    'export:show-in-folder',
    'template:choose',
    'template:drop',
    'template:save-example',
    'projector:open',
    'projector:close',
    'projector:status',
    'projector:term',
    'projector:show-term',
    'projector:order',
    'projector:view',
    'menu:publish',
    'console:ready-to-close',
  ],
  pushes: [
    'clock:reading',
    'main:alive',
    'settings:changed',
    'meeting:changed',
    'notice:raised',
    'projector:status-changed',
    'projector:term-changed',
    'projector:view-changed',
    'menu:chosen',
    'console:before-close',
  ],
};

export const projectorChannels: Channels = {
  requests: ['clock:read', 'projector:looks', 'projector:view'],
  pushes: ['clock:reading', 'main:alive', 'projector:looks-changed', 'projector:view-changed'],
};

export const paperChannels: Channels = { requests: ['paper:read', 'paper:drawn'], pushes: [] };

export const channelsOf: Readonly<Record<WindowRole, Channels>> = {
  console: consoleChannels,
  projector: projectorChannels,
  paper: paperChannels,
};
